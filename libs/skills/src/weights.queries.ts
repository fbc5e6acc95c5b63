import type { EntityManager } from 'typeorm';
import type { Weights } from '#libs/domain';
import { sql } from '#libs/platform';

type Rows = Pick<EntityManager, 'query'>;

interface Stored { number: number; figures: Omit<Weights, 'version'> }

/**
 * The table of weights that scores now. It stands beside the taxonomy, the other thing that scores depend on, because profiles read it too;
 * how it is changed is a matter of `matches`. One small row: every request reads it, so that no process scores by an older one.
 */
export async function weightsInForce(rows: Rows): Promise<Weights> {
  const [row] = await sql<Stored>(rows, `select number, figures from weights where state = 'IN_FORCE'`);
  if (row === undefined) throw new Error('no table of weights is in force');
  return weightsOf(row.number, row.figures);
}

/** Every table that has ever been in force, by its version: what an old match was scored with. */
export async function weightsByVersion(rows: Rows): Promise<Map<string, Weights>> {
  const found = await sql<Stored>(rows, 'select number, figures from weights where number is not null order by number');
  return new Map(found.map(({ number, figures }) => [weightsVersion(number), weightsOf(number, figures)]));
}

/** The figures of a row under the version that lists and matches carry. */
export function weightsOf(number: number, figures: Omit<Weights, 'version'>): Weights {
  return { ...figures, version: weightsVersion(number) };
}

function weightsVersion(number: number): string {
  return `weights-${String(number)}`;
}
