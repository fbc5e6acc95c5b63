import { FIRST_DAY, LAST_DAY } from './input/day.js';
import type { OpportunityInput, ProfileInput } from './input/input.js';
import { ceilDiv, floorDiv } from './input/integer.js';
import type { Share } from './weights/weights.js';

/** First and last day, both included. */
export interface Window { readonly from: number; readonly to: number }

/** Weeks asked and weeks the person has. `needed` null: no fixed length, any common day is enough. `isKnown`: both sides state something. */
export interface Weeks {
  readonly isKnown: boolean;
  readonly needed: number | null;
  readonly available: number;
  readonly sharedDays: number;
  readonly person: Window;
  readonly work: Window;
}

/** Hours asked, and the person's own. `least` is less than `full` when both sides accept a job-share. */
export interface Hours {
  readonly isKnown: boolean;
  readonly full: number;
  readonly least: number;
  readonly personMin: number;
  readonly personMax: number;
}

export function weeksOf(profile: ProfileInput, opportunity: OpportunityInput): Weeks {
  const person = { from: profile.availableFrom ?? FIRST_DAY, to: profile.availableTo ?? LAST_DAY };
  const work = { from: opportunity.startOn ?? FIRST_DAY, to: opportunity.endOn ?? LAST_DAY };
  const sharedDays = Math.max(0, Math.min(person.to, work.to) - Math.max(person.from, work.from) + 1);
  const needed = weeksNeeded(opportunity, work);
  const personStates = profile.availableFrom !== null || profile.availableTo !== null;
  const workStates = opportunity.weeks !== null || opportunity.startOn !== null || opportunity.endOn !== null;
  return {
    isKnown: personStates && workStates,
    needed,
    available: needed === null ? 0 : Math.min(needed, floorDiv(sharedDays, 7)),
    sharedDays, person, work,
  };
}

/** Days in common that the dates gate asks for: enough of the needed weeks, or one day where no length is fixed. */
export function daysAsked(weeks: Weeks, enough: Share): number {
  return weeks.needed === null ? 1 : Math.max(1, 7 * ceilDiv(weeks.needed * enough.of, enough.outOf));
}

export function hoursOf(profile: ProfileInput, opportunity: OpportunityInput): Hours {
  const full = opportunity.hoursPerWeek ?? 0;
  const isShared = profile.patterns.includes('JOB_SHARE') && opportunity.patterns.includes('JOB_SHARE');
  return {
    isKnown: opportunity.hoursPerWeek !== null && profile.hoursPerWeekMax !== null,
    full,
    least: isShared ? ceilDiv(full, 2) : full,
    personMin: profile.hoursPerWeekMin ?? 0,
    personMax: profile.hoursPerWeekMax ?? 168,
  };
}

/** Share of the needed weeks x min(1, most hours / hours needed), 0..10,000 rounded down; null unless both sides state both. */
export function timeValue(weeks: Weeks, hours: Hours): number | null {
  if (!weeks.isKnown || !hours.isKnown) return null;
  const [weeksHad, weeksAsked] = weeks.needed === null ? [weeks.sharedDays > 0 ? 1 : 0, 1] : [weeks.available, weeks.needed];
  const hoursHad = Math.min(hours.personMax, hours.least);
  return floorDiv(10_000 * weeksHad * hoursHad, weeksAsked * hours.least);
}

/** A window shorter than the weeks asked for cannot ask for more weeks than it has; one of less than a week asks for a day. */
function weeksNeeded(opportunity: OpportunityInput, work: Window): number | null {
  if (opportunity.startOn === null || opportunity.endOn === null) return opportunity.weeks;
  const inWindow = floorDiv(work.to - work.from + 1, 7);
  if (inWindow === 0) return null;
  return opportunity.weeks === null ? inWindow : Math.min(opportunity.weeks, inWindow);
}
