import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  hostGroup, isSmallForHost, MatchIndex, pairOf, type OpportunityInput, type ProfileInput, type RankedPerson,
} from '#libs/domain';
import { sql } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { capOf } from '../lists/list.maker.js';
import { weightsInForce } from '#libs/skills';
import { readPosition, stampOf, TaxonomyCache, type Market, type Person, type PersonEntry, type Rules } from './market.js';

type Rows = Pick<EntityManager, 'query'>;

/** `versions` and `owners` hold what is indexed of each person; the inputs themselves are not kept, only columns made of them. */
interface Held extends Rules {
  index: MatchIndex; position: number;
  versions: Map<string, number>; owners: Map<string, string>; opportunities: Map<string, OpportunityInput>;
  /** Those shown to nobody: they have a list of their own all the same. */
  unlisted: Set<string>;
  /** Lists of opportunities as the index last made several of them at once. */
  ranked: Map<string, readonly RankedPerson[]>;
}

const CHUNK = 2000;
const MOVED_SQL = `select distinct f.subject_id as id from seals s join facts f on f.id = s.fact_id
  where s.position > $1 and s.position <= $2 and starts_with(f.kind, 'profile.')`;
const OWNERS_SQL = `select id, user_id as "userId" from profiles where state = 'ACTIVE' and ($1::uuid[] is null or id = any($1)) order by id`;
/** Open by the database's clock: one past its closing leaves at once, before anything is recorded of it. */
const OPEN_SQL = `select id, version from opportunities where state = 'OPEN' and (closing_at is null or closing_at >= app_clock())`;

/**
 * The market in this process' memory: everybody and everything open in an index that follows the sealed feed, for the matcher of a worker and for the
 * counts of the API. What it says is at least as new as the position on it. Callers bring it forward one after the other.
 */
@Injectable()
export class WarmMarket {
  private taxonomies = new TaxonomyCache();
  private isMember: (profileId: string) => boolean = () => true;
  private held: Held | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /** The market of some of the people and of everything open; the taxonomy is shared with this one. */
  only(isMember: (profileId: string) => boolean): WarmMarket {
    return Object.assign(new WarmMarket(), { taxonomies: this.taxonomies, isMember });
  }

  /** Whether this person, in the market or not, is one of those whom this market is of. */
  isOurs(profileId: string): boolean {
    return this.isMember(profileId);
  }

