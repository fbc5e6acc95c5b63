import { Injectable } from '@nestjs/common';
import { isSmallForHost, type OpportunityInput } from '#libs/domain';
import { announce, sql, type Tx } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { nameCandidates, pairsOf } from './candidate.ref.js';
import { opportunityEntry, opportunityList, peopleList, personEntry, withOpportunity, withPerson } from './list.maker.js';
import {
  holdersOf, holdsOtherSize, keepListsOf, readOpportunityLists, readPeopleLists, removeLists, writeOpportunityLists, writePeopleLists,
  type OpportunityList, type PeopleList,
} from './list.store.js';
import { readPosition, stampOf, TaxonomyCache, type Market, type Person } from './market.js';

const ONE_MATCHER = 7_301_007;
const BREATHE_EVERY = 20;

/** How many of each were in the market, and how many lists changed. */
export interface Rescored { people: number; opportunities: number; changed: number }

type Progress = (done: number, total: number) => void;

/**
 * Keeps the raw lists equal to a full recompute by the definition. One matcher writes at a time; it reads the market as it
 * stands after taking the lock, so whatever committed before is seen, and whatever commits later has its own reaction.
 */
@Injectable()
export class Matcher {
  private readonly taxonomies = new TaxonomyCache();

  /** Takes the one place of the matcher until the commit. Everything below calls for it. */
  async enter(tx: Tx): Promise<void> {
    await tx.rows.query(`set local lock_timeout = '60s'; set local statement_timeout = '120s'; set local idle_in_transaction_session_timeout = '15min'`);
    await tx.rows.query('select pg_advisory_xact_lock($1)', [ONE_MATCHER]);
  }

  /** A profile changed: its own list, and its place in each opportunity's list. */
  async profileChanged(tx: Tx, profileId: string): Promise<void> {
    const market = await this.readMarket(tx);
    if (await holdsOtherSize(tx.rows, market.stamp.isSmall)) {
      await this.makeAll(tx, market);
      return;
    }
    const [person] = await peopleOf(tx, [profileId]);
    if (person === undefined) await removeLists(tx.rows, profileId);
    else await this.publishOpportunities(tx, [opportunityList(person, market)], profileId);
    await this.placePerson(tx, profileId, person, market);
  }

  /** An opportunity changed: its own list, and its place in each person's list. */
  async opportunityChanged(tx: Tx, opportunityId: string): Promise<void> {
    const market = await this.readMarket(tx);
    if (await holdsOtherSize(tx.rows, market.stamp.isSmall)) {
      await this.makeAll(tx, market);
      return;
    }
    const people = await peopleOf(tx);
    const opportunity = market.opportunities.find((one) => one.opportunityId === opportunityId);
    if (opportunity === undefined) await removeLists(tx.rows, opportunityId);
    else await this.publishPeople(tx, [peopleList(opportunity, people, market)], undefined, opportunityId);
    await this.placeOpportunity(tx, opportunityId, opportunity, people, market);
  }

  /** All lists from nothing; `progress` hears of each subject done. */
  async rescoreAll(tx: Tx, progress: Progress = () => undefined): Promise<Rescored> {
    return this.makeAll(tx, await this.readMarket(tx), progress);
  }

  private async readMarket(tx: Tx): Promise<Market> {
    const reflects = await readPosition(tx.rows);
    const taxonomy = await this.taxonomies.current(tx.rows);
    const opportunities = (await currentOpportunityInputs(tx.rows)).filter((one) => one.isOpen);
    return { taxonomy, opportunities, stamp: stampOf(taxonomy, reflects, isSmallForHost(opportunities.length)) };
  }

  private async makeAll(tx: Tx, market: Market, progress: Progress = () => undefined): Promise<Rescored> {
    const people = await peopleOf(tx);
    const total = people.length + market.opportunities.length;
    const ofPeople: PeopleList[] = [];
    for (const opportunity of market.opportunities) {
      ofPeople.push(peopleList(opportunity, people, market));
      progress(ofPeople.length, total);
      await breathe();
    }
    const ofOpportunities: OpportunityList[] = [];
    for (const person of people) {
      ofOpportunities.push(opportunityList(person, market));
      progress(ofPeople.length + ofOpportunities.length, total);
      if (ofOpportunities.length % BREATHE_EVERY === 0) await breathe();
    }
    await keepListsOf(tx.rows, market.opportunities.map((one) => one.opportunityId), people.map((one) => one.input.profileId));
    const changed = (await this.publishPeople(tx, ofPeople)) + (await this.publishOpportunities(tx, ofOpportunities));
    return { people: people.length, opportunities: market.opportunities.length, changed };
  }

  /** Where this person now stands in each opportunity's list: reads only lists that hold them or let them in. */
  private async placePerson(tx: Tx, profileId: string, person: Person | undefined, market: Market): Promise<void> {
    const held = await holdersOf(tx.rows, profileId);
    const entries = new Map(market.opportunities.map((one) => [one, person === undefined ? null : personEntry(person.input, one, market.taxonomy)]));
    const touched = market.opportunities.filter((one) => entries.get(one) != null || held.has(one.opportunityId));
    const lists = await readPeopleLists(tx.rows, touched.map((one) => one.opportunityId));
    let people: Person[] | undefined;
    const made: PeopleList[] = [];
    for (const opportunity of touched) {
      const list = lists.get(opportunity.opportunityId);
      const placed = list === undefined ? null : withPerson(list, profileId, entries.get(opportunity) ?? null, market);
      if (placed === null) people ??= await peopleOf(tx);
      made.push(placed ?? peopleList(opportunity, people ?? [], market));
    }
    await this.publishPeople(tx, made, people === undefined ? new Set([profileId]) : undefined);
  }

  /** Where this opportunity now stands in each person's list. */
  private async placeOpportunity(
    tx: Tx, opportunityId: string, opportunity: OpportunityInput | undefined, people: readonly Person[], market: Market,
  ): Promise<void> {
    const held = await holdersOf(tx.rows, opportunityId);
    const entries = new Map(people.map((one) => [one, opportunity === undefined ? null : opportunityEntry(one.input, opportunity, market.taxonomy)]));
    const touched = people.filter((one) => entries.get(one) != null || held.has(one.input.profileId));
    const lists = await readOpportunityLists(tx.rows, touched.map((one) => one.input.profileId));
    const made = touched.map((person) => {
      const list = lists.get(person.input.profileId);
      return (list === undefined ? null : withOpportunity(list, opportunityId, entries.get(person) ?? null, market)) ?? opportunityList(person, market);
    });
    await this.publishOpportunities(tx, made);
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

/** Everybody in the market, or those of them with these ids. */
async function peopleOf(tx: Tx, ids?: string[]): Promise<Person[]> {
  const inputs = await currentProfileInputs(tx.rows, ids);
  const owners = await sql<{ id: string; user_id: string }>(tx.rows,
    `select id, user_id from profiles where state = 'ACTIVE' and ($1::uuid[] is null or id = any($1))`, [ids ?? null]);
  const userOf = new Map(owners.map((row) => [row.id, row.user_id]));
  return inputs.flatMap((input) => {
    const userId = userOf.get(input.profileId);
    return userId === undefined ? [] : [{ input, userId }];
  });
}

const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
