import type { Arena } from './arena.js';
import {
  ALL_OF, ANY_OF, AT_MOST, CONDITION_BYTES, DENSE, DENSE_BYTES, EAST_CELL, HAS_SKILL, NEAR, NORTH_CELL, P_COLUMNS, P_CONDITION_COUNT, P_CONDITIONS,
  P_AMONG, P_IS_OF_ONE, P_SKILL_COUNT, P_SKILLS, PLANNED_SKILL_BYTES, REACH, REACH_BOTH, SET_BYTES,
} from './layout.js';

/** The byte's highest bit, in each of the four bytes of a word. */
const HIGH = 0x80808080 | 0;
const REST = 0x7f7f7f7f;
const LOW_HALVES = 0x0f0f0f0f;

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
  if ((i32[(plan + P_IS_OF_ONE) >> 2] ?? 0) !== 0) meet(arena, (i32[conditions + 3] ?? 0) >> 2, i32[(plan + P_CONDITION_COUNT) >> 2] ?? 0, (i32[(plan + P_AMONG) >> 2] ?? 0) >> 2);
  spread(arena, directory, plan);
}

/** Leaves in the first of some sets, which lie one behind another, who is in all of them, and in that of `among` unless it is 0. All are words. */
function meet({ i32 }: Arena, first: number, count: number, among: number): void {
  const words = SET_BYTES >> 2;
  for (let word = first; word < first + words; word += 1) {
    let bits = (i32[word] ?? 0) & (among === 0 ? -1 : (i32[among + word - first] ?? 0));
    for (let set = 1; set < count; set += 1) bits &= i32[word + words * set] ?? 0;
    i32[word] = bits;
  }
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

/** Of each byte of `a` what it is above that of `b`, at least 0. */
function above(a: number, b: number): number {
  const difference = ((a | HIGH) - (b & REST)) ^ ((a ^ ~b) & HIGH);
  return difference & Math.imul(areAtLeast(a, b) >>> 7, 255);
}

/** Sums of bytes, at most 255. */
function added(a: number, b: number): number {
  const sum = ((a & REST) + (b & REST)) ^ ((a ^ b) & HIGH);
  const carries = ((a & b) | ((a | b) & ~sum)) & HIGH;
  return sum | Math.imul(carries >>> 7, 255);
}

/** A circle lies inside a square, and inside a square that stands on its corner. */
function writeNear({ i32 }: Arena, at: number, cells: number, wide: number, set: number): void {
  const [west, south] = [Math.imul(cells >> 8, 0x01010101), Math.imul(cells & 255, 0x01010101)];
  const [east, north] = [Math.imul((cells >> 8) + wide, 0x01010101), Math.imul((cells & 255) + wide, 0x01010101)];
  let from = at >> 2;
  for (let to = set >> 2; to < (set + SET_BYTES) >> 2; to += 1) {
    let bits = 0;
    for (let shift = 0; shift < 32; shift += 4, from += 1) {
      const across = i32[from + (EAST_CELL >> 2)] ?? 0;
      const up = i32[from + (NORTH_CELL >> 2)] ?? 0;
      const eastwards = above(across, east) | above(west, across);
      const northwards = above(up, north) | above(south, up);
      const reach = i32[from + (REACH >> 2)] ?? 0;
      const isInSquare = areAtLeast(reach, eastwards) & areAtLeast(reach, northwards);
      bits |= packed(isInSquare & areAtLeast(i32[from + (REACH_BOTH >> 2)] ?? 0, added(eastwards, northwards))) << shift;
    }
    i32[to] = bits;
  }
}

/** Both halves of each byte. */
function writeHasDense({ i32 }: Arena, column: number, least: number, set: number): void {
  const codes = Math.imul(least, 0x01010101);
  let from = column >> 2;
  for (let to = set >> 2; to < (set + SET_BYTES) >> 2; to += 1) {
    let bits = 0;
    for (let shift = 0; shift < 16; shift += 4, from += 1) {
      const both = i32[from] ?? 0;
      bits |= packed(areAtLeast(both & LOW_HALVES, codes)) << shift;
      bits |= packed(areAtLeast((both >>> 4) & LOW_HALVES, codes)) << (16 + shift);
    }
    i32[to] = bits;
  }
}

function writeHasSkill(arena: Arena, entry: number, least: number, set: number): void {
  const { u16, i32 } = arena;
  const from = entry & ~15;
  if ((entry & 15) === DENSE) {
    writeHasDense(arena, from, least, set);
    return;
  }
  i32.fill(0, set >> 2, (set + SET_BYTES) >> 2);
  if (entry === 0) return;
  const last = (from >> 1) + (u16[from >> 1] ?? 0);
  for (let posting = (from >> 1) + 1; posting <= last; posting += 1) {
    const value = u16[posting] ?? 0;
    const to = (set >> 2) + (value >> 9);
    if ((value & 15) >= least) i32[to] = (i32[to] ?? 0) | (1 << ((value >> 4) & 31));
  }
}

/** Postings become columns, and those of a skill with families the most of its own and theirs; other dense ones are used where they lie. */
function spread(arena: Arena, directory: number, plan: number): void {
  const { u8, i32 } = arena;
  const skills = (i32[(plan + P_SKILLS) >> 2] ?? 0) >> 2;
  const columns = (i32[(plan + P_COLUMNS) >> 2] ?? 0) >> 2;
  const count = i32[(plan + P_SKILL_COUNT) >> 2] ?? 0;
  for (let index = 0; index < count; index += 1) {
    const planned = skills + (PLANNED_SKILL_BYTES >> 2) * index;
    const entry = entryOf(arena, directory, i32[planned] ?? -1);
    const [families, end] = [(i32[planned + 2] ?? 0) >> 2, ((i32[planned + 2] ?? 0) >> 2) + (i32[planned + 3] ?? 0)];
    const staysWhereItLies = (entry & 15) === DENSE && families === end;
    const to = staysWhereItLies ? entry & ~15 : (i32[planned + 1] ?? 0);
    if (!staysWhereItLies) {
      u8.fill(0, to, to + DENSE_BYTES);
      raise(arena, entry, to);
      for (let family = families; family < end; family += 1) raise(arena, entryOf(arena, directory, i32[family] ?? -1), to);
    }
    i32[columns + index] = to;
  }
}

/** Makes each nibble of a column at least that of an entry. */
function raise({ u8, u16 }: Arena, entry: number, to: number): void {
  const from = entry & ~15;
  if ((entry & 15) === DENSE) {
    for (let byte = 0; byte < DENSE_BYTES; byte += 1) {
      const [mine, others] = [u8[to + byte] ?? 0, u8[from + byte] ?? 0];
      u8[to + byte] = Math.max(mine & 0x0f, others & 0x0f) | Math.max(mine & 0xf0, others & 0xf0);
    }
    return;
  }
  if (from === 0) return;
  const last = (from >> 1) + (u16[from >> 1] ?? 0);
  for (let posting = (from >> 1) + 1; posting <= last; posting += 1) {
    const value = u16[posting] ?? 0;
    const place = value >> 4;
    const byte = to + ((place >> 5) << 4) + (place & 15);
    const shift = (place & 16) >> 2;
    const before = u8[byte] ?? 0;
    if (((before >> shift) & 15) < (value & 15)) u8[byte] = (before & (0xf0 >> shift)) | ((value & 15) << shift);
  }
}
