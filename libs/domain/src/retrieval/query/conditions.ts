import { ceilDiv, floorDiv } from '../../matching/input/integer.js';
import { MOST_OF_SISTERS } from '../people/expansion.js';
import type { Families } from '../people/families.js';
import { cellOf, type Grid } from '../people/grid.js';
import {
  ALL_OF, ANY_OF, AT_LEAST, AT_MOST, CIRCUMSTANCES_AND_TIME, FLOOR_STEP, HAS_SKILL, LEAST_HOURS, MOST_HOURS, MOST_SETS, NEAR, PATTERN_BITS, TERMS,
} from '../kernel/layout.js';
import { PENCE_PER_STEP } from '../people/people-columns.js';
import type { PeopleQuery } from './people-query.js';

/** What one byte column, a place or one skill must be: few queries ask for anything that no other one does. Whole numbers, so that equal ones are found by a map. */
export type Condition = number;

/** Places are told apart by squares of so many cells a side, pay by so many steps; powers of two. */
const SQUARE = 16;
const PAY_STEPS = 4;
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
 * The conditions that everybody who passes a query's gates fulfils; those who fulfil them need not pass: places and pay are
 * rounded, so that more queries share them.
 */
export function conditionsOf(query: PeopleQuery, grid: Grid, families: Families): Condition[] {
  const { opportunity: { mode, site }, terms } = query;
  const found = [condition(ALL_OF, TERMS, query.termsAsked)];
  if (query.patterns !== 0) found.push(condition(ANY_OF, PATTERN_BITS, query.patterns));
  if (query.circumstances !== 0) found.push(condition(ANY_OF, CIRCUMSTANCES_AND_TIME, query.circumstances));
  const floorStep = query.topPay < 0 ? 255 : Math.min(255, floorDiv(query.topPay, PENCE_PER_STEP) | (PAY_STEPS - 1));
  if (floorStep < 255) found.push(condition(AT_MOST, FLOOR_STEP, floorStep));
  addHours(found, query);
  if (mode !== 'REMOTE' && site !== null) {
    const cell = (metres: number, origin: number): number => cellOf(metres, origin, grid.cell) & ~(SQUARE - 1);
    found.push(condition(NEAR, cell(site.easting, grid.west) * 256 + cell(site.northing, grid.south), SQUARE - 1));
  }
  for (let term = 0; term < terms.essentials && found.length < MOST_SETS; term += 1) {
    if (isInSet(query, term, families)) found.push(condition(HAS_SKILL, terms.skills[term] ?? 0, terms.leastCodes[term] ?? 0));
  }
  return found;
}

/** Whether a term is a must-have of a skill that somebody has, and that no sister from another column can meet. */
function isInSet({ terms }: PeopleQuery, term: number, families: Families): boolean {
  const [skill, least] = [terms.skills[term] ?? -1, terms.leastCodes[term] ?? 0];
  return least > 0 && skill >= 0 && (least > MOST_OF_SISTERS || families.of(skill).length === 0);
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
