// AssemblyScript. The sets and columns of a plan for one block, sixteen profiles at a time; see layout.ts and plan.ts.
import { sieve } from './sieve';
import {
  ALL_OF, ANY_OF, AT_MOST, BLOCK, CONDITION_BYTES, DENSE, DENSE_BYTES, EAST_CELL, HAS_SKILL, NEAR, NORTH_CELL, P_COLUMNS, P_CONDITION_COUNT, P_CONDITIONS,
  P_IS_OF_ONE, P_SKILL_COUNT, P_SKILLS, PLANNED_SKILL_BYTES, REACH, REACH_BOTH, SET_BYTES,
} from '../src/retrieval/kernel/layout';

@inline export function entryOf(directory: i32, skill: i32): i32 { return skill < 0 ? 0 : load<i32>(directory + (skill << 2)); }

export function prepare(at: i32, directory: i32, plan: i32): void {
  if (load<i32>(plan + P_IS_OF_ONE) != 0) {
    const set = sieve(at, directory, plan);
    // Where nobody is left, no column is read.
    if (isAny(set)) spread(directory, plan, set);
  } else {
    prepareSets(at, directory, plan);
    spread(directory, plan, 0);
  }
}

/** Whether somebody is in a set. */
function isAny(set: i32): bool {
  let any = v128.load(set);
  for (let part = 16; part < SET_BYTES; part += 16) any = v128.or(any, v128.load(set + part));
  return v128.any_true(any);
}

function prepareSets(at: i32, directory: i32, plan: i32): void {
  let condition = load<i32>(plan + P_CONDITIONS);
  const end = condition + CONDITION_BYTES * load<i32>(plan + P_CONDITION_COUNT);
  for (; condition < end; condition += CONDITION_BYTES) {
    const kind = load<i32>(condition);
    const first = load<i32>(condition, 4);
    const second = load<i32>(condition, 8);
    const set = load<i32>(condition, 12);
    if (kind == NEAR) near(at, first, second, set);
    else if (kind == HAS_SKILL) hasSkill(entryOf(directory, first), second, set);
    else compare(at + first, kind, i8x16.splat(<i8>second), set);
  }
}

/** Thirty-two at a time. */
@inline function put32(set: i32, place: i32, low: v128, high: v128): void { store<u32>(set + (place >> 3), i8x16.bitmask(low) | (i8x16.bitmask(high) << 16)); }

function compare(column: i32, kind: i32, operand: v128, set: i32): void {
  const zero = i8x16.splat(0);
  const end = column + BLOCK;
  if (kind == ALL_OF) {
    for (; column < end; column += 32, set += 4) {
      put32(set, 0, i8x16.eq(v128.and(v128.load(column), operand), operand), i8x16.eq(v128.and(v128.load(column, 16), operand), operand));
    }
  } else if (kind == ANY_OF) {
    for (; column < end; column += 32, set += 4) {
      put32(set, 0, i8x16.ne(v128.and(v128.load(column), operand), zero), i8x16.ne(v128.and(v128.load(column, 16), operand), zero));
    }
  } else if (kind == AT_MOST) {
    for (; column < end; column += 32, set += 4) put32(set, 0, i8x16.le_u(v128.load(column), operand), i8x16.le_u(v128.load(column, 16), operand));
  } else {
    for (; column < end; column += 32, set += 4) put32(set, 0, i8x16.ge_u(v128.load(column), operand), i8x16.ge_u(v128.load(column, 16), operand));
  }
}

/** How far each byte is from the nearest of those from `low` to `high`. */
@inline function away(cells: v128, low: v128, high: v128): v128 { return v128.or(i8x16.sub_sat_u(cells, high), i8x16.sub_sat_u(low, cells)); }

/** A circle lies inside a square, and inside a square that stands on its corner. */
@inline export function isNear(row: i32, cells: i32, wide: i32): i32 {
  const across = away(v128.load(row, EAST_CELL), i8x16.splat(<i8>(cells >> 8)), i8x16.splat(<i8>((cells >> 8) + wide)));
  const up = away(v128.load(row, NORTH_CELL), i8x16.splat(<i8>(cells & 255)), i8x16.splat(<i8>((cells & 255) + wide)));
  const inSquare = i8x16.le_u(i8x16.max_u(across, up), v128.load(row, REACH));
  return i8x16.bitmask(v128.and(inSquare, i8x16.le_u(i8x16.add_sat_u(across, up), v128.load(row, REACH_BOTH))));
}

