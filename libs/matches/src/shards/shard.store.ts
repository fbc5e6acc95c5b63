import type { EntityManager } from 'typeorm';
import { shardOf } from '#libs/domain';
import { sql } from '#libs/platform';

type Rows = Pick<EntityManager, 'query'>;

/** What waits for a shard's holder: a subject that changed. */
export interface Work { subjectId: string; kind: SubjectKind }
export type SubjectKind = 'PROFILE' | 'OPPORTUNITY';

/** Seconds without a sign of life after which a matcher's shards are others'. */
const LEASE = 5;

/**
 * The first change that waits anywhere: for its reaction, for a shard's holder, or set aside because it failed. What is sealed before it has reached the
 * lists.
 */
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

/**
 * Hands a change to the holder of a person's shard, or an opportunity's to those of all, with all of the subject whose reaction is still to come: the first
 * of them gives the position.
 */
export async function handOver(rows: Rows, work: Work, shards: number, factId: string): Promise<void> {
  const holders = work.kind === 'PROFILE' ? [shardOf(work.subjectId, shards)] : [...Array(shards).keys()];
  await rows.query(`insert into shard_work (shard, subject_id, kind, position)
    select shard, $2, $3, least((select position from seals where fact_id = $4), (select min(position) from deliveries
      where subject_id = $2 and starts_with(reaction, 'MatchReactions.') and done_at is null and dead_at is null and discarded_at is null))
    from unnest($1::int[]) as shard`, [holders, work.subjectId, work.kind, factId]);
}

/** Up to so many subjects that wait for a shard's holder, the oldest change first. */
export async function waitingWork(rows: Rows, shard: number, most: number): Promise<Work[]> {
  return sql<Work>(rows, `select subject_id as "subjectId", min(kind) as kind from (select id, subject_id, kind from shard_work
    where shard = $1 and set_aside_at is null order by id limit $2) as first group by subject_id order by min(id)`, [shard, most]);
}

/** What was taken: the position of its first change, null where nothing waited any more, and the subjects of whom something had been set aside. */
export interface Taken { position: number | null; mended: string[] }

/** Takes all that waits for these subjects in a shard, what was set aside too. Gone with the commit. */
export async function takeWork(rows: Rows, shard: number, subjectIds: readonly string[]): Promise<Taken> {
  const taken = await sql<{ subject_id: string; position: string; is_set_aside: boolean }>(rows, `delete from shard_work where shard = $1
    and subject_id = any($2) returning subject_id, position, set_aside_at is not null as is_set_aside`, [shard, subjectIds]);
  const mended = new Set(taken.filter((row) => row.is_set_aside).map((row) => row.subject_id));
  return { position: taken.length === 0 ? null : Math.min(...taken.map(({ position }) => Number(position))), mended: [...mended] };
}

/** Sets aside what waits for a subject in a shard: its place in the feed stays, and nobody's turn comes to it. Answers whether anything waited. */
export async function setAside(rows: Rows, shard: number, subjectId: string): Promise<boolean> {
  return (await sql(rows, `update shard_work set set_aside_at = app_clock() where shard = $1 and subject_id = $2 and set_aside_at is null returning id`,
    [shard, subjectId])).length > 0;
}

/** Notes that a change at this position did not reach the subject's list in a shard: their list is to be made again when they are. */
export async function setAsideAt(rows: Rows, shard: number, { subjectId, kind }: Work, position: number): Promise<void> {
  const known = await sql(rows, `update shard_work set position = least(position, $3) where shard = $1 and subject_id = $2 and set_aside_at is not null returning id`,
    [shard, subjectId, position]);
  if (known.length > 0) return;
  await rows.query('insert into shard_work (shard, subject_id, kind, position, set_aside_at) values ($1, $2, $3, $4, app_clock())', [shard, subjectId, kind, position]);
}

export async function isSetAside(rows: Rows, subjectId: string): Promise<boolean> {
  return (await workSetAside(rows, subjectId)).length > 0;
}

/** In which shards work of this subject is set aside. */
export async function workSetAside(rows: Rows, subjectId: string): Promise<(Work & { shard: number })[]> {
  return sql<Work & { shard: number }>(rows, `select shard, subject_id as "subjectId", min(kind) as kind from shard_work
    where subject_id = $1 and set_aside_at is not null group by 1, 2 order by 1`, [subjectId]);
}

/** Drops what of this subject was set aside until then; what was later waits for its turn again. */
export async function forgetSetAside(rows: Rows, subjectId: string, until: string): Promise<void> {
  await rows.query('delete from shard_work where subject_id = $1 and set_aside_at <= $2', [subjectId, until]);
  await rows.query('update shard_work set set_aside_at = null where subject_id = $1 and set_aside_at is not null', [subjectId]);
}

/** Which of these shards something waits for. */
export async function shardsWithWork(rows: Rows, shards: readonly number[]): Promise<Set<number>> {
  const found = await sql<{ shard: number }>(rows, `select shard from unnest($1::int[]) as shard
    where exists (select from shard_work w where w.shard = shard.shard and w.set_aside_at is null)`, [shards]);
  return new Set(found.map(({ shard }) => shard));
}

/** How many subjects wait for holders of shards. */
export async function subjectsWaiting(rows: Rows): Promise<number> {
  const [row] = await sql<{ n: number }>(rows, 'select count(distinct subject_id)::int as n from shard_work where set_aside_at is null');
  return row?.n ?? 0;
}

/** Drops what waits for holders because all lists are made again. What a holder has taken at this moment is left to it, what was set aside to its letter. */
export async function dropWork(rows: Rows): Promise<void> {
  await rows.query('delete from shard_work where id in (select id from shard_work where set_aside_at is null for update skip locked)');
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
