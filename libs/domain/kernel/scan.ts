// AssemblyScript. The scan of plain-kernel.ts, sixteen profiles at a time: what it may add and what it must not drop is said there and in layout.ts.
import {
  BLOCK, CIRCUMSTANCES_AND_TIME, CODES_HIGH, CODES_LOW, DENSE, EAST_CELL, FLOOR_STEP, FROM_WEEK, LEAST_HOURS, MOST_HOURS, NORTH_CELL, PATTERN_BITS,
  Q_CIRCUMSTANCES, Q_CODES_HIGH, Q_CODES_LOW, Q_EAST, Q_FIRST_TERM, Q_FLOOR_STEP, Q_FROM_WEEK, Q_FULL_HOURS, Q_HAS_HOURS, Q_HAS_MISSION, Q_HAS_PLACE, Q_HAS_WEEKS,
  Q_HOUR_TABLE, Q_HOURS_BASE, Q_MISSION_MISSED, Q_MISSION_UNKNOWN, Q_MOST_HOURS, Q_NORTH, Q_PATTERNS, Q_TERM_COUNT, Q_TERMS, Q_TIME_UNKNOWN, Q_TO_WEEK,
  Q_WEEK_TABLE, Q_WEEKS_LESS_ONE, REACH, REACH_BOTH, SCRATCH_DENSE, SCRATCH_GAINS, SCRATCH_LOSSES, SCRATCH_SURVIVORS, TERM_BYTES, TERM_TABLE, TERMS, TO_WEEK,
} from '../src/retrieval/layout';

@inline function column(row: i32, offset: i32): v128 { return v128.load(row + offset); }
@inline function splat(query: i32, offset: i32): v128 { return v128.load8_splat(query + offset); }
@inline function zero(): v128 { return i8x16.splat(0); }
@inline function distance(a: v128, b: v128): v128 { return v128.or(i8x16.sub_sat_u(a, b), i8x16.sub_sat_u(b, a)); }
/** 255 where a is above b. */
@inline function above(a: v128, b: v128): v128 { return i8x16.gt_u(a, b); }

/** 255 where the bits of the query exclude the profile. */
@inline function bitGates(row: i32, query: i32): v128 {
  const asked = splat(query, Q_TERMS);
  let bad = i8x16.ne(v128.and(column(row, TERMS), asked), asked);
  if (load<u8>(query + Q_PATTERNS)) {
    bad = v128.or(bad, i8x16.eq(v128.and(column(row, PATTERN_BITS), splat(query, Q_PATTERNS)), zero()));
  }
  if (load<u8>(query + Q_CIRCUMSTANCES)) {
    bad = v128.or(bad, i8x16.eq(v128.and(column(row, CIRCUMSTANCES_AND_TIME), splat(query, Q_CIRCUMSTANCES)), zero()));
  }
  return bad;
}

@inline function numberGates(row: i32, query: i32): v128 {
  let bad = zero();
  if (load<u8>(query + Q_FULL_HOURS) != 255) {
    bad = above(column(row, LEAST_HOURS), splat(query, Q_FULL_HOURS));
    bad = v128.or(bad, above(splat(query, Q_MOST_HOURS), column(row, MOST_HOURS)));
  }
  if (load<u8>(query + Q_FLOOR_STEP) != 255) bad = v128.or(bad, above(column(row, FLOOR_STEP), splat(query, Q_FLOOR_STEP)));
  if (load<u8>(query + Q_HAS_PLACE)) {
    const east = distance(column(row, EAST_CELL), splat(query, Q_EAST));
    const north = distance(column(row, NORTH_CELL), splat(query, Q_NORTH));
    bad = v128.or(bad, above(i8x16.max_u(east, north), column(row, REACH)));
    bad = v128.or(bad, above(i8x16.add_sat_u(east, north), column(row, REACH_BOTH)));
  }
  return bad;
}

/** Losses of time and mission; 255 where the dates fail. */
@inline function softLoss(row: i32, query: i32): v128 {
  let loss = zero();
  const most = i8x16.splat(15);
  if (load<u8>(query + Q_HAS_WEEKS)) {
    const from = i8x16.max_u(column(row, FROM_WEEK), splat(query, Q_FROM_WEEK));
    const to = i8x16.min_u(column(row, TO_WEEK), splat(query, Q_TO_WEEK));
    const short = i8x16.sub_sat_u(i8x16.add_sat_u(from, splat(query, Q_WEEKS_LESS_ONE)), to);
    loss = i8x16.swizzle(v128.load(query + Q_WEEK_TABLE), i8x16.min_u(short, most));
  }
  if (load<u8>(query + Q_HAS_HOURS)) {
    const short = i8x16.sub_sat_u(splat(query, Q_HOURS_BASE), column(row, MOST_HOURS));
    const hours = i8x16.swizzle(v128.load(query + Q_HOUR_TABLE), i8x16.min_u(short, most));
    const unknown = v128.and(i8x16.lt_s(column(row, CIRCUMSTANCES_AND_TIME), zero()), splat(query, Q_TIME_UNKNOWN));
    loss = i8x16.max_u(loss, i8x16.max_u(hours, unknown));
  }
  if (load<u8>(query + Q_HAS_MISSION)) {
    const low = column(row, CODES_LOW);
    const high = column(row, CODES_HIGH);
    const met = v128.or(v128.and(low, splat(query, Q_CODES_LOW)), v128.and(high, splat(query, Q_CODES_HIGH)));
    const isUnknown = i8x16.eq(v128.or(low, high), zero());
    const missed = v128.bitselect(splat(query, Q_MISSION_UNKNOWN), splat(query, Q_MISSION_MISSED), isUnknown);
    loss = i8x16.add_sat_u(loss, v128.and(i8x16.eq(met, zero()), missed));
  }
  return loss;
}

