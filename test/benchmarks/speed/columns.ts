import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CIRCUMSTANCES, idHash, KINDS, MODES, type OpportunityInput, PATTERNS, type ProfileInput, type Taxonomy, WEIGHTS, type Weights } from '#libs/domain';
import { Codes, FIRST_DAY, LAST_DAY, maskOf, type OpportunityRow, opportunityRow } from './opportunity-row.js';

type Values = Uint8Array | Int32Array | Uint32Array | Float64Array;

/**
 * A market in the numbers a peer reads. What can be worked out once for a person or for an opportunity is worked out here, outside
 * every timed round, as an expert would. People stand in the order of their ids.
 */
export interface Columns {
  readonly people: number;
  readonly skills: number;
  readonly arrays: Readonly<Record<string, Values>>;
  /** The own minutes people gave for an outward postcode, and who is hidden from an organisation: places of people, ascending. */
  readonly own: Readonly<Record<string, { readonly people: readonly number[]; readonly minutes: readonly number[] }>>;
  readonly hidden: Readonly<Record<string, readonly number[]>>;
  readonly opportunities: readonly OpportunityRow[];
  readonly weights: Weights;
}

export interface Market {
  readonly taxonomy: Taxonomy;
  readonly skillIds: readonly string[];
  readonly people: readonly ProfileInput[];
  readonly opportunities: readonly OpportunityInput[];
}

const SHOWN_TO_HOSTS = 64;
const ACCEPTS_UNPAID = 128;
const ANY_PATTERN = 63;
const NO_LIMIT = 2_000_000;

export function columnsOf(market: Market, weights: Weights = WEIGHTS): Columns {
  const { people } = market;
  const codes = new Codes();
  const fill = <Kind extends Values>(values: Kind, valueOf: (profile: ProfileInput) => number): Kind => {
    people.forEach((profile, index) => { values[index] = valueOf(profile); });
    return values;
  };
  const u1 = (valueOf: (profile: ProfileInput) => number): Uint8Array => fill(new Uint8Array(people.length), valueOf);
  const i4 = (valueOf: (profile: ProfileInput) => number): Int32Array => fill(new Int32Array(people.length), valueOf);
  const u4 = (valueOf: (profile: ProfileInput) => number): Uint32Array => fill(new Uint32Array(people.length), valueOf);
  const f8 = (valueOf: (profile: ProfileInput) => number): Float64Array => fill(new Float64Array(people.length), valueOf);
  const arrays = {
    bits: u1(personBits), patterns: u1(({ patterns }) => maskOf(patterns, PATTERNS) || ANY_PATTERN),
    shares: u1(({ patterns }) => Number(patterns.includes('JOB_SHARE'))), circumstances: u1(({ circumstances }) => maskOf(circumstances, CIRCUMSTANCES)),
    start: i4(({ availableFrom }) => availableFrom ?? FIRST_DAY), end: i4(({ availableTo }) => availableTo ?? LAST_DAY),
    hours_min: u1(({ hoursPerWeekMin }) => hoursPerWeekMin ?? 0), hours_max: u1(({ hoursPerWeekMax }) => hoursPerWeekMax ?? 168),
    states_time: u1(({ availableFrom, availableTo, hoursPerWeekMax }) => Number((availableFrom !== null || availableTo !== null) && hoursPerWeekMax !== null)),
    pay_floor: i4(({ payFloor }) => payFloor ?? 0), easting: f8(({ home }) => home?.easting ?? 0), northing: f8(({ home }) => home?.northing ?? 0),
    reach: f8((profile) => reachOf(profile, weights)), commute: i4(({ maxCommuteMin }) => maxCommuteMin ?? NO_LIMIT),
    themes: u4(({ interests, sectors }) => codes.mask([...interests, ...sectors])), hash: u4(({ profileId }) => idHash(profileId)),
    eff: effOf(market),
  };
  const skillAt = new Map(market.skillIds.map((id, index) => [id, index]));
  return {
    people: people.length, skills: market.skillIds.length, arrays, own: ownMinutes(people), hidden: hiddenFrom(people), weights,
    opportunities: market.opportunities.map((opportunity) => opportunityRow(opportunity, weights, codes, skillAt)),
  };
}

/** Writes one raw little-endian file for each array, and `manifest.json` with everything else. */
export function writeColumns(folder: string, { arrays, ...rest }: Columns): void {
  mkdirSync(folder, { recursive: true });
  const types: Record<string, string> = {};
  for (const [name, values] of Object.entries(arrays)) {
    types[name] = values instanceof Uint8Array ? 'u1' : values instanceof Int32Array ? 'i4' : values instanceof Uint32Array ? 'u4' : 'f8';
    writeFileSync(join(folder, `${name}.raw`), values);
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...rest, types }));
}

/** Kinds, ways of working, shown to hosts, unpaid accepted: what an opportunity can ask for with one mask. */
function personBits({ acceptsKinds, modes, matchable, acceptsUnpaid }: ProfileInput): number {
  const kinds = maskOf(acceptsKinds, KINDS) || 7;
  const ways = maskOf(modes, MODES) || 7;
  return kinds | (ways << 3) | (matchable === 'HOSTS' ? SHOWN_TO_HOSTS : 0) | (acceptsUnpaid ? ACCEPTS_UNPAID : 0);
}

/**
 * The square of the first whole metre that is too far, so that a place is within reach when its squared distance is less:
 * minutes <= longest is ceil(metres x detour / speed) <= longest - wait, and so metres <= floor((longest - wait) x speed / detour).
 */
function reachOf({ home, maxCommuteMin, travelMode }: ProfileInput, { travel }: Weights): number {
  if (home === null || maxCommuteMin === null) return Number.MAX_SAFE_INTEGER;
  const { detourPercent, metresPerMinute, waitMin } = travel[travelMode];
  return maxCommuteMin < waitMin ? 0 : (Math.floor((100 * metresPerMinute * (maxCommuteMin - waitMin)) / detourPercent) + 1) ** 2;
}

/** One column of 0..16 for each skill, one after another. */
function effOf({ taxonomy, skillIds, people }: Market): Uint8Array {
  const at = new Map(skillIds.map((id, index) => [id, index]));
  const near = skillIds.map((id) => taxonomy.neighbours(id).flatMap(({ skillId, closeness }) => {
    const skill = at.get(skillId);
    return skill === undefined ? [] : [{ column: skill * people.length, closeness }];
  }));
  const eff = new Uint8Array(skillIds.length * people.length);
  people.forEach(({ skills }, index) => {
    for (const { skillId, level } of skills) {
      for (const { column, closeness } of near[at.get(skillId) ?? -1] ?? []) eff[column + index] = Math.max(eff[column + index] ?? 0, closeness * level);
    }
  });
  return eff;
}

function ownMinutes(people: readonly ProfileInput[]): Columns['own'] {
  const own: Record<string, { people: number[]; minutes: number[] }> = {};
  people.forEach(({ commuteOverrides }, index) => {
    for (const [outcode, minutes] of Object.entries(commuteOverrides)) {
      const list = (own[outcode] ??= { people: [], minutes: [] });
      list.people.push(index);
      list.minutes.push(minutes);
    }
  });
  return own;
}

function hiddenFrom(people: readonly ProfileInput[]): Columns['hidden'] {
  const hidden: Record<string, number[]> = {};
  people.forEach(({ excludedOrganisationIds }, index) => {
    for (const id of new Set(excludedOrganisationIds)) (hidden[id] ??= []).push(index);
  });
  return hidden;
}
