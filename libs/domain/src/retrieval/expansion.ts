import type { ClaimInput } from '../matching/input.js';
import type { Taxonomy } from '../matching/taxonomy.js';
import type { Codebook } from './codebook.js';

/** The nine values closeness x level can take, in order; a nibble holds the place in this list, called the code. */
export const EFFECTS: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 12, 16];

/** Beside the code: the person would like to use the skill. */
export const WANTED = 16;

/** Code of an effect 0..16; those that cannot occur are never looked up. */
const CODE_OF_EFFECT = Uint8Array.from({ length: 17 }, (_, effect) => Math.max(0, EFFECTS.indexOf(effect)));

const NOTHING = new Int32Array(0);

interface Near { readonly skills: Int32Array; readonly closeness: Uint8Array }

/** Spreads one person's claims over the taxonomy, so that a search looks up each required skill alone. Good until the next person's. */
export class Expansion {
  /** By number of skill: the code of `max(closeness x level)`, with WANTED where she marked it. */
  levels = new Uint8Array(1024);
  /** The skills that have a level, without repetition, and how many of them count. */
  touched = new Int32Array(1024);
  count = 0;
  private readonly near = new Map<string, Near>();
  /** The same by number of the skill claimed. */
  private readonly nearByNumber: (Near | undefined)[] = [];

  constructor(private readonly taxonomy: Taxonomy, private readonly skills: Codebook) {}

  expand(claims: readonly ClaimInput[]): void {
    for (let index = 0; index < this.count; index += 1) this.levels[this.touched[index] ?? 0] = 0;
    this.count = 0;
    for (const claim of claims) this.add(this.nearOf(claim.skillId), claim.level);
  }

  /** The skills that a claim on the skill of this number gives a level, once it was expanded. */
  reachOf(skill: number): Int32Array {
    return this.nearByNumber[skill]?.skills ?? NOTHING;
  }

  /** Marks skills as wanted, and their exact matches. */
  want(skillIds: readonly string[]): void {
    for (const skillId of skillIds) {
      const { skills, closeness } = this.nearOf(skillId);
      for (let index = 0; index < skills.length; index += 1) {
        const skill = skills[index] ?? 0;
        if (closeness[index] !== 4) continue;
        this.touch(skill);
        this.levels[skill] = (this.levels[skill] ?? 0) | WANTED;
      }
    }
  }

  private add({ skills, closeness }: Near, level: number): void {
    const { levels, touched } = this;
    let { count } = this;
    for (let index = 0; index < skills.length; index += 1) {
      const skill = skills[index] ?? 0;
      const code = CODE_OF_EFFECT[(closeness[index] ?? 0) * level] ?? 0;
      const before = levels[skill] ?? 0;
      if (code <= before) continue;
      levels[skill] = code;
      if (before > 0) continue;
      touched[count] = skill;
      count += 1;
    }
    this.count = count;
  }

  private touch(skill: number): void {
    if (this.levels[skill] !== 0) return;
    this.touched[this.count] = skill;
    this.count += 1;
  }

  private nearOf(skillId: string): Near {
    const known = this.near.get(skillId);
    if (known !== undefined) return known;
    const neighbours = this.taxonomy.neighbours(skillId).filter(({ closeness }) => closeness > 0);
    const near = { skills: Int32Array.from(neighbours, (each) => this.skills.learn(each.skillId)), closeness: Uint8Array.from(neighbours, (each) => each.closeness) };
    if (this.skills.size > this.levels.length) this.makeRoom();
    this.near.set(skillId, near);
    this.nearByNumber[this.skills.find(skillId)] = near;
    return near;
  }

  private makeRoom(): void {
    const size = 2 * this.skills.size;
    const levels = new Uint8Array(size);
    levels.set(this.levels);
    const touched = new Int32Array(size);
    touched.set(this.touched);
    this.levels = levels;
    this.touched = touched;
  }
}
