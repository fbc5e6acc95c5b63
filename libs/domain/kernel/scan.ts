// AssemblyScript. The scan of plain-kernel.ts, sixteen profiles at a time: what it may add and what it must not drop is said there and in layout.ts.
import {
  BLOCK, CIRCUMSTANCES_AND_TIME, CODES_HIGH, CODES_LOW, FROM_WEEK, MOST_HOURS, P_COLUMNS, Q_CODES_HIGH, Q_CODES_LOW, Q_FIRST_TERM, Q_FROM_WEEK, Q_HAS_HOURS,
  Q_HAS_MISSION, Q_HAS_WEEKS, Q_HOUR_TABLE, Q_HOURS_BASE, Q_MISSION_MISSED, Q_MISSION_UNKNOWN, Q_SET_COUNT, Q_SETS, Q_TERM_COUNT, Q_TIME_UNKNOWN, Q_TO_WEEK,
  Q_WEEK_TABLE, Q_WEEKS_LESS_ONE, SCRATCH_ALIVE, SCRATCH_LOSSES, SCRATCH_SURVIVORS, SCRATCH_TERMS, SET_BYTES, TERM_BYTES, TERM_TABLE, TO_WEEK,
} from '../src/retrieval/layout';
export { prepare } from './prepare';

@inline function column(row: i32, offset: i32): v128 { return v128.load(row + offset); }
@inline function splat(query: i32, offset: i32): v128 { return v128.load8_splat(query + offset); }
@inline function isSet(query: i32, offset: i32): bool { return load<u8>(query + offset) != 0; }
@inline function zero(): v128 { return i8x16.splat(0); }

/** The loss by weeks short. */
@inline function weekLoss(row: i32, query: i32): v128 {
  const from = i8x16.max_u(column(row, FROM_WEEK), splat(query, Q_FROM_WEEK));
  const to = i8x16.min_u(column(row, TO_WEEK), splat(query, Q_TO_WEEK));
  const short = i8x16.sub_sat_u(i8x16.add_sat_u(from, splat(query, Q_WEEKS_LESS_ONE)), to);
  return i8x16.swizzle(v128.load(query + Q_WEEK_TABLE), i8x16.min_u(short, i8x16.splat(15)));
}

@inline function hourLoss(row: i32, query: i32): v128 {
  const short = i8x16.sub_sat_u(splat(query, Q_HOURS_BASE), column(row, MOST_HOURS));
  const loss = i8x16.swizzle(v128.load(query + Q_HOUR_TABLE), i8x16.min_u(short, i8x16.splat(15)));
  return i8x16.max_u(loss, v128.and(i8x16.lt_s(column(row, CIRCUMSTANCES_AND_TIME), zero()), splat(query, Q_TIME_UNKNOWN)));
}

@inline function missionLoss(row: i32, query: i32): v128 {
  const low = column(row, CODES_LOW);
  const high = column(row, CODES_HIGH);
  const met = v128.or(v128.and(low, splat(query, Q_CODES_LOW)), v128.and(high, splat(query, Q_CODES_HIGH)));
  const loss = v128.bitselect(splat(query, Q_MISSION_UNKNOWN), splat(query, Q_MISSION_MISSED), i8x16.eq(v128.or(low, high), zero()));
  return v128.and(i8x16.eq(met, zero()), loss);
}

/** What time and mission lose, for sixteen profiles. */
@inline function softLoss(row: i32, query: i32): v128 {
  let time = zero();
  if (isSet(query, Q_HAS_WEEKS)) time = weekLoss(row, query);
  if (isSet(query, Q_HAS_HOURS)) time = i8x16.max_u(time, hourLoss(row, query));
  return isSet(query, Q_HAS_MISSION) ? i8x16.add_sat_u(time, missionLoss(row, query)) : time;
}

