import type { TravelMode } from '../input/input.js';

/** The version of the definition itself. Any engine that equals it on every pair carries the same one. */
export const ENGINE_VERSION = 'definition-1';

export const ORGANISATION_PART_IDS = ['essential', 'desirable', 'time', 'mission'] as const;
export type OrganisationPartId = (typeof ORGANISATION_PART_IDS)[number];
export const CANDIDATE_PART_IDS = ['wantedSkills', 'commute', 'interest', 'time'] as const;
export type CandidatePartId = (typeof CANDIDATE_PART_IDS)[number];
export type PartId = OrganisationPartId | CandidatePartId;

/** A share as two integers. */
export interface Share { readonly of: number; readonly outOf: number }

/** How one way of travelling is estimated: straight metres x detour / metres per minute, plus minutes of waiting or parking. */
export interface Travel { readonly detourPercent: number; readonly metresPerMinute: number; readonly waitMin: number }

export interface Weights {
  readonly version: string;
  /** Whole numbers that add up to 100 on each side. */
  readonly organisation: Readonly<Record<OrganisationPartId, number>>;
  readonly candidate: Readonly<Record<CandidatePartId, number>>;
  /** Part values, 0..10,000, where the data to judge is missing. */
  readonly neutral: Readonly<Record<'time' | 'mission' | 'wantedSkills' | 'commute' | 'interest', number>>;
  /** Interest stated, none meets a theme. */
  readonly interestMissed: number;
  /** Commute exactly at the longest the person accepts. */
  readonly commuteAtLongest: number;
  /** Gate: the least value of the essential part. */
  readonly leastEssentialFit: number;
  /** Gate: the share of the needed weeks, and of the needed hours, that is enough. */
  readonly enoughWeeks: Share;
  readonly enoughHours: Share;
  readonly travel: Readonly<Record<TravelMode, Travel>>;
}

/**
 * The first table, and the one where no database says another: the table in force is the newest row of `weights`. Changing it takes two
 * admins and a new transparency record.
 * Neutral commute is the value at the longest commute, and wanted skills never fall below neutral once one fits: otherwise a
 * person who fills in a home or a wish that fits could lose by it. Any pair that passes the gates with all its times stated has
 * at least 3/4 x 4/5 = 0.6 of the time part, above neutral for the same reason.
 */
export const WEIGHTS: Weights = {
  version: 'weights-1',
  organisation: { essential: 60, desirable: 15, time: 15, mission: 10 },
  candidate: { wantedSkills: 45, commute: 25, interest: 20, time: 10 },
  neutral: { time: 5_000, mission: 5_000, wantedSkills: 5_000, commute: 3_000, interest: 5_000 },
  interestMissed: 2_000,
  commuteAtLongest: 3_000,
  leastEssentialFit: 3_000,
  enoughWeeks: { of: 3, outOf: 4 },
  enoughHours: { of: 4, outOf: 5 },
  travel: {
    WALK: { detourPercent: 125, metresPerMinute: 80, waitMin: 0 },
    CYCLE: { detourPercent: 130, metresPerMinute: 240, waitMin: 3 },
    PUBLIC: { detourPercent: 140, metresPerMinute: 330, waitMin: 12 },
    CAR: { detourPercent: 135, metresPerMinute: 560, waitMin: 5 },
  },
};