function near(at: i32, cells: i32, wide: i32, set: i32): void {
  for (let place = 0; place < BLOCK; place += 16) store<u16>(set + (place >> 3), isNear(at + place, cells, wide));
}

export function hasSkill(entry: i32, least: i32, set: i32): void {
  const from = entry & ~15;
  if ((entry & 15) == DENSE) {
    const low = i8x16.splat(15);
    const codes = i8x16.splat(<i8>least);
    for (let place = 0; place < BLOCK; place += 32) {
      const both = v128.load(from + (place >> 1));
      put32(set, place, i8x16.ge_u(v128.and(both, low), codes), i8x16.ge_u(v128.and(i16x8.shr_u(both, 4), low), codes));
    }
    return;
  }
  memory.fill(set, 0, SET_BYTES);
  if (entry == 0) return;
  const last = from + 2 * <i32>load<u16>(from);
  for (let posting = from + 2; posting <= last; posting += 2) {
    const value = <i32>load<u16>(posting);
    if ((value & 15) < least) continue;
    const byte = set + (value >> 7);
    store<u8>(byte, <i32>load<u8>(byte) | (1 << ((value >> 4) & 7)));
  }
}

/**
 * Postings become columns, as far as they are of those in the set, and those of a skill with families the most of its own and theirs; other dense ones are used where they
 * lie. Without a set, 0: everybody's.
 */
function spread(directory: i32, plan: i32, set: i32): void {
  let skill = load<i32>(plan + P_SKILLS);
  const end = skill + PLANNED_SKILL_BYTES * load<i32>(plan + P_SKILL_COUNT);
  for (let column = load<i32>(plan + P_COLUMNS); skill < end; skill += PLANNED_SKILL_BYTES) {
    const entry = entryOf(directory, load<i32>(skill));
    const families = load<i32>(skill, 12);
    let to = entry & ~15;
    if (families != 0 || (entry & 15) != DENSE) to = raiseAll(directory, entry, skill, set);
    store<i32>(column, to);
    column += 4;
  }
}

/** Makes the column of a planned skill, from those of its families too; gives where it is. */
function raiseAll(directory: i32, entry: i32, skill: i32, set: i32): i32 {
  const to = load<i32>(skill, 4);
  memory.fill(to, 0, DENSE_BYTES);
  raise(entry, to, set);
  let family = load<i32>(skill, 8);
  for (const end = family + (load<i32>(skill, 12) << 2); family < end; family += 4) raise(entryOf(directory, load<i32>(family)), to, set);
  return to;
}

/** Makes each nibble of a column at least that of an entry. */
function raise(entry: i32, to: i32, set: i32): void {
  const from = entry & ~15;
  if ((entry & 15) == DENSE) raiseToDense(from, to, set);
  else if (from != 0) raiseToPostings(from, to, set);
}

function raiseToDense(from: i32, to: i32, set: i32): void {
  const low = i8x16.splat(15);
  for (let byte = 0; byte < DENSE_BYTES; byte += 16) {
    if (set != 0 && load<u32>(set + (byte >> 2)) == 0) continue;
    const mine = v128.load(to + byte);
    const others = v128.load(from + byte);
    const most = i8x16.max_u(v128.and(mine, low), v128.and(others, low));
    v128.store(to + byte, v128.or(most, i8x16.max_u(v128.andnot(mine, low), v128.andnot(others, low))));
  }
}

function raiseToPostings(from: i32, to: i32, set: i32): void {
  const last = from + 2 * <i32>load<u16>(from);
  for (let posting = from + 2; posting <= last; posting += 2) {
    const value = <i32>load<u16>(posting);
    const place = value >> 4;
    if (set != 0 && ((<i32>load<u8>(set + (place >> 3)) >> (place & 7)) & 1) == 0) continue;
    const byte = to + ((place >> 5) << 4) + (place & 15);
    const shift = (place & 16) >> 2;
    const before = <i32>load<u8>(byte);
    if (((before >> shift) & 15) < (value & 15)) store<u8>(byte, (before & (0xf0 >> shift)) | ((value & 15) << shift));
  }
}
