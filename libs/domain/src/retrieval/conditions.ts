import { ceilDiv, floorDiv } from '../matching/integer.js';
import { cellOf, FIRST_WEEK, fromWeek, type Grid, LAST_WEEK, MOST_WEEKS_SCANNED, toWeek } from './grid.js';
import {
  ALL_OF, ANY_OF, AT_LEAST, AT_MOST, CIRCUMSTANCES_AND_TIME, FLOOR_STEP, FROM_WEEK, HAS_SKILL, LEAST_HOURS, MOST_HOURS, MOST_SETS, NEAR, PATTERN_BITS, TERMS, TO_WEEK,
} from './layout.js';
import { PENCE_PER_STEP } from './people-columns.js';
import type { PeopleQuery } from './people-query.js';

/** What one byte column, a place or one skill must be: few queries ask for anything that no other one does. Whole numbers, so that equal ones are found by a map. */
export type Condition = number;

const OPERAND = 256;
const KIND = 2 ** 40;

function condition(kind: number, first: number, second: number): Condition {
  return kind * KIND + first * OPERAND + second;
}

/** Kind, first and second operand. */
export function partsOf(of: Condition): [kind: number, first: number, second: number] {
  return [Math.floor(of / KIND), Math.floor((of % KIND) / OPERAND), of % OPERAND];
}

/**
 * The conditions that everybody who passes a query's gates fulfils; those who fulfil them need not pass. `coarseness`: places are told apart by squares of
 * so many cells a side, so that queries share them.
 */
export function conditionsOf(query: PeopleQuery, grid: Grid, coarseness: number): Condition[] {
  const { opportunity: { mode, site }, terms } = query;
  const found = [condition(ALL_OF, TERMS, query.termsAsked)];
  if (query.patterns !== 0) found.push(condition(ANY_OF, PATTERN_BITS, query.patterns));
  if (query.circumstances !== 0) found.push(condition(ANY_OF, CIRCUMSTANCES_AND_TIME, query.circumstances));
  const floorStep = query.topPay < 0 ? 255 : Math.min(255, floorDiv(query.topPay, PENCE_PER_STEP));
  if (floorStep < 255) found.push(condition(AT_MOST, FLOOR_STEP, floorStep));
  addHours(found, query);
  if (mode !== 'REMOTE' && site !== null) {
    const cell = (metres: number, origin: number): number => cellOf(metres, origin, grid.cell) & ~(coarseness - 1);
    found.push(condition(NEAR, cell(site.easting, grid.west) * 256 + cell(site.northing, grid.south), coarseness - 1));
  }
  addWeeks(found, query, grid);
  for (let term = 0; term < terms.essentials && found.length < MOST_SETS; term += 1) {
    if (isInSet(query, term)) found.push(condition(HAS_SKILL, terms.skills[term] ?? 0, terms.leastCodes[term] ?? 0));
  }
  return found;
}

/** Whether a term is a must-have of a skill that somebody has. */
function isInSet({ terms }: PeopleQuery, term: number): boolean {
  return (terms.leastCodes[term] ?? 0) > 0 && (terms.skills[term] ?? -1) >= 0;
}

function addHours(found: Condition[], query: PeopleQuery): void {
  const { fullHours, weights: { enoughHours } } = query;
  if (fullHours === 0) return;
  found.push(condition(AT_MOST, LEAST_HOURS, fullHours));
  const least = ceilDiv(leastHoursOf(query) * enoughHours.of, enoughHours.outOf);
  if (least > 0) found.push(condition(AT_LEAST, MOST_HOURS, least));
}

/** The fewest hours that anybody may offer, those who share a job included. */
export function leastHoursOf({ offersShare, sharedHours, fullHours }: PeopleQuery): number {
  return offersShare ? sharedHours : fullHours;
}

/** Too few weeks are left of what is asked for when somebody comes too late or goes too early. */
function addWeeks(found: Condition[], query: PeopleQuery, grid: Grid): void {
  const weeks = query.needed ?? 1;
  if (!query.statesDates || weeks > MOST_WEEKS_SCANNED) return;
  const short = weeksTooShort(query);
  if (short > 15) return;
  const last = toWeek(query.to, grid) - weeks + short;
  const first = fromWeek(query.from, grid) + weeks - short;
  if (last < LAST_WEEK) found.push(condition(AT_MOST, FROM_WEEK, Math.max(0, last)));
  if (first > FIRST_WEEK) found.push(condition(AT_LEAST, TO_WEEK, Math.min(255, first)));
}

/** From so many weeks short on the dates fail. */
export function weeksTooShort({ needed, daysAsked }: PeopleQuery): number {
  for (let short = 1; ; short += 1) if (7 * ((needed ?? 1) - short) < daysAsked) return short;
}
