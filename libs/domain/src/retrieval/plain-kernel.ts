import type { Arena } from './arena.js';
import type { Kernel } from './kernel.js';
import {
  BLOCK, CIRCUMSTANCES_AND_TIME, CODES_HIGH, CODES_LOW, DENSE, EAST_CELL, FLOOR_STEP, FROM_WEEK, INFEASIBLE, LEAST_HOURS, MOST_HOURS, NORTH_CELL, PATTERN_BITS,
  Q_CIRCUMSTANCES, Q_CODES_HIGH, Q_CODES_LOW, Q_EAST, Q_FIRST_TERM, Q_FLOOR_STEP, Q_FROM_WEEK, Q_FULL_HOURS, Q_HAS_HOURS, Q_HAS_MISSION, Q_HAS_PLACE, Q_HAS_WEEKS,
  Q_HOUR_TABLE, Q_HOURS_BASE, Q_MISSION_MISSED, Q_MISSION_UNKNOWN, Q_MOST_HOURS, Q_NORTH, Q_PATTERNS, Q_TERM_COUNT, Q_TERMS, Q_TIME_UNKNOWN, Q_TO_WEEK,
  Q_WEEK_TABLE, Q_WEEKS_LESS_ONE, REACH, REACH_BOTH, SCRATCH_DENSE, SCRATCH_GAINS, SCRATCH_SURVIVORS, TERM_BYTES, TERM_TABLE, TERMS, TIME_UNKNOWN, TO_WEEK,
} from './layout.js';

/** The byte's highest bit, in each of the four bytes of a word. */
const HIGH = 0x80808080 | 0;
const REST = 0x7f7f7f7f;

function fourTimes(byte: number): number {
  return Math.imul(byte, 0x01010101);
}

/** The highest bit of each byte that is not 0. */
function areSet(word: number): number {
  return (((word & REST) + REST) | word) & HIGH;
}

/** The highest bit of each byte of `a` that is at least the byte of `b`, both unsigned. */
function areAtLeast(a: number, b: number): number {
  const difference = (a | HIGH) - (b & REST);
  return ((a & ~b) | (~(a ^ b) & difference)) & HIGH;
}

/** The scan in TypeScript alone: gates that are single bytes for four profiles at a time, then one profile after the other, the tests that turn away most first. */
export class PlainKernel implements Kernel {
  readonly name = 'plain';
  private dense = 0;
  private hasGains = false;
  private sameForAll = 0;

  constructor(private readonly arena: Arena) {}

  scan(at: number, directory: number, query: number, cut: number, scratch: number): number {
    this.resolve(directory, query, scratch);
    const found = this.sameForAll > cut && !this.hasGains ? 0 : this.walk(at, query, cut, scratch);
    if (this.hasGains) this.arena.u16.fill(0, (scratch + SCRATCH_GAINS) >> 1, ((scratch + SCRATCH_GAINS) >> 1) + BLOCK);
    return found;
  }

  /** Postings are added up as gains over having nothing; dense terms are listed for the walk. */
  private resolve(directory: number, query: number, scratch: number): void {
    const { u8, u16, i32 } = this.arena;
    this.dense = 0;
    this.hasGains = false;
    this.sameForAll = 0;
    const end = query + Q_FIRST_TERM + TERM_BYTES * (u8[query + Q_TERM_COUNT] ?? 0);
    for (let term = query + Q_FIRST_TERM; term < end; term += TERM_BYTES) {
      const skill = i32[term >> 2] ?? -1;
      const entry = skill < 0 ? 0 : (i32[(directory >> 2) + skill] ?? 0);
      if ((entry & 15) === DENSE) {
        const listed = ((scratch + SCRATCH_DENSE) >> 2) + 2 * this.dense;
        i32[listed] = entry & ~15;
        i32[listed + 1] = term + TERM_TABLE;
        this.dense += 1;
        continue;
      }
      const nothing = u8[term + TERM_TABLE] ?? 0;
      this.sameForAll += nothing;
      if (entry === 0) continue;
      this.hasGains = true;
      const from = (entry & ~15) >> 1;
      const last = from + (u16[from] ?? 0);
      for (let index = from + 1; index <= last; index += 1) {
        const posting = u16[index] ?? 0;
        const gains = ((scratch + SCRATCH_GAINS) >> 1) + (posting >> 4);
        u16[gains] = (u16[gains] ?? 0) + nothing - (u8[term + TERM_TABLE + (posting & 15)] ?? 0);
      }
    }
  }

