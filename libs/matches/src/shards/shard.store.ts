import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';

type Rows = Pick<EntityManager, 'query'>;

/** What waits for a shard's holder: a subject that changed. */
export interface Work { subjectId: string; kind: SubjectKind }
export type SubjectKind = 'PROFILE' | 'OPPORTUNITY';

/** Seconds without a sign of life after which a matcher's shards are others'. */
const LEASE = 5;

/** The first change that waits anywhere: for its reaction, or for a shard's holder. What is sealed before it has reached the lists. */
export const FIRST_WAITING_SQL = `select s.position, s.sealed_at as at from seals s where s.position = least(
  (select min(position) from deliveries where starts_with(reaction, 'MatchReactions.') and done_at is null and dead_at is null and discarded_at is null),
  (select min(position) from shard_work))`;
/** The matchers that live. */
export const LIVING_SQL = `select id from matchers where beat_at > app_clock() - interval '${String(LEASE)} seconds'`;

/** Into how many shards people are divided; 1: they are not. */
export async function shardCount(rows: Rows): Promise<number> {
  const [row] = await sql<{ n: number }>(rows, 'select count(*)::int as n from match_shards');
  return Math.max(1, row?.n ?? 0);
}

/** Divides people anew. The caller holds the whole market and has every list made again: what waited for a shard is served by that. */
export async function divideInto(rows: Rows, shards: number): Promise<void> {
  await rows.query('delete from match_shards');
  await rows.query('delete from people_shards');
  await rows.query('delete from shard_work');
  if (shards > 1) await rows.query('insert into match_shards (shard) select generate_series(0, $1 - 1)', [shards]);
}

/** Hands a change to the holders of these shards, with all of the subject whose reaction is still to come: the first of them gives the position. */
export async function handOver(rows: Rows, work: Work, shards: readonly number[], factId: string): Promise<void> {
  await rows.query(`insert into shard_work (shard, subject_id, kind, position)
    select shard, $2, $3, least((select position from seals where fact_id = $4), (select min(position) from deliveries
      where subject_id = $2 and starts_with(reaction, 'MatchReactions.') and done_at is null and dead_at is null and discarded_at is null))
    from unnest($1::int[]) as shard`, [shards, work.subjectId, work.kind, factId]);
}

/** Takes up to so many changes of a shard, the oldest first, each subject once, with all that waits for it. Gone with the commit. */
export async function takeWork(rows: Rows, shard: number, most: number): Promise<Work[]> {
  const taken = await sql<{ id: string; subject_id: string; kind: SubjectKind }>(rows, `
    with oldest as (select distinct subject_id from (select subject_id from shard_work where shard = $1 order by id limit $2) as first)
    delete from shard_work where shard = $1 and subject_id in (select subject_id from oldest) returning id, subject_id, kind`, [shard, most]);
  const subjects = new Map<string, Work>();
  for (const { subject_id: subjectId, kind } of taken.sort((a, b) => Number(a.id) - Number(b.id))) subjects.set(subjectId, { subjectId, kind });
  return [...subjects.values()];
}

/** Which of these shards something waits for. */
export async function shardsWithWork(rows: Rows, shards: readonly number[]): Promise<Set<number>> {
  const found = await sql<{ shard: number }>(rows, 'select shard from unnest($1::int[]) as shard where exists (select from shard_work w where w.shard = shard.shard)', [shards]);
  return new Set(found.map(({ shard }) => shard));
}

/** How many subjects wait for holders of shards. */
export async function subjectsWaiting(rows: Rows): Promise<number> {
  const [row] = await sql<{ n: number }>(rows, 'select count(distinct subject_id)::int as n from shard_work');
  return row?.n ?? 0;
}

/** Drops what waits for holders because all lists are made again. What a holder has taken at this moment is left to it. */
export async function dropWork(rows: Rows): Promise<void> {
  await rows.query('delete from shard_work where id in (select id from shard_work for update skip locked)');
}

/** A sign of life, by the database's clock; those long gone are forgotten. */
export async function beat(rows: Rows, matcherId: string): Promise<void> {
  await rows.query('insert into matchers (id, beat_at) values ($1, app_clock()) on conflict (id) do update set beat_at = excluded.beat_at', [matcherId]);
  await rows.query(`delete from matchers where beat_at < app_clock() - interval '1 hour'`);
}

export async function leave(rows: Rows, matcherId: string): Promise<void> {
  await rows.query('delete from matchers where id = $1', [matcherId]);
}

export async function livingMatchers(rows: Rows): Promise<string[]> {
  return (await sql<{ id: string }>(rows, `${LIVING_SQL} order by id`)).map(({ id }) => id);
}

/** Notes that this matcher has the shard in memory and serves it. */
export async function noteServing(rows: Rows, shard: number, matcherId: string): Promise<void> {
  await rows.query('update match_shards set matcher_id = $2, since = app_clock() where shard = $1 and matcher_id is distinct from $2', [shard, matcherId]);
}
