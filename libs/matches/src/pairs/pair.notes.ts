import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';
import type { Mark, MatchStateName } from '../match.js';
import type { PairNotes } from '../match.presenter.js';
import type { FoundPair } from './pair.queries.js';

type Rows = Pick<EntityManager, 'query'>;

interface NoteRow { profile_id: string; opportunity_id: string; state: MatchStateName; kind: Mark['kind'] | null; reason: string | null }

/** What stands beside these pairs for the asker: their side's mark, the state, kinds of evidence, and who was granted sight. In the order of the pairs. */
export async function readNotes(rows: Rows, pairs: readonly FoundPair[]): Promise<PairNotes[]> {
  if (pairs.length === 0) return [];
  const profileIds = [...new Set(pairs.map((pair) => pair.profileId))];
  const opportunityIds = [...new Set(pairs.map((pair) => pair.opportunity.opportunityId))];
  const side = pairs[0]?.standing === 'PERSON' ? 'CANDIDATE' : 'ORGANISATION';
  const noted = await sql<NoteRow>(rows, `select m.profile_id, m.opportunity_id, m.state, k.kind, k.reason from matches m
    left join marks k on k.match_id = m.id and k.side = $3 where m.profile_id = any($1) and m.opportunity_id = any($2)`, [profileIds, opportunityIds, side]);
  const byPair = new Map(noted.map((row) => [`${row.profile_id}.${row.opportunity_id}`, row]));
  const evidence = await readEvidence(rows, profileIds);
  const granted = await readGranted(rows, pairs.map((pair) => pair.userId));
  return pairs.map((pair) => {
    const row = byPair.get(`${pair.profileId}.${pair.opportunity.opportunityId}`);
    return {
      ...(row !== undefined && { state: row.state, ...(row.kind !== null && { mark: row.kind, reason: row.reason }) }),
      evidence: evidence.get(pair.profileId) ?? new Map<string, string>(), grantedTo: granted.get(pair.userId) ?? [],
    };
  });
}

/** The pairs of these that the asker's side put aside, as `<profile>.<opportunity>`. */
export async function readDismissed(rows: Rows, side: 'CANDIDATE' | 'ORGANISATION', of: { profileId?: string; opportunityId?: string }): Promise<Set<string>> {
  const found = await sql<{ pair: string }>(rows, `select m.profile_id || '.' || m.opportunity_id as pair from marks k join matches m on m.id = k.match_id
    where k.kind = 'DISMISSED' and k.side = $1 and ($2::uuid is null or m.profile_id = $2) and ($3::uuid is null or m.opportunity_id = $3)`,
  [side, of.profileId ?? null, of.opportunityId ?? null]);
  return new Set(found.map((row) => row.pair));
}

/** Whom the host of an opportunity put aside, the last first, whether they are on its list or not. */
export async function readPutAside(rows: Rows, opportunityId: string): Promise<string[]> {
  const found = await sql<{ profile_id: string }>(rows, `select m.profile_id from marks k join matches m on m.id = k.match_id
    where k.kind = 'DISMISSED' and k.side = 'ORGANISATION' and m.opportunity_id = $1 order by k.updated_at desc, k.id desc`, [opportunityId]);
  return found.map((row) => row.profile_id);
}

async function readEvidence(rows: Rows, profileIds: string[]): Promise<Map<string, Map<string, string>>> {
  const found = await sql<{ profile_id: string; skill_id: string; evidence: string }>(rows, 'select profile_id, skill_id, evidence from candidate_evidence($1)', [profileIds]);
  const of = new Map<string, Map<string, string>>();
  for (const row of found) of.set(row.profile_id, (of.get(row.profile_id) ?? new Map<string, string>()).set(row.skill_id, row.evidence));
  return of;
}

async function readGranted(rows: Rows, userIds: string[]): Promise<Map<string, string[]>> {
  const found = await sql<{ subject_id: string; grantees: string[] }>(rows, `select subject_id, array_agg(distinct grantee_id) as grantees from access_grants
    where subject_id = any($1) and grantee_kind = 'organisation' and (until is null or until > app_clock()) group by subject_id`, [userIds]);
  return new Map(found.map((row) => [row.subject_id, row.grantees]));
}
