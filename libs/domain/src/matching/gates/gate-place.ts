import type { Gate, GateCriterion } from './gate.js';
import type { Pair } from '../pair.js';
import { anyOf, counted, MODE_WORD, TRAVEL_WORD } from '../explanation/word.js';

/** The person accepts on-site, hybrid or remote work as offered; none stated means any. */
export const modeGate: GateCriterion = {
  id: 'mode',
  passes: ({ profile, opportunity }) => profile.modes.length === 0 || profile.modes.includes(opportunity.mode),
  tell(pair) {
    const { profile, opportunity } = pair;
    const passed = this.passes(pair);
    const needed = MODE_WORD[opportunity.mode];
    const observed = anyOf(profile.modes, MODE_WORD, 'any');
    const change = { sentence: `Accepting ${needed} work would pass.`, profile: { modes: [...profile.modes, opportunity.mode] } };
    return [{ passed, observed, needed, sentence: `The work is ${needed}; the profile accepts ${observed}.`, change: passed ? null : change }];
  },
  forHost: { passed: 'Accepts this way of working.', failed: 'Has not accepted this way of working.' },
};

/** Remote, or within the longest commute. An unknown place or no limit excludes nothing. */
export const commuteGate: GateCriterion = {
  id: 'commute',
  passes: ({ profile, commute }) => commute.minutes === null || profile.maxCommuteMin === null || commute.minutes <= profile.maxCommuteMin,
  tell: (pair) => [commuteTold(pair, commuteGate.passes(pair))],
  forHost: { passed: 'Within reach.', failed: 'Not within reach.' },
};

function commuteTold(pair: Pair, passed: boolean): Omit<Gate, 'id' | 'skillId'> {
  const { commute: { minutes, source }, profile: { maxCommuteMin } } = pair;
  const observed = minutes === null ? 'not known' : source === 'REMOTE' ? 'no journey' : counted(minutes, 'minute');
  const needed = maxCommuteMin === null ? 'no limit stated' : `at most ${counted(maxCommuteMin, 'minute')}`;
  const over = passed || minutes === null || maxCommuteMin === null ? null : minutes - maxCommuteMin;
  const change = over === null || minutes === null ? null
    : { sentence: `Accepting ${counted(over, 'more minute')} of travel would pass.`, profile: { maxCommuteMin: minutes } };
  return { passed, observed, needed, sentence: commuteSentence(pair), change };
}

/** Says each time whose figure it is: an estimate is never passed off as a timetable. */
export function commuteSentence({ commute: { minutes, source }, profile: { travelMode, maxCommuteMin } }: Pair): string {
  if (source === 'REMOTE') return 'Remote: there is no journey.';
  if (minutes === null) return 'The journey cannot be worked out, because a place is missing; it excludes nothing.';
  const length = source === 'OWN' ? `${counted(minutes, 'minute')}, the person's own figure` : `About ${counted(minutes, 'minute')} ${TRAVEL_WORD[travelMode]}, an estimate`;
  return `${length}; ${maxCommuteMin === null ? 'no longest commute is stated' : `the longest accepted is ${maxCommuteMin}`}.`;
}
