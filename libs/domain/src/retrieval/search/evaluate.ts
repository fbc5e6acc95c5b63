import { FIRST_DAY, LAST_DAY } from '../../matching/input/day.js';
import { FULL_CREDIT } from '../../matching/requirement.js';
import type { Arena } from '../kernel/arena.js';
import { MOST_OF_SISTERS } from '../people/expansion.js';
import type { Families } from '../people/families.js';
import {
  CIRCUMSTANCES_AND_TIME, CODE_BITS, DENSE, EASTING, FROM_DAY, LEAST_HOURS, MOST_HOURS, NO_LIMIT, NORTHING, PATTERN_BITS, PAY_FLOOR, RADIUS, RARE_BIT, SHARES_BIT, TERMS, TO_DAY,
} from '../kernel/layout.js';
import type { Rarities } from '../people/people-columns.js';
import type { PeopleQuery, Terms } from '../query/people-query.js';
import { postedCode } from '../people/skill-columns.js';

/** What the evaluation reads: the memory, what few profiles have, and which skills have sisters' columns. */
export interface People { readonly arena: Arena; readonly rare: Rarities; readonly families: Families }

/**
 * Uo of one indexed profile, 0..10,000, exactly as the definition gives it; -1 where a gate fails or the viewer may not be shown the person.
 * Whether the opportunity itself is open is not asked here. All quotients are of whole numbers below 2^52, so that `Math.floor` is exact.
 */
export function organisationSide(people: People, query: PeopleQuery, at: number, directory: number, place: number, slot: number): number {
  const { arena } = people;
  const row = at + place;
  if (((arena.u8[row + TERMS] ?? 0) & query.termsAsked) !== query.termsAsked) return -1;
  const isRare = ((arena.u8[row + PATTERN_BITS] ?? 0) & RARE_BIT) !== 0;
  if (!passesBits(arena, query, row) || !passesPlace(people, query, at, place, isRare ? slot : -1) || (isRare && isHidden(people, query, slot))) return -1;
  const time = timeValue(arena, query, at, place);
  if (time < 0) return -1;
  const skills = skillAmount(people, query, directory, place);
  if (skills < 0) return -1;
  const { parts } = query;
  return Math.floor((skills + parts.time * time + parts.mission * missionValue(people, query, at, place, slot)) / 100);
}

/** A score for which neither the place nor who is hidden was looked at, made good for a profile of which something rare is kept. */
export function settled(people: People, query: PeopleQuery, at: number, directory: number, place: number, slot: number, score: number): number {
  if (people.rare.codes.has(slot)) return organisationSide(people, query, at, directory, place, slot);
  return passesPlace(people, query, at, place, slot) && !isHidden(people, query, slot) ? score : -1;
}

function passesBits({ u8 }: Arena, query: PeopleQuery, row: number): boolean {
  if (query.patterns !== 0 && ((u8[row + PATTERN_BITS] ?? 0) & query.patterns) === 0) return false;
  if (query.circumstances !== 0 && ((u8[row + CIRCUMSTANCES_AND_TIME] ?? 0) & query.circumstances) === 0) return false;
  return true;
}

/** @param slot -1 where nothing rare is kept */
function passesPlace({ arena: { i32 }, rare }: People, query: PeopleQuery, at: number, place: number, slot: number): boolean {
  const exact = (at >> 2) + place;
  if (query.topPay >= 0 && (i32[exact + (PAY_FLOOR >> 2)] ?? 0) > query.topPay) return false;
  const { mode, site, siteOutcode } = query.opportunity;
  if (mode === 'REMOTE') return true;
  if (siteOutcode !== null && slot >= 0) {
    const own = rare.journeys.get(slot);
    if (own !== undefined && Object.hasOwn(own.minutes, siteOutcode)) return own.longest === null || (own.minutes[siteOutcode] ?? 0) <= own.longest;
  }
  const radius = i32[exact + (RADIUS >> 2)] ?? 0;
  if (site === null || radius === NO_LIMIT) return true;
  if (radius < 0) return false;
  const east = (i32[exact + (EASTING >> 2)] ?? 0) - site.easting;
  const north = (i32[exact + (NORTHING >> 2)] ?? 0) - site.northing;
  return east * east + north * north < (radius + 1) * (radius + 1);
}

function isHidden({ rare }: People, query: PeopleQuery, slot: number): boolean {
  return rare.hidden.get(slot)?.some((id) => query.hosts.includes(id)) === true;
}

