import { Injectable } from '@nestjs/common';
import { isShownTo, type OpportunityInput } from '#libs/domain';
import { announce, type Tx } from '#libs/platform';
import { Batch, inChunks } from '../batch/batch.js';
import { nameCandidates, pairsOf } from '../candidates/candidate.ref.js';
import { capOf, opportunityEntry, personEntry, withOpportunity, withPerson } from '../lists/list.maker.js';
import {
  holdersOf, holdsOtherSize, keepListsOf, readOpportunityLists, removePerson, wholeLists, writeOpportunityLists, type OpportunityList, type PeopleList, type PeopleLists,
} from '../lists/list.store.js';
import type { Market, Person, PersonEntry } from './market.js';
import { isRecomputing, requestRecompute } from '../recompute/recompute.store.js';
import { ListWriting } from '../lists/list.writing.js';
import { takeMarket } from '../shards/shard.locks.js';
import { WarmMarket } from './warm.market.js';

const CHUNK = 200;
/** So many lists of people are made before anything else gets its turn. */
const AT_ONCE = 50;

/** How many of each were in the market, and how many lists changed. */
export interface Rescored { people: number; opportunities: number; changed: number }

type Progress = (done: number, total: number) => void;

/**
 * Keeps the raw lists equal to a full recompute by the definition: those of the whole market, or of one shard of its people. One matcher of a shard
 * writes at a time; after taking the lock it brings its index along the feed, so whatever was sealed before is seen, and whatever comes later has its own
 * reaction.
 */
@Injectable()
export class Matcher {
  private writing = new ListWriting(false);
  private lists: PeopleLists = wholeLists(this.writing);

  constructor(private readonly warm: WarmMarket) {}

  /** A matcher of the people whom `warm` holds, keeping its parts of opportunities' lists in `lists` and writing people's own by `writing`. */
  static over(warm: WarmMarket, lists: PeopleLists, writing: ListWriting): Matcher {
    return Object.assign(new Matcher(warm), { lists, writing });
  }

  /** The matcher of everybody, writing in this manner. */
  writingBy(writing: ListWriting): Matcher {
    return Matcher.over(this.warm, wholeLists(writing), writing);
  }

  /** Takes the one place of the matcher of everybody until the commit. Everything below calls for it, or for the place of the shard. */
  async enter(tx: Tx): Promise<void> {
    await takeMarket(tx.rows);
  }

  /** A profile changed: its own list, and its place in each opportunity's list. */
  async profileChanged(tx: Tx, profileId: string): Promise<void> {
    const market = await this.warm.follow(tx.rows);
    const [person] = await this.warm.people(tx.rows, [profileId]);
    await this.mindSize(tx, market);
    if (person === undefined) await this.writing.remove(tx.rows, 'PROFILE', profileId, () => removePerson(tx.rows, profileId));
    else await this.publishOpportunities(tx, [opportunityList(person, market)], profileId);
    await this.placePerson(tx, profileId, person, market);
  }

  /** An opportunity changed: its own list, and its place in each person's list. */
  async opportunityChanged(tx: Tx, opportunityId: string): Promise<void> {
    const market = await this.warm.follow(tx.rows);
    await this.mindSize(tx, market);
    const opportunity = market.opportunities.get(opportunityId);
    if (opportunity === undefined) await this.lists.remove(tx.rows, opportunityId);
    else await this.publishPeople(tx, [await this.makePeopleList(tx, opportunity, market)], undefined, opportunityId);
    await this.placeOpportunity(tx, opportunityId, opportunity, market);
  }

  /** All lists from nothing; `progress` hears of each subject done. With more than one thread the people are divided among them. */
  async rescoreAll(tx: Tx, progress: Progress = () => undefined, threads = 1): Promise<Rescored> {
    const market = await this.warm.follow(tx.rows);
    return threads > 1 ? this.makeAllInThreads(tx, market, progress, threads) : this.makeAll(tx, market, progress);
  }

  /** The lists of these people, from nothing. Answers how many changed. */
  async makeOpportunityLists(tx: Tx, market: Market, profileIds: readonly string[]): Promise<number> {
    let changed = 0;
    for (let from = 0; from < profileIds.length; from += CHUNK) {
      const people = await this.warm.people(tx.rows, profileIds.slice(from, from + CHUNK));
      changed += await this.publishOpportunities(tx, people.map((person) => opportunityList(person, market)));
      await breathe();
    }
    return changed;
  }

