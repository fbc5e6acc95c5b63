import { greatest, InvertedIndex, type SparseVector, unit } from './sparse.js';

/** A word met in one title only has no surroundings that say anything. */
const LEAST_TITLES = 2;
const MOST_NEAR = 5;
const LEAST_LIKENESS = 0.1;
/** What a word of like surroundings counts, against the word itself. */
const STAND_IN = 0.5;

/**
 * Which words keep the same company in a set of titles: "nurse" and "physician" both stand beside "registered", "chief" and "paediatric". Nothing is
 * learned beyond counting: a word is the vector of the words beside it, each by how much oftener than chance they meet (positive pointwise mutual
 * information), and two words are as like as the cosine of these.
 */
export class Surroundings {
  private readonly near = new Map<string, SparseVector<string>>();

  constructor(titles: readonly (readonly string[])[]) {
    const { holders, beside } = countedIn(titles);
    const words = [...beside.keys()].filter((word) => (holders.get(word) ?? 0) >= LEAST_TITLES);
    const company = words.map((word) => unit(surprisesOf(word, beside.get(word) ?? new Map<string, number>(), holders, titles.length)));
    const index = new InvertedIndex(company);
    words.forEach((word, row) => {
      const likeness = index.dots(company[row] ?? new Map<string, number>());
      const found = greatest(likeness, MOST_NEAR + 1).flatMap((place): [string, number][] => [[words[place] ?? '', likeness[place] ?? 0]]);
      this.near.set(word, new Map(found.filter(([other, like]) => other !== word && like >= LEAST_LIKENESS)));
    });
  }

  /** The vector, and the words of like surroundings beside its own; a word that is there already counts the greater of the two. */
  widened(vector: SparseVector<string>): SparseVector<string> {
    const added = new Map<string, number>();
    const add = (word: string, weight: number): void => { added.set(word, Math.max(added.get(word) ?? 0, weight)); };
    for (const [word, weight] of vector) {
      add(word, weight);
      for (const [other, likeness] of this.near.get(word) ?? []) add(other, STAND_IN * likeness * weight);
    }
    return added;
  }
}

function countedIn(titles: readonly (readonly string[])[]): { holders: Map<string, number>; beside: Map<string, Map<string, number>> } {
  const holders = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  for (const title of titles) {
    const words = [...new Set(title)];
    for (const word of words) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
      const others = beside.get(word) ?? new Map<string, number>();
      for (const other of words) if (other !== word) others.set(other, (others.get(other) ?? 0) + 1);
      if (others.size > 0) beside.set(word, others);
    }
  }
  return { holders, beside };
}

function surprisesOf(word: string, beside: ReadonlyMap<string, number>, holders: ReadonlyMap<string, number>, titles: number): SparseVector<string> {
  const own = holders.get(word) ?? 1;
  const surpriseAt = (other: string, times: number): number => Math.log((times * titles) / (own * (holders.get(other) ?? 1)));
  return new Map([...beside].map(([other, times]): [string, number] => [other, surpriseAt(other, times)]).filter(([, surprise]) => surprise > 0));
}
