import type { OccupationEntry } from './occupation-finder.js';
import { greatest, InvertedIndex, type SparseVector, unit } from './sparse.js';

/** An optional skill of an occupation counts half of an essential one. */
const OPTIONAL = 0.5;

/** A skill that few occupations ask for says more: the logarithm of how many there are for each that asks. */
export function skillRarities(entries: readonly OccupationEntry[]): ReadonlyMap<string, number> {
  const askers = new Map<string, number>();
  for (const { skills } of entries) for (const id of new Set(skills.map((skill) => skill.id))) askers.set(id, (askers.get(id) ?? 0) + 1);
  return new Map([...askers].map(([id, count]) => [id, Math.log(entries.length / count)]));
}

/** An occupation as the skills it asks for, of length 1. */
export function skillVector({ skills }: OccupationEntry, rarities: ReadonlyMap<string, number>): SparseVector<string> {
  return unit(new Map(skills.map(({ id, isEssential }) => [id, (isEssential ? 1 : OPTIONAL) * (rarities.get(id) ?? 0)])));
}

/** Which occupations a set of skills speaks for, by the cosine of the skills weighted by rarity. */
export class OccupationsBySkill {
  private readonly rarities: ReadonlyMap<string, number>;
  private readonly index: InvertedIndex<string>;

  constructor(private readonly entries: readonly OccupationEntry[]) {
    this.rarities = skillRarities(entries);
    this.index = new InvertedIndex(entries.map((entry) => skillVector(entry, this.rarities)));
  }

  /** The n occupations most like these skills, best first, `score` 0..1; equals in the order given. Unknown skills count nothing. */
  find(skillIds: readonly string[], n: number): { id: string; label: string; score: number }[] {
    const asked = unit(new Map(skillIds.map((id) => [id, this.rarities.get(id) ?? 0])));
    const scores = this.index.dots(asked);
    return greatest(scores, n).flatMap((place) => {
      const entry = this.entries[place];
      return entry === undefined ? [] : [{ id: entry.id, label: entry.label, score: Math.min(1, scores[place] ?? 0) }];
    });
  }
}
