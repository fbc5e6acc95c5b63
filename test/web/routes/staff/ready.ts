import type { Scene } from '../../page.case.js';

/** The id that `query` finds, or else the one that `making` returns: a case may be looked at by many roles, and makes its row once. */
export async function readyId(scene: Scene, query: string, making: string): Promise<string> {
  const [known] = await scene.world.database.query<{ id: string }>(query);
  return known?.id ?? scene.one(making);
}
