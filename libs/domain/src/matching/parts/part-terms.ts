import { timeValue } from '../availability.js';
import { commuteValue } from '../commute.js';
import { commuteSentence } from '../gates/gate-place.js';
import { meets, type PartCriterion } from './part.js';
import { counted } from '../explanation/word.js';

/** Share of the needed weeks x min(1, most hours / hours needed): the same on both sides. */
export const timePart: PartCriterion<'time'> = {
  id: 'time',
  reads: ['availableFrom', 'availableTo', 'hoursPerWeekMax', 'patterns', 'startOn', 'endOn', 'weeks', 'hoursPerWeek'],
  measure: ({ weeks, hours, weights }) => {
    const value = timeValue(weeks, hours);
    return { value: value ?? weights.neutral.time, hasData: value !== null };
  },
  sentence: ({ weeks, hours }, { hasData }) => {
    if (!hasData) return 'Dates or hours are not stated on both sides; counted as neutral.';
    const dates = weeks.needed === null ? 'Within the dates' : `${weeks.available} of the ${counted(weeks.needed, 'week')} needed`;
    return `${dates}, ${Math.min(hours.personMax, hours.least)} of ${counted(hours.least, 'hour')} a week.`;
  },
};

/** The person's sectors or interests against the themes and the host's sector. */
export const missionPart: PartCriterion<'mission'> = {
  id: 'mission',
  reads: ['interests', 'sectors', 'themes', 'sector'],
  measure: ({ profile, opportunity, weights }) => {
    const mine = [...profile.interests, ...profile.sectors];
    const theirs = opportunity.sector === null ? opportunity.themes : [...opportunity.themes, opportunity.sector];
    if (mine.length === 0 || theirs.length === 0) return { value: weights.neutral.mission, hasData: false };
    return { value: meets(mine, theirs) ? 10_000 : 0, hasData: true };
  },
  sentence: (_pair, { value, hasData }) => {
    if (!hasData) return 'Interests, sectors or themes are not stated; counted as neutral.';
    return value > 0 ? 'Shares a theme or sector.' : 'Shares no theme or sector.';
  },
};

export const commutePart: PartCriterion<'commute'> = {
  id: 'commute',
  reads: ['home', 'travelMode', 'commuteOverrides', 'maxCommuteMin', 'mode', 'site', 'siteOutcode'],
  measure: ({ profile, commute, weights }) => {
    if (commute.source === 'REMOTE') return { value: 10_000, hasData: true };
    if (commute.minutes === null || profile.maxCommuteMin === null) return { value: weights.neutral.commute, hasData: false };
    return { value: commuteValue(commute.minutes, profile.maxCommuteMin, weights.commuteAtLongest), hasData: true };
  },
  sentence: (pair) => commuteSentence(pair),
};

export const interestPart: PartCriterion<'interest'> = {
  id: 'interest',
  reads: ['interests', 'themes'],
  measure: ({ profile, opportunity, weights }) => {
    if (profile.interests.length === 0 || opportunity.themes.length === 0) return { value: weights.neutral.interest, hasData: false };
    return { value: meets(profile.interests, opportunity.themes) ? 10_000 : weights.interestMissed, hasData: true };
  },
  sentence: (_pair, { value, hasData }) => {
    if (!hasData) return 'No interest or no theme is stated; counted as neutral.';
    return value === 10_000 ? 'One of the interests is a theme here.' : 'None of the interests is a theme here.';
  },
};