  /** The lists of these opportunities, from nothing. Answers how many changed. */
  async makePeopleLists(tx: Tx, market: Market, opportunityIds: readonly string[]): Promise<number> {
    let changed = 0;
    for (let from = 0; from < opportunityIds.length; from += AT_ONCE) {
      const opportunities = opportunityIds.slice(from, from + AT_ONCE).flatMap((id) => market.opportunities.get(id) ?? []);
      const entries = await this.warm.entriesForEach(tx.rows, opportunities, market);
      changed += await this.publishPeople(tx, opportunities.map((opportunity, at) => peopleList(opportunity, market, entries[at] ?? [])));
      await breathe();
    }
    return changed;
  }

  /** Where the market has become small, or is no longer, every list is made again, one portion after the other. */
  private async mindSize(tx: Tx, { stamp }: Market): Promise<void> {
    if (await holdsOtherSize(tx.rows, stamp.isSmall) && !(await isRecomputing(tx.rows))) await requestRecompute(tx.rows, 'marketSize');
  }

  private async makeAll(tx: Tx, market: Market, progress: Progress = () => undefined): Promise<Rescored> {
    const ids = this.warm.profileIds();
    const opportunityIds = [...market.opportunities.keys()];
    const total = ids.length + opportunityIds.length;
    await keepListsOf(tx.rows, opportunityIds);
    let changed = 0;
    for (let from = 0; from < ids.length; from += CHUNK) {
      const people = await this.warm.people(tx.rows, ids.slice(from, from + CHUNK));
      changed += await this.publishOpportunities(tx, people.map((person) => opportunityList(person, market)));
      progress(Math.min(ids.length, from + CHUNK), total);
      await breathe();
    }
    for (let from = 0; from < opportunityIds.length; from += AT_ONCE) {
      changed += await this.makePeopleLists(tx, market, opportunityIds.slice(from, from + AT_ONCE));
      progress(Math.min(total, ids.length + from + AT_ONCE), total);
    }
    return { people: ids.length, opportunities: opportunityIds.length, changed };
  }

  private async makeAllInThreads(tx: Tx, market: Market, progress: Progress, threads: number): Promise<Rescored> {
    const opportunities = [...market.opportunities.values()];
    const people = new Map((await this.warm.people(tx.rows, this.warm.profileIds())).map((one) => [one.input.profileId, one]));
    await keepListsOf(tx.rows, [...market.opportunities.keys()]);
    const { taxonomy, weights, stamp } = market;
    const batch = await Batch.open({ taxonomy, weights, top: capOf(stamp), profiles: [...people.values()].map(({ input }) => input), opportunities }, threads);
    const total = people.size + opportunities.length;
    let [changed, done] = [0, 0];
    try {
      for await (const { some: ids, lists } of inChunks([...people.keys()], CHUNK, (some) => batch.opportunitiesFor(some))) {
        changed += await this.publishOpportunities(tx, ids.map((profileId, at) => (
          { ...stamp, profileId, userId: people.get(profileId)?.userId ?? '', entries: lists[at] ?? [] })));
        progress(done += ids.length, total);
      }
      for await (const { some: ids, lists } of inChunks([...market.opportunities.keys()], CHUNK, (some) => batch.peopleFor(some))) {
        changed += await this.publishPeople(tx, ids.map((opportunityId, at) => (
          { ...stamp, opportunityId, organisationId: market.opportunities.get(opportunityId)?.organisationId ?? '', entries: lists[at] ?? [] })));
        progress(done += ids.length, total);
      }
    } finally {
      await batch.close();
    }
    return { people: people.size, opportunities: opportunities.length, changed };
  }

  private async makePeopleList(tx: Tx, opportunity: OpportunityInput, market: Market): Promise<PeopleList> {
    const [entries = []] = await this.warm.entriesForEach(tx.rows, [opportunity], market);
    return peopleList(opportunity, market, entries);
  }

