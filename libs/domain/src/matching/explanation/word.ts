import { dayText, FIRST_DAY, LAST_DAY } from '../input/day.js';
import type { Kind, Level, Mode, OpenTo, Pattern, TravelMode } from '../input/input.js';
import type { Window } from '../availability.js';

/** Gives a skill its label on the page; the ids alone are never shown to people. */
export type LabelOf = (skillId: string) => string;

export const KIND_WORD: Readonly<Record<Kind, string>> = { PLACEMENT: 'placement', JOB: 'job', PROJECT: 'project' };
export const LEVEL_WORD: Readonly<Record<Level, string>> = { 1: 'awareness', 2: 'working', 3: 'practitioner', 4: 'expert' };
export const MODE_WORD: Readonly<Record<Mode, string>> = { ONSITE: 'on site', HYBRID: 'hybrid', REMOTE: 'remote' };
export const TRAVEL_WORD: Readonly<Record<TravelMode, string>> = { WALK: 'on foot', CYCLE: 'by bicycle', PUBLIC: 'by public transport', CAR: 'by car' };
export const PATTERN_WORD: Readonly<Record<Pattern, string>> = {
  FULL_TIME: 'full time', PART_TIME: 'part time', JOB_SHARE: 'job-share', TERM_TIME: 'term time', COMPRESSED: 'compressed hours', FLEXIBLE: 'flexible',
};
export const OPEN_TO_WORD: Readonly<Record<OpenTo, string>> = {
  ON_A_COURSE: 'on a course', GRADUATE: 'graduate', CAREER_CHANGER: 'career changer', RETURNER: 'returner', SECONDMENT: 'on secondment', ANYONE: 'anyone',
};

/** The words of a set in a fixed order, whatever the order they were given in: "hybrid or remote"; `none` when empty. */
export function anyOf<Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>, none: string): string {
  return joined(codes.map((code) => words[code]).sort(), 'or') || none;
}

/** "a", "a and b", "a, b and c"; the empty text for none. */
export function joined(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

export function pounds(pence: number): string {
  const rest = String(pence % 100).padStart(2, '0');
  return `£${(pence - (pence % 100)) / 100}.${rest} an hour`;
}

export function windowText(window: Window): string {
  if (window.from === FIRST_DAY && window.to === LAST_DAY) return 'any dates';
  if (window.to === LAST_DAY) return `from ${dayText(window.from)}`;
  if (window.from === FIRST_DAY) return `until ${dayText(window.to)}`;
  return `${dayText(window.from)} to ${dayText(window.to)}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