  /** Brings the index to the newest sealed position and to what is open now. */
  follow(rows: Rows): Promise<Market> {
    const mine = this.turn.then(() => this.bring(rows));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async bring(rows: Rows): Promise<Market> {
    const reflects = await readPosition(rows);
    const taxonomy = await this.taxonomies.current(rows);
    const weights = await weightsInForce(rows);
    if (this.held?.taxonomy !== taxonomy || this.held.weights.version !== weights.version) this.held = await load(rows, { taxonomy, weights }, reflects.position, this.isMember);
    const held = this.held;
    const moved = await sql<{ id: string }>(rows, MOVED_SQL, [held.position, reflects.position]);
    await refreshPeople(rows, held, moved.map(({ id }) => id).filter(this.isMember));
    await refreshOpportunities(rows, held);
    held.position = Math.max(held.position, reflects.position);
    const { index, opportunities } = held;
    return { taxonomy, weights: held.weights, index, opportunities, stamp: stampOf(held, reflects, isSmallForHost(opportunities.size)) };
  }

  /** Who is in the market, in id order. */
  profileIds(): string[] {
    return [...this.demand().owners.keys()].sort();
  }

  /** Whose own list this opportunity may belong on: everybody who passes its gates, and everybody whom the index cannot be asked about. */
  candidatesFor(opportunity: OpportunityInput): string[] {
    const { index, unlisted } = this.demand();
    return [...index.qualifying(opportunity, 'COORDINATOR'), ...unlisted];
  }

  /** These people as they stand now, brought into the index too; whoever left the market is absent. */
  async people(rows: Rows, profileIds: readonly string[]): Promise<Person[]> {
    const held = this.demand();
    const inputs = await refreshPeople(rows, held, profileIds);
    return inputs.flatMap((input) => {
      const userId = held.owners.get(input.profileId);
      return userId === undefined ? [] : [{ input, userId }];
    });
  }

  /** The people of an opportunity's raw list with their groups, as they stand now: who has changed since the index saw them is looked at again. */
  async entriesFor(rows: Rows, opportunity: OpportunityInput, market: Market, warm: readonly string[] = []): Promise<PersonEntry[]> {
    const top = capOf(market.stamp);
    for (;;) {
      const ranked = market.index.peopleFor(opportunity, { top, warm });
      const entries = await this.grouped(rows, opportunity, ranked, market);
      if (entries !== null) return entries;
    }
  }

  /** The same for several opportunities of the market at once. Lists that were made so before are brought to the present by who changed since. */
  async entriesForEach(rows: Rows, opportunities: readonly OpportunityInput[], market: Market): Promise<PersonEntry[][]> {
    const { ranked } = this.demand();
    const made = market.index.batch({ top: capOf(market.stamp), warm: ranked, only: opportunities.map(({ opportunityId }) => opportunityId) });
    for (const [id, list] of made) ranked.set(id, list);
    const entries: PersonEntry[][] = [];
    for (const opportunity of opportunities) {
      const list = made.get(opportunity.opportunityId) ?? [];
      entries.push(await this.grouped(rows, opportunity, list, market) ?? await this.entriesFor(rows, opportunity, market));
    }
    return entries;
  }

  /** Null where somebody on the list is not what the index took them for: they are brought in, and the list must be made again. */
  private async grouped(rows: Rows, opportunity: OpportunityInput, ranked: readonly RankedPerson[], { taxonomy, weights }: Rules): Promise<PersonEntry[] | null> {
    const held = this.demand();
    const before = new Map(ranked.map(({ profileId }) => [profileId, held.versions.get(profileId)]));
    const inputs = new Map<string, ProfileInput>();
    const ids = [...before.keys()];
    for (let from = 0; from < ids.length; from += CHUNK) {
      for (const input of await refreshPeople(rows, held, ids.slice(from, from + CHUNK))) inputs.set(input.profileId, input);
    }
    if (ids.some((id) => held.versions.get(id) !== before.get(id))) return null;
    return ranked.flatMap((entry) => {
      const input = inputs.get(entry.profileId);
      return input === undefined ? [] : [{ ...entry, group: hostGroup(pairOf(input, opportunity, taxonomy, weights)) }];
    });
  }

  private demand(): Held {
    if (this.held === undefined) throw new Error('the market is asked before it was followed');
    return this.held;
  }
}

/** The position is read before: what is newer comes again along the feed, and changes nothing then. */
async function load(rows: Rows, rules: Rules, position: number, isMember: (profileId: string) => boolean): Promise<Held> {
  const held: Held = {
    ...rules, position, index: new MatchIndex(rules), versions: new Map<string, number>(), owners: new Map<string, string>(),
    opportunities: new Map<string, OpportunityInput>(), unlisted: new Set<string>(), ranked: new Map<string, readonly RankedPerson[]>(),
  };
  const ids = (await sql<{ id: string }>(rows, OWNERS_SQL, [null])).map(({ id }) => id).filter(isMember);
  for (let from = 0; from < ids.length; from += CHUNK) await refreshPeople(rows, held, ids.slice(from, from + CHUNK));
  return held;
}

/** Puts these people into the index as they stand now, or takes them out; answers the inputs of those in the market. */
async function refreshPeople(rows: Rows, held: Held, profileIds: readonly string[]): Promise<ProfileInput[]> {
  if (profileIds.length === 0) return [];
  const owners = new Map((await sql<{ id: string; userId: string }>(rows, OWNERS_SQL, [profileIds])).map((row) => [row.id, row.userId]));
  // What cannot be read is not among them: nobody's list is made from half of it. `UnreadableInputs` tells of it.
  const inputs = (await currentProfileInputs(rows, [...owners.keys()])).filter(({ profileId }) => owners.has(profileId));
  const present = new Set<string>();
  for (const input of inputs) {
    const { profileId, version } = input;
    present.add(profileId);
    // Two callers may read at once: what was read earlier never replaces what is newer.
    if ((held.versions.get(profileId) ?? -1) >= version) continue;
    held.index.putProfile(input);
    held.versions.set(profileId, version);
    held.owners.set(profileId, owners.get(profileId) ?? '');
    if (input.matchable === 'NOBODY') held.unlisted.add(profileId);
    else held.unlisted.delete(profileId);
  }
  for (const id of profileIds) {
    if (present.has(id)) continue;
    held.index.removeProfile(id);
    held.versions.delete(id);
    held.owners.delete(id);
    held.unlisted.delete(id);
  }
  return inputs;
}

async function refreshOpportunities(rows: Rows, { index, opportunities, ranked }: Held): Promise<void> {
  const open = new Map((await sql<{ id: string; version: number }>(rows, OPEN_SQL)).map(({ id, version }) => [id, version]));
  for (const id of [...opportunities.keys()]) {
    if (open.has(id)) continue;
    index.removeOpportunity(id);
    ranked.delete(id);
    opportunities.delete(id);
  }
  const changed = [...open].filter(([id, version]) => opportunities.get(id)?.version !== version).map(([id]) => id);
  if (changed.length === 0) return;
  const inputs = await currentOpportunityInputs(rows, changed);
  for (const input of inputs) {
    index.putOpportunity(input);
    opportunities.set(input.opportunityId, input);
  }
  const read = new Set(inputs.map(({ opportunityId }) => opportunityId));
  for (const id of changed) {
    if (read.has(id) || !opportunities.delete(id)) continue;
    index.removeOpportunity(id);
    ranked.delete(id);
  }
}
