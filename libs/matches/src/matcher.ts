import { Injectable } from '@nestjs/common';
import { isShownTo, type OpportunityInput } from '#libs/domain';
import { announce, type Tx } from '#libs/platform';
import { nameCandidates, pairsOf } from './candidate.ref.js';
import { capOf, opportunityEntry, personEntry, withOpportunity, withPerson } from './list.maker.js';
import {
  holdersOf, holdsOtherSize, keepListsOf, readOpportunityLists, readPeopleLists, removeLists, writeOpportunityLists, writePeopleLists,
  type OpportunityList, type PeopleList,
} from './list.store.js';
import type { Market, Person } from './market.js';
import { isRecomputing, requestRecompute } from './recompute/recompute.store.js';
import { WarmMarket } from './warm.market.js';

const ONE_MATCHER = 7_301_007;
const CHUNK = 200;

/** How many of each were in the market, and how many lists changed. */
export interface Rescored { people: number; opportunities: number; changed: number }

type Progress = (done: number, total: number) => void;

/**
 * Keeps the raw lists equal to a full recompute by the definition. One matcher writes at a time; after taking the lock it brings its
 * index along the feed, so whatever was sealed before is seen, and whatever comes later has its own reaction.
 */
@Injectable()
export class Matcher {
  constructor(private readonly warm: WarmMarket) {}

  /** Takes the one place of the matcher until the commit. Everything below calls for it. */
  async enter(tx: Tx): Promise<void> {
    await tx.rows.query(`set local lock_timeout = '60s'; set local statement_timeout = '120s'; set local idle_in_transaction_session_timeout = '15min'`);
    await tx.rows.query('select pg_advisory_xact_lock($1)', [ONE_MATCHER]);
  }

  /** A profile changed: its own list, and its place in each opportunity's list. */
  async profileChanged(tx: Tx, profileId: string): Promise<void> {
    const market = await this.warm.follow(tx.rows);
    const [person] = await this.warm.people(tx.rows, [profileId]);
    await this.mindSize(tx, market);
    if (person === undefined) await removeLists(tx.rows, profileId);
    else await this.publishOpportunities(tx, [opportunityList(person, market)], profileId);
    await this.placePerson(tx, profileId, person, market);
  }

  /** An opportunity changed: its own list, and its place in each person's list. */
  async opportunityChanged(tx: Tx, opportunityId: string): Promise<void> {
    const market = await this.warm.follow(tx.rows);
    await this.mindSize(tx, market);
    const opportunity = market.opportunities.get(opportunityId);
    if (opportunity === undefined) await removeLists(tx.rows, opportunityId);
    else await this.publishPeople(tx, [await this.peopleList(tx, opportunity, market)], undefined, opportunityId);
    await this.placeOpportunity(tx, opportunityId, opportunity, market);
  }

  /** All lists from nothing; `progress` hears of each subject done. */
  async rescoreAll(tx: Tx, progress: Progress = () => undefined): Promise<Rescored> {
    return this.makeAll(tx, await this.warm.follow(tx.rows), progress);
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
    for (const opportunity of opportunityIds.flatMap((id) => market.opportunities.get(id) ?? [])) {
      changed += await this.publishPeople(tx, [await this.peopleList(tx, opportunity, market)]);
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
    const opportunities = [...market.opportunities.values()];
    const total = ids.length + opportunities.length;
    await keepListsOf(tx.rows, [...market.opportunities.keys()], ids);
    let changed = 0;
    for (let from = 0; from < ids.length; from += CHUNK) {
      const people = await this.warm.people(tx.rows, ids.slice(from, from + CHUNK));
      changed += await this.publishOpportunities(tx, people.map((person) => opportunityList(person, market)));
      progress(Math.min(ids.length, from + CHUNK), total);
      await breathe();
    }
    for (const [done, opportunity] of opportunities.entries()) {
      changed += await this.publishPeople(tx, [await this.peopleList(tx, opportunity, market)]);
      progress(ids.length + done + 1, total);
      await breathe();
    }
    return { people: ids.length, opportunities: opportunities.length, changed };
  }

  private async peopleList(tx: Tx, opportunity: OpportunityInput, market: Market): Promise<PeopleList> {
    const { opportunityId, organisationId } = opportunity;
    return { ...market.stamp, opportunityId, organisationId, entries: await this.warm.entriesFor(tx.rows, opportunity, market) };
  }

  /** Where this person now stands in each opportunity's list: reads only lists that hold them or let them in. */
  private async placePerson(tx: Tx, profileId: string, person: Person | undefined, market: Market): Promise<void> {
    const isListed = person !== undefined && isShownTo(person.input);
    const standing = new Set(isListed ? market.index.placesOf(person.input).standings.map(({ opportunityId }) => opportunityId) : []);
    const touched = [...new Set([...standing, ...await holdersOf(tx.rows, profileId)])].flatMap((id) => market.opportunities.get(id) ?? []);
    const lists = await readPeopleLists(tx.rows, touched.map((one) => one.opportunityId));
    const made: PeopleList[] = [];
    let isMadeAgain = false;
    for (const opportunity of touched) {
      const list = lists.get(opportunity.opportunityId);
      const entry = person === undefined ? null : personEntry(person.input, opportunity, market);
      const placed = list === undefined ? null : withPerson(list, profileId, entry, market.stamp);
      isMadeAgain ||= placed === null;
      made.push(placed ?? await this.peopleList(tx, opportunity, market));
    }
    await this.publishPeople(tx, made, isMadeAgain ? undefined : new Set([profileId]));
  }

  /** Where this opportunity now stands in each person's list. */
  private async placeOpportunity(tx: Tx, opportunityId: string, opportunity: OpportunityInput | undefined, market: Market): Promise<void> {
    const held = await holdersOf(tx.rows, opportunityId);
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
    const changed = await writePeopleLists(tx.rows, lists);
    for (const { opportunityId, position, entries } of lists) {
      if (!changed.has(opportunityId)) continue;
      if (opportunityId === subject) tx.record('match.suggested', opportunityId, { opportunityId, position, count: entries.length });
      await announce(tx.rows, { kind: 'people', id: opportunityId });
    }
    return changed.size;
  }

  private async publishOpportunities(tx: Tx, lists: OpportunityList[], subject?: string): Promise<number> {
    const changed = await writeOpportunityLists(tx.rows, lists);
    for (const { profileId, userId, position, entries } of lists) {
      if (!changed.has(profileId)) continue;
      if (profileId === subject) tx.record('match.listed', profileId, { profileId, position, count: entries.length });
      await announce(tx.rows, { kind: 'opportunities', id: profileId, userId });
    }
    return changed.size;
  }
}

/** The raw list of opportunities for a person, from nothing. */
function opportunityList({ userId, input }: Person, market: Market): OpportunityList {
  return { ...market.stamp, profileId: input.profileId, userId, entries: market.index.opportunitiesFor(input, { top: capOf(market.stamp) }) };
}

const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
