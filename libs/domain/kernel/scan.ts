// AssemblyScript. The scan of plain-kernel.ts, sixteen profiles at a time: what it may add and what it must not drop is said there and in layout.ts.
import {
  BLOCK, CIRCUMSTANCES_AND_TIME, CODES_HIGH, CODES_LOW, FROM_WEEK, MOST_HOURS, P_COLUMNS, Q_CODES_HIGH, Q_CODES_LOW, Q_FIRST_TERM, Q_FROM_WEEK, Q_HAS_HOURS,
  Q_HAS_MISSION, Q_HAS_WEEKS, Q_HOUR_TABLE, Q_HOURS_BASE, Q_MISSION_MISSED, Q_MISSION_UNKNOWN, Q_SET_COUNT, Q_SETS, Q_TERM_COUNT, Q_TIME_UNKNOWN, Q_TO_WEEK,
  Q_WEEK_TABLE, Q_WEEKS_LESS_ONE, SCRATCH_ALIVE, MOST_SURVIVORS, REQUEST_BYTES, SCRATCH_LOSSES, SCRATCH_SIXTEENS, SCRATCH_SURVIVORS, SCRATCH_TERMS, SET_BYTES, SURVIVOR_BYTES, TERM_BYTES, TERM_TABLE, TO_WEEK,
} from '../src/retrieval/kernel/layout';
import { evaluate } from './evaluate';
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

/** Who is in all of a query's sets, and which sixteens of them are not empty. */
function intersect(query: i32, scratch: i32): void {
  const sets = query + Q_SETS;
  const end = sets + (<i32>load<u8>(query + Q_SET_COUNT) << 2);
  for (let part = 0; part < SET_BYTES; part += 64) {
    let from = load<i32>(sets) + part;
    let a = v128.load(from);
    let b = v128.load(from, 16);
    let c = v128.load(from, 32);
    let d = v128.load(from, 48);
    for (let set = sets + 4; set < end; set += 4) {
      from = load<i32>(set) + part;
      a = v128.and(a, v128.load(from));
      b = v128.and(b, v128.load(from, 16));
      c = v128.and(c, v128.load(from, 32));
      d = v128.and(d, v128.load(from, 48));
    }
    const to = scratch + part;
    v128.store(to, a, SCRATCH_ALIVE);
    v128.store(to, b, SCRATCH_ALIVE + 16);
    v128.store(to, c, SCRATCH_ALIVE + 32);
    v128.store(to, d, SCRATCH_ALIVE + 48);
    const first = i8x16.narrow_i16x8_s(i16x8.ne(a, zero()), i16x8.ne(b, zero()));
    const second = i8x16.narrow_i16x8_s(i16x8.ne(c, zero()), i16x8.ne(d, zero()));
    store<u32>(scratch + (part >> 4), i8x16.bitmask(first) | (i8x16.bitmask(second) << 16), SCRATCH_SIXTEENS);
  }
}

export function scan(at: i32, plan: i32, requests: i32, count: i32, scratch: i32): i32 {
  let to = scratch + SCRATCH_SURVIVORS;
  const last = to + SURVIVOR_BYTES * (MOST_SURVIVORS - BLOCK);
  let request = requests;
  for (const end = requests + REQUEST_BYTES * count; request < end && to <= last; request += REQUEST_BYTES) {
    const from = to;
    to = scanOne(at, plan, request, to, scratch);
    store<i32>(request, (to - from) / SURVIVOR_BYTES, 12);
  }
  return (request - requests) / REQUEST_BYTES;
}

/** Gives where the next survivor goes. */
function scanOne(at: i32, plan: i32, request: i32, to: i32, scratch: i32): i32 {
  const query = load<i32>(request);
  const cut = load<i32>(request, 4);
  const least = load<i32>(request, 8);
  const lastTerm = resolve(query, plan, scratch);
  const firstTerm = scratch + SCRATCH_TERMS;
  const most = firstTerm + (((lastTerm - firstTerm) * 3) >> 5 << 3);
  const cuts = i8x16.splat(<i8>cut);
  intersect(query, scratch);
  for (let word = 0; word < 4; word += 1) {
    let sixteens = load<u64>(scratch + (word << 3), SCRATCH_SIXTEENS);
    while (sixteens != 0) {
      const sixteen = (word << 6) + <i32>ctz(sixteens);
      sixteens &= sixteens - 1;
      const place = sixteen << 4;
      const offset = (sixteen >> 1) << 4;
      const shift = (sixteen & 1) << 2;
      let loss = termLoss(dead(<i32>load<u16>(scratch + (sixteen << 1), SCRATCH_ALIVE)), firstTerm, most, offset, shift);
      if (i8x16.all_true(i8x16.gt_u(loss, cuts))) continue;
      loss = termLoss(loss, most, lastTerm, offset, shift);
      loss = i8x16.add_sat_u(loss, softLoss(at + place, query));
      let bits = i8x16.bitmask(i8x16.le_u(loss, cuts));
      if (bits == 0) continue;
      v128.store(scratch, loss, SCRATCH_LOSSES);
      while (bits != 0) {
        const found = ctz(bits);
        bits &= bits - 1;
        const score = evaluate(at, plan, query, place + found);
        if (score < least) continue;
        store<i32>(to, (<i32>load<u8>(scratch + found, SCRATCH_LOSSES) << 16) | (place + found));
        store<i32>(to, score, 4);
        to += SURVIVOR_BYTES;
      }
    }
  }
  return to;
}
