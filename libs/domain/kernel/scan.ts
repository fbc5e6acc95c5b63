// AssemblyScript. The scan of plain-kernel.ts, sixteen profiles at a time: what it may add and what it must not drop is said there and in layout.ts.
import {
  BLOCK, CIRCUMSTANCES_AND_TIME, CODES_HIGH, CODES_LOW, DENSE, EAST_CELL, FLOOR_STEP, FROM_WEEK, LEAST_HOURS, MOST_HOURS, NORTH_CELL, PATTERN_BITS,
  Q_CIRCUMSTANCES, Q_CODES_HIGH, Q_CODES_LOW, Q_EAST, Q_FIRST_TERM, Q_FLOOR_STEP, Q_FROM_WEEK, Q_FULL_HOURS, Q_HAS_HOURS, Q_HAS_MISSION, Q_HAS_PLACE, Q_HAS_WEEKS,
  Q_HOUR_TABLE, Q_HOURS_BASE, Q_MISSION_MISSED, Q_MISSION_UNKNOWN, Q_MOST_HOURS, Q_NORTH, Q_PATTERNS, Q_TERM_COUNT, Q_TERMS, Q_TIME_UNKNOWN, Q_TO_WEEK,
  Q_WEEK_TABLE, Q_WEEKS_LESS_ONE, REACH, REACH_BOTH, SCRATCH_DENSE, SCRATCH_GAINS, SCRATCH_LOSSES, SCRATCH_SURVIVORS, TERM_BYTES, TERM_TABLE, TERMS, TO_WEEK,
} from '../src/retrieval/layout';

@inline function column(row: i32, offset: i32): v128 { return v128.load(row + offset); }
@inline function splat(query: i32, offset: i32): v128 { return v128.load8_splat(query + offset); }
@inline function isSet(query: i32, offset: i32): bool { return load<u8>(query + offset) != 0; }
@inline function zero(): v128 { return i8x16.splat(0); }
@inline function distance(a: v128, b: v128): v128 { return v128.or(i8x16.sub_sat_u(a, b), i8x16.sub_sat_u(b, a)); }
/** Not 0 where a is above b. */
@inline function above(a: v128, b: v128): v128 { return i8x16.sub_sat_u(a, b); }

/** 255 where an asked bit is missing. */
@inline function lacks(row: i32, asked: v128): v128 { return i8x16.ne(v128.and(column(row, TERMS), asked), asked); }
/** 255 where no asked bit is there. */
@inline function lacksAll(row: i32, offset: i32, asked: v128): v128 { return i8x16.eq(v128.and(column(row, offset), asked), zero()); }

/** Not 0 where hours or pay fail; a bound that cannot bite excludes nobody. */
@inline function misses(row: i32, full: v128, most: v128, floor: v128): v128 {
  const hours = v128.or(above(column(row, LEAST_HOURS), full), above(most, column(row, MOST_HOURS)));
  return v128.or(hours, above(column(row, FLOOR_STEP), floor));
}

/** Not 0 where the place is out of reach. */
@inline function isFar(row: i32, east: v128, north: v128): v128 {
  const across = distance(column(row, EAST_CELL), east);
  const up = distance(column(row, NORTH_CELL), north);
  return v128.or(above(i8x16.max_u(across, up), column(row, REACH)), above(i8x16.add_sat_u(across, up), column(row, REACH_BOTH)));
}

/** 255 where the dates fail, else the loss by weeks short. */
@inline function weekLoss(row: i32, first: v128, last: v128, lessOne: v128, table: v128): v128 {
  const from = i8x16.max_u(column(row, FROM_WEEK), first);
  const to = i8x16.min_u(column(row, TO_WEEK), last);
  return i8x16.swizzle(table, i8x16.min_u(i8x16.sub_sat_u(i8x16.add_sat_u(from, lessOne), to), i8x16.splat(15)));
}

@inline function hourLoss(row: i32, base: v128, table: v128, unknown: v128): v128 {
  const loss = i8x16.swizzle(table, i8x16.min_u(i8x16.sub_sat_u(base, column(row, MOST_HOURS)), i8x16.splat(15)));
  return i8x16.max_u(loss, v128.and(i8x16.lt_s(column(row, CIRCUMSTANCES_AND_TIME), zero()), unknown));
}

