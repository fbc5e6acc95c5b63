import { FIRST_DAY, LAST_DAY } from './day.js';
import { code, type FieldProblem, isRecord, listOf, mapOf, oneOf, orNull, outcode, problem, type Rule, shape, whole, yesOrNo } from './field-rule.js';
import {
  AUDIENCES, CIRCUMSTANCES, IMPORTANCES, KINDS, MODES, OPEN_TO, type OpportunityInput, PATTERNS, PAY_BASES, type ProfileInput,
  type RequirementInput, TRAVEL_MODES,
} from './input.js';

export type { FieldProblem } from './field-rule.js';

/** £1,000 an hour and a million pounds: beyond these a figure is a slip or an attack. */
const MOST_PENCE_PER_HOUR = 100_000;
const MOST_PENCE = 100_000_000;
/** At most this many must-haves: each one is a gate. */
export const MOST_MUST_HAVES = 3;

const day = orNull(whole(FIRST_DAY, LAST_DAY));
const hours = orNull(whole(0, 168));
const version = whole(0, 2_147_483_647);
const minutes = whole(0, 1_440);
const codes = listOf(code, 200);
/** The British National Grid, with room for the Northern Isles. */
const point = orNull(shape({ easting: whole(0, 700_000), northing: whole(0, 1_300_000) }));
const level = whole(1, 4);

const PROFILE_FIELDS: Readonly<Record<keyof ProfileInput, Rule>> = {
  profileId: code,
  version,
  matchable: oneOf(AUDIENCES),
  skills: listOf(shape({ skillId: code, level, wanted: yesOrNo }), 200),
  wantedSkillIds: codes,
  acceptsKinds: listOf(oneOf(KINDS), 10),
  circumstances: listOf(oneOf(CIRCUMSTANCES), 10),
  excludedOrganisationIds: listOf(code, 1_000),
  availableFrom: day,
  availableTo: day,
  hoursPerWeekMin: hours,
  hoursPerWeekMax: hours,
  patterns: listOf(oneOf(PATTERNS), 10),
  modes: listOf(oneOf(MODES), 10),
  home: point,
  outcode: orNull(outcode),
  maxCommuteMin: orNull(minutes),
  travelMode: oneOf(TRAVEL_MODES),
  commuteOverrides: mapOf(outcode, minutes, 200),
  payFloor: orNull(whole(0, MOST_PENCE_PER_HOUR)),
  payFloorRaw: orNull(shape({ amountPence: whole(0, MOST_PENCE), basis: oneOf(PAY_BASES) })),
  acceptsUnpaid: yesOrNo,
  interests: codes,
  sectors: codes,
};

const OPPORTUNITY_FIELDS: Readonly<Record<keyof OpportunityInput, Rule>> = {
  opportunityId: code,
  organisationId: code,
  coHostIds: codes,
  version,
  kind: oneOf(KINDS),
  isOpen: yesOrNo,
  placesLeft: whole(0, 500),
  requirements: listOf(shape({ skillId: code, level, importance: oneOf(IMPORTANCES), weight: whole(1, 10) }), 100),
  mode: oneOf(MODES),
  site: point,
  siteOutcode: orNull(outcode),
  hoursPerWeek: orNull(whole(1, 168)),
  patterns: listOf(oneOf(PATTERNS), 10),
  startOn: day,
  endOn: day,
  weeks: orNull(whole(1, 520)),
  pay: (value, path) => (isRecord(value) && value['paid'] === false ? UNPAID : PAID)(value, path),
  openTo: listOf(oneOf(OPEN_TO), 10),
  themes: codes,
  sector: orNull(code),
};

const PAID = shape({ paid: yesOrNo, topPencePerHour: orNull(whole(0, MOST_PENCE_PER_HOUR)) });
const UNPAID = shape({ paid: oneOf([false]), isLawful: yesOrNo });

/** Names every wrong field of a value meant as a `ProfileInput`; empty when it is one and the matcher may read it. */
export function checkProfile(value: unknown): FieldProblem[] {
  const problems = shape(PROFILE_FIELDS)(value, '');
  if (!isSound<ProfileInput>(value, problems)) return problems;
  return [
    ...ordered(value.availableFrom, value.availableTo, 'availableTo', 'must not be before availableFrom'),
    ...ordered(value.hoursPerWeekMin, value.hoursPerWeekMax, 'hoursPerWeekMax', 'must not be below hoursPerWeekMin'),
  ];
}

/** Names every wrong field of a value meant as an `OpportunityInput`; empty when it is one. */
export function checkOpportunity(value: unknown): FieldProblem[] {
  const problems = shape(OPPORTUNITY_FIELDS)(value, '');
  if (!isSound<OpportunityInput>(value, problems)) return problems;
  return [...ordered(value.startOn, value.endOn, 'endOn', 'must not be before startOn'), ...requirementProblems(value.requirements)];
}

/** The check of either input, for a reader of mixed rows. */
export function checkInput(kind: 'profile' | 'opportunity', value: unknown): FieldProblem[] {
  return kind === 'profile' ? checkProfile(value) : checkOpportunity(value);
}

export function isProfileInput(value: unknown): value is ProfileInput {
  return checkProfile(value).length === 0;
}

export function isOpportunityInput(value: unknown): value is OpportunityInput {
  return checkOpportunity(value).length === 0;
}

function isSound<Input>(value: unknown, problems: readonly FieldProblem[]): value is Input {
  return problems.length === 0 && isRecord(value);
}

function ordered(first: number | null, last: number | null, path: string, message: string): FieldProblem[] {
  return first !== null && last !== null && last < first ? [problem(path, 'order', message)] : [];
}

function requirementProblems(requirements: readonly RequirementInput[]): FieldProblem[] {
  const repeated = requirements.flatMap(({ skillId }, index) =>
    (requirements.findIndex((other) => other.skillId === skillId) < index ? [problem(`requirements[${index}].skillId`, 'duplicate', 'is asked for twice')] : []));
  const mustHaves = requirements.filter(({ importance }) => importance === 'MUST_HAVE').length;
  if (mustHaves <= MOST_MUST_HAVES) return repeated;
  return [...repeated, problem('requirements', 'tooMany', `may have at most ${MOST_MUST_HAVES} must-haves`)];
}
