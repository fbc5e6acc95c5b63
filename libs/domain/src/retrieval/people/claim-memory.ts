import type { Arena } from '../kernel/arena.js';
import { longer } from './near.js';

/** A record: how many claims (2 bytes), then the numbers of their skills, 3 bytes each. Numbers go up to 16 million, more than all lists of skills together hold. */
const HEAD_BYTES = 2;
const NUMBER_BYTES = 3;

/**
 * Which skills a profile claims, by slot: what has to be taken out of the columns when it changes. 32 bytes for nine claims, and four for every slot, so that it is only kept
 * where looking through all skills would take longer.
 */
export class ClaimMemory {
  /** Of the record of each slot; 0: there is none. */
  private addresses = new Int32Array(0);

  constructor(private readonly arena: Arena) {}

  /** What it takes outside the arena. */
  get bytesBeside(): number {
    return this.addresses.byteLength;
  }

  /** Calls for the skill of each claim; false where they are not known. */
  visit(slot: number, visit: (skill: number) => void): boolean {
    const at = this.addresses[slot] ?? 0;
    if (at === 0) return false;
    const { u8, u16 } = this.arena;
    const end = at + sizeOf(u16[at >> 1] ?? 0);
    for (let from = at + HEAD_BYTES; from < end; from += NUMBER_BYTES) visit((u8[from] ?? 0) | ((u8[from + 1] ?? 0) << 8) | ((u8[from + 2] ?? 0) << 16));
    return true;
  }

  /** Keeps the first `count` of some skills in the place of what was kept of the slot before. */
  keep(slot: number, skills: Int32Array, count: number): void {
    this.forget(slot);
    if (slot >= this.addresses.length) this.addresses = longer(this.addresses, Math.ceil(1.25 * (slot + 1)));
    const at = this.arena.allocate(sizeOf(count));
    const { u8, u16 } = this.arena;
    u16[at >> 1] = count;
    for (let index = 0; index < count; index += 1) {
      const to = at + HEAD_BYTES + NUMBER_BYTES * index;
      const number = skills[index] ?? 0;
      u8[to] = number;
      u8[to + 1] = number >> 8;
      u8[to + 2] = number >> 16;
    }
    this.addresses[slot] = at;
  }

  forget(slot: number): void {
    const at = this.addresses[slot] ?? 0;
    if (at === 0) return;
    this.arena.release(at, sizeOf(this.arena.u16[at >> 1] ?? 0));
    this.addresses[slot] = 0;
  }
}

function sizeOf(count: number): number {
  return HEAD_BYTES + NUMBER_BYTES * count;
}
