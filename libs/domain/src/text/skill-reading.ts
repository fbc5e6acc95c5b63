import { contentWords, type ContentWord, type Stem } from './content-word.js';
import type { SkillLabelIndex } from './skill-label-index.js';

/** A word of a label met in the text: as it stands, or as a part of a compound, or written apart. Places count content words. */
export interface Occurrence { readonly first: number; readonly last: number; readonly form: number; readonly weight: number }

/** One segment of a text: what each stem of the taxonomy's labels was met as. */
export type Reading = ReadonlyMap<number, readonly Occurrence[]>;

/** A word met inside a compound ("teamwork"), or written apart ("front end"), is a little less sure than the word itself. */
const COMPOUND = 0.7;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;

/** The words of the text, and a reading of each of its segments. Time is linear in the length. */
export function readSegments(text: string, index: SkillLabelIndex, stem: Stem): { words: ContentWord[]; readings: Reading[] } {
  const words = contentWords(text, stem);
  const readings: Reading[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from;
    while (to < words.length && words[to]?.segment === words[from]?.segment) to += 1;
    readings.push(readSegment(words, from, to, new Reader(index, stem)));
    from = to;
  }
  return { words, readings };
}

function readSegment(words: readonly ContentWord[], from: number, to: number, reader: Reader): Reading {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    reader.add(word.form, word.stem, { first: at, last: at, weight: 1 });
    reader.addParts(word.form, at);
    const next = at + 1 < to ? words[at + 1] : undefined;
    if (next?.place === word.place + 1) reader.addForm(`${word.form}${next.form}`, { first: at, last: at + 1, weight: COMPOUND });
  }
  return reader.met;
}

class Reader {
  readonly met = new Map<number, Occurrence[]>();

  constructor(private readonly index: SkillLabelIndex, private readonly stem: Stem) {}

  add(form: string, stem: string, where: Omit<Occurrence, 'form'>): void {
    const number = this.index.stemNumber(stem);
    if (number < 0) return;
    const occurrence = { ...where, form: this.index.formNumber(form) };
    const known = this.met.get(number);
    if (known) known.push(occurrence);
    else this.met.set(number, [occurrence]);
  }

  /** Only a form that stands in a label as it is: what was put together by us needs that much proof. */
  addForm(form: string, where: Omit<Occurrence, 'form'>): void {
    if (this.index.formNumber(form) >= 0) this.add(form, this.stem(form), where);
  }

  /** Both parts of "teamwork", where both are words of labels. */
  addParts(form: string, at: number): void {
    if (form.length < SHORTEST_COMPOUND) return;
    for (let cut = SHORTEST_PART; cut <= form.length - SHORTEST_PART; cut += 1) {
      const [head, tail] = [form.slice(0, cut), form.slice(cut)];
      if (this.index.formNumber(head) < 0 || this.index.formNumber(tail) < 0) continue;
      for (const part of [head, tail]) this.addForm(part, { first: at, last: at, weight: COMPOUND });
    }
  }
}
