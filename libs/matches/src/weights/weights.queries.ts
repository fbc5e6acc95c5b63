import type { EntityManager } from 'typeorm';
import { transparencyRecord, weightsChanges, type TransparencyRecord, type Weights, type WeightsChange, type WeightsHistory } from '#libs/domain';
import { sql } from '#libs/platform';
import { taxonomyVersion, weightsOf } from '#libs/skills';

type Rows = Pick<EntityManager, 'query'>;

interface Stored {
  number: number; figures: Omit<Weights, 'version'>; reason: string; proposedAs: string; approvals: number; isIndependent: boolean; at: Date;
}

const HISTORY_SQL = `select number, figures, reason, proposed_as as "proposedAs", cardinality(approved_by) as approvals,
    is_independent as "isIndependent", in_force_from as at from weights where number is not null order by number`;

/** The record of what scores now, made from the table itself: it cannot say another thing than the scorer does. */
export async function currentRecord(rows: Rows): Promise<TransparencyRecord> {
  const stored = await sql<Stored>(rows, HISTORY_SQL);
  const last = stored.at(-1);
  if (last === undefined) throw new Error('no table of weights is in force');
  return transparencyRecord({ weights: weightsOf(last.number, last.figures), taxonomy: await taxonomyVersion(rows), history: historyOf(stored) });
}

/** Each table that has been in force, the latest first, with what it changed of the one before. */
function historyOf(stored: readonly Stored[]): WeightsHistory[] {
  return stored.map((row, at): WeightsHistory => {
    const before = stored[at - 1];
    const weights = weightsOf(row.number, row.figures);
    return {
      weights: weights.version, at: row.at.toISOString(), reason: row.reason, proposedAs: row.proposedAs, isIndependent: row.isIndependent,
      approvedAs: Array.from({ length: row.approvals }, () => 'ADMIN'), changes: before === undefined ? [] : weightsChanges(weightsOf(before.number, before.figures), weights),
    };
  }).reverse();
}

/** What each of these tables changes: one that has been in force of the one before it, a proposal of the one in force. */
export async function changesOf(rows: Rows, ids: readonly string[]): Promise<Map<string, WeightsChange[]>> {
  const found = await sql<{ id: string; after: Omit<Weights, 'version'>; before: Omit<Weights, 'version'> | null }>(rows, `
    select w.id, w.figures as after, b.figures as before from weights w
      left join lateral (select figures from weights p where p.number < coalesce(w.number, 2147483647) order by p.number desc limit 1) b on true
    where w.id = any($1)`, [ids]);
  return new Map(found.map(({ id, after, before }) => [id, before === null ? [] : weightsChanges(weightsOf(0, before), weightsOf(0, after))]));
}

/** Names of these members of staff by their id; read under the row-level security of whoever asks. */
export async function namesOf(rows: Rows, userIds: readonly string[]): Promise<Map<string, string>> {
  return new Map((await sql<{ id: string; name: string }>(rows, 'select id, name from users where id = any($1)', [userIds])).map(({ id, name }) => [id, name]));
}
