import type { Taxonomy } from '../../matching/taxonomy.js';
import type { Codebook } from './codebook.js';

/** Families of so many sisters have a column of their own. Of smaller ones each sister has an entry: that is hardly more, and a search looks into one column instead of two. */
const WIDE = 8;
const NONE: readonly number[] = [];

/**
 * Wide families, numbered among the skills. A family's column holds everybody's best level among the sisters, as a claim of closeness 1 gives it; so one claim
 * is one entry there, instead of one for each sister. That a skill's own claims are in it too changes nothing: in its own column they count four times as much.
 */
export class Families {
  /** By id of the wider skill. */
  private readonly numbers = new Map<string, number>();
  /** By number of skill: the families it is in. */
  private readonly ofSkill: number[][] = [];

  constructor(private readonly taxonomy: Taxonomy, private readonly skills: Codebook) {}

  /** The families in whose columns to look too for a required skill. Complete for a numbered skill at any time; nobody has anything near a skill without a number. */
  of(skill: number): readonly number[] {
    return this.ofSkill[skill] ?? NONE;
  }

  /** The columns that a claim on a skill has an entry in. */
  near(skillId: string): Map<number, number> {
    const closeness = new Map<number, number>();
    for (const [parentId, sisters] of this.taxonomy.families(skillId)) {
      if (sisters.size >= WIDE) closeness.set(this.numberOf(parentId, sisters), 1);
      else for (const sister of sisters) closeness.set(this.skills.learn(sister), 1);
    }
    for (const [id, near] of this.taxonomy.nearest(skillId)) closeness.set(this.skills.learn(id), near);
    return closeness;
  }

  /** All sisters get numbers together with their family, so that none is asked for as something that nobody has. */
  private numberOf(parentId: string, sisters: ReadonlySet<string>): number {
    const known = this.numbers.get(parentId);
    if (known !== undefined) return known;
    const number = this.skills.reserve();
    this.numbers.set(parentId, number);
    for (const sister of sisters) (this.ofSkill[this.skills.learn(sister)] ??= []).push(number);
    return number;
  }
}