/** What the terms without a nibble column leave lost, for sixteen profiles. */
@inline function sparseLoss(gains: i32, nothing: v128): v128 {
  return i8x16.narrow_i16x8_u(i16x8.sub(nothing, v128.load(gains)), i16x8.sub(nothing, v128.load(gains, 16)));
}

/** Adds the postings of a term to the gains. */
function gain(entry: i32, table: i32, gains: i32): void {
  const from = entry & ~15;
  const last = from + 2 * <i32>load<u16>(from);
  const nothing = <i32>load<u8>(table);
  for (let at = from + 2; at <= last; at += 2) {
    const posting = <i32>load<u16>(at);
    const to = gains + ((posting >> 4) << 1);
    store<u16>(to, <i32>load<u16>(to) + nothing - <i32>load<u8>(table + (posting & 15)));
  }
}

export function scan(at: i32, directory: i32, query: i32, cut: i32, scratch: i32): i32 {
  const gains = scratch + SCRATCH_GAINS;
  const firstDense = scratch + SCRATCH_DENSE;
  let dense = firstDense;
  let hasGains = false;
  let sameForAll = 0;
  const end = query + Q_FIRST_TERM + TERM_BYTES * <i32>load<u8>(query + Q_TERM_COUNT);
  for (let term = query + Q_FIRST_TERM; term < end; term += TERM_BYTES) {
    const skill = load<i32>(term);
    const entry = skill < 0 ? 0 : load<i32>(directory + (skill << 2));
    if ((entry & 15) == DENSE) {
      store<i32>(dense, entry & ~15);
      store<i32>(dense + 4, term + TERM_TABLE);
      dense += 8;
      continue;
    }
    sameForAll += <i32>load<u8>(term + TERM_TABLE);
    if (entry == 0) continue;
    gain(entry, term + TERM_TABLE, gains);
    hasGains = true;
  }
  if (!hasGains && sameForAll > cut) return 0;

  const found = walk(at, query, cut, scratch, dense, hasGains, sameForAll);
  if (hasGains) memory.fill(gains, 0, 2 * BLOCK);
  return found;
}

function walk(at: i32, query: i32, cut: i32, scratch: i32, lastDense: i32, hasGains: bool, sameForAll: i32): i32 {
  const gains = scratch + SCRATCH_GAINS;
  const firstDense = scratch + SCRATCH_DENSE;
  const half = firstDense + (((lastDense - firstDense) >> 4) << 3);
  const survivors = scratch + SCRATCH_SURVIVORS;
  const cuts = i8x16.splat(<i8>cut);
  const low = i8x16.splat(15);
  const nothing = i16x8.splat(<i16>sameForAll);
  const same = i8x16.splat(<i8>min(255, sameForAll));
  let to = survivors;
  for (let place = 0; place < BLOCK; place += 32) {
    const row = at + place;
    let a = bitGates(row, query);
    let b = bitGates(row + 16, query);
    if (i8x16.all_true(v128.and(a, b))) continue;
    a = v128.or(a, numberGates(row, query));
    b = v128.or(b, numberGates(row + 16, query));
    if (i8x16.all_true(v128.and(a, b))) continue;
    if (hasGains) {
      a = i8x16.add_sat_u(a, sparseLoss(gains + 2 * place, nothing));
      b = i8x16.add_sat_u(b, sparseLoss(gains + 2 * place + 32, nothing));
    } else {
      a = i8x16.add_sat_u(a, same);
      b = i8x16.add_sat_u(b, same);
    }
    a = i8x16.add_sat_u(a, softLoss(row, query));
    b = i8x16.add_sat_u(b, softLoss(row + 16, query));
    if (i8x16.all_true(v128.and(above(a, cuts), above(b, cuts)))) continue;
    const offset = place >> 1;
    let listed = firstDense;
    for (; listed < half; listed += 8) {
      const codes = v128.load(load<i32>(listed) + offset);
      const table = v128.load(load<i32>(listed, 4));
      a = i8x16.add_sat_u(a, i8x16.swizzle(table, v128.and(codes, low)));
      b = i8x16.add_sat_u(b, i8x16.swizzle(table, v128.and(i16x8.shr_u(codes, 4), low)));
    }
    if (i8x16.all_true(v128.and(above(a, cuts), above(b, cuts)))) continue;
    for (; listed < lastDense; listed += 8) {
      const codes = v128.load(load<i32>(listed) + offset);
      const table = v128.load(load<i32>(listed, 4));
      a = i8x16.add_sat_u(a, i8x16.swizzle(table, v128.and(codes, low)));
      b = i8x16.add_sat_u(b, i8x16.swizzle(table, v128.and(i16x8.shr_u(codes, 4), low)));
    }
    let alive = (i8x16.bitmask(i8x16.le_u(a, cuts)) & 0xffff) | (i8x16.bitmask(i8x16.le_u(b, cuts)) << 16);
    if (alive == 0) continue;
    v128.store(scratch + SCRATCH_LOSSES, a);
    v128.store(scratch + SCRATCH_LOSSES, b, 16);
    for (; alive != 0; alive &= alive - 1) {
      const lane = ctz(alive);
      store<i32>(to, (<i32>load<u8>(scratch + SCRATCH_LOSSES + lane) << 16) | (place + lane));
      to += 4;
    }
  }
  return (to - survivors) >> 2;
}
