import type { Level, OpportunityInput, RequirementInput } from '../../matching/input/input.js';
import { credit, FULL_CREDIT, isEssential } from '../../matching/requirement.js';
import type { Codebook } from '../people/codebook.js';
import { EFFECTS, WANTED } from '../people/expansion.js';

/** What one person brings to one opportunity: sums of weight x credit and of weights. */
export interface SkillSums {
  essential: number;
  essentialWeight: number;
  desirable: number;
  desirableWeight: number;
  /** Over the requirements whose skill she would like to use; `isWanted`: there are some. */
  wanted: number;
  isWanted: boolean;
}

const WEIGHT = 0x0f;
const LEVEL_SHIFT = 4;
const MUST_HAVE = 0x40;
const ESSENTIAL = 0x80;
const SKILL_SHIFT = 8;
const CODE = 0x0f;

/** Credit by (level - 1) x 16 + code of effect. */
const CREDITS = Int32Array.from(([1, 2, 3, 4] as const).flatMap((level: Level) => Array.from({ length: 16 }, (_, code) => credit(EFFECTS[code] ?? 0, level))));

/** The requirements of all indexed opportunities, four bytes each, those of one side by side and must-haves first: most people fail there. */
export class PackedTerms {
  private terms = new Int32Array(1024);
  private starts = new Int32Array(64);
  private counts = new Uint8Array(64);
  private rooms = new Uint8Array(64);
  private end = 0;

  write(slot: number, { requirements }: OpportunityInput, skills: Codebook): void {
    if (slot >= this.starts.length) {
      this.starts = longer(this.starts, new Int32Array(2 * slot));
      this.counts = longer(this.counts, new Uint8Array(2 * slot));
      this.rooms = longer(this.rooms, new Uint8Array(2 * slot));
    }
    if (requirements.length > (this.rooms[slot] ?? 0)) {
      this.starts[slot] = this.end;
      this.rooms[slot] = requirements.length;
      this.end += requirements.length;
      if (this.end > this.terms.length) this.terms = longer(this.terms, new Int32Array(2 * this.end));
    }
    this.counts[slot] = requirements.length;
    const packed = requirements.map((requirement) => pack(requirement, skills));
    // Both bits of importance are above the level and the weight, and below the skill.
    packed.sort((a, b) => (b & (MUST_HAVE | ESSENTIAL)) - (a & (MUST_HAVE | ESSENTIAL)));
    this.terms.set(packed, this.starts[slot]);
  }

  /** Writes into `sums`; false where a must-have is not met. `levels` holds the person's byte by number of skill. */
  sum(slot: number, levels: Uint8Array, sums: SkillSums): boolean {
    const { terms } = this;
    let [essential, essentialWeight, desirable, desirableWeight, wanted] = [0, 0, 0, 0, 0];
    let isWanted = false;
    const start = this.starts[slot] ?? 0;
    const end = start + (this.counts[slot] ?? 0);
    for (let at = start; at < end; at += 1) {
      const term = terms[at] ?? 0;
      const mine = levels[term >> SKILL_SHIFT] ?? 0;
      const full = CREDITS[(((term >> LEVEL_SHIFT) & 3) << 4) + (mine & CODE)] ?? 0;
      if ((term & MUST_HAVE) !== 0 && full < FULL_CREDIT) return false;
      const weight = term & WEIGHT;
      if ((term & ESSENTIAL) !== 0) {
        essential += weight * full;
        essentialWeight += weight;
      } else {
        desirable += weight * full;
        desirableWeight += weight;
      }
      if ((mine & WANTED) === 0) continue;
      isWanted = true;
      wanted += weight * full;
    }
    sums.essential = essential;
    sums.essentialWeight = essentialWeight;
    sums.desirable = desirable;
    sums.desirableWeight = desirableWeight;
    sums.wanted = wanted;
    sums.isWanted = isWanted;
    return true;
  }
}

function pack(requirement: RequirementInput, skills: Codebook): number {
  const importance = (requirement.importance === 'MUST_HAVE' ? MUST_HAVE : 0) | (isEssential(requirement) ? ESSENTIAL : 0);
  return (skills.find(requirement.skillId) << SKILL_SHIFT) | importance | ((requirement.level - 1) << LEVEL_SHIFT) | requirement.weight;
}

function longer<Column extends { set(from: Column): void }>(before: Column, after: Column): Column {
  after.set(before);
  return after;
}
