import { commuteOf, commuteValue } from '../../matching/commute.js';
import { joinHashes, type RankedOpportunity } from '../../matching/order.js';
import { meets } from '../../matching/parts/part.js';
import { FULL_CREDIT } from '../../matching/requirement.js';
import { twoSided } from '../../matching/score.js';
import type { Weights } from '../../matching/weights/weights.js';
import { timeShare } from '../search/evaluate.js';
import { NO_LIMIT } from '../kernel/layout.js';
import type { GateColumns, OpportunityStore } from './opportunity-store.js';
import type { SkillSums } from './packed-terms.js';
import type { PeopleQuery } from '../query/people-query.js';
import type { Person } from './person.js';
import { TopList } from '../search/top-list.js';

/** Where a person stands with one opportunity: `organisation` is Uo, `hash` the pair's. */
export interface Standing { readonly opportunityId: string; readonly organisation: number; readonly hash: number }

export interface Places { readonly list: RankedOpportunity[]; readonly standings: Standing[] }

/** H and Uc as one number that orders as they do. */
const BELOW_H = 16_384;

/** Both sides of one pair. */
interface Sides { readonly organisation: number; readonly candidate: number }

/** The search of one person through all indexed opportunities. */
export class OpportunitySearch {
  /** Uo by slot, of those that entered the list. */
  private readonly organisation = new Map<number, number>();
  private readonly sums: SkillSums = { essential: 0, essentialWeight: 0, desirable: 0, desirableWeight: 0, wanted: 0, isWanted: false };

  constructor(private readonly store: OpportunityStore, private readonly person: Person, private readonly weights: Weights) {}

  /** Her list; `warm` are ids looked at before the others. */
  list(top: number, warm: readonly string[]): RankedOpportunity[] {
    const passed = this.passing();
    const first = new Set(warm.map((id) => this.store.slotOf(id)));
    const found = new TopList(top, this.store.idOf);
    if (first.size > 0) for (const slot of passed) if (first.has(slot)) this.look(slot, found, null);
    for (const slot of passed) if (first.size === 0 || !first.has(slot)) this.look(slot, found, null);
    return this.ranked(found);
  }

  /** Her list, and where she stands with every indexed opportunity whose gates she passes. */
  places(top: number): Places {
    const found = new TopList(top, this.store.idOf);
    const standings: Standing[] = [];
    for (const slot of this.passing()) this.look(slot, found, standings);
    return { list: this.ranked(found), standings };
  }

  private look(slot: number, found: TopList, standings: Standing[] | null): void {
    const { store, person } = this;
    const sides = this.sidesOf(slot, standings === null ? Math.floor(found.least / BELOW_H) : 0);
    if (sides === null) return;
    const { organisation, candidate } = sides;
    const score = twoSided(candidate, organisation) * BELOW_H + candidate;
    if (standings === null && score < found.least) return;
    const hash = joinHashes(person.hash, store.queries[slot]?.hash ?? 0);
    standings?.push({ opportunityId: store.idOf(slot), organisation, hash });
    if (score >= found.least && found.offer(slot, score, hash)) this.organisation.set(slot, organisation);
  }

  private ranked(found: TopList): RankedOpportunity[] {
    return found.take((slot, score, hash) => ({
      opportunityId: this.store.idOf(slot), twoSided: Math.floor(score / BELOW_H), candidate: score % BELOW_H, organisation: this.organisation.get(slot) ?? 0, hash,
    }));
  }

  private passing(): Int32Array {
    const { gates, queries, scratch } = this.store;
    return scratch.subarray(0, passingGates(gates, queries.length, this.person, this.weights, scratch));
  }

  /** Of a slot that passes the gates in columns: null where another fails, or where H cannot reach `least`. The cheapest tests come first. */
  private sidesOf(slot: number, least: number): Sides | null {
    const { store, person, weights, sums } = this;
    if (!store.terms.sum(slot, person.levels, sums)) return null;
    const essential = share(sums.essential, sums.essentialWeight) ?? 10_000;
    if (essential < weights.leastEssentialFit) return null;
    const query = store.queries[slot];
    if (query === undefined) return null;
    const { parts } = query;
    const skills = parts.essential * essential + parts.desirable * (share(sums.desirable, sums.desirableWeight) ?? 0);
    const wanted = weights.candidate.wantedSkills * this.wantedValue();
    const { mission } = parts;
    const { commute: commuteWeight, interest, time: timeWeight } = weights.candidate;
    if (least > 0) {
      const most = twoSided(sideOf(wanted + 10_000 * (commuteWeight + interest + timeWeight)), sideOf(skills + 10_000 * (parts.time + mission)));
      if (most < least) return null;
    }
    if (person.hides && query.hosts.some((id) => person.profile.excludedOrganisationIds.includes(id))) return null;
    const time = timeOf(person, query, weights);
    const commute = time < 0 ? -1 : commutePart(person, query, weights);
    if (commute < 0) return null;
    return {
      organisation: sideOf(skills + parts.time * time + mission * missionValue(person, query, weights)),
      candidate: sideOf(wanted + commuteWeight * commute + interest * interestValue(person, query, weights) + timeWeight * time),
    };
  }

