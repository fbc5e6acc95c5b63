import { FULL_CREDIT } from '../../matching/requirement.js';
import type { Arena } from '../kernel/arena.js';
import {
  NO_LIMIT, NOT_MET, SHARES_BIT, X_CODE_BITS, X_DAYS_ASKED, X_DESIRABLE_FULL, X_EASTING, X_ENOUGH_HOURS, X_ENOUGH_HOURS_OUT_OF, X_ESSENTIAL_FULL, X_ESSENTIALS, X_FROM,
  X_FULL_HOURS, X_LEAST_ESSENTIAL_FIT, X_NEEDED, X_NEUTRAL_MISSION, X_NEUTRAL_TIME, X_NORTHING, X_PART_DESIRABLE, X_PART_ESSENTIAL, X_PART_MISSION, X_PART_TIME, X_SHARED_HOURS,
  X_SHARING, X_STATES_CODES, X_TERM_BYTES, X_TERMS, X_TERMS_AT, X_TO, X_TOP_PAY, TERM_TABLE,
} from '../kernel/layout.js';
import { CODES } from '../people/expansion.js';
import type { PeopleQuery } from './people-query.js';
import type { Plan } from './plan.js';

/** Writes what the kernel's exact evaluation reads; `termsAt` has room for its terms. */
export function writeExact(arena: Arena, at: number, query: PeopleQuery, plan: Plan, termsAt: number): void {
  const { opportunity: { mode, site }, parts, weights, terms } = query;
  const set = (field: number, value: number): void => { arena.i32[(at + field) >> 2] = value; };
  const place = mode === 'REMOTE' ? null : site;
  set(X_TOP_PAY, query.topPay < 0 ? NO_LIMIT : query.topPay);
  set(X_EASTING, place === null ? -1 : place.easting);
  set(X_NORTHING, place === null ? -1 : place.northing);
  set(X_FROM, query.from);
  set(X_TO, query.to);
  set(X_DAYS_ASKED, query.statesDates ? query.daysAsked : 0);
  set(X_NEEDED, query.needed ?? -1);
  set(X_FULL_HOURS, query.fullHours);
  set(X_SHARED_HOURS, query.sharedHours);
  set(X_SHARING, query.offersShare ? SHARES_BIT : 0);
  set(X_ENOUGH_HOURS, weights.enoughHours.of);
  set(X_ENOUGH_HOURS_OUT_OF, weights.enoughHours.outOf);
  set(X_CODE_BITS, query.codeBits);
  set(X_STATES_CODES, query.statesCodes ? 1 : 0);
  set(X_NEUTRAL_TIME, weights.neutral.time);
  set(X_NEUTRAL_MISSION, weights.neutral.mission);
  set(X_PART_ESSENTIAL, parts.essential);
  set(X_PART_DESIRABLE, parts.desirable);
  set(X_PART_TIME, parts.time);
  set(X_PART_MISSION, parts.mission);
  set(X_ESSENTIAL_FULL, FULL_CREDIT * query.essentialWeight);
  set(X_DESIRABLE_FULL, FULL_CREDIT * query.desirableWeight);
  set(X_LEAST_ESSENTIAL_FIT, weights.leastEssentialFit);
  set(X_ESSENTIALS, terms.essentials);
  set(X_TERMS, terms.count);
  set(X_TERMS_AT, termsAt);
  for (let term = 0; term < terms.count; term += 1) {
    const to = termsAt + X_TERM_BYTES * term;
    set(to - at, plan.placeOf(terms.skills[term] ?? -1));
    const table = (to + TERM_TABLE) >> 1;
    for (let code = 0; code < CODES; code += 1) arena.u16[table + code] = code < (terms.leastCodes[term] ?? 0) ? NOT_MET : (terms.credits[16 * term + code] ?? 0);
  }
}
