import { daysAsked } from '../availability.js';
import { dayText } from '../input/day.js';
import type { Change, GateCriterion } from './gate.js';
import { ceilDiv } from '../input/integer.js';
import type { Pair } from '../pair.js';
import { anyOf, counted, PATTERN_WORD, windowText } from '../explanation/word.js';

/** Enough of the needed weeks lie inside the person's dates; without a fixed length, one day in common. */
export const datesGate: GateCriterion = {
  id: 'dates',
  passes: ({ weeks, weights }) => !weeks.isKnown || weeks.sharedDays >= daysAsked(weeks, weights.enoughWeeks),
  tell(pair) {
    const { weeks, weights } = pair;
    const passed = this.passes(pair);
    const enough = daysAsked(weeks, weights.enoughWeeks) / 7;
    const needed = weeks.needed === null ? windowText(weeks.work) : `${counted(enough, 'week')} of ${weeks.needed}, ${windowText(weeks.work)}`;
    const observed = weeks.isKnown ? windowText(weeks.person) : 'not stated on both sides';
    return [{ passed, observed, needed, sentence: datesSentence(pair), change: passed ? null : datesChange(pair) }];
  },
  forHost: { passed: 'Available for enough of the dates.', failed: 'Not available for enough of the dates.' },
};

/** The person's hours reach enough of those needed, and the least she wants is not above them. */
export const hoursGate: GateCriterion = {
  id: 'hours',
  passes: (pair) => reachesHours(pair) && isWithinHours(pair),
  tell(pair) {
    const { hours, profile, opportunity } = pair;
    const passed = this.passes(pair);
    const needed = opportunity.hoursPerWeek === null ? 'not stated' : `${hours.least === hours.full ? '' : `${hours.least} (shared) to `}${hours.full} hours a week`;
    const observed = profile.hoursPerWeekMax === null ? `at least ${hours.personMin} hours a week` : `${hours.personMin} to ${hours.personMax} hours a week`;
    return [{ passed, observed, needed, sentence: `Hours: ${needed}; the profile says ${observed}.`, change: passed ? null : hoursChange(pair) }];
  },
  forHost: { passed: 'The hours fit.', failed: 'The hours do not fit.' },
};

/** One working pattern in common; none stated on a side means any. */
export const patternGate: GateCriterion = {
  id: 'pattern',
  passes: ({ profile, opportunity }) =>
    profile.patterns.length === 0 || opportunity.patterns.length === 0 || profile.patterns.some((pattern) => opportunity.patterns.includes(pattern)),
  tell(pair) {
    const { profile, opportunity } = pair;
    const passed = this.passes(pair);
    const observed = anyOf(profile.patterns, PATTERN_WORD, 'any pattern');
    const needed = anyOf(opportunity.patterns, PATTERN_WORD, 'any pattern');
    const first = [...opportunity.patterns].sort()[0];
    const change = passed || first === undefined ? null
      : { sentence: `Accepting ${PATTERN_WORD[first]} would pass.`, profile: { patterns: [...profile.patterns, first] } };
    return [{ passed, observed, needed, sentence: `Working pattern offered: ${needed}; the profile accepts ${observed}.`, change }];
  },
  forHost: { passed: 'The working pattern fits.', failed: 'The working pattern does not fit.' },
};

function reachesHours({ hours, weights: { enoughHours } }: Pair): boolean {
  return !hours.isKnown || hours.personMax * enoughHours.outOf >= hours.least * enoughHours.of;
}

function isWithinHours({ hours, opportunity }: Pair): boolean {
  return opportunity.hoursPerWeek === null || hours.personMin <= hours.full;
}

function hoursChange(pair: Pair): Change {
  const { hours, profile, weights: { enoughHours } } = pair;
  const max = reachesHours(pair) ? profile.hoursPerWeekMax : ceilDiv(hours.least * enoughHours.of, enoughHours.outOf);
  const min = isWithinHours(pair) ? profile.hoursPerWeekMin : hours.full;
  const words = reachesHours(pair) ? `A minimum of ${hours.full} hours a week would pass.` : `Being available ${max ?? 0} hours a week would pass.`;
  return { sentence: words, profile: { hoursPerWeekMin: min, hoursPerWeekMax: max } };
}

function datesSentence({ weeks }: Pair): string {
  if (!weeks.isKnown) return 'The dates are not stated on both sides, so they exclude nothing.';
  if (weeks.needed !== null) return `Available for ${weeks.available} of the ${counted(weeks.needed, 'week')} needed.`;
  return weeks.sharedDays > 0 ? 'Available within the dates.' : `Available ${windowText(weeks.person)}; the dates are ${windowText(weeks.work)}.`;
}

/** The nearer of starting earlier and staying later; both where neither alone is enough. */
function datesChange({ weeks: { person, work, ...weeks }, profile, weights }: Pair): Change {
  const days = daysAsked({ ...weeks, person, work }, weights.enoughWeeks);
  const from = Math.min(person.to, work.to) - days + 1;
  const to = Math.max(person.from, work.from) + days - 1;
  const earlier = from >= work.from ? person.from - from : Infinity;
  const later = to <= work.to ? to - person.to : Infinity;
  if (earlier === Infinity && later === Infinity) {
    const both = { availableFrom: Math.min(person.from, work.from), availableTo: Math.max(person.to, work.from + days - 1) };
    return { sentence: `Being available from ${dayText(both.availableFrom)} to ${dayText(both.availableTo)} would pass.`, profile: both };
  }
  return earlier <= later
    ? { sentence: `Being available from ${dayText(from)} would pass.`, profile: { availableFrom: from, availableTo: profile.availableTo } }
    : { sentence: `Being available until ${dayText(to)} would pass.`, profile: { availableFrom: profile.availableFrom, availableTo: to } };
}
