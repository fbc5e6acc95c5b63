import { commuteOf, commuteValue } from '../matching/commute.js';
import { joinHashes, type RankedOpportunity } from '../matching/order.js';
import { meets } from '../matching/part.js';
import { FULL_CREDIT } from '../matching/requirement.js';
import { twoSided } from '../matching/score.js';
import type { Weights } from '../matching/weights.js';
import { timeShare } from './evaluate.js';
import type { OpportunityStore } from './opportunity-store.js';
import { NO_LIMIT } from './people-columns.js';
import type { PeopleQuery } from './people-query.js';
import type { Person } from './person.js';
import { TopList } from './top-list.js';

/** H and Uc as one number that orders as they do. */
const BELOW_H = 16_384;

/** Both sides of one pair, before their last division; -1 in `organisation` where a gate fails. */
interface Sides { organisation: number; candidate: number }

/** The opportunities for one person, the best first; `warm` are ids looked at before the others. */
export function searchOpportunities(store: OpportunityStore, person: Person, weights: Weights, top: number, warm: readonly string[]): RankedOpportunity[] {
  const found = new TopList(top, store.idOf);
  const organisation = new Map<number, number>();
  const first = new Set(warm.map((id) => store.slotOf(id)).filter((slot) => slot >= 0));
  const look = (slot: number): void => {
    const query = store.queries[slot];
    if (query === undefined || top <= 0) return;
    const sides = sidesOf(person, query, weights, Math.floor(found.least / BELOW_H));
    if (sides === null) return;
    const score = twoSided(sides.candidate, sides.organisation) * BELOW_H + sides.candidate;
    if (score >= found.least && found.offer(slot, score, joinHashes(person.hash, query.hash))) organisation.set(slot, sides.organisation);
  };
  for (const slot of first) if (passesGates(store, person, weights, slot)) look(slot);
  for (let slot = 0; slot < store.queries.length; slot += 1) if (passesGates(store, person, weights, slot) && !first.has(slot)) look(slot);
  return found.list().map(({ slot, score, hash }) => ({
    opportunityId: store.idOf(slot), twoSided: Math.floor(score / BELOW_H), candidate: score % BELOW_H, organisation: organisation.get(slot) ?? 0, hash,
  }));
}

/** Uo of every indexed opportunity whose gates the person passes. */
export function standings(store: OpportunityStore, person: Person, weights: Weights): { opportunityId: string; organisation: number; hash: number }[] {
  const passed = [];
  for (let slot = 0; slot < store.queries.length; slot += 1) {
    const query = store.queries[slot];
    if (query === undefined || !passesGates(store, person, weights, slot)) continue;
    const sides = sidesOf(person, query, weights, 0);
    if (sides !== null) passed.push({ opportunityId: query.opportunity.opportunityId, organisation: sides.organisation, hash: joinHashes(person.hash, query.hash) });
  }
  return passed;
}

/** Every gate but those of skills, of hidden organisations and of hours shared with another. */
function passesGates({ gates }: OpportunityStore, person: Person, { enoughHours }: Weights, slot: number): boolean {
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

/** Uo and Uc; null where a gate fails, or where H cannot reach `least` even with every skill. */
function sidesOf(person: Person, query: PeopleQuery, weights: Weights, least: number): Sides | null {
  const { opportunity, parts } = query;
  if (person.hides && query.hosts.some((id) => person.profile.excludedOrganisationIds.includes(id))) return null;
  const time = timeOf(person, query, weights);
  if (time < 0) return null;
  const commute = commutePart(person, query, weights);
  if (commute < 0) return null;
  const organisation = parts.time * time + parts.mission * missionValue(person, query, weights);
  const candidate = weights.candidate.commute * commute + weights.candidate.interest * interestValue(person, query, weights) + weights.candidate.time * time;
  const skills = 10_000 * (parts.essential + parts.desirable);
  const wanted = weights.candidate.wantedSkills * (person.wanted === null || opportunity.requirements.length === 0 ? weights.neutral.wantedSkills : 10_000);
  if (least > 0 && twoSided(Math.floor((candidate + wanted) / 100), Math.floor((organisation + skills) / 100)) < least) return null;
  return withSkills(person, query, weights, organisation, candidate);
}

function withSkills(person: Person, { terms, parts, essentialWeight, desirableWeight }: PeopleQuery, weights: Weights, organisation: number, candidate: number): Sides | null {
  let essential = 0;
  let desirable = 0;
  let wanted = 0;
  let isWanted = false;
  for (let term = 0; term < terms.count; term += 1) {
    const skill = terms.skills[term] ?? 0;
    const code = person.codeOf(skill);
    if (code < (terms.leastCodes[term] ?? 0)) return null;
    const credits = terms.credits[16 * term + code] ?? 0;
    if (term < terms.essentials) essential += credits;
    else desirable += credits;
    if (person.wanted?.has(skill) !== true) continue;
    isWanted = true;
    wanted += credits;
  }
  const essentialValue = essentialWeight === 0 ? 10_000 : Math.floor((10_000 * essential) / (FULL_CREDIT * essentialWeight));
  if (essentialValue < weights.leastEssentialFit) return null;
  const desirableValue = desirableWeight === 0 ? 0 : Math.floor((10_000 * desirable) / (FULL_CREDIT * desirableWeight));
  const share = Math.floor((10_000 * wanted) / (FULL_CREDIT * Math.max(1, essentialWeight + desirableWeight)));
  const wish = isWanted ? Math.max(weights.neutral.wantedSkills, share) : 0;
  const wantedValue = person.wanted === null || terms.count === 0 ? weights.neutral.wantedSkills : wish;
  return {
    organisation: Math.floor((organisation + parts.essential * essentialValue + parts.desirable * desirableValue) / 100),
    candidate: Math.floor((candidate + weights.candidate.wantedSkills * wantedValue) / 100),
  };
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
