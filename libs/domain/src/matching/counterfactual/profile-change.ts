import { daysAsked, weeksOf } from '../availability.js';
import { dayText } from '../input/day.js';
import { withLevel } from '../gates/gate-skill.js';
import type { Level, OpportunityInput, ProfileInput } from '../input/input.js';
import { ceilDiv } from '../input/integer.js';
import { claimedLevel } from '../requirement.js';
import type { Weights } from '../weights/weights.js';
import { type LabelOf, LEVEL_WORD } from '../explanation/word.js';

/** One thing that a person could do: what the field would then hold. `availableFrom` is an epoch day. */
export type ProfileChange =
  | { readonly kind: 'SKILL_UP' | 'NEW_SKILL'; readonly skillId: string; readonly level: Level }
  | { readonly kind: 'LONGER_COMMUTE'; readonly maxCommuteMin: number }
  | { readonly kind: 'ONE_MORE_DAY'; readonly hoursPerWeekMax: number }
  | { readonly kind: 'EARLIER_START'; readonly availableFrom: number };

/** In the order in which equals are told. */
export const PROFILE_CHANGE_KINDS = ['SKILL_UP', 'NEW_SKILL', 'LONGER_COMMUTE', 'ONE_MORE_DAY', 'EARLIER_START'] as const;

/** The hours of one working day, a fifth of a full week of 37 rounded down, since inputs hold whole hours. */
export const HOURS_A_DAY = 7;
export const MORE_MINUTES = 15;
/** A skill learnt from nothing is learnt up to this level. */
const NEW_LEVEL: Level = 2;
/** Starting earlier is reckoned in steps of four weeks, and half a year is the most that is proposed. */
const DAYS_A_STEP = 28;
const MOST_START_STEPS = 6;
const MOST_MINUTES = 1_440;
const MOST_HOURS = 168;

/** The profile with the change made; nothing else differs. */
export function changedProfile(profile: ProfileInput, change: ProfileChange): ProfileInput {
  switch (change.kind) {
    case 'SKILL_UP':
    case 'NEW_SKILL': return { ...profile, skills: withLevel(profile.skills, change.skillId, change.level) };
    case 'LONGER_COMMUTE': return { ...profile, maxCommuteMin: change.maxCommuteMin };
    case 'ONE_MORE_DAY': return { ...profile, hoursPerWeekMax: change.hoursPerWeekMax };
    case 'EARLIER_START': return { ...profile, availableFrom: change.availableFrom };
  }
}

/**
 * What the change costs, in steps: one for a level, so two for a new skill at working; one for 15 minutes; one for a day; one for
 * each four weeks, begun ones counted whole, that the start moves.
 */
export function profileSteps(profile: ProfileInput, change: ProfileChange): number {
  switch (change.kind) {
    case 'SKILL_UP': return 1;
    case 'NEW_SKILL': return change.level;
    case 'LONGER_COMMUTE': return 1;
    case 'ONE_MORE_DAY': return 1;
    case 'EARLIER_START': return ceilDiv((profile.availableFrom ?? change.availableFrom) - change.availableFrom, DAYS_A_STEP);
  }
}

/** What would be done, as the beginning of a sentence: "Raising Power BI to working". */
export function profileChangeWords(change: ProfileChange, labelOf: LabelOf): string {
  switch (change.kind) {
    case 'SKILL_UP': return `Raising ${labelOf(change.skillId)} to ${LEVEL_WORD[change.level]}`;
    case 'NEW_SKILL': return `Learning ${labelOf(change.skillId)} up to ${LEVEL_WORD[change.level]}`;
    case 'LONGER_COMMUTE': return `Travelling up to ${change.maxCommuteMin} minutes`;
    case 'ONE_MORE_DAY': return `One more day, up to ${change.hoursPerWeekMax} hours a week`;
    case 'EARLIER_START': return `Starting on ${dayText(change.availableFrom)}`;
  }
}

/** Every claimed skill that has a level above it, once. */
export function raisedSkills(profile: ProfileInput): ProfileChange[] {
  const ids = [...new Set(profile.skills.map(({ skillId }) => skillId))].sort();
  return ids.flatMap((skillId): ProfileChange[] => {
    const level = levelAbove(claimedLevel(profile.skills, skillId));
    return level === null ? [] : [{ kind: 'SKILL_UP', skillId, level }];
  });
}

/** These skills at working, as far as the person does not claim them already. */
export function newSkills(profile: ProfileInput, skillIds: Iterable<string>): ProfileChange[] {
  return [...skillIds].flatMap((skillId): ProfileChange[] =>
    (claimedLevel(profile.skills, skillId) === null ? [{ kind: 'NEW_SKILL', skillId, level: NEW_LEVEL }] : []));
}

/** What is not stated excludes nothing, so there is nothing to give way in. */
export function easedTerms({ maxCommuteMin, hoursPerWeekMax }: ProfileInput): ProfileChange[] {
  const eased: ProfileChange[] = [];
  if (maxCommuteMin !== null && maxCommuteMin + MORE_MINUTES <= MOST_MINUTES) eased.push({ kind: 'LONGER_COMMUTE', maxCommuteMin: maxCommuteMin + MORE_MINUTES });
  if (hoursPerWeekMax !== null && hoursPerWeekMax + HOURS_A_DAY <= MOST_HOURS) eased.push({ kind: 'ONE_MORE_DAY', hoursPerWeekMax: hoursPerWeekMax + HOURS_A_DAY });
  return eased;
}

/**
 * The earlier starts worth a look: of the days by which these opportunities would need the person, in each step of four weeks the
 * earliest, since it serves the others of that step too.
 */
export function earlierStarts(profile: ProfileInput, opportunities: Iterable<OpportunityInput>, weights: Weights): ProfileChange[] {
  const earliest = new Map<number, number>();
  for (const opportunity of opportunities) {
    const day = neededStart(profile, opportunity, weights);
    if (day === null) continue;
    const change: ProfileChange = { kind: 'EARLIER_START', availableFrom: day };
    const step = profileSteps(profile, change);
    if (step <= MOST_START_STEPS) earliest.set(step, Math.min(day, earliest.get(step) ?? day));
  }
  return [...earliest.keys()].sort((a, b) => a - b).map((step) => ({ kind: 'EARLIER_START', availableFrom: earliest.get(step) ?? 0 }));
}

/** The last first day on which enough of the work's dates are left; null where starting earlier is no help or not needed. */
function neededStart(profile: ProfileInput, opportunity: OpportunityInput, weights: Weights): number | null {
  const weeks = weeksOf(profile, opportunity);
  if (!weeks.isKnown || profile.availableFrom === null) return null;
  const day = Math.min(weeks.person.to, weeks.work.to) - daysAsked(weeks, weights.enoughWeeks) + 1;
  return day >= weeks.work.from && day < profile.availableFrom ? day : null;
}

function levelAbove(level: Level | null): Level | null {
  return level === null || level === 4 ? null : ([2, 3, 4] as const)[level - 1] ?? null;
}
