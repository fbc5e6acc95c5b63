import type { ClaimInput } from '../../matching/input/input.js';
import type { Codebook } from './codebook.js';
import { closenessIn, longer, NearLists, type NearTo, skillIn } from './near.js';

/** The nine values closeness x level can take, in order; a nibble holds the place in this list, called the code. */
export const EFFECTS: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 12, 16];
/** How many codes there are: what stands beyond them in a table by code is never looked up. */
export const CODES = EFFECTS.length;

/** The code of the most that a sister's claim is worth, an expert's: whoever has as much of a skill needs no look at its sisters. */
export const MOST_OF_SISTERS = 4;

/** Beside the code: the person would like to use the skill. */
export const WANTED = 16;

/** Code of an effect 0..16; those that cannot occur are never looked up. */
const CODE_OF_EFFECT = Uint8Array.from({ length: 17 }, (_, effect) => Math.max(0, EFFECTS.indexOf(effect)));

/**
 * Spreads one person's claims over what is near each claimed skill, which `nearTo` says: all of the taxonomy for a person who looks for opportunities, columns for one
 * who is indexed. Good until the next person's.
 */
export class Expansion {
  /** By number of skill: the code of `max(closeness x level)`, with WANTED where she marked it. */
  levels = new Uint8Array(1024);
  /** The skills that have a level, without repetition, and how many of them count. */
  touched = new Int32Array(1024);
  count = 0;
  /** The skills claimed themselves, and how many of them count. */
  claimed = new Int32Array(64);
  claims = 0;
  private readonly near: NearLists;

  constructor(private readonly skills: Codebook, nearTo: NearTo) {
    this.near = new NearLists(skills, nearTo);
  }

  expand(claims: readonly ClaimInput[]): void {
    for (let index = 0; index < this.count; index += 1) this.levels[this.touched[index] ?? 0] = 0;
    this.count = 0;
    this.claims = claims.length;
    if (claims.length > this.claimed.length) this.claimed = new Int32Array(2 * claims.length);
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index];
      if (claim === undefined) continue;
      const skill = this.ready(claim.skillId);
      this.claimed[index] = skill;
      this.add(skill, claim.level);
    }
  }

  /** Calls for each skill that a claim on the skill of this number gives a level, once it was expanded. */
  visit(skill: number, visit: (skill: number) => void): void {
    const { near } = this;
    for (let at = near.startOf(skill); at < near.endOf(skill); at += 1) visit(skillIn(near.entries[at] ?? 0));
  }

  /** Marks skills as wanted, and their exact matches. */
  want(skillIds: readonly string[]): void {
    for (const skillId of skillIds) {
      const { near } = this;
      const wanted = this.ready(skillId);
      for (let at = near.startOf(wanted); at < near.endOf(wanted); at += 1) {
        const entry = near.entries[at] ?? 0;
        if (closenessIn(entry) !== 4) continue;
        this.touch(skillIn(entry));
        this.levels[skillIn(entry)] = (this.levels[skillIn(entry)] ?? 0) | WANTED;
      }
    }
  }

  private add(claimed: number, level: number): void {
    const { levels, touched, near } = this;
    const { entries } = near;
    let { count } = this;
    const end = near.endOf(claimed);
    for (let at = near.startOf(claimed); at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const skill = skillIn(entry);
      const code = CODE_OF_EFFECT[closenessIn(entry) * level] ?? 0;
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

  private ready(skillId: string): number {
    const number = this.near.ready(skillId);
    if (this.skills.size > this.levels.length) {
      const levels = new Uint8Array(2 * this.skills.size);
      levels.set(this.levels);
      this.levels = levels;
      this.touched = longer(this.touched, levels.length);
    }
    return number;
  }
}
