import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import { NotFound, VersionConflict } from '../graphql/refusal.js';
import type { Tx } from './tx.js';
import type { Entry } from './record.js';

/** Loads a row and locks it until the commit. Throws `NotFound` where there is none the actor may see. */
export async function lockRow<E extends Entry>(tx: Tx, entity: EntityTarget<E>, id: string): Promise<E> {
  const where = { id } as FindOptionsWhere<E>;
  const row = await tx.rows.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
  if (row === null) throw new NotFound();
  return row;
}

/** As `lockRow`, and refuses a version that is no longer the row's own. */
export async function lockVersion<E extends Entry>(tx: Tx, entity: EntityTarget<E>, id: string, version: number): Promise<E> {
  const row = await lockRow(tx, entity, id);
  if (row.version !== version) throw new VersionConflict(row.version);
  return row;
}

/** Stores a locked row under its next version. */
export async function saveRow<E extends Entry>(tx: Tx, row: E): Promise<E> {
  row.version += 1;
  row.updatedAt = tx.now;
  return tx.rows.save(row);
}