  private wantedValue(): number {
    const { sums, weights: { neutral }, person } = this;
    const fit = share(sums.wanted, sums.essentialWeight + sums.desirableWeight);
    if (fit === null || !person.hasWanted) return neutral.wantedSkills;
    return sums.isWanted ? Math.max(neutral.wantedSkills, fit) : 0;
  }
}

/** 0..10,000 of credits over weights; null where nothing is asked for. */
function share(credits: number, weight: number): number | null {
  return weight === 0 ? null : Math.floor((10_000 * credits) / (FULL_CREDIT * weight));
}

function sideOf(amount: number): number {
  return Math.floor(amount / 100);
}

/**
 * Writes into `passed` the slots that pass every gate but those of skills, of hidden organisations and of hours shared with another, and gives their number.
 * One loop over columns: it sees every opportunity, so it opens none.
 */
function passingGates(gates: GateColumns, count: number, person: Person, { enoughHours }: Weights, passed: Int32Array): number {
  const { asked, patterns, circumstances, fullHours, sharedHours, topPay, daysAsked, from, to, easting, northing } = gates;
  const { accepted, floor, leastHours, statesDates, home } = person;
  const mostHours = person.mostHours < 0 ? NO_LIMIT : person.mostHours * enoughHours.outOf;
  const isPlaceAsked = !person.hasOwnTimes && home !== null && person.radius !== NO_LIMIT;
  const reach = person.radius < 0 ? 0 : (person.radius + 1) * (person.radius + 1);
  const [homeEast, homeNorth] = [home?.easting ?? 0, home?.northing ?? 0];
  let found = 0;
  for (let slot = 0; slot < count; slot += 1) {
    const terms = asked[slot] ?? 0;
    if ((accepted & terms) !== terms) continue;
    if (floor > (topPay[slot] ?? 0)) continue;
    if (leastHours > (fullHours[slot] ?? 0) || mostHours < (sharedHours[slot] ?? 0) * enoughHours.of) continue;
    const east = homeEast - (easting[slot] ?? 0);
    const north = homeNorth - (northing[slot] ?? 0);
    if (isPlaceAsked && (easting[slot] ?? 0) >= 0 && east * east + north * north >= reach) continue;
    if (((patterns[slot] ?? 0) & person.patterns) === 0 || ((circumstances[slot] ?? 0) & person.circumstances) === 0) continue;
    const days = daysAsked[slot] ?? 0;
    if (days > 0 && statesDates && Math.min(person.to, to[slot] ?? 0) - Math.max(person.from, from[slot] ?? 0) + 1 < days) continue;
    passed[found] = slot;
    found += 1;
  }
  return found;
}

function timeOf(person: Person, query: PeopleQuery, weights: Weights): number {
  const knowsWeeks = query.statesDates && person.statesDates;
  if (query.fullHours === 0 || person.mostHours < 0) return weights.neutral.time;
  const shared = knowsWeeks ? Math.max(0, Math.min(person.to, query.to) - Math.max(person.from, query.from) + 1) : 0;
  return timeShare(query, shared, person.mostHours, query.offersShare && person.shares, knowsWeeks);
}

/** The commute part's value; -1 where the gate fails. */
function commutePart({ profile }: Person, { opportunity }: PeopleQuery, weights: Weights): number {
  const { minutes, source } = commuteOf(profile, opportunity, weights);
  if (source === 'REMOTE') return 10_000;
  if (minutes === null || profile.maxCommuteMin === null) return weights.neutral.commute;
  return minutes > profile.maxCommuteMin ? -1 : commuteValue(minutes, profile.maxCommuteMin, weights.commuteAtLongest);
}

function missionValue(person: Person, query: PeopleQuery, { neutral }: Weights): number {
  const { interests, sectors } = person.profile;
  if (interests.length + sectors.length === 0 || !query.statesCodes) return neutral.mission;
  if ((person.codeBits & query.codeBits) !== 0) return 10_000;
  if (!person.hasMoreCodes) return 0;
  const { themes, sector } = query.opportunity;
  return meets([...interests, ...sectors], sector === null ? themes : [...themes, sector]) ? 10_000 : 0;
}

function interestValue(person: Person, query: PeopleQuery, { neutral, interestMissed }: Weights): number {
  const { interests } = person.profile;
  const { themes } = query.opportunity;
  if (interests.length === 0 || themes.length === 0) return neutral.interest;
  if ((person.interestBits & query.themeBits) !== 0) return 10_000;
  return person.hasMoreCodes && meets(interests, themes) ? 10_000 : interestMissed;
}