  private walk(at: number, query: number, cut: number, scratch: number): number {
    const { u8, u16, i32 } = this.arena;
    const asked = fourTimes(u8[query + Q_TERMS] ?? 0);
    const patterns = fourTimes(u8[query + Q_PATTERNS] ?? 0);
    const circumstances = fourTimes(u8[query + Q_CIRCUMSTANCES] ?? 0);
    const fullHours = fourTimes(u8[query + Q_FULL_HOURS] ?? 0);
    const mostHours = fourTimes(u8[query + Q_MOST_HOURS] ?? 0);
    const floorStep = fourTimes(u8[query + Q_FLOOR_STEP] ?? 0);
    const hasPlace = u8[query + Q_HAS_PLACE] === 1;
    const gains = (scratch + SCRATCH_GAINS) >> 1;
    const survivors = (scratch + SCRATCH_SURVIVORS) >> 2;
    let found = 0;
    for (let four = 0; four < BLOCK; four += 4) {
      const word = (at + four) >> 2;
      let alive = ~areSet(((i32[word + (TERMS >> 2)] ?? 0) & asked) ^ asked) & HIGH;
      if (alive === 0) continue;
      if (patterns !== 0) alive &= areSet((i32[word + (PATTERN_BITS >> 2)] ?? 0) & patterns);
      if (circumstances !== 0) alive &= areSet((i32[word + (CIRCUMSTANCES_AND_TIME >> 2)] ?? 0) & circumstances);
      alive &= areAtLeast(fullHours, i32[word + (LEAST_HOURS >> 2)] ?? 0) & areAtLeast(i32[word + (MOST_HOURS >> 2)] ?? 0, mostHours);
      alive &= areAtLeast(floorStep, i32[word + (FLOOR_STEP >> 2)] ?? 0);
      for (; alive !== 0; alive &= alive - 1) {
        const place = four + ((31 - Math.clz32(alive & -alive)) >> 3);
        const row = at + place;
        let loss = this.sameForAll;
        if (this.hasGains) loss -= u16[gains + place] ?? 0;
        if (loss > cut) continue;
        if (hasPlace && this.isTooFar(row, query)) continue;
        loss += this.softLoss(row, query);
        if (loss > cut) continue;
        loss = this.denseLoss(loss, cut, place, scratch);
        if (loss > cut) continue;
        i32[survivors + found] = (loss << 16) | place;
        found += 1;
      }
    }
    return found;
  }

  /** A circle is inside a square and inside a square that stands on its corner. */
  private isTooFar(row: number, query: number): boolean {
    const { u8 } = this.arena;
    const east = Math.abs((u8[row + EAST_CELL] ?? 0) - (u8[query + Q_EAST] ?? 0));
    const north = Math.abs((u8[row + NORTH_CELL] ?? 0) - (u8[query + Q_NORTH] ?? 0));
    return Math.max(east, north) > (u8[row + REACH] ?? 0) || Math.min(255, east + north) > (u8[row + REACH_BOTH] ?? 0);
  }

  private softLoss(row: number, query: number): number {
    const { u8 } = this.arena;
    let time = 0;
    if (u8[query + Q_HAS_WEEKS] === 1) {
      const from = Math.max(u8[row + FROM_WEEK] ?? 0, u8[query + Q_FROM_WEEK] ?? 0);
      const to = Math.min(u8[row + TO_WEEK] ?? 0, u8[query + Q_TO_WEEK] ?? 0);
      const short = Math.min(15, Math.max(0, from + (u8[query + Q_WEEKS_LESS_ONE] ?? 0) - to));
      time = u8[query + Q_WEEK_TABLE + short] ?? 0;
      if (time === INFEASIBLE) return INFEASIBLE;
    }
    if (u8[query + Q_HAS_HOURS] === 1) {
      const short = Math.min(15, Math.max(0, (u8[query + Q_HOURS_BASE] ?? 0) - (u8[row + MOST_HOURS] ?? 0)));
      const unknown = ((u8[row + CIRCUMSTANCES_AND_TIME] ?? 0) & TIME_UNKNOWN) === 0 ? 0 : (u8[query + Q_TIME_UNKNOWN] ?? 0);
      time = Math.max(time, u8[query + Q_HOUR_TABLE + short] ?? 0, unknown);
    }
    if (u8[query + Q_HAS_MISSION] !== 1) return time;
    const low = u8[row + CODES_LOW] ?? 0;
    const high = u8[row + CODES_HIGH] ?? 0;
    if (((low & (u8[query + Q_CODES_LOW] ?? 0)) | (high & (u8[query + Q_CODES_HIGH] ?? 0))) !== 0) return time;
    return time + ((low | high) === 0 ? (u8[query + Q_MISSION_UNKNOWN] ?? 0) : (u8[query + Q_MISSION_MISSED] ?? 0));
  }

  /** Ends as soon as the loss is too great. */
  private denseLoss(before: number, cut: number, place: number, scratch: number): number {
    const { u8, i32 } = this.arena;
    const byte = ((place >> 5) << 4) + (place & 15);
    const shift = (place & 16) >> 2;
    let loss = before;
    let listed = (scratch + SCRATCH_DENSE) >> 2;
    const end = listed + 2 * this.dense;
    for (; listed < end && loss <= cut; listed += 2) {
      const code = ((u8[(i32[listed] ?? 0) + byte] ?? 0) >> shift) & 15;
      loss += u8[(i32[listed + 1] ?? 0) + code] ?? 0;
    }
    return loss;
  }
}
