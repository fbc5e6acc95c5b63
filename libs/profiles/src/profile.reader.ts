import { authorityOf, hourlyPence, parseOutcode, siteOf } from '#libs/domain';
import type { ProblemList } from '#libs/platform';
import type { ProfileWords } from './profile.inputs.js';
import type { Profile } from './profile.js';
import type { CommuteOverride, MinPay } from './profile.terms.js';
import { TravelModeName, Visibility } from './profile.words.js';

export type Given = Partial<ProfileWords>;
/** What is kept in the profile's own row: the name stands with the user, the claims in rows of their own. */
type OwnWords = Omit<Given, 'name' | 'skills'>;
type Read<K extends keyof OwnWords> = (value: OwnWords[K], problems: ProblemList) => Partial<Profile>;

const MOST_PENCE = 100_000_000;
/** £1,000 an hour: more is a slip. */
const MOST_PENCE_PER_HOUR = 100_000;
const MOST_MINUTES = 300;
const CODE = /^[\w.-]{1,60}$/;

/** How each field is read. A field that the caller left out is not read, so it stays as it is; null empties it. */
const READERS: { [K in keyof Required<OwnWords>]: Read<K> } = {
  isAdult: (value) => ({ isAdult: value ?? false }),
  headline: (value, problems) => ({ headline: problems.text('headline', value, { max: 160 }) }),
  summary: (value, problems) => ({ summary: problems.text('summary', value, { max: 5000, lines: true }) }),
  outcode: readHome,
  maxCommuteMin: (value, problems) => ({ maxCommuteMin: problems.whole('maxCommuteMin', value, 1, MOST_MINUTES) }),
  travelMode: (value) => ({ travelMode: value ?? TravelModeName.PUBLIC }),
  commuteOverrides: readOverrides,
  modes: (value, problems) => ({ modes: problems.list('modes', value, 3) }),
  hoursPerWeekMin: (value, problems) => ({ hoursPerWeekMin: problems.whole('hoursPerWeekMin', value, 0, 168) }),
  hoursPerWeekMax: (value, problems) => ({ hoursPerWeekMax: problems.whole('hoursPerWeekMax', value, 1, 168) }),
  patterns: (value, problems) => ({ patterns: problems.list('patterns', value, 6) }),
  availableFrom: (value, problems) => ({ availableFrom: problems.day('availableFrom', value) }),
  availableTo: (value, problems) => ({ availableTo: problems.day('availableTo', value) }),
  minPay: readMinPay,
  acceptsUnpaid: (value) => ({ acceptsUnpaid: value ?? false }),
  acceptsKinds: (value, problems) => ({ acceptsKinds: problems.list('acceptsKinds', value, 3) }),
  circumstances: (value, problems) => ({ circumstances: problems.list('circumstances', value, 5) }),
  interests: (value, problems) => ({ interests: readCodes('interests', value, problems) }),
  sectors: (value, problems) => ({ sectors: readCodes('sectors', value, problems) }),
  wantedSkillIds: (value, problems) => ({ wantedSkillIds: readIds('wantedSkillIds', value, 60, problems) }),
  visibility: (value) => ({ visibility: value ?? Visibility.INTRODUCED_ONLY }),
  excludedOrganisationIds: (value, problems) => ({ excludedOrganisationIds: readIds('excludedOrganisationIds', value, 200, problems) }),
  isShownToOwnOrganisations: (value) => ({ isShownToOwnOrganisations: value ?? false }),
};

/** Reads what was given, noting every wrong field, and answers only the columns that it speaks of. */
export function readWords(given: Given, problems: ProblemList): Partial<Profile> {
  const names = Object.keys(READERS) as (keyof OwnWords)[];
  return Object.assign({}, ...names.map((name) => readOne(name, given, problems))) as Partial<Profile>;
}

function readOne<K extends keyof OwnWords>(name: K, given: OwnWords, problems: ProblemList): Partial<Profile> {
  const read: Read<K> = READERS[name];
  return given[name] === undefined ? {} : read(given[name], problems);
}

/** Only the outward part of a postcode is kept, with the middle of its district in metres. */
function readHome(typed: string | null | undefined, problems: ProblemList): Partial<Profile> {
  if (typed == null || typed.trim() === '') return { outcode: null, area: null, homeEasting: null, homeNorthing: null };
  const outcode = outcodeOf('outcode', typed, problems);
  if (outcode === null) return {};
  const site = siteOf(outcode);
  return { outcode, area: authorityOf(outcode)?.gssCode ?? null, homeEasting: site?.eastingM ?? null, homeNorthing: site?.northingM ?? null };
}

function outcodeOf(path: string, typed: string, problems: ProblemList): string | null {
  const parsed = parseOutcode(typed);
  if (parsed.ok) return parsed.outcode;
  const isUnknown = parsed.code === 'postcode.unknown';
  problems.add(path, parsed.code, isUnknown ? 'This postcode is not known. Give one nearby.' : 'Give a UK postcode or its first part, such as B14.');
  return null;
}

function readOverrides(given: readonly CommuteOverride[] | null | undefined, problems: ProblemList): Partial<Profile> {
  const overrides = given ?? [];
  if (overrides.length > 200) problems.add('commuteOverrides', 'tooMany', 'Give at most 200.');
  const read = overrides.slice(0, 200).flatMap(({ outcode: typed, minutes }, index): [string, number][] => {
    const at = `commuteOverrides[${String(index)}]`;
    const outcode = outcodeOf(`${at}.outcode`, typed, problems);
    problems.whole(`${at}.minutes`, minutes, 0, MOST_MINUTES);
    return outcode === null ? [] : [[outcode, minutes]];
  });
  return { commuteOverrides: Object.fromEntries(read) };
}

function readMinPay(given: MinPay | null | undefined, problems: ProblemList): Partial<Profile> {
  if (given == null) return { minPay: null, payFloor: null };
  const { amountPence, basis } = given;
  const found = problems.found.length;
  problems.whole('minPay.amountPence', amountPence, 0, MOST_PENCE);
  if (problems.found.length > found) return {};
  const payFloor = hourlyPence(amountPence, basis);
  if (payFloor > MOST_PENCE_PER_HOUR) problems.add('minPay.amountPence', 'range', `This is more than £${String(MOST_PENCE_PER_HOUR / 100)} an hour. The amount is in pence.`);
  return { minPay: { amountPence, basis }, payFloor };
}

function readCodes(path: string, given: readonly string[] | null | undefined, problems: ProblemList): string[] {
  const codes = problems.list(path, given, 20);
  codes.forEach((code, index) => {
    if (!CODE.test(code)) problems.add(`${path}[${String(index)}]`, 'format', 'Give codes of letters, digits, dots and hyphens.');
  });
  return codes;
}

function readIds(path: string, given: readonly string[] | null | undefined, most: number, problems: ProblemList): string[] {
  return problems.list(path, given, most).map((id, index) => problems.id(`${path}[${String(index)}]`, id));
}
