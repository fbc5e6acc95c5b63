import { fold } from './normalise.js';
import { best, type Found, type SuggestionKind } from './ranking.js';
import { lowerBound, TermIndex } from './term-index.js';
import { tokenSpans } from './token.js';

/** What can be suggested: an id, its preferred label, and other names for it. */
export interface LabelEntry { id: string; label: string; alternatives?: readonly string[] }

/** `matched` is the label or alternative that was found; `label` the preferred one of the same entry. */
export interface Suggestion { id: string; label: string; matched: string; kind: SuggestionKind }

export interface LabelIndex {
  readonly size: number;
  /** The n best entries for what was typed, each once. Empty for a text without letters and digits. Reads 200 characters at most. */
  suggest(text: string, n: number): Suggestion[];
}

/** One label or alternative. `compact` is its folded words without the gaps. */
interface IndexedLabel { entry: number; text: string; compact: string; isPreferred: boolean }

const LONGEST_TYPED = 200;
const MOST_WORDS = 12;
const LONGEST_PAIR = 24;
const MOST_SUGGESTED = 100;
/** The share of what was typed that a similar label must account for. */
const LEAST_SIMILARITY = 0.45;
const HEAVIEST_WORD = 8;
const UNFINISHED = 0.1;
const LAST_CHARACTER = '\uffff';

/** Builds the index once; suggesting then takes a few milliseconds over some 100,000 labels. Entries keep their order among equals. */
export function buildLabelIndex(entries: readonly LabelEntry[]): LabelIndex {
  return new WordLabelIndex(entries);
}

class WordLabelIndex implements LabelIndex {
  private readonly labels: IndexedLabel[] = [];
  /** Label numbers in the order of their compact forms, for beginnings. */
  private readonly byCompact: number[];
  private readonly words: TermIndex;
  private readonly labelsOfWord: number[][];
  private readonly reached: Float32Array;
  private readonly seenFor: Uint16Array;

  constructor(private readonly entries: readonly LabelEntry[]) {
    const labelsOf = new Map<string, number[]>();
    entries.forEach((entry, number) => {
      for (const text of new Set([entry.label, ...(entry.alternatives ?? [])])) this.add(number, text, labelsOf);
    });
    this.byCompact = this.labels.map((_, number) => number).sort((a, b) => compare(this.compactOf(a), this.compactOf(b)) || a - b);
    this.words = new TermIndex([...labelsOf.keys()].sort(compare));
    this.labelsOfWord = this.words.terms.map((word) => labelsOf.get(word) ?? []);
    this.reached = new Float32Array(this.labels.length);
    this.seenFor = new Uint16Array(this.labels.length);
  }

  get size(): number {
    return this.entries.length;
  }

  private add(entry: number, text: string, labelsOf: Map<string, number[]>): void {
    const words = wordsOf(text);
    if (words.length === 0) return;
    const label = this.labels.push({ entry, text, compact: words.join(''), isPreferred: text === this.entries[entry]?.label }) - 1;
    // Neighbours written as one, so that "powerbi" is found inside "Microsoft Power BI".
    const pairs = words.slice(1).map((word, before) => `${words[before] ?? ''}${word}`).filter((pair) => pair.length <= LONGEST_PAIR);
    for (const word of new Set([...words, ...pairs])) {
      const known = labelsOf.get(word);
      if (known) known.push(label);
      else labelsOf.set(word, [label]);
    }
  }

  private compactOf(label: number | undefined): string {
    return label === undefined ? '' : this.labels[label]?.compact ?? '';
  }

  suggest(text: string, n: number): Suggestion[] {
    const words = wordsOf(text.slice(0, LONGEST_TYPED)).slice(0, MOST_WORDS);
    const wanted = Math.min(Math.max(0, Math.floor(n)), MOST_SUGGESTED);
    if (words.length === 0 || !(wanted > 0)) return [];
    const found = [...this.beginning(words.join('')), ...this.withWords(words)];
    let chosen = this.choose(found, wanted);
    if (chosen.length < wanted) chosen = this.choose([...found, ...this.similar(words)], wanted);
    return chosen.map(({ label, kind }) => this.suggestionOf(label, kind));
  }

