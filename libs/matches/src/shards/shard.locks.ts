import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';

type Rows = Pick<EntityManager, 'query'>;

/** Whoever works on the whole market holds it alone; holders of shards hold it together, each with the place of its shard. */
const MARKET = 7_301_007;
const SHARD = 7_301_008;
const MERGE = 7_301_009;
const FAILURES = 7_301_011;
const LONG = `set local lock_timeout = '60s'; set local statement_timeout = '120s'; set local idle_in_transaction_session_timeout = '15min'`;

/** Takes the whole market until the commit. */
export async function takeMarket(rows: Rows): Promise<void> {
  await rows.query(LONG);
  await rows.query('select pg_advisory_xact_lock($1)', [MARKET]);
}

/** Makes sure until the commit that nobody takes the whole market. */
export async function shareMarket(rows: Rows): Promise<void> {
  await rows.query(LONG);
  await rows.query('select pg_advisory_xact_lock_shared($1)', [MARKET]);
}

/** The same where nobody has it or waits for it; else says no. */
export async function tryToShareMarket(rows: Rows): Promise<boolean> {
  await rows.query(LONG);
  return isTaken(await sql<{ is_taken: boolean }>(rows, 'select pg_try_advisory_xact_lock_shared($1) as is_taken', [MARKET]));
}

/** Takes the place of a shard's matcher until the commit, where it is free. */
export async function tryShard(rows: Rows, shard: number): Promise<boolean> {
  return isTaken(await sql<{ is_taken: boolean }>(rows, 'select pg_try_advisory_xact_lock($1, $2) as is_taken', [SHARD, shard]));
}

/** The same, waiting for whoever has it. */
export async function takeShard(rows: Rows, shard: number): Promise<void> {
  await rows.query('select pg_advisory_xact_lock($1, $2)', [SHARD, shard]);
}

/** Until the commit nobody else sets work aside or looks whether any of a subject is. */
export async function takeFailures(rows: Rows): Promise<void> {
  await rows.query('select pg_advisory_xact_lock($1)', [FAILURES]);
}

/** Until the commit nobody else merges: whoever comes last sees all parts. */
export async function takeMerging(rows: Rows): Promise<void> {
  await rows.query('select pg_advisory_xact_lock($1)', [MERGE]);
}

function isTaken([row]: { is_taken: boolean }[]): boolean {
  return row?.is_taken === true;
}
