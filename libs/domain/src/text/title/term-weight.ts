import { InvertedIndex, type SparseVector, unit } from './sparse.js';

/** For character runs: rare ones say more than the plain logarithm gives them, since those of one rare word come together. */
export const GRAM_POWER = 2;
const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
const K1 = 1.2;
const B = 0.75;

/** How often each piece of a text occurs in it. */
export type Bag = ReadonlyMap<string, number>;

/** TF-IDF with the statistics of the texts it was made from; the rarity of a piece is raised to a power. */
export class TfIdf {
  private readonly holders = new Map<string, number>();

  /** How many texts there were: they themselves are not kept. */
  private count = 0;

  constructor(texts: Iterable<Bag>, private readonly power: number) {
    for (const text of texts) {
      this.count += 1;
      for (const piece of text.keys()) this.holders.set(piece, (this.holders.get(piece) ?? 0) + 1);
    }
  }

  /** Of length 1. A piece no text has is as rare as can be. */
  vectorOf(bag: Bag): SparseVector<string> {
    return unit(new Map([...bag].map(([piece, times]) => [piece, (1 + Math.log(times)) * this.rarityOf(piece) ** this.power])));
  }

  private rarityOf(piece: string): number {
    return Math.log((1 + this.count) / (1 + (this.holders.get(piece) ?? 0))) + 1;
  }
}

/** Okapi BM25 (k1 1.2, b 0.75) over texts that are lists of words; the words of a query have weights. */
export class WordIndex {
  private readonly index: InvertedIndex<string>;

  constructor(texts: readonly (readonly string[])[]) {
    const counts = texts.map((text) => countsOf(text));
    const holders = new Map<string, number>();
    for (const count of counts) for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
    const usual = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    const rarity = (word: string): number => {
      const holding = holders.get(word) ?? 0;
      return Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
    };
    this.index = new InvertedIndex(counts.map((count, row) => {
      const damping = K1 * (1 - B + (B * (texts[row]?.length ?? 0)) / Math.max(1, usual));
      return new Map([...count].map(([word, times]) => [word, (rarity(word) * times * (K1 + 1)) / (times + damping)]));
    }));
  }

  scores(query: SparseVector<string>): Float64Array {
    return this.index.dots(query);
  }
}

/** Each in turn: two million pieces at a time are never needed. */
export function* bagsOf(texts: readonly (readonly string[])[]): Generator<Bag> {
  for (const words of texts) yield gramsOf(words);
}

/** The runs of 2 to 5 characters of each word, its edges counted as a character. */
export function gramsOf(words: readonly string[]): Bag {
  const grams = new Map<string, number>();
  for (const word of words) {
    const edged = ` ${word} `;
    for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length += 1) {
      for (let at = 0; at + length <= edged.length; at += 1) {
        const gram = edged.slice(at, at + length);
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
    }
  }
  return grams;
}

export function countsOf(words: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
