import type { Arena } from '../kernel/arena.js';
import { BLOCK, BLOCK_BYTES, BLOCK_SHIFT, DENSE, DENSE_BYTES, FROM_DAY } from '../kernel/layout.js';
import { placeOf } from '../people/people-columns.js';
import type { PeopleStore } from '../people/people-store.js';
import type { Plan } from '../query/plan.js';
import { copyCodes } from '../people/skill-columns.js';

/** Copies of some profiles side by side, with the skills of one plan: what a scan reads, where everybody else would have to be walked past. */
export class Delta {
  /** Each with the addresses of its columns, of its directory and of its skills. */
  readonly blocks: readonly { readonly at: number; readonly directory: number; readonly columns: number }[];
  private readonly arena: Arena;
  private readonly columnBytes: number;
  private readonly directoryBytes: number;

  /** `slots` ascend. */
  constructor(people: PeopleStore, plan: Plan, readonly slots: Int32Array) {
    const { arena } = people;
    this.arena = arena;
    const skills = plan.plannedSkills();
    this.columnBytes = DENSE_BYTES * skills.length;
    this.directoryBytes = 4 * people.skills.size;
    this.blocks = Array.from({ length: Math.ceil(slots.length / BLOCK) }, () => {
      const [at, columns, directory] = [arena.allocate(BLOCK_BYTES), arena.allocate(this.columnBytes), arena.allocate(this.directoryBytes)];
      for (const [index, skill] of skills.entries()) arena.i32[(directory >> 2) + skill] = (columns + DENSE_BYTES * index) | DENSE;
      return { at, directory, columns };
    });
    for (let from = 0; from < slots.length;) {
      // Those of one block that go to one block are copied together.
      const [source, target] = [(slots[from] ?? 0) >> BLOCK_SHIFT, from >> BLOCK_SHIFT];
      let to = from + 1;
      while (to < slots.length && (slots[to] ?? 0) >> BLOCK_SHIFT === source && to >> BLOCK_SHIFT === target) to += 1;
      this.copy(people, from, to, skills);
      from = to;
    }
  }

  release(): void {
    for (const { at, directory, columns } of this.blocks) {
      this.arena.release(at, BLOCK_BYTES);
      this.arena.release(directory, this.directoryBytes);
      this.arena.release(columns, this.columnBytes);
    }
  }

  private copy(people: PeopleStore, from: number, to: number, skills: readonly number[]): void {
    const { u8, i32 } = this.arena;
    const source = people.blocks[(this.slots[from] ?? 0) >> BLOCK_SHIFT];
    const target = this.blocks[from >> BLOCK_SHIFT];
    if (source === undefined || target === undefined) return;
    const places = this.slots.subarray(from, to).map(placeOf);
    for (const [index, place] of places.entries()) {
      const there = placeOf(from + index);
      for (let column = 0; column < FROM_DAY; column += BLOCK) u8[target.at + column + there] = u8[source.at + column + place] ?? 0;
      for (let column = FROM_DAY; column < BLOCK_BYTES; column += 4 * BLOCK) i32[((target.at + column) >> 2) + there] = i32[((source.at + column) >> 2) + place] ?? 0;
    }
    for (const skill of skills) {
      const entry = i32[(source.skills.address >> 2) + skill] ?? 0;
      if (entry !== 0) copyCodes(this.arena, entry, places, (i32[(target.directory >> 2) + skill] ?? 0) & ~15, placeOf(from));
    }
  }
}
