import type { ContentWord, Stem } from './content-word.js';
import { type SkillConcept, SkillLabelIndex } from './skill-label-index.js';
import { type Occurrence, type Reading, readSegments } from './skill-reading.js';
import { type Candidate, spread } from './skill-spread.js';
import { tightest } from './word-window.js';

/** A skill that a text seems to speak of. */
export interface SkillMention {
  readonly skillId: string;
  /** The preferred label of the skill. */
  readonly label: string;
  /** UTF-16 offsets into the text as it was given; the end is exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  /** The text between `start` and `end`. */
  readonly matchedText: string;
  /** Above 0 and below 1, never rising along the list. It orders; it is no probability. */
  readonly score: number;
  /** The text has a name of this skill and of no other, word for word: it may be attached without a person. */
  readonly isCertain: boolean;
}

/** Longer texts are refused: the caller cuts them, and says so. */
export const LONGEST_EXTRACTED = 100_000;

/** A word in another form of the same stem ("communicate" for "communication"). */
const OTHER_FORM = 0.7;
/** Each content word that stands between those of a label. */
const GAP = 0.3;
/** All words of a label, side by side. */
const PHRASE_BONUS = 0.3;
const COMPLETE = 0.999;
/** Labels of a segment that are looked at word by word, best bound first. */
const MOST_EXAMINED = 200;
/** A value below this is no more than a common word met by chance; one telling word that is a whole label is worth over 1. */
const LEAST_VALUE = 0.2;
/** The value that is shown as a score of one half. */
const HALF = 1;
const MOST_MENTIONS = 100;
/** Signs that part what stands beside them. */
const PARTING = /[,:()[\]|]/;

/**
 * Finds the skills of a taxonomy in free text by their labels; no model, nothing learned. For each label the weights (idf) of its words that
 * a segment of the text holds are added up to a mass; value = mass x mass / weight of all its words, less for gaps between the
 * words, more for a whole phrase, a preferred label and a usual skill. A concept is worth its best label in its best segment. Places
 * in the list go to the best that is left, where what lies on words already explained counts less.
 */
export class SkillExtractor {
  private readonly index: SkillLabelIndex;
  private readonly mass: Float64Array;

  /** Concepts keep their order among equals. Some two seconds and 100 MB for 14,000 concepts with 100,000 labels. */
  constructor(concepts: readonly SkillConcept[], private readonly stem: Stem) {
    this.index = new SkillLabelIndex(concepts, stem);
    this.mass = new Float64Array(this.index.labelCount);
  }

  /** At most `limit` mentions, best first, each skill once. Throws RangeError above 100,000 UTF-16 units. Linear in the text's length. */
  extract(text: string, limit = 20): SkillMention[] {
    if (text.length > LONGEST_EXTRACTED) throw new RangeError(`A text of ${text.length} characters is longer than ${LONGEST_EXTRACTED}.`);
    const wanted = Math.min(Math.max(0, Math.floor(limit)), MOST_MENTIONS);
    if (!(wanted > 0)) return [];
    const { words, readings } = readSegments(text, this.index, this.stem);
    const best = new Map<number, Candidate>();
    for (const reading of readings) this.readInto(best, reading);
    return longestCertain(spread([...best.values()], wanted, words.length).map((found) => this.mentionOf(found, text, words)));
  }

  private readInto(best: Map<number, Candidate>, reading: Reading): void {
    let examined = 0;
    for (const { label, bound, mass } of this.bounds(reading)) {
      const concept = this.index.conceptOf[label] ?? -1;
      const known = best.get(concept);
      if (known !== undefined && known.value >= bound) continue;
      if ((examined += 1) > MOST_EXAMINED) break;
      const found = this.examine(label, mass, reading);
      if (known === undefined || found.value > known.value) best.set(concept, { ...found, label, concept });
    }
  }

  /** What each label can be worth at most in this segment, best first: its value if its words stood side by side. */
  private bounds(reading: Reading): { label: number; bound: number; mass: number }[] {
    const touched: number[] = [];
    for (const [stem, occurrences] of reading) this.addMass(stem, occurrences, touched);
    const bounds: { label: number; bound: number; mass: number }[] = [];
    for (const label of touched) {
      const mass = this.mass[label] ?? 0;
      this.mass[label] = 0;
      const bound = this.valueOf(label, mass, 0);
      if (bound >= LEAST_VALUE) bounds.push({ label, bound, mass });
    }
    return bounds.sort((a, b) => b.bound - a.bound || a.label - b.label);
  }

  private addMass(stem: number, occurrences: readonly Occurrence[], touched: number[]): void {
    const postings = this.index.postingsOf(stem);
    if (postings === undefined) return;
    const { weight: telling, labels, forms } = postings;
    const weights = new Map<number, number>();
    let other = 0;
    for (const { form, weight } of occurrences) {
      weights.set(form, Math.max(weights.get(form) ?? 0, weight));
      other = Math.max(other, weight * OTHER_FORM);
    }
    for (let at = 0; at < labels.length; at += 1) {
      const label = labels[at] ?? 0;
      const before = this.mass[label] ?? 0;
      if (before === 0) touched.push(label);
      this.mass[label] = before + telling * Math.max(weights.get(forms[at] ?? -1) ?? 0, other);
    }
  }

  private valueOf(label: number, mass: number, gaps: number): number {
    const share = mass / (this.index.totals[label] ?? 1);
    const phrase = share > COMPLETE && gaps === 0 ? 1 + PHRASE_BONUS : 1;
    return mass * share * phrase * (this.index.factors[label] ?? 1) / (1 + GAP * gaps);
  }

  private examine(label: number, mass: number, reading: Reading): Pick<Candidate, 'first' | 'last' | 'value'> {
    const lists = this.index.stemsOf(label).flatMap((stem) => [reading.get(stem) ?? []]).filter((list) => list.length > 0);
    const { first, last } = tightest(lists);
    return { first, last, value: this.valueOf(label, mass, Math.max(0, last - first + 1 - lists.length)) };
  }

  private mentionOf(found: Candidate, text: string, words: readonly ContentWord[]): SkillMention {
    const concept = this.index.concepts[found.concept];
    const start = words[found.first]?.start;
    const end = words[found.last]?.end;
    if (concept === undefined || start === undefined || end === undefined) throw new RangeError(`No concept ${found.concept}`);
    const matchedText = text.slice(start, end);
    const isCertain = !PARTING.test(matchedText) && this.index.isName(found.label, words.slice(found.first, found.last + 1));
    return { skillId: concept.id, label: concept.preferredLabel, span: { start, end }, matchedText, score: found.value / (found.value + HALF), isCertain };
  }
}

/** "Database" in "maintain database" is not what the text speaks of: the longer name stands. */
function longestCertain(mentions: readonly SkillMention[]): SkillMention[] {
  const certain = mentions.filter((mention) => mention.isCertain);
  return mentions.map((mention) => (
    mention.isCertain && certain.some((other) => isWider(other.span, mention.span)) ? { ...mention, isCertain: false } : mention));
}

function isWider(a: SkillMention['span'], b: SkillMention['span']): boolean {
  return a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
}