  /** Where this person now stands in each opportunity's list: reads only lists that hold them or let them in. */
  private async placePerson(tx: Tx, profileId: string, person: Person | undefined, market: Market): Promise<void> {
    const isListed = person !== undefined && isShownTo(person.input);
    const standing = new Set(isListed ? market.index.placesOf(person.input).standings.map(({ opportunityId }) => opportunityId) : []);
    const touched = [...new Set([...standing, ...await this.lists.holding(tx.rows, profileId)])].flatMap((id) => market.opportunities.get(id) ?? []);
    const lists = await this.lists.read(tx.rows, touched);
    const made: PeopleList[] = [];
    let isMadeAgain = false;
    for (const opportunity of touched) {
      const list = lists.get(opportunity.opportunityId);
      const entry = person === undefined ? null : personEntry(person.input, opportunity, market);
      const placed = list === undefined ? null : withPerson(list, profileId, entry, market.stamp);
      isMadeAgain ||= placed === null;
      made.push(placed ?? await this.makePeopleList(tx, opportunity, market));
    }
    await this.publishPeople(tx, made, isMadeAgain ? undefined : new Set([profileId]));
  }

  /** Where this opportunity now stands in each person's list. */
  private async placeOpportunity(tx: Tx, opportunityId: string, opportunity: OpportunityInput | undefined, market: Market): Promise<void> {
    const held = new Set((await holdersOf(tx.rows, opportunityId)).filter((id) => this.warm.isOurs(id)));
    const ids = [...new Set([...(opportunity === undefined ? [] : this.warm.candidatesFor(opportunity)), ...held])];
    for (let from = 0; from < ids.length; from += CHUNK) {
      const people = await this.warm.people(tx.rows, ids.slice(from, from + CHUNK));
      const entries = new Map(people.map((one) => [one, opportunity === undefined ? null : opportunityEntry(one.input, opportunity, market)]));
      const touched = people.filter((one) => entries.get(one) != null || held.has(one.input.profileId));
      const lists = await readOpportunityLists(tx.rows, touched.map((one) => one.input.profileId));
      await this.publishOpportunities(tx, touched.map((person) => {
        const list = lists.get(person.input.profileId);
        return (list === undefined ? null : withOpportunity(list, opportunityId, entries.get(person) ?? null, market.stamp)) ?? opportunityList(person, market);
      }));
      await breathe();
    }
  }

  /** Stores what changed and says so; `only` are the profiles that may be new to a list, `subject` the opportunity this is about. */
  private async publishPeople(tx: Tx, lists: PeopleList[], only?: ReadonlySet<string>, subject?: string): Promise<number> {
    await nameCandidates(tx.rows, pairsOf(lists, only));
    const changed = await this.lists.write(tx.rows, lists);
    await tellPeople(tx, changed, new Set(subject === undefined ? [] : [subject]));
    return changed.length;
  }

  private async publishOpportunities(tx: Tx, lists: OpportunityList[], subject?: string): Promise<number> {
    const changed = await this.writing.write(tx.rows, {
      kind: 'PROFILE', lists, idOf: ({ profileId }) => profileId, store: (some) => writeOpportunityLists(tx.rows, some),
    });
    for (const { profileId, userId, position, entries } of lists) {
      if (!changed.has(profileId)) continue;
      if (profileId === subject) tx.record('match.listed', profileId, { profileId, position, count: entries.length });
      await announce(tx.rows, { kind: 'opportunities', id: profileId, userId });
    }
    return changed.size;
  }
}

/** Says which opportunities' lists changed; `subjects` are those that this is about. */
export async function tellPeople(tx: Tx, changed: readonly PeopleList[], subjects: ReadonlySet<string>): Promise<void> {
  for (const { opportunityId, position, entries } of changed) {
    if (subjects.has(opportunityId)) tx.record('match.suggested', opportunityId, { opportunityId, position, count: entries.length });
    await announce(tx.rows, { kind: 'people', id: opportunityId });
  }
}

/** The raw list of opportunities for a person, from nothing. */
function opportunityList({ userId, input }: Person, market: Market): OpportunityList {
  return { ...market.stamp, profileId: input.profileId, userId, entries: market.index.opportunitiesFor(input, { top: capOf(market.stamp) }) };
}

/** The raw list of people for an opportunity, made from nothing. */
function peopleList({ opportunityId, organisationId, version }: OpportunityInput, { stamp }: Market, entries: PersonEntry[]): PeopleList {
  return { ...stamp, opportunityId, organisationId, version, isWhole: true, entries };
}

const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
