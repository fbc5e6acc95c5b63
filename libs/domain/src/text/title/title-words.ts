import { fold } from '../normalise.js';
import { tokenSpans } from '../token.js';
import { ABBREVIATIONS } from './abbreviation.js';
import { singular } from './root.js';

/** A word of a title in the `singular` and how much it says of the occupation: 1, or less for a rank and for what stands in brackets. */
export interface TitleWord { readonly key: string; readonly weight: number }

const LONGEST_TITLE = 400;
/** Ranks and terms tell how high and how long, not what: they count half, as does what stands in brackets (places, shifts, references). */
const ASIDE = 0.5;
const RANKS_AND_TERMS: ReadonlySet<string> = new Set(['senior', 'junior', 'trainee', 'intern', 'internship', 'graduate', 'apprentice', 'apprenticeship', 'lead',
  'principal', 'head', 'chief', 'deputy', 'vice', 'president', 'executive', 'officer', 'assistant', 'associate', 'staff',
  'band', 'grade', 'bank', 'full', 'part', 'time', 'temporary', 'permanent', 'contract', 'fixed', 'term']);
const LINKS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'with', 'at', 'on', 'a', 'an', 'or', 'by', 'from']);
const BRACKETED = /[([{][^()[\]{}]*[)\]}]?/g;
const LETTER = /\p{L}/u;

/**
 * The words of a job title, each once, abbreviations written out; numbers and references are left out. A title that is all in
 * brackets counts as if it were not. Reads 400 characters.
 */
export function titleWords(title: string): TitleWord[] {
  const text = fold(title.slice(0, LONGEST_TITLE));
  const asides = text.match(BRACKETED) ?? [];
  const main = text.replace(BRACKETED, ' ');
  const hasMain = LETTER.test(main);
  const weights = new Map<string, number>();
  const add = (part: string, weight: number): void => {
    for (const word of writtenOut(part)) {
      const key = singular(word);
      const weighted = RANKS_AND_TERMS.has(word) ? weight * ASIDE : weight;
      weights.set(key, Math.max(weights.get(key) ?? 0, weighted));
    }
  };
  add(main, 1);
  for (const aside of asides) add(aside, hasMain ? ASIDE : 1);
  return [...weights].map(([key, weight]) => ({ key, weight }));
}

/** The words of a label of a taxonomy in the `singular`, in order and with repeats, abbreviations written out. */
export function labelWords(label: string): string[] {
  return writtenOut(label).map(singular);
}

function writtenOut(text: string): string[] {
  return wordsOf(text).flatMap((word) => ABBREVIATIONS.get(word)?.split(' ') ?? [word]);
}

function wordsOf(text: string): string[] {
  return tokenSpans(fold(text)).map((token) => token.text).filter((word) => LETTER.test(word) && !LINKS.has(word));
}
