import type { Arena } from './arena.js';
import {
  ALL_OF, ANY_OF, AT_MOST, CONDITION_BYTES, DENSE, DENSE_BYTES, EAST_CELL, HAS_SKILL, NEAR, NORTH_CELL, P_COLUMNS, P_CONDITION_COUNT, P_CONDITIONS,
  P_SKILL_COUNT, P_SKILLS, REACH, REACH_BOTH, SET_BYTES,
} from './layout.js';

/** The byte's highest bit, in each of the four bytes of a word. */
const HIGH = 0x80808080 | 0;
const REST = 0x7f7f7f7f;

/** The sets and columns of a plan for one block, in TypeScript alone: what is single bytes for four profiles at a time. */
export function preparePlain(arena: Arena, at: number, directory: number, plan: number): void {
  const { i32 } = arena;
  const conditions = (i32[(plan + P_CONDITIONS) >> 2] ?? 0) >> 2;
  const end = conditions + (CONDITION_BYTES >> 2) * (i32[(plan + P_CONDITION_COUNT) >> 2] ?? 0);
  for (let condition = conditions; condition < end; condition += CONDITION_BYTES >> 2) {
    const [kind = 0, first = 0, second = 0, set = 0] = [i32[condition], i32[condition + 1], i32[condition + 2], i32[condition + 3]];
    if (kind === NEAR) writeNear(arena, at, first, second, set);
    else if (kind === HAS_SKILL) writeHasSkill(arena, entryOf(arena, directory, first), second, set);
    else writeCompared(arena, at + first, kind, second, set);
  }
  spread(arena, directory, plan);
}

function entryOf({ i32 }: Arena, directory: number, skill: number): number {
  return skill < 0 ? 0 : (i32[(directory >> 2) + skill] ?? 0);
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

/** The highest bits of the four bytes, side by side. */
function packed(high: number): number {
  return Math.imul(high >>> 7, 0x10204080) >>> 28;
}

function compared(kind: number, word: number, operand: number): number {
  if (kind === ALL_OF) return ~areSet((word & operand) ^ operand) & HIGH;
  if (kind === ANY_OF) return areSet(word & operand);
  return kind === AT_MOST ? areAtLeast(operand, word) : areAtLeast(word, operand);
}

function writeCompared({ i32 }: Arena, column: number, kind: number, second: number, set: number): void {
  const operand = Math.imul(second, 0x01010101);
  let from = column >> 2;
  for (let to = set >> 2; to < (set + SET_BYTES) >> 2; to += 1) {
    let bits = 0;
    for (let shift = 0; shift < 32; shift += 4) {
      bits |= packed(compared(kind, i32[from] ?? 0, operand)) << shift;
      from += 1;
    }
    i32[to] = bits;
  }
}

/** How far a cell is from the nearest of those from `low` to `high`. */
function away(cell: number, low: number, high: number): number {
  return cell < low ? low - cell : Math.max(0, cell - high);
}

/** A circle lies inside a square, and inside a square that stands on its corner. */
function writeNear({ u8, i32 }: Arena, at: number, cells: number, wide: number, set: number): void {
  const [west, south] = [cells >> 8, cells & 255];
  let row = at;
  for (let to = set >> 2; to < (set + SET_BYTES) >> 2; to += 1) {
    let bits = 0;
    for (let place = 0; place < 32; place += 1, row += 1) {
      const across = away(u8[row + EAST_CELL] ?? 0, west, west + wide);
      const up = away(u8[row + NORTH_CELL] ?? 0, south, south + wide);
      const isNear = Math.max(across, up) <= (u8[row + REACH] ?? 0) && Math.min(255, across + up) <= (u8[row + REACH_BOTH] ?? 0);
      if (isNear) bits |= 1 << place;
    }
    i32[to] = bits;
  }
}

function writeHasSkill({ u8, u16, i32 }: Arena, entry: number, least: number, set: number): void {
  i32.fill(0, set >> 2, (set + SET_BYTES) >> 2);
  if (entry === 0) return;
  const from = entry & ~15;
  if ((entry & 15) === DENSE) {
    for (let byte = 0; byte < DENSE_BYTES; byte += 1) {
      const both = u8[from + byte] ?? 0;
      const to = (set >> 2) + (byte >> 4);
      if ((both & 15) >= least) i32[to] = (i32[to] ?? 0) | (1 << (byte & 15));
      if (both >> 4 >= least) i32[to] = (i32[to] ?? 0) | (1 << (16 + (byte & 15)));
    }
    return;
  }
  const last = (from >> 1) + (u16[from >> 1] ?? 0);
  for (let posting = (from >> 1) + 1; posting <= last; posting += 1) {
    const value = u16[posting] ?? 0;
    const to = (set >> 2) + (value >> 9);
    if ((value & 15) >= least) i32[to] = (i32[to] ?? 0) | (1 << ((value >> 4) & 31));
  }
}

/** Postings become columns; dense ones are used where they lie. */
function spread(arena: Arena, directory: number, plan: number): void {
  const { i32 } = arena;
  const skills = (i32[(plan + P_SKILLS) >> 2] ?? 0) >> 2;
  const columns = (i32[(plan + P_COLUMNS) >> 2] ?? 0) >> 2;
  const count = i32[(plan + P_SKILL_COUNT) >> 2] ?? 0;
  for (let index = 0; index < count; index += 1) {
    const entry = entryOf(arena, directory, i32[skills + 2 * index] ?? -1);
    const isDense = (entry & 15) === DENSE;
    const to = isDense ? entry & ~15 : (i32[skills + 2 * index + 1] ?? 0);
    if (!isDense) spreadPostings(arena, entry & ~15, to);
    i32[columns + index] = to;
  }
}

/** From 0: there are none. */
function spreadPostings({ u8, u16 }: Arena, from: number, to: number): void {
  u8.fill(0, to, to + DENSE_BYTES);
  if (from === 0) return;
  const last = (from >> 1) + (u16[from >> 1] ?? 0);
  for (let posting = (from >> 1) + 1; posting <= last; posting += 1) {
    const value = u16[posting] ?? 0;
    const place = value >> 4;
    const byte = to + ((place >> 5) << 4) + (place & 15);
    u8[byte] = (u8[byte] ?? 0) | ((value & 15) << ((place & 16) >> 2));
  }
}
