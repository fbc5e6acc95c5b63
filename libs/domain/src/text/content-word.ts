import { fold } from './normalise.js';
import { STOP_WORDS } from './stop-word.js';

/** Reduces a lower-case English word to its stem: the Porter algorithm or one like it. Pure; the caller brings it. */
export type Stem = (word: string) => string;

/** A word that carries meaning, with its place in the text it was read from. */
export interface ContentWord {
  /** As it was written. */
  readonly text: string;
  /** Folded, in the singular: what two words share that differ only in number, case or accents. */
  readonly form: string;
  /** What words of one family share. */
  readonly stem: string;
  /** UTF-16 offsets into the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Counts every word of the text, stop words included: neighbours differ by one. */
  readonly place: number;
  /** Which part of the text it stands in: a line, a sentence, an item of a list. */
  readonly segment: number;
}

// In this order: a character reference (skipped), a word, or what ends a segment. Nothing here backtracks over more than one word.
const PIECE = /&(?:#\w{1,8}|[a-zA-Z]{2,8});|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*(?:\+\+|#)?|[\r\n•;!?]|\.(?=\s{1,3}\p{Lu})/gu;
const POSSESSIVE = /['’]s$/;
const APOSTROPHES = /['’]/g;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const SEPARATORS: ReadonlySet<string> = new Set(['\r', '\n', '•', ';', '!', '?', '.']);
/** Longer runs of letters are no words of a language. */
const LONGEST_WORD = 40;
/** A line without end is cut into pieces, so that no search within one grows with the text. */
const MOST_WORDS_OF_SEGMENT = 60;

/** The words of a text that carry meaning, in order. Time is linear in the length. */
export function contentWords(text: string, stem: Stem): ContentWord[] {
  const words: ContentWord[] = [];
  let place = 0;
  let segment = 0;
  let beganAt = 0;
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    if (SEPARATORS.has(piece) || words.length - beganAt >= MOST_WORDS_OF_SEGMENT) {
      segment += 1;
      place += 1;
      beganAt = words.length;
    }
    if (!LETTER_OR_DIGIT.test(piece)) continue;
    place += 1;
    if (piece.length > LONGEST_WORD) continue;
    const folded = fold(piece).replace(POSSESSIVE, '').replace(APOSTROPHES, '');
    if (folded === '' || STOP_WORDS.has(folded)) continue;
    const form = singular(british(folded));
    words.push({ text: piece, form, stem: stem(form), start, end: start + piece.length, place, segment });
  }
  return words;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const before = word.charAt(word.length - 2);
  return before === 's' || before === 'u' || before === 'i' ? word : word.slice(0, -1);
}

const AMERICAN = /([iy])z(e|ed|es|er|ers|ing|ation|ations)$/;

/** "organize" is "organise". Both sides of a comparison pass here, so a word that is wrongly respelt still equals itself. */
function british(word: string): string {
  return word.length < 6 ? word : word.replace(AMERICAN, '$1s$2');
}
