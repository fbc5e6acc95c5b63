import { InvalidInput } from '../graphql/refusal.js';
import type { Tx } from './tx.js';

/** Thrown when the key has been used before: the edge resolves the one result again under today's permissions. */
export class Replay extends Error {
  constructor(readonly resultType: string, readonly resultId: string) {
    super('this was done before');
  }
}

interface Kept { input_hash: string; result_type: string | null; result_id: string | null }

/**
 * Takes the caller's key, first statement of the transaction: a concurrent twin waits here for the first to commit, then
 * replays. A refusal rolls the key back with everything else, so refusals are not remembered.
 */
export async function claimKey(tx: Tx): Promise<void> {
  const asked = tx.actor.idempotency;
  if (asked === undefined || tx.actor.userId === null) return;
  const taken: unknown[] = await tx.rows.query(
    `insert into idempotency_keys (user_id, mutation, key, input_hash) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [tx.actor.userId, asked.mutation, asked.key, asked.inputHash],
  );
  if (taken.length > 0) return;
  const [kept] = await tx.rows.query<Kept[]>(
    'select input_hash, result_type, result_id from idempotency_keys where user_id = $1 and mutation = $2 and key = $3',
    [tx.actor.userId, asked.mutation, asked.key],
  );
  if (kept === undefined || kept.input_hash !== asked.inputHash) {
    throw InvalidInput.of('idempotencyKey', 'reused', 'This key was used for another request. Send a new one.');
  }
  throw new Replay(kept.result_type ?? '', kept.result_id ?? '');
}

/** Notes what the key gave: a type and an id, never the body. */
export async function keepResult(tx: Tx, result: unknown): Promise<void> {
  const asked = tx.actor.idempotency;
  if (asked === undefined || tx.actor.userId === null) return;
  if (typeof result !== 'object' || result === null || !('id' in result)) return;
  await tx.rows.query(
    'update idempotency_keys set result_type = $4, result_id = $5 where user_id = $1 and mutation = $2 and key = $3',
    [tx.actor.userId, asked.mutation, asked.key, result.constructor.name, String(result.id)],
  );
}
