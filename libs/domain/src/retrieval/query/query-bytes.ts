import { ceilDiv } from '../../matching/input/integer.js';
import { FULL_CREDIT } from '../../matching/requirement.js';
import type { Arena } from '../kernel/arena.js';
import { leastHoursOf } from './conditions.js';
import { writeExact } from './exact-bytes.js';
import { CODES } from '../people/expansion.js';
import { fromWeek, type Grid, MOST_WEEKS_SCANNED, toWeek } from '../people/grid.js';
import {
  INFEASIBLE, MOST_TERMS, Q_CODES_HIGH, Q_CODES_LOW, Q_FIRST_TERM, Q_FROM_WEEK, Q_HAS_HOURS, Q_HAS_MISSION, Q_HAS_WEEKS, Q_HOUR_TABLE, Q_HOURS_BASE, Q_MISSION_MISSED,
  Q_MISSION_UNKNOWN, Q_SET_COUNT, Q_SETS, Q_TERM_COUNT, Q_TIME_UNKNOWN, Q_TO_WEEK, Q_WEEK_TABLE, Q_WEEKS_LESS_ONE, TERM_BYTES, TERM_TABLE, X_TERM_BYTES,
} from '../kernel/layout.js';
import type { Plan } from './plan.js';
import type { PeopleQuery, Terms } from './people-query.js';

/** Room that a query takes. */
export function queryBytes({ terms }: PeopleQuery): number {
  return termsEnd(terms) + X_TERM_BYTES * terms.count;
}

function termsEnd({ count }: Terms): number {
  return Q_FIRST_TERM + TERM_BYTES * Math.min(MOST_TERMS, count);
}

/** Losses are spread over so many steps, so that what a profile may lose and still count is this many. */
const STEPS = 250;

/**
 * What a scan adds up: points lost per unit of each part. `most` is the greatest loss that may still count, in the same unit. Every single loss is rounded
 * down, so the sum a scan sees is never above the true one, and nobody who belongs into the answer is dropped.
 */
export interface Losses {
  /** Per credit short (48ths, times the requirement's weight). */
  readonly essential: number;
  readonly desirable: number;
  /** Per 10,000th of the part's value. */
  readonly time: number;
  readonly mission: number;
  readonly most: number;
}

/** Losses against the best Uo anybody could have, in 100ths of a point; `least` is the Uo that must be reached. */
export function lossesBelow(query: PeopleQuery, least: number): Losses {
  const { parts, weights: { neutral } } = query;
  const perCredit = (part: number, weight: number): number => (weight === 0 ? 0 : (part * 10_000) / (FULL_CREDIT * weight));
  const sameForAll = (hasTime(query) ? 0 : parts.time * (10_000 - neutral.time)) + (query.statesCodes ? 0 : parts.mission * (10_000 - neutral.mission));
  return {
    essential: perCredit(parts.essential, query.essentialWeight),
    desirable: perCredit(parts.desirable, query.desirableWeight),
    time: parts.time,
    mission: parts.mission,
    most: 1_000_000 - sameForAll - 100 * least,
  };
}

/** Only what the essential fit's gate asks for: for counting who passes. */
export function lossesOfGates({ essentialWeight, weights: { leastEssentialFit } }: PeopleQuery): Losses {
  const full = FULL_CREDIT * essentialWeight;
  return { essential: 1, desirable: 0, time: 0, mission: 0, most: full - ceilDiv(full * leastEssentialFit, 10_000) };
}

/** Writes what does not change while a list is being found. `at` has room for `queryBytes`; the plan holds the query. */
export function writeGates(arena: Arena, at: number, query: PeopleQuery, grid: Grid, plan: Plan): void {
  const { u8, i32 } = arena;
  const sets = plan.setsOf(query);
  u8[at + Q_SET_COUNT] = sets.length;
  i32.set(sets, (at + Q_SETS) >> 2);
  writeExact(arena, at, query, plan, at + termsEnd(query.terms));
  const weeks = query.needed ?? 1;
  u8[at + Q_HAS_WEEKS] = query.statesDates && weeks <= MOST_WEEKS_SCANNED ? 1 : 0;
  u8[at + Q_FROM_WEEK] = fromWeek(query.from, grid);
  u8[at + Q_TO_WEEK] = toWeek(query.to, grid);
  u8[at + Q_WEEKS_LESS_ONE] = Math.min(weeks, MOST_WEEKS_SCANNED) - 1;
  u8[at + Q_HOURS_BASE] = leastHoursOf(query);
  u8[at + Q_CODES_LOW] = 0;
  u8[at + Q_CODES_HIGH] = 0;
  for (const code of query.codes) {
    const column = (code & 8) === 0 ? Q_CODES_LOW : Q_CODES_HIGH;
    u8[at + column] = (u8[at + column] ?? 0) | (1 << (code & 7));
  }
}

