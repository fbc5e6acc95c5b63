// AssemblyScript. The set of those who are asked about and fulfil all conditions of a plan of one query: who has every must-have is looked up first, and only of sixteen profiles among
// whom there is one everything else is looked at, without a set for each condition.
import {
  ALL_OF, AT_LEAST, CIRCUMSTANCES_AND_TIME, CONDITION_BYTES, FLOOR_STEP, HAS_SKILL, LEAST_HOURS, MOST_HOURS, NEAR, P_AMONG, P_CONDITION_COUNT, P_CONDITIONS,
  PATTERN_BITS, SET_BYTES, TERMS,
} from '../src/retrieval/kernel/layout';
import { entryOf, hasSkill, isNear } from './prepare';

/** Gives the address of the set. */
export function sieve(at: i32, directory: i32, plan: i32): i32 {
  let condition = load<i32>(plan + P_CONDITIONS);
  const end = condition + CONDITION_BYTES * load<i32>(plan + P_CONDITION_COUNT);
  const first = load<i32>(condition, 12);
  let sets = first;
  const among = load<i32>(plan + P_AMONG);
  if (among != 0) {
    memory.copy(sets, among, SET_BYTES);
    sets += SET_BYTES;
  }
  let terms = i8x16.splat(0);
  let patterns = terms;
  let circumstances = terms;
  let anyPattern = i8x16.splat(-1);
  let anyCircumstance = anyPattern;
  let mostFloor = anyPattern;
  let mostLeast = anyPattern;
  let leastMost = terms;
  let cells: i32 = -1;
  let wide: i32 = 0;
  for (; condition < end; condition += CONDITION_BYTES) {
    const kind = load<i32>(condition);
    const column = load<i32>(condition, 4);
    const operand = load<i32>(condition, 8);
    const bytes = i8x16.splat(<i8>operand);
    if (kind == HAS_SKILL) {
      hasSkill(entryOf(directory, column), operand, sets);
      sets += SET_BYTES;
    } else if (kind == NEAR) {
      cells = column;
      wide = operand;
    } else if (kind == ALL_OF) terms = bytes;
    else if (kind == AT_LEAST) leastMost = bytes;
    else if (column == FLOOR_STEP) mostFloor = bytes;
    else if (column == LEAST_HOURS) mostLeast = bytes;
    else if (column == PATTERN_BITS) {
      patterns = bytes;
      anyPattern = i8x16.splat(0);
    } else {
      circumstances = bytes;
      anyCircumstance = i8x16.splat(0);
    }
  }
  for (let part = 0; part < SET_BYTES; part += 64) {
    let sixteens = meet(first + part, sets + part);
    while (sixteens != 0) {
      const sixteen = <i32>ctz(sixteens);
      sixteens &= sixteens - 1;
      const to = first + part + (sixteen << 1);
      const row = at + (part << 3) + (sixteen << 4);
      const excess = v128.or(
        v128.or(v128.andnot(terms, v128.load(row, TERMS)), i8x16.sub_sat_u(v128.load(row, FLOOR_STEP), mostFloor)),
        v128.or(i8x16.sub_sat_u(v128.load(row, LEAST_HOURS), mostLeast), i8x16.sub_sat_u(leastMost, v128.load(row, MOST_HOURS))),
      );
      const had = i8x16.min_u(
        v128.or(v128.and(v128.load(row, PATTERN_BITS), patterns), anyPattern), v128.or(v128.and(v128.load(row, CIRCUMSTANCES_AND_TIME), circumstances), anyCircumstance),
      );
      let bits = <i32>load<u16>(to) & i8x16.bitmask(v128.andnot(i8x16.eq(excess, i8x16.splat(0)), i8x16.eq(had, i8x16.splat(0))));
      if (bits != 0 && cells >= 0) bits &= isNear(row, cells, wide);
      store<u16>(to, bits);
    }
  }
  return first;
}

/** Leaves in 64 bytes of the first set who is in all of them, up to `end`, everybody where there is none; gives which sixteens are not empty. */
@inline function meet(first: i32, end: i32): u32 {
  let a = i8x16.splat(-1);
  let b = a;
  let c = a;
  let d = a;
  for (let set = first; set < end; set += SET_BYTES) {
    a = v128.and(a, v128.load(set));
    b = v128.and(b, v128.load(set, 16));
    c = v128.and(c, v128.load(set, 32));
    d = v128.and(d, v128.load(set, 48));
  }
  v128.store(first, a);
  v128.store(first, b, 16);
  v128.store(first, c, 32);
  v128.store(first, d, 48);
  const zero = i8x16.splat(0);
  const low = i8x16.narrow_i16x8_s(i16x8.ne(a, zero), i16x8.ne(b, zero));
  const high = i8x16.narrow_i16x8_s(i16x8.ne(c, zero), i16x8.ne(d, zero));
  return i8x16.bitmask(low) | (i8x16.bitmask(high) << 16);
}
