import { greatest, InvertedIndex, type SparseVector } from './sparse.js';
import { rootOf } from './root.js';
import { bagsOf, GRAM_POWER, gramsOf, TfIdf, WordIndex } from './term-weight.js';
import { labelWords, titleWords, type TitleWord } from './title-words.js';

/** An occupation or a role: its names, the group it belongs to ("2511" of ISCO; '' for none), and the skills it asks for. */
export interface OccupationEntry {
  readonly id: string;
  readonly label: string;
  readonly alternatives: readonly string[];
  readonly group: string;
  readonly skills: readonly OccupationSkill[];
}

export interface OccupationSkill { readonly id: string; readonly label: string; readonly isEssential: boolean }

/** `place` in the entries; `score` orders the answers to one title, 0..1, and says nothing across titles: see `meaningOf`. */
export interface FoundOccupation { readonly place: number; readonly id: string; readonly label: string; readonly score: number }

/** What each reading of an entry counts, against its best entry: its nearest name, its first name, its skills, its spelling. */
const COUNTS = { nearestName: 1, preferred: 0.5, skills: 0.5, spelling: 0.5 } as const;
/** A title means an entry when it shares more than this of its words, and of those of a name of the entry, taken together. */
const LEAST_SHARED = 0.5;

/**
 * From a title as adverts write it to the occupations of a taxonomy (or to role templates), without a trained model: BM25 over names
 * and over the labels of the skills asked for, by roots of words, and likeness of spelling by runs of characters. Building over
 * ESCO's 3,007 occupations takes some seconds, finding a few milliseconds.
 */
export class OccupationFinder {
  private readonly eachName: WordIndex;
  private readonly preferred: WordIndex;
  private readonly skills: WordIndex;
  private readonly grams: TfIdf;
  private readonly spelling: InvertedIndex<string>;
  /** The entry each name belongs to. */
  private readonly entryOfName: Uint32Array;

  constructor(readonly entries: readonly OccupationEntry[]) {
    const named = entries.map((entry) => [...new Set([entry.label, ...entry.alternatives].map((label) => label.toLowerCase()))].map(labelWords));
    this.eachName = new WordIndex(named.flat().map((words) => words.map(rootOf)));
    this.preferred = new WordIndex(entries.map(({ label }) => labelWords(label).map(rootOf)));
    this.skills = new WordIndex(entries.map((entry) => entry.skills.flatMap(({ label }) => labelWords(label).map(rootOf))));
    const names = named.flat();
    this.grams = new TfIdf(bagsOf(names), GRAM_POWER);
    this.spelling = new InvertedIndex(this.vectorsOf(names));
    this.entryOfName = Uint32Array.from(named.flatMap((own, place) => own.map(() => place)));
  }

  /** The n entries that the title most likely means, best first; none for a title without a known word. */
  find(title: string, n: number): FoundOccupation[] {
    const words = titleWords(title);
    const scores = this.scoresOf(words);
    return greatest(scores, n).flatMap((place) => {
      const entry = this.entries[place];
      return entry === undefined ? [] : [{ place, id: entry.id, label: entry.label, score: scores[place] ?? 0 }];
    });
  }

  /** The entry that the title means, or null when even the best shares too few words with it to be taken without a person. */
  meaningOf(title: string): FoundOccupation | null {
    const [best] = this.find(title, 1);
    if (best === undefined) return null;
    const entry = this.entries[best.place];
    const asked = rootsOf(titleWords(title));
    const isMeant = [best.label, ...entry?.alternatives ?? []].some((name) => sharedOf(asked, rootsOf(titleWords(name))) > LEAST_SHARED);
    return isMeant ? best : null;
  }

  private* vectorsOf(names: readonly (readonly string[])[]): Generator<SparseVector<string>> {
    for (const bag of bagsOf(names)) yield this.grams.vectorOf(bag);
  }

  private scoresOf(words: readonly TitleWord[]): Float64Array {
    const roots = rootsOf(words);
    const likeness = this.nearest(this.spelling.dots(this.grams.vectorOf(gramsOf(words.map(({ key }) => key)))));
    const scores = new Float64Array(this.entries.length);
    const whole = Object.values(COUNTS).reduce((sum, count) => sum + count, 0);
    for (const [reading, count] of [
      [this.nearest(this.eachName.scores(roots)), COUNTS.nearestName],
      [this.preferred.scores(roots), COUNTS.preferred], [this.skills.scores(roots), COUNTS.skills], [likeness, COUNTS.spelling],
    ] as const) addShares(scores, reading, count / whole);
    return scores;
  }

  /** For each entry the best of its names. */
  private nearest(byName: Float64Array): Float64Array {
    const best = new Float64Array(this.entries.length);
    byName.forEach((value, name) => {
      const entry = this.entryOfName[name] ?? 0;
      if (value > (best[entry] ?? 0)) best[entry] = value;
    });
    return best;
  }
}

function rootsOf(words: readonly TitleWord[]): Map<string, number> {
  const roots = new Map<string, number>();
  for (const { key, weight } of words) roots.set(rootOf(key), Math.max(roots.get(rootOf(key)) ?? 0, weight));
  return roots;
}

/** The share of the weights of both that lies on words they share (Dice), 0..1. */
function sharedOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let whole = 0;
  for (const [root, weight] of a) {
    whole += weight;
    if (b.has(root)) shared += weight + (b.get(root) ?? 0);
  }
  for (const weight of b.values()) whole += weight;
  return whole === 0 ? 0 : shared / whole;
}

function addShares(scores: Float64Array, reading: Float64Array, count: number): void {
  const most = reading.reduce((best, value) => Math.max(best, value), 0);
  if (most === 0) return;
  reading.forEach((value, place) => { scores[place] = (scores[place] ?? 0) + (count * value) / most; });
}
