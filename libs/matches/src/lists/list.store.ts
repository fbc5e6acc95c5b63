import type { EntityManager } from 'typeorm';
import type { OpportunityInput } from '#libs/domain';
import { sql } from '#libs/platform';
import type { OpportunityEntry, PersonEntry, Stamp } from '../market/market.js';
import type { ListWriting } from './list.writing.js';

type Rows = Pick<EntityManager, 'query'>;

/** `version`: of the opportunity it was made for; only lists of a shard keep it. `isWhole`: made from nothing just now, and not from a former list. */
export interface PeopleList extends Stamp { opportunityId: string; organisationId: string; version?: number; isWhole?: boolean; entries: PersonEntry[] }
export interface OpportunityList extends Stamp { profileId: string; userId: string; entries: OpportunityEntry[] }

/** Where a matcher keeps lists of people: those of the whole market, or one shard's parts of them. */
export interface PeopleLists {
  read: (rows: Rows, opportunities: readonly OpportunityInput[]) => Promise<Map<string, PeopleList>>;
  /** The opportunities whose list holds this profile. */
  holding: (rows: Rows, profileId: string) => Promise<string[]>;
  /** Answers the lists of the whole market that changed thereby. */
  write: (rows: Rows, lists: PeopleList[]) => Promise<PeopleList[]>;
  remove: (rows: Rows, opportunityId: string) => Promise<void>;
}

export interface StoredList<E> { position: string; at: Date; engine: string; weights: string; taxonomy: string; is_small: boolean; entries: E[] }
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

/** The lists of the whole market, as hosts read them, written in this manner. */
export function wholeLists(writing: ListWriting): PeopleLists {
  const idOf = ({ opportunityId }: PeopleList): string => opportunityId;
  return {
    async write(rows, lists) {
      const changed = await writing.write(rows, { kind: 'OPPORTUNITY', lists, idOf, store: (some) => writePeopleLists(rows, some) });
      return lists.filter(({ opportunityId }) => changed.has(opportunityId));
    },
    remove: (rows, opportunityId) => writing.remove(rows, 'OPPORTUNITY', opportunityId, async () => {
      await rows.query('delete from people_lists where opportunity_id = $1', [opportunityId]);
    }),
    ...WHOLE_READS,
  };
}

const WHOLE_READS: Pick<PeopleLists, 'read' | 'holding'> = {
  read: (rows, opportunities) => readPeopleLists(rows, opportunities.map(({ opportunityId }) => opportunityId)),
  async holding(rows, profileId) {
    const found = await sql<{ id: string }>(rows,
      `select opportunity_id as id from people_lists where entries @> jsonb_build_array(jsonb_build_object('profileId', $1::text))`, [profileId]);
    return found.map(({ id }) => id);
  },
};

/** Whose list holds this opportunity. */
export async function holdersOf(rows: Rows, opportunityId: string): Promise<string[]> {
  const found = await sql<{ id: string }>(rows,
    `select profile_id as id from opportunity_lists where entries @> jsonb_build_array(jsonb_build_object('opportunityId', $1::text))`, [opportunityId]);
  return found.map(({ id }) => id);
}

/** Whether any list was made for a market of the other size: then all are made again. */
export async function holdsOtherSize(rows: Rows, isSmall: boolean): Promise<boolean> {
  const [row] = await sql<{ other: boolean }>(rows, `select exists (select from people_lists where is_small <> $1)
    or exists (select from opportunity_lists where is_small <> $1) as other`, [isSmall]);
  return row?.other === true;
}

/**
 * Publishes lists of people; an older position never overwrites a newer one, unless the caller knows that these are the newest. Answers the opportunities
 * whose list changed.
 */
export async function writePeopleLists(rows: Rows, lists: readonly PeopleList[], isNewest = false): Promise<Set<string>> {
  const changed = await sql<{ opportunity_id: string }>(rows, `
    insert into people_lists (opportunity_id, organisation_id, position, at, engine, weights, taxonomy, is_small, entries)
    select * from jsonb_to_recordset($1::jsonb) as l("opportunityId" uuid, "organisationId" uuid, position bigint, at timestamptz,
      engine text, weights text, taxonomy text, "isSmall" boolean, entries jsonb)
    on conflict (opportunity_id) do update set position = excluded.position, at = excluded.at, engine = excluded.engine, weights = excluded.weights,
      taxonomy = excluded.taxonomy, is_small = excluded.is_small, entries = excluded.entries
    where ($2 or people_lists.position <= excluded.position)
      and (people_lists.entries, people_lists.engine, people_lists.weights, people_lists.taxonomy, people_lists.is_small)
      is distinct from (excluded.entries, excluded.engine, excluded.weights, excluded.taxonomy, excluded.is_small)
    returning opportunity_id`, [JSON.stringify(lists), isNewest]);
  return new Set(changed.map((row) => row.opportunity_id));
}

/** The same from the person's end. Answers the profiles whose list changed. */
export async function writeOpportunityLists(rows: Rows, lists: readonly OpportunityList[]): Promise<Set<string>> {
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

/** Takes a person out of the market: their own list goes. */
export async function removePerson(rows: Rows, profileId: string): Promise<void> {
  await rows.query('delete from opportunity_lists where profile_id = $1', [profileId]);
  await rows.query('delete from shown_lists where profile_id = $1', [profileId]);
}

/** Removes the lists of everything that is not open, and of everybody who left the market. */
export async function keepListsOf(rows: Rows, opportunityIds: readonly string[]): Promise<void> {
  await rows.query('delete from people_lists where not (opportunity_id = any($1))', [opportunityIds]);
  await rows.query('delete from people_shards where not (opportunity_id = any($1))', [opportunityIds]);
  await rows.query(`delete from opportunity_lists l where not exists (select from profiles p where p.id = l.profile_id and p.state = 'ACTIVE')`);
  await rows.query(`delete from shown_lists l where not exists (select from profiles p where p.id = l.profile_id and p.state = 'ACTIVE')`);
}

export function stampFrom(row: StoredList<unknown>): Stamp {
  return { position: Number(row.position), at: row.at, engine: row.engine, weights: row.weights, taxonomy: row.taxonomy, isSmall: row.is_small };
}
