import { decodeEntities } from '../text/entity.js';
import type { PayBasis } from './hourly.js';

/** Why a text names no pay that can be compared: GRADE is a band or scale, OTHER_PERIOD a week, month or session. */
export type NoSalary = 'NEGOTIABLE' | 'UNPAID' | 'GRADE' | 'OTHER_PERIOD' | 'UNREADABLE';

/**
 * What a text says of pay, in whole pence. A null end is open ("from", "up to"). With `isBasisStated` false the basis is inferred
 * from the size of the amount alone, and a person should confirm it.
 */
export type SalaryText =
  | { kind: 'AMOUNT'; minPence: number | null; maxPence: number | null; basis: PayBasis; isBasisStated: boolean }
  | { kind: 'NONE'; reason: NoSalary };

interface Amount { pence: number; isThousands: boolean; hasPound: boolean; startsAt: number; endsAt: number }

const LONGEST_READ = 300;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const PERIODS: readonly (readonly [PayBasis | 'OTHER', RegExp])[] = [
  ['HOUR', /\b(?:(?:per|an|each) ?hour|hourly|p ?\/? ?h(?:r|our)?)\b|\/ ?h(?:r|our)?\b/],
  ['DAY', /\b(?:(?:per|a|each) ?day|daily|day rate|p ?\/? ?d)\b|\/ ?day\b/],
  ['OTHER', /\b(?:(?:per|a|each|p\/) ?(?:week|month|session|shift|visit|night)|weekly|monthly|sessional|p\/?w|pcm)\b|\/ ?(?:week|month|session|shift)\b/],
  ['YEAR', /\b(?:(?:per|a|each) ?(?:ann?[ua]+m|year)|annual|annually|annum|salary|pro[ -]?rata|p ?[./]? ?a)\b|\/ ?(?:year|annum)\b/],
];
const EXTRA_AFTER = /^[ )]*(?:k )?(?:p\.?a\.? )?(?:welcome|golden|joining|sign|retention|relocation|bonus|recruitment|hcas|allowance)/;
const SHARE_AFTER = /^ ?%/;
const COUNT_AFTER = /^ ?(?:h(?:ou)?rs?|days?|weeks?|months?|years?|wte)\b/;
const GRADE_BEFORE = /(?:band|grade|scale|level|yc|afc|point|scp|st|ct|b|equivalent) ?[-:(]? ?$/;
const RANGE_GAP = /^(?:-|–|—|to|upto|risingto|-upto|-to|through|till?|until|and)$/;
const GAP_NOISE = /\b(?:per (?:annum|hour|day|year)|p\.?a|p\/?h|k|gross|basic)\b|[\s().,£]/g;
const LOWEST_YEARLY = 300_000;
const HIGHEST_HOURLY = 20_000;
const LOWEST_BARE_YEARLY = 1_000_000;

/**
 * Reads the free text of an advert's salary: ranges, "£25-31k", "per annum", "p/h", "up to", HTML references. Only the first amount or
 * range counts; bonuses and allowances do not. Reads the first 300 characters at most.
 */
export function parseSalaryText(text: string): SalaryText {
  const plain = tidy(text);
  const amounts = amountsIn(plain);
  const at = firstOf(plain, amounts);
  const first = amounts[at];
  if (!first) return { kind: 'NONE', reason: reasonOf(plain) };
  const second = amounts[at + 1];
  const isRange = second !== undefined && isJoined(plain, first, second);
  if (Number.isNaN(first.pence) || (isRange && Number.isNaN(second.pence))) return { kind: 'NONE', reason: 'UNREADABLE' };
  const [low, high] = isRange ? sameScale(first, second) : [first.pence, first.pence];
  const last = isRange ? second : first;
  const next = amounts[at + (isRange ? 2 : 1)];
  const period = periodOf(plain, [plain.slice(first.endsAt, next?.startsAt), plain.slice(last.endsAt), plain.slice(0, first.startsAt)], low);
  if (period === null || period.basis === 'OTHER') return { kind: 'NONE', reason: period ? 'OTHER_PERIOD' : 'UNREADABLE' };
  const ends = isRange ? { minPence: Math.min(low, high), maxPence: Math.max(low, high) } : openEnds(plain.slice(0, first.startsAt), low);
  return { kind: 'AMOUNT', ...ends, basis: period.basis, isBasisStated: period.isBasisStated };
}

/** The first amount with a pound sign, or the bare one that a range joins to it ("44,606 - £50,819"). */
function firstOf(plain: string, amounts: readonly Amount[]): number {
  const at = Math.max(0, amounts.findIndex(({ hasPound }) => hasPound));
  const [before, first] = [amounts[at - 1], amounts[at]];
  return before && first && isJoined(plain, before, first) ? at - 1 : at;
}

function isJoined(plain: string, first: Amount, second: Amount): boolean {
  return RANGE_GAP.test(plain.slice(first.endsAt, second.startsAt).replace(GAP_NOISE, ''));
}

function tidy(text: string): string {
  return decodeEntities(text.slice(0, LONGEST_READ)).normalize('NFKC').replace(/\p{Cf}/gu, '').toLowerCase()
    .replace(/\s+/g, ' ').replace(/(\d), (?=\d{3}(?!\d))/g, '$1,').replace(/p\. ?a\b\.?/g, 'pa').replace(/£ (?=\d)/g, '£').trim();
}

function amountsIn(plain: string): Amount[] {
  const found: Amount[] = [];
  for (const match of plain.matchAll(NUMBER)) {
    const endsAt = match.index + match[0].length;
    const before = plain.slice(0, match.index);
    const after = plain.slice(endsAt);
    const hasPound = before.endsWith('£');
    if (SHARE_AFTER.test(after) || EXTRA_AFTER.test(after)) continue;
    if (!hasPound && (COUNT_AFTER.test(after) || GRADE_BEFORE.test(before))) continue;
    const isThousands = /^ ?k\b/.test(after);
    const pence = penceOf(match[0], isThousands);
    // A bare number is money only next to one with a pound sign, or if it looks like a rate or a salary.
    const looksLikeMoney = hasPound || isThousands || found.length > 0 || pence >= LOWEST_BARE_YEARLY
      || /\.\d\d$/.test(match[0]) || /^ ?k\b/.test(rangeEnd(after));
    if (looksLikeMoney && pence !== 0) found.push({ pence, isThousands, hasPound, startsAt: match.index, endsAt });
  }
  return found;
}

/** What follows the upper end of "20-26k", so that its "k" is seen from the lower end. */
function rangeEnd(after: string): string {
  const upper = /^ ?(?:-|to) ?£?[\d,.]+/.exec(after);
  return upper ? after.slice(upper[0].length) : '';
}

/** NaN where the digits are grouped like no amount, as in "£28,000-£35,00": better unread than read wrongly. */
function penceOf(digits: string, isThousands: boolean): number {
  if (digits.includes(',') && !/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(digits.replace(/,$/, ''))) return Number.NaN;
  const [whole = '', decimals = ''] = digits.replaceAll(',', '').split('.');
  // "£21.142" is a misprint for £21,142: pence have two digits.
  if (decimals.length === 3 && whole.length <= 3 && !isThousands) return Number(whole + decimals) * 100;
  const pence = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  return Number.isSafeInteger(pence * 1000) ? pence * (isThousands ? 1000 : 1) : 0;
}

/** "£25-31k" and "£38-£41,000" leave the thousands of the lower end to the reader. */
function sameScale(first: Amount, second: Amount): [number, number] {
  const isShort = !first.isThousands && first.pence < second.pence / 100 && first.pence <= 99_900;
  return [isShort ? first.pence * 1000 : first.pence, second.pence];
}

function periodOf(plain: string, places: readonly string[], pence: number): { basis: PayBasis | 'OTHER'; isBasisStated: boolean } | null {
  for (const place of places) {
    const stated = PERIODS
      .flatMap(([basis, words]) => { const at = place.search(words); return at < 0 ? [] : [{ basis, at }]; })
      .sort((a, b) => a.at - b.at)[0];
    if (stated && isPlausible(stated.basis, pence)) return { basis: stated.basis, isBasisStated: true };
  }
  if (pence >= LOWEST_YEARLY) return { basis: 'YEAR', isBasisStated: false };
  return pence <= HIGHEST_HOURLY ? { basis: 'HOUR', isBasisStated: false } : null;
}

function isPlausible(basis: PayBasis | 'OTHER', pence: number): boolean {
  if (basis === 'HOUR') return pence < LOWEST_YEARLY;
  return basis !== 'YEAR' || pence >= LOWEST_YEARLY;
}

function openEnds(before: string, pence: number): { minPence: number | null; maxPence: number | null } {
  if (/\b(?:up ?to|max(?:imum)?|potential to earn|earn)\b[^a-z]*$/.test(before)) return { minPence: null, maxPence: pence };
  if (/\b(?:from|starting|starts|min(?:imum)?|at least)\b[^a-z]*$/.test(before)) return { minPence: pence, maxPence: null };
  return { minPence: pence, maxPence: pence };
}

function reasonOf(plain: string): NoSalary {
  if (/\b(?:voluntary|volunteer|volunteers|unpaid|expenses only)\b/.test(plain)) return 'UNPAID';
  if (/\b(?:negotiable|neg|compet[ai]tive|competetive|tbc|tba|doe|to be (?:confirmed|agreed|discussed)|depend[ae]nt|depending)\b/.test(plain)) return 'NEGOTIABLE';
  if (/\b(?:band|grade|scale|scales|spine|afc|agenda for change|yc\d+)\b|\bband ?\d/.test(plain)) return 'GRADE';
  return 'UNREADABLE';
}
