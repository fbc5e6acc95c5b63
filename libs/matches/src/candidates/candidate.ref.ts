import type { EntityManager } from 'typeorm';
import { keyedHash, sql } from '#libs/platform';
import type { PeopleList } from '../lists/list.store.js';

type Rows = Pick<EntityManager, 'query' | 'dataSource'>;

/** A person and an organisation that knows them. */
export interface Known { profile: string; organisation: string }

const CANDIDATE_REF = /^c-[\w-]{22}$/;

export function isCandidateRef(text: string): boolean {
  return CANDIDATE_REF.test(text);
}

/** Keyed hash of profile and organisation: pseudonyms do not link across hosts. In the order of the pairs. */
async function makeRefs(rows: Rows, pairs: readonly Known[]): Promise<string[]> {
  const refs: string[] = [];
  for (const { profile, organisation } of pairs) {
    refs.push(`c-${(await keyedHash(rows, 'candidateRef', `${profile}.${organisation}`)).slice(0, 22)}`);
  }
  return refs;
}

/** The profile behind a reference that the asker's organisation was given, or null. */
export async function profileOfRef(rows: Pick<EntityManager, 'query'>, ref: string): Promise<string | null> {
  const [row] = await sql<{ profile_id: string }>(rows, 'select profile_id from candidate_refs where ref = $1', [ref]);
  return row?.profile_id ?? null;
}

/** The pairs of listed people and the organisation they are listed for; `only`: the profiles that may be new to the lists. */
export function pairsOf(lists: readonly PeopleList[], only?: ReadonlySet<string>): Known[] {
  const pairs = new Map<string, Known>();
  for (const { organisationId, entries } of lists) {
    for (const { profileId } of entries) {
      if (only === undefined || only.has(profileId)) pairs.set(`${profileId}.${organisationId}`, { profile: profileId, organisation: organisationId });
    }
  }
  return [...pairs.values()];
}

/** Gives people the reference by which an organisation, and no other, knows them. */
export async function nameCandidates(rows: Rows, pairs: readonly Known[]): Promise<void> {
  if (pairs.length === 0) return;
  const refs = await makeRefs(rows, pairs);
  await rows.query(`insert into candidate_refs (ref, profile_id, organisation_id)
    select ref, profile, organisation from jsonb_to_recordset($1::jsonb) as r(ref text, profile uuid, organisation uuid) on conflict do nothing`,
  [JSON.stringify(pairs.map((pair, at) => ({ ...pair, ref: refs[at] })))]);
}

/** The references of these profiles for the asker's organisation. */
export async function refsOf(rows: Rows, organisationId: string, profileIds: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<{ ref: string; profile_id: string }>(rows,
    'select ref, profile_id from candidate_refs where organisation_id = $1 and profile_id = any($2)', [organisationId, profileIds]);
  return new Map(found.map((row) => [row.profile_id, row.ref]));
}
