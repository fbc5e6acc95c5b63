import { BLOCK, BLOCK_SHIFT, SET_BYTES } from '../kernel/layout.js';
import { placeOf } from '../people/people-columns.js';
import type { PeopleStore } from '../people/people-store.js';

/** Some profiles as sets, block by block: for a scan that walks past everybody else. */
export class Among {
  /** The blocks in which there is one of them, and the address of the set. */
  readonly blocks: readonly { readonly number: number; readonly set: number }[];
  private readonly at: number;
  private readonly bytes: number;

  constructor(private readonly people: PeopleStore, slots: Int32Array) {
    const { arena, blocks } = people;
    this.bytes = SET_BYTES * blocks.length;
    this.at = arena.allocate(this.bytes);
    const counts = new Int32Array(blocks.length);
    const { u8 } = arena;
    for (const slot of slots) {
      const byte = this.at + (slot >> 3);
      u8[byte] = (u8[byte] ?? 0) | (1 << (placeOf(slot) & 7));
      counts[slot >> BLOCK_SHIFT] = 1;
    }
    this.blocks = blocks.map((_, number) => ({ number, set: this.at + number * (BLOCK >> 3) })).filter(({ number }) => counts[number] === 1);
  }

  release(): void {
    this.people.arena.release(this.at, this.bytes);
  }
}