/** The time part's value, or -1 where the dates or the hours fail their gate. */
function timeValue({ u8, i32 }: Arena, query: PeopleQuery, at: number, place: number): number {
  const exact = (at >> 2) + place;
  const from = i32[exact + (FROM_DAY >> 2)] ?? 0;
  const to = i32[exact + (TO_DAY >> 2)] ?? 0;
  const knowsWeeks = query.statesDates && (from >= 0 || to >= 0);
  let shared = 0;
  if (knowsWeeks) {
    shared = Math.max(0, Math.min(to < 0 ? LAST_DAY : to, query.to) - Math.max(from < 0 ? FIRST_DAY : from, query.from) + 1);
    if (shared < query.daysAsked) return -1;
  }
  const { fullHours, weights } = query;
  if (fullHours === 0) return weights.neutral.time;
  if ((u8[at + place + LEAST_HOURS] ?? 0) > fullHours) return -1;
  const most = u8[at + place + MOST_HOURS] ?? 0;
  if (most === 255) return weights.neutral.time;
  const isShared = query.offersShare && ((u8[at + place + PATTERN_BITS] ?? 0) & SHARES_BIT) !== 0;
  return timeShare(query, shared, most, isShared, knowsWeeks);
}

/** Value of the time part where both sides state hours, `most` the person's; -1 where they are too few. */
export function timeShare(query: PeopleQuery, shared: number, most: number, isShared: boolean, knowsWeeks: boolean): number {
  const { needed, weights: { enoughHours, neutral } } = query;
  const least = isShared ? query.sharedHours : query.fullHours;
  if (most * enoughHours.outOf < least * enoughHours.of) return -1;
  if (!knowsWeeks) return neutral.time;
  const had = Math.min(most, least);
  if (needed === null) return shared > 0 ? Math.floor((10_000 * had) / least) : 0;
  return Math.floor((10_000 * Math.min(needed, Math.floor(shared / 7)) * had) / (needed * least));
}

/** weight x value of essential and desirable together; -1 where a must-have is not met or too little of the essentials. */
function skillAmount(people: People, query: PeopleQuery, directory: number, place: number): number {
  const { terms, parts, weights } = query;
  const essential = creditsOf(people, terms, 0, terms.essentials, directory, place);
  if (essential < 0) return -1;
  const essentialValue = query.essentialWeight === 0 ? 10_000 : Math.floor((10_000 * essential) / (FULL_CREDIT * query.essentialWeight));
  if (essentialValue < weights.leastEssentialFit) return -1;
  if (query.desirableWeight === 0) return parts.essential * essentialValue;
  const desirable = creditsOf(people, terms, terms.essentials, terms.count, directory, place);
  return parts.essential * essentialValue + parts.desirable * Math.floor((10_000 * desirable) / (FULL_CREDIT * query.desirableWeight));
}

/** The credits of some terms added up, each times its weight; -1 where a must-have is not met. */
function creditsOf({ arena, families }: People, { skills, credits, leastCodes }: Terms, from: number, to: number, directory: number, place: number): number {
  let sum = 0;
  for (let term = from; term < to; term += 1) {
    const skill = skills[term] ?? -1;
    let code = skill < 0 ? 0 : codeOf(arena, directory, skill, place);
    if (code < MOST_OF_SISTERS) for (const family of families.of(skill)) code = Math.max(code, codeOf(arena, directory, family, place));
    if (code < (leastCodes[term] ?? 0)) return -1;
    sum += credits[16 * term + code] ?? 0;
  }
  return sum;
}

function codeOf(arena: Arena, directory: number, skill: number, place: number): number {
  const entry = arena.i32[(directory >> 2) + skill] ?? 0;
  if ((entry & 15) !== DENSE) return postedCode(arena, entry, place);
  return ((arena.u8[(entry & ~15) + ((place >> 5) << 4) + (place & 15)] ?? 0) >> ((place & 16) >> 2)) & 15;
}

function missionValue({ arena, rare }: People, query: PeopleQuery, at: number, place: number, slot: number): number {
  const bits = arena.i32[((at + CODE_BITS) >> 2) + place] ?? 0;
  if (bits === 0 || !query.statesCodes) return query.weights.neutral.mission;
  if ((bits & query.codeBits) !== 0) return 10_000;
  return bits < 0 && rare.codes.get(slot)?.some((number) => query.codes.includes(number)) === true ? 10_000 : 0;
}
