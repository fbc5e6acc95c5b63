import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';
import type { OpportunityEntry, PersonEntry, Stamp } from './market.js';

type Rows = Pick<EntityManager, 'query'>;

export interface PeopleList extends Stamp { opportunityId: string; organisationId: string; entries: PersonEntry[] }
export interface OpportunityList extends Stamp { profileId: string; userId: string; entries: OpportunityEntry[] }

interface StoredList<E> { position: string; at: Date; engine: string; weights: string; taxonomy: string; is_small: boolean; entries: E[] }
type StoredPeople = StoredList<PersonEntry> & { opportunity_id: string; organisation_id: string };
type StoredOpportunities = StoredList<OpportunityEntry> & { profile_id: string; user_id: string };

/** The lists of these opportunities, as far as they have one. */
export async function readPeopleLists(rows: Rows, opportunityIds: readonly string[]): Promise<Map<string, PeopleList>> {
  const found = await sql<StoredPeople>(rows, 'select * from people_lists where opportunity_id = any($1)', [opportunityIds]);
  return new Map(found.map((row) => [row.opportunity_id, { ...stampFrom(row), opportunityId: row.opportunity_id, organisationId: row.organisation_id, entries: row.entries }]));
}

export async function readOpportunityLists(rows: Rows, profileIds: readonly string[]): Promise<Map<string, OpportunityList>> {
  const found = await sql<StoredOpportunities>(rows, 'select * from opportunity_lists where profile_id = any($1)', [profileIds]);
  return new Map(found.map((row) => [row.profile_id, { ...stampFrom(row), profileId: row.profile_id, userId: row.user_id, entries: row.entries }]));
}

/** Whose list holds this opportunity, and which opportunities' lists hold this profile. */
export async function holdersOf(rows: Rows, subjectId: string): Promise<Set<string>> {
  const found = await sql<{ id: string }>(rows, `
    select profile_id as id from opportunity_lists where entries @> jsonb_build_array(jsonb_build_object('opportunityId', $1::text))
    union all select opportunity_id from people_lists where entries @> jsonb_build_array(jsonb_build_object('profileId', $1::text))`, [subjectId]);
  return new Set(found.map((row) => row.id));
}

/** Whether any list was made for a market of the other size: then all are made again. */
export async function holdsOtherSize(rows: Rows, isSmall: boolean): Promise<boolean> {
  const [row] = await sql<{ other: boolean }>(rows, `select exists (select from people_lists where is_small <> $1)
    or exists (select from opportunity_lists where is_small <> $1) as other`, [isSmall]);
  return row?.other === true;
}

/** Publishes lists of people; an older position never overwrites a newer one. Answers the opportunities whose list changed. */
export async function writePeopleLists(rows: Rows, lists: PeopleList[]): Promise<Set<string>> {
  const changed = await sql<{ opportunity_id: string }>(rows, `
    insert into people_lists (opportunity_id, organisation_id, position, at, engine, weights, taxonomy, is_small, entries)
    select * from jsonb_to_recordset($1::jsonb) as l("opportunityId" uuid, "organisationId" uuid, position bigint, at timestamptz,
      engine text, weights text, taxonomy text, "isSmall" boolean, entries jsonb)
    on conflict (opportunity_id) do update set position = excluded.position, at = excluded.at, engine = excluded.engine, weights = excluded.weights,
      taxonomy = excluded.taxonomy, is_small = excluded.is_small, entries = excluded.entries
    where people_lists.position <= excluded.position
      and (people_lists.entries, people_lists.engine, people_lists.weights, people_lists.taxonomy, people_lists.is_small)
      is distinct from (excluded.entries, excluded.engine, excluded.weights, excluded.taxonomy, excluded.is_small)
    returning opportunity_id`, [JSON.stringify(lists)]);
  return new Set(changed.map((row) => row.opportunity_id));
}

/** The same from the person's end. Answers the profiles whose list changed. */
export async function writeOpportunityLists(rows: Rows, lists: OpportunityList[]): Promise<Set<string>> {
  const changed = await sql<{ profile_id: string }>(rows, `
    insert into opportunity_lists (profile_id, user_id, position, at, engine, weights, taxonomy, is_small, entries)
    select * from jsonb_to_recordset($1::jsonb) as l("profileId" uuid, "userId" uuid, position bigint, at timestamptz,
      engine text, weights text, taxonomy text, "isSmall" boolean, entries jsonb)
    on conflict (profile_id) do update set position = excluded.position, at = excluded.at, engine = excluded.engine, weights = excluded.weights,
      taxonomy = excluded.taxonomy, is_small = excluded.is_small, entries = excluded.entries
    where opportunity_lists.position <= excluded.position
      and (opportunity_lists.entries, opportunity_lists.engine, opportunity_lists.weights, opportunity_lists.taxonomy, opportunity_lists.is_small)
      is distinct from (excluded.entries, excluded.engine, excluded.weights, excluded.taxonomy, excluded.is_small)
    returning profile_id`, [JSON.stringify(lists)]);
  return new Set(changed.map((row) => row.profile_id));
}

/** Takes a subject out of the market: its own list goes. */
export async function removeLists(rows: Rows, subjectId: string): Promise<void> {
  await rows.query('delete from people_lists where opportunity_id = $1', [subjectId]);
  await rows.query('delete from opportunity_lists where profile_id = $1', [subjectId]);
  await rows.query('delete from shown_lists where profile_id = $1', [subjectId]);
}

/** Removes the lists of everybody who left the market. */
export async function keepListsOf(rows: Rows, opportunityIds: readonly string[], profileIds: readonly string[]): Promise<void> {
  await rows.query('delete from people_lists where not (opportunity_id = any($1))', [opportunityIds]);
  await rows.query('delete from opportunity_lists where not (profile_id = any($1))', [profileIds]);
  await rows.query('delete from shown_lists where not (profile_id = any($1))', [profileIds]);
}

function stampFrom(row: StoredList<unknown>): Stamp {
  return { position: Number(row.position), at: row.at, engine: row.engine, weights: row.weights, taxonomy: row.taxonomy, isSmall: row.is_small };
}
