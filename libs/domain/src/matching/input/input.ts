/**
 * The canonical matching inputs: everything the matcher may read and nothing else. A name, photo, birth date, school, gap in
 * employment, free text, e-mail address or full postcode has no field here, so it cannot enter. These objects are what
 * `profile_versions` and `opportunity_versions` keep, and a replay reads. All numbers are integers; days are epoch days
 * (1 January 1970 is 0); money is pence; lists are sets whose order means nothing.
 */

export const KINDS = ['PLACEMENT', 'JOB', 'PROJECT'] as const;
export type Kind = (typeof KINDS)[number];

/** What a person says of herself, to be let in by an opportunity's `openTo`. */
export const CIRCUMSTANCES = ['ON_A_COURSE', 'GRADUATE', 'CAREER_CHANGER', 'RETURNER', 'SECONDMENT'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];
export const OPEN_TO = [...CIRCUMSTANCES, 'ANYONE'] as const;
export type OpenTo = (typeof OPEN_TO)[number];

export const PATTERNS = ['FULL_TIME', 'PART_TIME', 'JOB_SHARE', 'TERM_TIME', 'COMPRESSED', 'FLEXIBLE'] as const;
export type Pattern = (typeof PATTERNS)[number];
export const MODES = ['ONSITE', 'HYBRID', 'REMOTE'] as const;
export type Mode = (typeof MODES)[number];
export const TRAVEL_MODES = ['WALK', 'CYCLE', 'PUBLIC', 'CAR'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];
export const IMPORTANCES = ['MUST_HAVE', 'ESSENTIAL', 'DESIRABLE'] as const;
export type Importance = (typeof IMPORTANCES)[number];
export const PAY_BASES = ['HOUR', 'DAY', 'YEAR'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

/** Who may be shown a person the person has not approached: from visibility and state (NOBODY when private, paused, dormant). */
export const AUDIENCES = ['HOSTS', 'COORDINATORS', 'NOBODY'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** 1 awareness, 2 working, 3 practitioner, 4 expert. */
export type Level = 1 | 2 | 3 | 4;

/** British National Grid, whole metres, set when the place is written. */
export interface Point { readonly easting: number; readonly northing: number }

export interface ClaimInput { readonly skillId: string; readonly level: Level; readonly wanted: boolean }

/** What a person asks for, as typed. */
export interface RawPay { readonly amountPence: number; readonly basis: PayBasis }

export interface ProfileInput {
  readonly profileId: string;
  readonly version: number;
  readonly matchable: Audience;
  readonly skills: readonly ClaimInput[];
  /** Skills the person would like to use, claimed or not; joined with the claims marked as wanted. Both empty: not stated. */
  readonly wantedSkillIds: readonly string[];
  /** Empty: every kind. */
  readonly acceptsKinds: readonly Kind[];
  /** Empty: nothing stated, which only an opportunity open to anyone accepts. */
  readonly circumstances: readonly Circumstance[];
  readonly excludedOrganisationIds: readonly string[];
  /** First and last available day. Both null: not stated; one null: open on that side. */
  readonly availableFrom: number | null;
  readonly availableTo: number | null;
  /** Whole hours. Minimum null: none; maximum null: not stated. */
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  /** Empty: any. */
  readonly patterns: readonly Pattern[];
  /** Empty: any. */
  readonly modes: readonly Mode[];
  /** Null: not stated, so no commute can be worked out. */
  readonly home: Point | null;
  readonly outcode: string | null;
  /** Minutes one way. Null: not stated, no limit. */
  readonly maxCommuteMin: number | null;
  readonly travelMode: TravelMode;
  /** The person's own minutes to a place, by outward postcode ("B14"): replaces the estimate. */
  readonly commuteOverrides: Readonly<Record<string, number>>;
  /** The least pay, pence per hour (`hourlyPence` of ../pay, on both sides, so that equal pay meets an equal floor). Null: no floor. */
  readonly payFloor: number | null;
  readonly payFloorRaw: RawPay | null;
  readonly acceptsUnpaid: boolean;
  /** Theme codes and sector codes. Empty: not stated. */
  readonly interests: readonly string[];
  readonly sectors: readonly string[];
}

export interface RequirementInput {
  readonly skillId: string;
  readonly level: Level;
  readonly importance: Importance;
  /** 1..10 */
  readonly weight: number;
}

/** `topPencePerHour` null: paid, but the amount is not stated. `isLawful`: an unpaid basis the law allows is recorded. */
export type PayInput =
  | { readonly paid: true; readonly topPencePerHour: number | null }
  | { readonly paid: false; readonly isLawful: boolean };

export interface OpportunityInput {
  readonly opportunityId: string;
  readonly organisationId: string;
  readonly coHostIds: readonly string[];
  readonly version: number;
  readonly kind: Kind;
  readonly isOpen: boolean;
  readonly placesLeft: number;
  readonly requirements: readonly RequirementInput[];
  readonly mode: Mode;
  /** Null: not stated. */
  readonly site: Point | null;
  readonly siteOutcode: string | null;
  /** Whole hours, rounded down when written. Null: not stated. */
  readonly hoursPerWeek: number | null;
  /** Empty: any. */
  readonly patterns: readonly Pattern[];
  /** Earliest first day and latest last day. Null: open on that side. */
  readonly startOn: number | null;
  readonly endOn: number | null;
  /** Weeks of work between them. Null: the whole window when both days are stated, else no fixed length. */
  readonly weeks: number | null;
  readonly pay: PayInput;
  /** Empty: anyone. */
  readonly openTo: readonly OpenTo[];
  /** Theme codes, and the host's sector code. */
  readonly themes: readonly string[];
  readonly sector: string | null;
}
