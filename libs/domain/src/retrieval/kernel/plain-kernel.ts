import type { Arena } from './arena.js';
import type { Kernel } from './kernel.js';
import {
  BLOCK, CIRCUMSTANCES_AND_TIME, CODES_HIGH, CODES_LOW, FROM_WEEK, INFEASIBLE, MOST_HOURS, P_COLUMNS, Q_CODES_HIGH, Q_CODES_LOW, Q_FIRST_TERM, Q_FROM_WEEK, Q_HAS_HOURS,
    Q_HAS_MISSION,
  Q_HAS_WEEKS, Q_HOUR_TABLE, Q_HOURS_BASE, Q_MISSION_MISSED, Q_MISSION_UNKNOWN, Q_SET_COUNT, Q_SETS, Q_TERM_COUNT, Q_TIME_UNKNOWN, Q_TO_WEEK, Q_WEEK_TABLE,
  Q_WEEKS_LESS_ONE, MOST_SURVIVORS, REQUEST_BYTES, SCRATCH_ALIVE, SCRATCH_SURVIVORS, SCRATCH_TERMS, SET_BYTES, SURVIVOR_BYTES, TERM_BYTES, TERM_TABLE, TIME_UNKNOWN, TO_WEEK,
    UNSCORED,
} from './layout.js';
import { preparePlain } from './plain-prepare.js';

/** So many survivors of one block are many. */
const MANY = 96;

/** The scan in TypeScript alone: sets for 32 profiles at a time, then one profile after the other, the terms that can cost most first. */
export class PlainKernel implements Kernel {
  readonly name = 'plain';

  constructor(private readonly arena: Arena) {}

  prepare(at: number, directory: number, plan: number): void {
    preparePlain(this.arena, at, directory, plan);
  }

  scan(at: number, plan: number, requests: number, count: number, scratch: number): number {
    const { i32 } = this.arena;
    let survivors = (scratch + SCRATCH_SURVIVORS) >> 2;
    const last = survivors + (SURVIVOR_BYTES >> 2) * (MOST_SURVIVORS - BLOCK);
    let done = 0;
    for (; done < count && survivors <= last; done += 1) {
      const request = (requests + REQUEST_BYTES * done) >> 2;
      const found = this.scanOne(at, plan, i32[request] ?? 0, i32[request + 1] ?? 0, scratch, survivors);
      i32[request + 3] = found;
      survivors += (SURVIVOR_BYTES >> 2) * found;
    }
    return done;
  }

  private scanOne(at: number, plan: number, query: number, cut: number, scratch: number, survivors: number): number {
    const { u8, i32 } = this.arena;
    const terms = this.resolve(query, plan, scratch);
    const sets = (query + Q_SETS) >> 2;
    const endOfSets = sets + (u8[query + Q_SET_COUNT] ?? 0);
    this.intersect(sets, endOfSets, scratch);
    const alives = (scratch + SCRATCH_ALIVE) >> 2;
    let found = 0;
    for (let word = 0; word < SET_BYTES >> 2; word += 1) {
      for (let alive = i32[alives + word] ?? 0; alive !== 0; alive &= alive - 1) {
        const place = (word << 5) + 31 - Math.clz32(alive & -alive);
        let loss = this.termLoss(place, cut, scratch, terms);
        if (loss > cut) continue;
        loss += this.softLoss(at + place, query);
        if (loss > cut) continue;
        i32[survivors + 2 * found] = (loss << 16) | place;
        i32[survivors + 2 * found + 1] = UNSCORED;
        found += 1;
      }
    }
    if (found > MANY) this.sort(survivors, found);
    return found;
  }

  /** Who is in all sets. */
  private intersect(sets: number, end: number, scratch: number): void {
    const { i32 } = this.arena;
    const to = (scratch + SCRATCH_ALIVE) >> 2;
    const first = (i32[sets] ?? 0) >> 2;
    i32.copyWithin(to, first, first + (SET_BYTES >> 2));
    for (let set = sets + 1; set < end; set += 1) {
      const from = (i32[set] ?? 0) >> 2;
      for (let word = 0; word < SET_BYTES >> 2; word += 1) i32[to + word] = (i32[to + word] ?? 0) & (i32[from + word] ?? 0);
    }
  }

  /** The least loss first, which raises the threshold at once. */
  private sort(survivors: number, found: number): void {
    const { i32 } = this.arena;
    const losses = Int32Array.from({ length: found }, (_, index) => i32[survivors + 2 * index] ?? 0).sort();
    for (let index = 0; index < found; index += 1) i32[survivors + 2 * index] = losses[index] ?? 0;
  }

  /** Where the terms' columns are in this block, in the scratch; gives their number. */
  private resolve(query: number, plan: number, scratch: number): number {
    const { u8, i32 } = this.arena;
    const columns = (i32[(plan + P_COLUMNS) >> 2] ?? 0) >> 2;
    const count = u8[query + Q_TERM_COUNT] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const term = query + Q_FIRST_TERM + TERM_BYTES * index;
      const listed = ((scratch + SCRATCH_TERMS) >> 2) + 2 * index;
      i32[listed] = i32[columns + (i32[term >> 2] ?? 0)] ?? 0;
      i32[listed + 1] = term + TERM_TABLE;
    }
    return count;
  }

  /** Adds up until it is too much. */
  private termLoss(place: number, cut: number, scratch: number, terms: number): number {
    const { u8, i32 } = this.arena;
    const byte = ((place >> 5) << 4) + (place & 15);
    const shift = (place & 16) >> 2;
    const end = ((scratch + SCRATCH_TERMS) >> 2) + 2 * terms;
    let loss = 0;
    for (let listed = (scratch + SCRATCH_TERMS) >> 2; listed < end && loss <= cut; listed += 2) {
      const code = ((u8[(i32[listed] ?? 0) + byte] ?? 0) >> shift) & 15;
      loss += u8[(i32[listed + 1] ?? 0) + code] ?? 0;
    }
    return loss;
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
}
