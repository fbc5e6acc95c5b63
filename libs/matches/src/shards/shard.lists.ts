import type { EntityManager } from 'typeorm';
import { mergeTop, type OpportunityInput } from '#libs/domain';
import { sql, type Tx } from '#libs/platform';
import { capOf, isMadeOtherwise } from '../lists/list.maker.js';
import { stampFrom, writePeopleLists, type PeopleList, type PeopleLists, type StoredList } from '../lists/list.store.js';
import type { PersonEntry } from '../market/market.js';
import { tellPeople } from '../market/matcher.js';
import { isRecomputing } from '../recompute/recompute.store.js';
import type { ListWriting } from '../lists/list.writing.js';
import { takeMerging } from './shard.locks.js';
import { FIRST_WAITING_SQL } from './shard.store.js';

type Rows = Pick<EntityManager, 'query'>;
type StoredPart = StoredList<PersonEntry> & { opportunity_id: string; organisation_id: string; version: number };
type Part = PeopleList & { version: number };

/** Up to which position, and until when, everything has reached the parts of all shards. */
interface Proven { position: number; at: Date }

/** A part says where the feed stood when it was last made from nothing; that stays true of all that is changed in it since. */
const WHOLE_SQL = `insert into people_shards (shard, opportunity_id, organisation_id, version, position, at, engine, weights, taxonomy, is_small, entries)
  select $2, l.* from jsonb_to_recordset($1::jsonb) as l("opportunityId" uuid, "organisationId" uuid, version integer, position bigint, at timestamptz,
    engine text, weights text, taxonomy text, "isSmall" boolean, entries jsonb)
  on conflict (opportunity_id, shard) do update set version = excluded.version, position = excluded.position, at = excluded.at, engine = excluded.engine,
    weights = excluded.weights, taxonomy = excluded.taxonomy, is_small = excluded.is_small, entries = excluded.entries, organisation_id = excluded.organisation_id`;
const CHANGE_SQL = `update people_shards s set entries = l.entries from jsonb_to_recordset($1::jsonb) as l("opportunityId" uuid, entries jsonb)
  where s.opportunity_id = l."opportunityId" and s.shard = $2 and s.entries is distinct from l.entries returning s.opportunity_id as id`;

/** One shard's parts of opportunities' lists. It notes whose list must be merged again: `merge` does that, once, at the end of the transaction. */
export class ShardLists implements PeopleLists {
  private readonly touched = new Set<string>();

  constructor(private readonly shard: number, private readonly shards: number, private readonly writing: ListWriting) {}

  /** A part made for another version of its opportunity is none. */
  async read(rows: Rows, opportunities: readonly OpportunityInput[]): Promise<Map<string, PeopleList>> {
    const versions = new Map(opportunities.map(({ opportunityId, version }) => [opportunityId, version]));
    const found = await sql<StoredPart>(rows, 'select * from people_shards where opportunity_id = any($1) and shard = $2', [[...versions.keys()], this.shard]);
    return new Map(found.filter((row) => row.version === versions.get(row.opportunity_id)).map((row) => [row.opportunity_id, partFrom(row)]));
  }

  async holding(rows: Rows, profileId: string): Promise<string[]> {
    const found = await sql<{ id: string }>(rows, `select opportunity_id as id from people_shards
      where shard = $2 and entries @> jsonb_build_array(jsonb_build_object('profileId', $1::text))`, [profileId, this.shard]);
    return found.map(({ id }) => id);
  }

  /** Nothing is published yet. */
  async write(rows: Rows, lists: PeopleList[]): Promise<PeopleList[]> {
    for (const id of await this.writing.write(rows, { kind: 'OPPORTUNITY', lists, idOf, store: (some) => this.store(rows, some) })) this.touched.add(id);
    return [];
  }

  /** Without this part there is no list any more, whoever else still has one. */
  async remove(rows: Rows, opportunityId: string): Promise<void> {
    await this.writing.remove(rows, 'OPPORTUNITY', opportunityId, async () => {
      await rows.query('delete from people_shards where opportunity_id = $1 and shard = $2', [opportunityId, this.shard]);
      await rows.query('delete from people_lists where opportunity_id = $1', [opportunityId]);
    });
    this.touched.delete(opportunityId);
  }

  /**
   * Publishes the lists of which every shard's part is there, all made by the same rules for the same version; the others are published by whichever
   * shard comes last. `reflects` is where the feed stood when this transaction began to look at it. Answers how many changed.
   */
  async merge(tx: Tx, reflects: Proven, subjects: ReadonlySet<string>): Promise<number> {
    if (this.touched.size === 0) return 0;
    await takeMerging(tx.rows);
    const proven = await provenOf(tx.rows, reflects);
    const parts = new Map<string, Part[]>();
    for (const row of await sql<StoredPart>(tx.rows, 'select * from people_shards where opportunity_id = any($1)', [[...this.touched]])) {
      parts.set(row.opportunity_id, [...parts.get(row.opportunity_id) ?? [], partFrom(row)]);
    }
    this.touched.clear();
    const lists = [...parts.values()].flatMap((some) => mergeParts(some, this.shards, proven) ?? []);
    const changed = await this.writing.write(tx.rows, { kind: 'OPPORTUNITY', lists, idOf, store: (some) => writePeopleLists(tx.rows, some, true) });
    await tellPeople(tx, lists.filter(({ opportunityId }) => changed.has(opportunityId)), subjects);
    return changed.size;
  }

  private async store(rows: Rows, lists: readonly PeopleList[]): Promise<ReadonlySet<string>> {
    const [whole, changed] = [lists.filter((list) => list.isWhole === true), lists.filter((list) => list.isWhole !== true)];
    if (whole.length > 0) await rows.query(WHOLE_SQL, [JSON.stringify(whole), this.shard]);
    const found = changed.length === 0 ? [] : await sql<{ id: string }>(rows, CHANGE_SQL, [JSON.stringify(changed), this.shard]);
    return new Set([...whole.map(idOf), ...found.map(({ id }) => id)]);
  }
}

const idOf = ({ opportunityId }: PeopleList): string => opportunityId;

/** The list of all shards' parts, or null as long as they do not go together. It reflects what is proven, or more where each part says so for itself. */
export function mergeParts(parts: readonly Part[], shards: number, proven: Proven): PeopleList | null {
  const [first] = parts;
  if (first === undefined || parts.length !== shards) return null;
  if (parts.some((part) => part.version !== first.version || isMadeOtherwise(part, first))) return null;
  const oldest = parts.reduce((least, part) => (part.position < least.position ? part : least));
  const { position, at } = oldest.position > proven.position ? oldest : proven;
  return { ...first, position, at, entries: mergeTop(parts.map(({ entries }) => entries), capOf(first)) };
}

/** While all lists are made again nothing is proven of them together: what is served by that waits nowhere else. */
async function provenOf(rows: Rows, reflects: Proven): Promise<Proven> {
  if (await isRecomputing(rows)) return { position: -1, at: reflects.at };
  const [first] = await sql<{ position: string; at: Date }>(rows, FIRST_WAITING_SQL);
  if (first === undefined || Number(first.position) > reflects.position) return { position: reflects.position, at: reflects.at };
  return { position: Number(first.position) - 1, at: first.at };
}

function partFrom(row: StoredPart): Part {
  return { ...stampFrom(row), opportunityId: row.opportunity_id, organisationId: row.organisation_id, version: row.version, entries: row.entries };
}
