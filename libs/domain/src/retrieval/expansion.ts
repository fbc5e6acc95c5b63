import type { ClaimInput } from '../matching/input.js';
import type { Taxonomy } from '../matching/taxonomy.js';
import type { Codebook } from './codebook.js';

/** The nine values closeness x level can take; a nibble holds the place in this list. */
export const EFFECTS: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 12, 16];

/** Code of an effect 0..16; those that cannot occur are never looked up. */
const CODE_OF_EFFECT = Uint8Array.from({ length: 17 }, (_, effect) => Math.max(0, EFFECTS.indexOf(effect)));

interface Near { readonly skills: Int32Array; readonly closeness: Uint8Array }

/** Spreads claims over the taxonomy once, when a profile is indexed, so that a query looks up each required skill alone. */
export class Expansion {
  /** Skills of the last profile that was expanded, without repetition, and how many of them count. */
  touched = new Int32Array(1024);
  count = 0;
  private effects = new Uint8Array(1024);
  private readonly near = new Map<string, Near>();

  constructor(private readonly taxonomy: Taxonomy, private readonly skills: Codebook) {}

  /** Works out `max(closeness x level)` for every skill near a claim; read them with `touched`, `count` and `codeOf` before the next call. */
  expand(claims: readonly ClaimInput[]): void {
    for (let index = 0; index < this.count; index += 1) this.effects[this.touched[index] ?? 0] = 0;
    this.count = 0;
    for (const claim of claims) this.add(this.nearOf(claim.skillId), claim.level);
  }

  /** The code of what the last profile has of a skill: its place in `EFFECTS`. */
  codeOf(skill: number): number {
    return CODE_OF_EFFECT[this.effects[skill] ?? 0] ?? 0;
  }

  private add({ skills, closeness }: Near, level: number): void {
    for (let index = 0; index < skills.length; index += 1) {
      const skill = skills[index] ?? 0;
      const effect = (closeness[index] ?? 0) * level;
      const before = this.effects[skill] ?? 0;
      if (before === 0) {
        this.touched[this.count] = skill;
        this.count += 1;
      }
      if (effect > before) this.effects[skill] = effect;
    }
  }

  private nearOf(skillId: string): Near {
    const known = this.near.get(skillId);
    if (known !== undefined) return known;
    const neighbours = this.taxonomy.neighbours(skillId).filter(({ closeness }) => closeness > 0);
    const near = { skills: Int32Array.from(neighbours, (each) => this.skills.learn(each.skillId)), closeness: Uint8Array.from(neighbours, (each) => each.closeness) };
    if (this.skills.size > this.effects.length) this.makeRoom();
    this.near.set(skillId, near);
    return near;
  }

  private makeRoom(): void {
    const size = 2 * this.skills.size;
    const effects = new Uint8Array(size);
    effects.set(this.effects);
    const touched = new Int32Array(size);
    touched.set(this.touched);
    this.effects = effects;
    this.touched = touched;
  }
}
