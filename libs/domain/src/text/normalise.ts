/**
 * Texts made comparable. The matching copy of a text goes through here, so that look-alike forms and characters nobody sees change no
 * score; what people read again is kept as they wrote it (see `cleanText`). Every function is linear in the length of its text.
 */

// Controls, format characters, lone surrogates, and what Unicode draws as nothing (fillers, variation selectors, joiners).
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const SPACES = /[\s\u2800]+/g;
const MARKS = /\p{M}/gu;
// Normalising sorts runs of marks, which is quadratic in the length of a run: no language stacks more than a few.
const MARK_RUN = /(\p{M}{8})\p{M}+/gu;

/** NFKC, without controls and invisible characters, in lower case, with single spaces. Applying it twice changes nothing. */
export function normalise(text: string): string {
  const visible = text.replace(MARK_RUN, '$1').replace(SPACES, ' ').normalize('NFKC').replace(SPACES, ' ').replace(INVISIBLE, '');
  return visible.toLowerCase().normalize('NFKC').replace(SPACES, ' ').trim();
}

/** `normalise`, and without accents: "Zoë" and "zoe" are the same to a search. */
export function fold(text: string): string {
  return normalise(text).normalize('NFKD').replace(MARKS, '').normalize('NFKC');
}