@inline function missionLoss(row: i32, lowAsked: v128, highAsked: v128, missed: v128, unknown: v128): v128 {
  const low = column(row, CODES_LOW);
  const high = column(row, CODES_HIGH);
  const met = v128.or(v128.and(low, lowAsked), v128.and(high, highAsked));
  const loss = v128.bitselect(unknown, missed, i8x16.eq(v128.or(low, high), zero()));
  return v128.and(i8x16.eq(met, zero()), loss);
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
  // Read once: the loop writes survivors, so that nothing it reads from the query again could stay in a register.
  const asked = splat(query, Q_TERMS);
  const patterns = splat(query, Q_PATTERNS);
  const circumstances = splat(query, Q_CIRCUMSTANCES);
  const asksCircumstances = isSet(query, Q_CIRCUMSTANCES);
  const asksPatterns = isSet(query, Q_PATTERNS);
  const full = splat(query, Q_FULL_HOURS);
  const most = splat(query, Q_MOST_HOURS);
  const floor = splat(query, Q_FLOOR_STEP);
  const hasPlace = isSet(query, Q_HAS_PLACE);
  const east = splat(query, Q_EAST);
  const north = splat(query, Q_NORTH);
  const hasWeeks = isSet(query, Q_HAS_WEEKS);
  const first = splat(query, Q_FROM_WEEK);
  const last = splat(query, Q_TO_WEEK);
  const lessOne = splat(query, Q_WEEKS_LESS_ONE);
  const weekTable = v128.load(query + Q_WEEK_TABLE);
  const hasHours = isSet(query, Q_HAS_HOURS);
  const hourBase = splat(query, Q_HOURS_BASE);
  const hourTable = v128.load(query + Q_HOUR_TABLE);
  const timeUnknown = splat(query, Q_TIME_UNKNOWN);
  const hasMission = isSet(query, Q_HAS_MISSION);
  const codesLow = splat(query, Q_CODES_LOW);
  const codesHigh = splat(query, Q_CODES_HIGH);
  const missed = splat(query, Q_MISSION_MISSED);
  const missionUnknown = splat(query, Q_MISSION_UNKNOWN);

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
    const other = row + 16;
    let a = lacks(row, asked);
    let b = lacks(other, asked);
    if (asksPatterns) {
      a = v128.or(a, lacksAll(row, PATTERN_BITS, patterns));
      b = v128.or(b, lacksAll(other, PATTERN_BITS, patterns));
    }
    if (asksCircumstances) {
      a = v128.or(a, lacksAll(row, CIRCUMSTANCES_AND_TIME, circumstances));
      b = v128.or(b, lacksAll(other, CIRCUMSTANCES_AND_TIME, circumstances));
    }
    a = v128.or(a, misses(row, full, most, floor));
    b = v128.or(b, misses(other, full, most, floor));
    if (hasPlace) {
      a = v128.or(a, isFar(row, east, north));
      b = v128.or(b, isFar(other, east, north));
    }
    a = i8x16.ne(a, zero());
    b = i8x16.ne(b, zero());
    if (i8x16.all_true(v128.and(a, b))) continue;
    if (hasGains) {
      a = i8x16.add_sat_u(a, sparseLoss(gains + 2 * place, nothing));
      b = i8x16.add_sat_u(b, sparseLoss(gains + 2 * place + 32, nothing));
    } else {
      a = i8x16.add_sat_u(a, same);
      b = i8x16.add_sat_u(b, same);
    }
    let timeA = zero();
    let timeB = zero();
    if (hasWeeks) {
      timeA = weekLoss(row, first, last, lessOne, weekTable);
      timeB = weekLoss(other, first, last, lessOne, weekTable);
    }
    if (hasHours) {
      timeA = i8x16.max_u(timeA, hourLoss(row, hourBase, hourTable, timeUnknown));
      timeB = i8x16.max_u(timeB, hourLoss(other, hourBase, hourTable, timeUnknown));
    }
    a = i8x16.add_sat_u(a, timeA);
    b = i8x16.add_sat_u(b, timeB);
    if (hasMission) {
      a = i8x16.add_sat_u(a, missionLoss(row, codesLow, codesHigh, missed, missionUnknown));
      b = i8x16.add_sat_u(b, missionLoss(other, codesLow, codesHigh, missed, missionUnknown));
    }
    if (i8x16.all_true(v128.and(i8x16.gt_u(a, cuts), i8x16.gt_u(b, cuts)))) continue;
    const offset = place >> 1;
    let listed = firstDense;
    for (; listed < half; listed += 8) {
      const codes = v128.load(load<i32>(listed) + offset);
      const table = v128.load(load<i32>(listed, 4));
      a = i8x16.add_sat_u(a, i8x16.swizzle(table, v128.and(codes, low)));
      b = i8x16.add_sat_u(b, i8x16.swizzle(table, v128.and(i16x8.shr_u(codes, 4), low)));
    }
    if (i8x16.all_true(v128.and(i8x16.gt_u(a, cuts), i8x16.gt_u(b, cuts)))) continue;
    for (; listed < lastDense; listed += 8) {
      const codes = v128.load(load<i32>(listed) + offset);
      const table = v128.load(load<i32>(listed, 4));
      a = i8x16.add_sat_u(a, i8x16.swizzle(table, v128.and(codes, low)));
      b = i8x16.add_sat_u(b, i8x16.swizzle(table, v128.and(i16x8.shr_u(codes, 4), low)));
    }
    let alive = i8x16.bitmask(i8x16.le_u(a, cuts)) | (i8x16.bitmask(i8x16.le_u(b, cuts)) << 16);
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
