import type { Codebook } from './codebook.js';

/** Of an entry: how near, below the number of the skill. */
const CLOSENESS = 7;
const SKILL_SHIFT = 3;

/** What is near a skill, by numbers: 4 the same, 2 one step, 1 a sister; see `closenessIn` and `skillIn`. */
export type NearTo = (skillId: string) => ReadonlyMap<number, number>;

export function closenessIn(entry: number): number {
  return entry & CLOSENESS;
}

export function skillIn(entry: number): number {
  return entry >> SKILL_SHIFT;
}

/** What is near each skill that was asked for, side by side in one array: a claim is spread by running through a piece of it. */
export class NearLists {
  entries = new Int32Array(4_096);
  private end = 0;
  /** By number of skill, where its entries begin, plus one, and where they end; 0: it was never asked for. */
  private starts = new Int32Array(1_024);
  private ends = new Int32Array(1_024);

  constructor(private readonly skills: Codebook, private readonly nearTo: NearTo) {}

  /** The number of a skill, whose entries are then there. */
  ready(skillId: string): number {
    const known = this.skills.find(skillId);
    if (known >= 0 && (this.starts[known] ?? 0) > 0) return known;
    const near = this.nearTo(skillId);
    const number = this.skills.learn(skillId);
    if (number >= this.starts.length) {
      this.starts = longer(this.starts, 2 * number);
      this.ends = longer(this.ends, 2 * number);
    }
    if (this.end + near.size > this.entries.length) this.entries = longer(this.entries, 2 * (this.end + near.size));
    this.starts[number] = this.end + 1;
    for (const [skill, closeness] of near) this.entries[this.end++] = (skill << SKILL_SHIFT) | closeness;
    this.ends[number] = this.end;
    return number;
  }

  startOf(skill: number): number {
    return (this.starts[skill] ?? 1) - 1;
  }

  endOf(skill: number): number {
    return this.ends[skill] ?? 0;
  }
}

export function longer(before: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const after = new Int32Array(length);
  after.set(before);
  return after;
}