/** Writes the tables of losses, the heaviest terms first, and gives the scale: steps per unit of loss. */
export function writeLosses(arena: Arena, at: number, query: PeopleQuery, losses: Losses, plan: Plan): number {
  const scale = STEPS / Math.max(1, losses.most);
  // A little less, so that no error of a product can lift a loss to the next step.
  const safe = scale * 0.999_999_999;
  const step = (loss: number): number => Math.min(INFEASIBLE, Math.floor(loss * safe));
  writeTime(arena, at, query, losses, step);
  const { u8 } = arena;
  const { neutral } = query.weights;
  const isMissionScored = query.statesCodes && losses.mission > 0;
  u8[at + Q_HAS_MISSION] = isMissionScored ? 1 : 0;
  u8[at + Q_MISSION_MISSED] = step(losses.mission * 10_000);
  u8[at + Q_MISSION_UNKNOWN] = step(losses.mission * (10_000 - neutral.mission));
  writeTerms(arena, at, query.terms, losses, safe, plan);
  return scale;
}

function hasTime(query: PeopleQuery): boolean {
  return query.statesDates && query.fullHours > 0;
}

/** A person whose side states too little gets the neutral value, so no shortage of weeks or hours is counted beyond that. */
function writeTime({ u8 }: Arena, at: number, query: PeopleQuery, losses: Losses, step: (loss: number) => number): void {
  const isScored = hasTime(query) && losses.time > 0;
  const unknown = isScored ? step(losses.time * (10_000 - query.weights.neutral.time)) : 0;
  const capped = (share: number): number => (isScored ? Math.min(unknown, step(losses.time * 10_000 * share)) : 0);
  const hours = Math.max(1, u8[at + Q_HOURS_BASE] ?? 1);
  u8[at + Q_HAS_HOURS] = isScored ? 1 : 0;
  u8[at + Q_TIME_UNKNOWN] = unknown;
  for (let short = 0; short < 16; short += 1) {
    const weeks = query.needed ?? 1;
    const isTooShort = short > 0 && 7 * (weeks - short) < query.daysAsked;
    u8[at + Q_WEEK_TABLE + short] = isTooShort ? INFEASIBLE : capped(short / weeks);
    u8[at + Q_HOUR_TABLE + short] = capped(short / hours);
  }
}

/** A term that costs nobody anything is left out, and so is what goes beyond the room: both only loosen the bound. */
function writeTerms({ u8, i32 }: Arena, at: number, terms: Terms, losses: Losses, scale: number, plan: Plan): void {
  const { essentials, credits, leastCodes, skills, weights } = terms;
  const order = heaviestFirst(terms, losses, scale);
  const count = Math.min(MOST_TERMS, order.length);
  u8[at + Q_TERM_COUNT] = count;
  for (let index = 0; index < count; index += 1) {
    const term = order[index] ?? 0;
    const to = at + Q_FIRST_TERM + TERM_BYTES * index;
    const rate = (term < essentials ? losses.essential : losses.desirable) * scale;
    const full = FULL_CREDIT * (weights[term] ?? 0);
    const least = leastCodes[term] ?? 0;
    i32[to >> 2] = plan.placeOf(skills[term] ?? -1);
    for (let code = 0; code < CODES; code += 1) {
      u8[to + TERM_TABLE + code] = code < least ? INFEASIBLE : Math.min(INFEASIBLE, Math.floor(rate * (full - (credits[16 * term + code] ?? 0))));
    }
  }
}

/** The terms that can cost anybody a step, by the most that they can cost; of equals the first stands first. */
function heaviestFirst({ count, essentials, leastCodes, weights }: Terms, losses: Losses, scale: number): number[] {
  const order: number[] = [];
  const worsts: number[] = [];
  for (let term = 0; term < count; term += 1) {
    const rate = (term < essentials ? losses.essential : losses.desirable) * scale;
    const worst = (leastCodes[term] ?? 0) > 0 ? INFEASIBLE : Math.min(INFEASIBLE, Math.floor(rate * FULL_CREDIT * (weights[term] ?? 0)));
    if (worst <= 0) continue;
    let place = order.length;
    for (; place > 0 && (worsts[place - 1] ?? 0) < worst; place -= 1) {
      order[place] = order[place - 1] ?? 0;
      worsts[place] = worsts[place - 1] ?? 0;
    }
    order[place] = term;
    worsts[place] = worst;
  }
  return order;
}
