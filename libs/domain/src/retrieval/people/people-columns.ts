import type { ProfileInput } from '../../matching/input/input.js';
import { floorDiv } from '../../matching/input/integer.js';
import type { Weights } from '../../matching/weights/weights.js';
import type { Arena } from '../kernel/arena.js';
import type { Codebook } from './codebook.js';
import { cellOf, FOR_EVER, fromWeek, type Grid, reachOf, reachOfBoth, SINCE_EVER, toWeek, WIDE_GRID } from './grid.js';
import {
  BLOCK, CIRCUMSTANCES_AND_TIME, CODE_BITS, CODES_HIGH, CODES_LOW, EAST_CELL, EASTING, FLOOR_STEP, FROM_DAY, FROM_WEEK, ID_HASH, LEAST_HOURS, MOST_HOURS,
  NO_LIMIT, NORTH_CELL, NORTHING, PATTERN_BITS, PAY_FLOOR, RADIUS, RARE_BIT, REACH, REACH_BOTH, TERMS, TIME_UNKNOWN, TO_DAY, TO_WEEK,
} from '../kernel/layout.js';
import { circumstancesOf, patternsOf, termsOf } from './masks.js';

export const PENCE_PER_STEP = 16;

/** Own journey times, with the longest one accepted (null: no limit). */
interface OwnJourneys { readonly minutes: Readonly<Record<string, number>>; readonly longest: number | null }

/** What few profiles have, by slot: too rare or too long for a column. */
export interface Rarities {
  readonly journeys: Map<number, OwnJourneys>;
  readonly hidden: Map<number, readonly string[]>;
  /** Numbers of codes from 31 on. */
  readonly codes: Map<number, readonly number[]>;
}

/** Writes the fixed columns of one profile; `at` is the block's address, `place` its place there, and `hash` that of its id. */
export class PeopleColumns {
  grid: Grid = WIDE_GRID;
  readonly rare: Rarities = { journeys: new Map(), hidden: new Map(), codes: new Map() };

  constructor(private readonly arena: Arena, private readonly weights: Weights, private readonly codes: Codebook) {}

  write(at: number, place: number, slot: number, hash: number, profile: ProfileInput): void {
    this.clear(at, place, slot);
    const { u8 } = this.arena;
    const row = at + place;
    u8[row + TERMS] = termsOf(profile);
    const isTimeKnown = (profile.availableFrom !== null || profile.availableTo !== null) && profile.hoursPerWeekMax !== null;
    u8[row + CIRCUMSTANCES_AND_TIME] = circumstancesOf(profile) | (isTimeKnown ? 0 : TIME_UNKNOWN);
    u8[row + PATTERN_BITS] = patternsOf(profile);
    u8[row + LEAST_HOURS] = profile.hoursPerWeekMin ?? 0;
    u8[row + MOST_HOURS] = profile.hoursPerWeekMax ?? 255;
    u8[row + FLOOR_STEP] = Math.min(255, floorDiv(profile.payFloor ?? 0, PENCE_PER_STEP));
    this.writeExact(at, place, hash, profile);
    this.writeCodes(at, place, slot, profile);
    if (hasAny(profile.commuteOverrides)) this.rare.journeys.set(slot, { minutes: { ...profile.commuteOverrides }, longest: profile.maxCommuteMin });
    if (profile.excludedOrganisationIds.length > 0) this.rare.hidden.set(slot, [...profile.excludedOrganisationIds]);
    const { journeys, hidden, codes } = this.rare;
    if (journeys.has(slot) || hidden.has(slot) || codes.has(slot)) u8[row + PATTERN_BITS] = patternsOf(profile) | RARE_BIT;
    this.round(at, place, slot);
  }

  /** Empties the place: no query accepts it. */
  clear(at: number, place: number, slot: number): void {
    const { u8 } = this.arena;
    u8[at + place + TERMS] = 0;
    if (((u8[at + place + PATTERN_BITS] ?? 0) & RARE_BIT) === 0) return;
    this.rare.journeys.delete(slot);
    this.rare.hidden.delete(slot);
    this.rare.codes.delete(slot);
  }

  /** Writes again what the grid decides, from the exact columns. */
  round(at: number, place: number, slot: number): void {
    const { u8, i32 } = this.arena;
    const { west, south, cell } = this.grid;
    const row = at + place;
    const exact = (at >> 2) + place;
    const read = (column: number): number => i32[exact + (column >> 2)] ?? 0;
    const hasOwnTimes = ((u8[row + PATTERN_BITS] ?? 0) & RARE_BIT) !== 0 && this.rare.journeys.has(slot);
    const radius = hasOwnTimes ? NO_LIMIT : read(RADIUS);
    u8[row + EAST_CELL] = cellOf(read(EASTING), west, cell);
    u8[row + NORTH_CELL] = cellOf(read(NORTHING), south, cell);
    u8[row + REACH] = radius === NO_LIMIT ? 255 : reachOf(radius, cell);
    u8[row + REACH_BOTH] = radius === NO_LIMIT ? 255 : reachOfBoth(radius, cell);
    u8[row + FROM_WEEK] = read(FROM_DAY) < 0 ? SINCE_EVER : fromWeek(read(FROM_DAY), this.grid);
    u8[row + TO_WEEK] = read(TO_DAY) < 0 ? FOR_EVER : toWeek(read(TO_DAY), this.grid);
  }

  private writeExact(at: number, place: number, hash: number, profile: ProfileInput): void {
    const { i32 } = this.arena;
    const exact = (at >> 2) + place;
    const set = (column: number, value: number): void => { i32[exact + (column >> 2)] = value; };
    set(FROM_DAY, profile.availableFrom ?? -1);
    set(TO_DAY, profile.availableTo ?? -1);
    set(EASTING, profile.home?.easting ?? -1);
    set(NORTHING, profile.home?.northing ?? -1);
    set(RADIUS, radiusOf(profile, this.weights));
    set(PAY_FLOOR, profile.payFloor ?? -1);
    set(ID_HASH, hash);
  }

  private writeCodes(at: number, place: number, slot: number, { interests, sectors }: ProfileInput): void {
    const rest: number[] = [];
    let bits = 0;
    let folded = 0;
    for (const codes of [interests, sectors]) {
      for (const code of codes) {
        const number = this.codes.learn(code);
        bits |= number < 31 ? 1 << number : 0x80000000;
        folded |= 1 << (number & 15);
        if (number >= 31) rest.push(number);
      }
    }
    const { u8, i32 } = this.arena;
    i32[((at + CODE_BITS) >> 2) + place] = bits;
    u8[at + place + CODES_LOW] = folded & 255;
    u8[at + place + CODES_HIGH] = folded >> 8;
    if (rest.length > 0) this.rare.codes.set(slot, rest);
  }
}

function hasAny(record: Readonly<Record<string, number>>): boolean {
  for (const key in record) if (Object.hasOwn(record, key)) return true;
  return false;
}

/** The estimate turned round: minutes are within the longest commute exactly when the straight metres are within this. */
export function radiusOf({ maxCommuteMin, travelMode, home }: ProfileInput, weights: Weights): number {
  if (maxCommuteMin === null || home === null) return NO_LIMIT;
  const { detourPercent, metresPerMinute, waitMin } = weights.travel[travelMode];
  if (maxCommuteMin < waitMin) return -1;
  return Math.min(NO_LIMIT - 1, Math.floor((100 * metresPerMinute * (maxCommuteMin - waitMin)) / detourPercent));
}

/** Where in its block a slot lies. */
export function placeOf(slot: number): number {
  return slot & (BLOCK - 1);
}
