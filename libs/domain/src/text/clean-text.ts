import { stripMarkup } from './markup.js';

/** `max` counts characters (code points). With `isOneLine` line breaks become spaces. */
export interface CleanOptions { max: number; isOneLine?: boolean }

/** `text` is never cut: the caller refuses what `isTooLong` and gives the person their words back. */
export interface CleanedText { text: string; length: number; isTooLong: boolean }

const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
// Direction overrides, zero-width spaces and tag characters can hide or disguise words. Joiners stay: emoji and some scripts need them.
const DISGUISES = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
const LONE_SURROGATES = /\p{Cs}/gu;
const BLANKS = /[^\S\n]+/g;
const MARK_RUN = /(\p{M}{8})\p{M}+/gu;
const MANY_LINES = /\n{3,}/g;

/**
 * A person's words made safe to keep and show: plain text without markup, controls and disguises, in NFC, with single blanks and at
 * most one empty line in a row. Applying it again changes nothing unless character references were written out.
 */
export function cleanText(text: string, { max, isOneLine = false }: CleanOptions): CleanedText {
  const plain = stripMarkup(text.replace(LONE_SURROGATES, '').replace(DISGUISES, '').replace(LINE_BREAKS, '\n').replace(CONTROLS, blankTab));
  const tidy = plain.replace(LONE_SURROGATES, '').replace(DISGUISES, '').replace(LINE_BREAKS, '\n').replace(CONTROLS, blankTab)
    .replace(MARK_RUN, '$1').normalize('NFC').replace(BLANKS, ' ');
  const cleaned = isOneLine ? tidy.replace(/\s+/g, ' ').trim() : trimmedLines(tidy);
  const length = countCharacters(cleaned);
  return { text: cleaned, length, isTooLong: length > max };
}

function blankTab(control: string): string {
  return control === '\v' || control === '\f' ? ' ' : '';
}

function trimmedLines(text: string): string {
  return text.split('\n').map((line) => line.trim()).join('\n').replace(MANY_LINES, '\n\n').trim();
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
