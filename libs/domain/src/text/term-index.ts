import { editDistance } from './edit-distance.js';

/** A word of the vocabulary near a typed one: its number and how many mistakes part them. */
export interface NearTerm { term: number; distance: number }

const LONGEST_COMPARED = 40;
const MOST_COMPARED = 800;
/** One mistake changes at most three pairs of neighbouring characters (a swap does). */
const PAIRS_PER_MISTAKE = 3;
const UNIT = 0x10000;

/**
 * A sorted vocabulary that finds words by their beginning and, through the pairs of neighbouring characters they share, by
 * resemblance. Only words that share enough pairs are compared letter by letter, and never more than 800.
 */
export class TermIndex {
  private readonly termsOfPair = new Map<number, number[]>();
  private readonly shared: Uint16Array;

  /** `terms` must be sorted by UTF-16 units and without repeats. */
  constructor(readonly terms: readonly string[]) {
    this.shared = new Uint16Array(terms.length);
    terms.forEach((term, number) => {
      if (term.length > LONGEST_COMPARED) return;
      for (const pair of pairsOf(term, true)) {
        const known = this.termsOfPair.get(pair);
        if (known) known.push(number);
        else this.termsOfPair.set(pair, [number]);
      }
    });
  }

  /** The numbers of the words that begin so: from, and up to but without. */
  startingWith(prefix: string): [from: number, to: number] {
    const from = lowerBound(this.terms.length, (number) => (this.terms[number] ?? '') >= prefix);
    const to = lowerBound(this.terms.length, (number) => {
      const term = this.terms[number] ?? '';
      return term >= prefix && !term.startsWith(prefix);
    });
    return [from, to];
  }

  /** Words whose beginning is at most `limit` mistakes from what was typed, nearest first, then shortest. */
  near(typed: string, limit: number): NearTerm[] {
    if (typed.length > LONGEST_COMPARED || limit < 1) return [];
    const found: NearTerm[] = [];
    for (const term of this.resembling(typed, limit)) {
      const distance = editDistance(typed, this.terms[term] ?? '', limit, true);
      if (distance <= limit) found.push({ term, distance });
    }
    const length = (near: NearTerm): number => this.terms[near.term]?.length ?? 0;
    return found.sort((a, b) => a.distance - b.distance || length(a) - length(b) || a.term - b.term);
  }

  /** Words that share enough pairs, those that share most first. */
  private resembling(typed: string, limit: number): number[] {
    // The end is not counted: what is typed may be a beginning.
    const pairs = pairsOf(typed, false);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const term of this.termsOfPair.get(pair) ?? []) {
        const count = this.shared[term] ?? 0;
        if (count === 0) touched.push(term);
        this.shared[term] = count + 1;
      }
    }
    const byShared: number[][] = Array.from({ length: pairs.size + 1 }, () => []);
    for (const term of touched) {
      byShared[this.shared[term] ?? 0]?.push(term);
      this.shared[term] = 0;
    }
    const least = Math.max(1, pairs.size - PAIRS_PER_MISTAKE * limit);
    return byShared.slice(least).reverse().flat().slice(0, MOST_COMPARED);
  }
}

function pairsOf(term: string, isWhole: boolean): Set<number> {
  const padded = isWhole ? ` ${term} ` : ` ${term}`;
  const pairs = new Set<number>();
  for (let at = 1; at < padded.length; at += 1) pairs.add(padded.charCodeAt(at - 1) * UNIT + padded.charCodeAt(at));
  return pairs;
}

/** The first number from 0 to `length` for which `isPast` holds; it must hold for all after it too. */
export function lowerBound(length: number, isPast: (number: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
