import { commuteOf, commuteValue } from '../matching/commute.js';
import { joinHashes, type RankedOpportunity } from '../matching/order.js';
import { meets } from '../matching/part.js';
import { FULL_CREDIT } from '../matching/requirement.js';
import { twoSided } from '../matching/score.js';
import type { Weights } from '../matching/weights.js';
import { timeShare } from './evaluate.js';
import type { GateColumns, OpportunityStore } from './opportunity-store.js';
import type { SkillSums } from './packed-terms.js';
import { NO_LIMIT } from './people-columns.js';
import type { PeopleQuery } from './people-query.js';
import type { Person } from './person.js';
import { TopList } from './top-list.js';

/** Where a person stands with one opportunity: `organisation` is Uo, `hash` the pair's. */
export interface Standing { readonly opportunityId: string; readonly organisation: number; readonly hash: number }

/** H and Uc as one number that orders as they do. */
const BELOW_H = 16_384;

/** Both sides of one pair. */
interface Sides { readonly organisation: number; readonly candidate: number }

/** The search of one person through all indexed opportunities. */
export class OpportunitySearch {
  private readonly sums: SkillSums = { essential: 0, essentialWeight: 0, desirable: 0, desirableWeight: 0, wanted: 0, isWanted: false };

  constructor(private readonly store: OpportunityStore, private readonly person: Person, private readonly weights: Weights) {}

  /** Her list; `warm` are ids looked at before the others. */
  list(top: number, warm: readonly string[]): RankedOpportunity[] {
    const { store, person } = this;
    const found = new TopList(top, store.idOf);
    const organisation = new Map<number, number>();
    const look = (slot: number): void => {
      const sides = this.sidesOf(slot, Math.floor(found.least / BELOW_H));
      if (sides === null) return;
      const score = twoSided(sides.candidate, sides.organisation) * BELOW_H + sides.candidate;
      if (score < found.least || !found.offer(slot, score, joinHashes(person.hash, store.queries[slot]?.hash ?? 0))) return;
      organisation.set(slot, sides.organisation);
    };
    const first = new Set(warm.map((id) => store.slotOf(id)).filter((slot) => slot >= 0));
    for (const slot of first) look(slot);
    for (let slot = 0; slot < store.queries.length; slot += 1) if (first.size === 0 || !first.has(slot)) look(slot);
    return found.list().map(({ slot, score, hash }) => ({
      opportunityId: store.idOf(slot), twoSided: Math.floor(score / BELOW_H), candidate: score % BELOW_H, organisation: organisation.get(slot) ?? 0, hash,
    }));
  }

  /** Uo of every indexed opportunity whose gates she passes. */
  standings(): Standing[] {
    const passed: Standing[] = [];
    for (let slot = 0; slot < this.store.queries.length; slot += 1) {
      const sides = this.sidesOf(slot, 0);
      if (sides === null) continue;
      passed.push({ opportunityId: this.store.idOf(slot), organisation: sides.organisation, hash: joinHashes(this.person.hash, this.store.queries[slot]?.hash ?? 0) });
    }
    return passed;
  }

  /** Null where a gate fails, or where H cannot reach `least`. The cheapest tests come first. */
  private sidesOf(slot: number, least: number): Sides | null {
    const { store, person, weights, sums } = this;
    if (!passesGates(store.gates, person, weights, slot) || !store.terms.sum(slot, person.levels, sums)) return null;
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

/** Every gate but those of skills, of hidden organisations and of hours shared with another. */
function passesGates(gates: GateColumns, person: Person, { enoughHours }: Weights, slot: number): boolean {
  const asked = gates.asked[slot] ?? 0;
  if ((person.accepted & asked) !== asked) return false;
  const patterns = gates.patterns[slot] ?? 0;
  if (patterns !== 0 && (patterns & person.patterns) === 0) return false;
  const circumstances = gates.circumstances[slot] ?? 0;
  if (circumstances !== 0 && (circumstances & person.circumstances) === 0) return false;
  const full = gates.fullHours[slot] ?? 0;
  if (full > 0 && person.leastHours > full) return false;
  if (person.mostHours >= 0 && person.mostHours * enoughHours.outOf < (gates.sharedHours[slot] ?? 0) * enoughHours.of) return false;
  const topPay = gates.topPay[slot] ?? -1;
  if (topPay >= 0 && person.floor > topPay) return false;
  const days = gates.daysAsked[slot] ?? 0;
  if (days > 0 && person.statesDates && Math.min(person.to, gates.to[slot] ?? 0) - Math.max(person.from, gates.from[slot] ?? 0) + 1 < days) return false;
  return person.hasOwnTimes || isNear(gates.easting[slot] ?? 0, gates.northing[slot] ?? 0, person);
}

function isNear(easting: number, northing: number, { home, radius }: Person): boolean {
  if (easting < 0 || home === null || radius === NO_LIMIT) return true;
  const east = home.easting - easting;
  const north = home.northing - northing;
  return radius >= 0 && east * east + north * north < (radius + 1) * (radius + 1);
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