  private choose(found: readonly Found[], wanted: number): Found[] {
    return best(found, wanted, ({ label }) => this.labels[label]?.entry ?? -1, ({ label }) => (this.labels[label]?.isPreferred ? 0 : 1));
  }

  private suggestionOf(label: number, kind: SuggestionKind): Suggestion {
    const found = this.labels[label];
    const entry = found && this.entries[found.entry];
    if (!found || !entry) throw new RangeError(`No label ${label}`);
    return { id: entry.id, label: entry.label, matched: found.text, kind };
  }

  private beginning(compact: string): Found[] {
    const from = lowerBound(this.byCompact.length, (place) => this.compactOf(this.byCompact[place]) >= compact);
    const to = lowerBound(this.byCompact.length, (place) => this.compactOf(this.byCompact[place]) >= compact + LAST_CHARACTER);
    return this.byCompact.slice(from, to).map((label) => {
      const length = this.compactOf(label).length;
      return { label, kind: length === compact.length ? 'EXACT' : 'PREFIX', cost: length };
    });
  }

  /** Labels in which each typed word begins a word. A label is counted for a word only if it had all words before it. */
  private withWords(words: readonly string[]): Found[] {
    let reached: number[] = [];
    words.forEach((word, before) => {
      const next: number[] = [];
      const [from, to] = this.words.startingWith(word);
      for (let term = from; term < to; term += 1) {
        for (const label of this.labelsOfWord[term] ?? []) {
          if (this.seenFor[label] !== before) continue;
          this.seenFor[label] = before + 1;
          next.push(label);
        }
      }
      for (const label of reached) if (this.seenFor[label] === before) this.seenFor[label] = 0;
      reached = next;
    });
    for (const label of reached) this.seenFor[label] = 0;
    return reached.map((label) => ({ label, kind: 'WORDS', cost: this.compactOf(label).length }));
  }

  /** Labels that account for enough of what was typed, word by word; longer words count for more. */
  private similar(words: readonly string[]): Found[] {
    const touched: number[] = [];
    words.forEach((word, before) => {
      const weight = Math.min(word.length, HEAVIEST_WORD);
      for (const { term, similarity } of this.similarTerms(word)) {
        for (const label of this.labelsOfWord[term] ?? []) {
          // Terms come nearest first, so the first to reach a label for this word is its best.
          if (this.seenFor[label] === before + 1) continue;
          if (this.reached[label] === 0) touched.push(label);
          this.seenFor[label] = before + 1;
          this.reached[label] = (this.reached[label] ?? 0) + weight * similarity;
        }
      }
    });
    const whole = words.reduce((sum, word) => sum + Math.min(word.length, HEAVIEST_WORD), 0);
    const found = touched.map((label) => ({ label, share: (this.reached[label] ?? 0) / whole }));
    for (const label of touched) this.reached[label] = this.seenFor[label] = 0;
    return found.filter(({ share }) => share >= LEAST_SIMILARITY)
      .map(({ label, share }) => ({ label, kind: 'SIMILAR', cost: (1 - share) * 1000 + this.compactOf(label).length }));
  }

  private similarTerms(word: string): { term: number; similarity: number }[] {
    const [from, to] = word.length > 1 ? this.words.startingWith(word) : [0, 0];
    const beginnings = Array.from({ length: to - from }, (_, offset) => ({ term: from + offset, distance: 0 }));
    return [...beginnings, ...this.words.near(word, mistakesAllowed(word))].map(({ term, distance }) => {
      const isLonger = (this.words.terms[term]?.length ?? 0) > word.length + distance;
      return { term, similarity: 1 - distance / word.length - (isLonger ? UNFINISHED : 0) };
    }).sort((a, b) => b.similarity - a.similarity);
  }
}

function wordsOf(text: string): string[] {
  return tokenSpans(fold(text)).map((token) => token.text);
}

function mistakesAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