/** 255 in the bytes whose bit is not set in the lowest sixteen. */
@inline function dead(bits: i32): v128 {
  const spread = i8x16.swizzle(i32x4.splat(bits), v128(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
  return i8x16.eq(v128.and(spread, v128(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128)), zero());
}

/** Adds the losses of some terms, sixteen profiles in half a piece of their columns. */
@inline function termLoss(sum: v128, from: i32, to: i32, offset: i32, shift: i32): v128 {
  const low = i8x16.splat(15);
  for (let listed = from; listed < to; listed += 8) {
    const codes = v128.and(i16x8.shr_u(v128.load(load<i32>(listed) + offset), shift), low);
    sum = i8x16.add_sat_u(sum, i8x16.swizzle(v128.load(load<i32>(listed, 4)), codes));
  }
  return sum;
}

/** Where the terms' columns are in this block, in the scratch; gives the end of the list. */
function resolve(query: i32, plan: i32, scratch: i32): i32 {
  const columns = load<i32>(plan + P_COLUMNS);
  const end = query + Q_FIRST_TERM + TERM_BYTES * <i32>load<u8>(query + Q_TERM_COUNT);
  let to = scratch + SCRATCH_TERMS;
  for (let term = query + Q_FIRST_TERM; term < end; term += TERM_BYTES) {
    store<i32>(to, load<i32>(columns + (load<i32>(term) << 2)));
    store<i32>(to + 4, term + TERM_TABLE);
    to += 8;
  }
  return to;
}

export function scan(at: i32, plan: i32, query: i32, cut: i32, scratch: i32): i32 {
  const lastTerm = resolve(query, plan, scratch);
  const firstTerm = scratch + SCRATCH_TERMS;
  const half = firstTerm + (((lastTerm - firstTerm) >> 4) << 3);
  const alive = scratch + SCRATCH_ALIVE;
  const cuts = i8x16.splat(<i8>cut);
  const survivors = scratch + SCRATCH_SURVIVORS;
  const sets = query + Q_SETS;
  const endOfSets = sets + (<i32>load<u8>(query + Q_SET_COUNT) << 2);
  let to = survivors;
  for (let part = 0; part < SET_BYTES; part += 64) {
    let from = load<i32>(sets) + part;
    let a = v128.load(from);
    let b = v128.load(from, 16);
    let c = v128.load(from, 32);
    let d = v128.load(from, 48);
    for (let set = sets + 4; set < endOfSets; set += 4) {
      from = load<i32>(set) + part;
      a = v128.and(a, v128.load(from));
      b = v128.and(b, v128.load(from, 16));
      c = v128.and(c, v128.load(from, 32));
      d = v128.and(d, v128.load(from, 48));
    }
    v128.store(alive, a);
    v128.store(alive, b, 16);
    v128.store(alive, c, 32);
    v128.store(alive, d, 48);
    for (let word = 0; word < 64; word += 8) {
      let left = load<u64>(alive + word);
      while (left != 0) {
        const lane = <i32>ctz(left) & 48;
        const place = ((part + word) << 3) + lane;
        const offset = (place >> 5) << 4;
        const shift = (place & 16) >> 2;
        let loss = termLoss(dead(<i32>(left >> lane)), firstTerm, half, offset, shift);
        left &= ~(<u64>0xffff << lane);
        if (i8x16.all_true(i8x16.gt_u(loss, cuts))) continue;
        loss = termLoss(loss, half, lastTerm, offset, shift);
        if (i8x16.all_true(i8x16.gt_u(loss, cuts))) continue;
        loss = i8x16.add_sat_u(loss, softLoss(at + place, query));
        let bits = i8x16.bitmask(i8x16.le_u(loss, cuts));
        if (bits == 0) continue;
        v128.store(scratch + SCRATCH_LOSSES, loss);
        for (; bits != 0; bits &= bits - 1) {
          const found = ctz(bits);
          store<i32>(to, (<i32>load<u8>(scratch + SCRATCH_LOSSES + found) << 16) | (place + found));
          to += 4;
        }
      }
    }
  }
  return (to - survivors) >> 2;
}
