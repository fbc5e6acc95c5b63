import { OUTCODES } from './outcodes.js';
import type { Site } from './site.js';

export type OutcodeProblem = 'postcode.required' | 'postcode.format' | 'postcode.unknown';

/** Either the outward code in capitals without spaces ("SW1A"), or a stable reason why there is none. */
export type ParsedOutcode = { ok: true; outcode: string } | { ok: false; code: OutcodeProblem };

const METRES_PER_KILOMETRE = 1000;
const LONGEST_TYPED = 20;
const OUTWARD = /^[A-Z]{1,2}[0-9][0-9A-Z]?$/;
const INWARD = /^[0-9][A-Z]{2}$/;
const INWARD_LENGTH = 3;

const SITES: ReadonlyMap<string, Site> = readTable(OUTCODES);

function readTable(table: string): Map<string, Site> {
  const sites = new Map<string, Site>();
  let area = '';
  for (const word of table.trim().split(/\s+/)) {
    const [district, easting, northing] = word.split(',');
    if (district === undefined || easting === undefined || northing === undefined) area = word;
    else sites.set(`${area}${district}`, { eastingM: kilometres(easting), northingM: kilometres(northing) });
  }
  return sites;
}

function kilometres(text: string): number {
  return Number(text) * METRES_PER_KILOMETRE;
}

/**
 * Reads what a person types as a postcode: "B14", "b14 7aa", "SW1A1AA" or "B14 7". Only the outward part is returned, so that a
 * full postcode is never kept. A code in the right form that the table lacks is `postcode.unknown`: it has no place to measure from.
 */
export function parseOutcode(text: string): ParsedOutcode {
  const typed = text.trim();
  if (typed === '') return { ok: false, code: 'postcode.required' };
  if (typed.length > LONGEST_TYPED) return { ok: false, code: 'postcode.format' };
  const outcode = outwardPart(typed.normalize('NFKC').toUpperCase().split(/\s+/));
  if (outcode === null) return { ok: false, code: 'postcode.format' };
  return SITES.has(outcode) ? { ok: true, outcode } : { ok: false, code: 'postcode.unknown' };
}

function outwardPart(words: readonly string[]): string | null {
  const [first, second] = words;
  // A sector: "CV1 2" is CV1 and not CV12, which only the space tells.
  if (words.length === 2 && first && second && /^[0-9]$/.test(second) && OUTWARD.test(first)) return first;
  const joined = words.join('');
  if (OUTWARD.test(joined)) return joined;
  const outward = joined.slice(0, -INWARD_LENGTH);
  return INWARD.test(joined.slice(-INWARD_LENGTH)) && OUTWARD.test(outward) ? outward : null;
}

/** The centre of an outward code's district, to the nearest kilometre; null for a code the table lacks. */
export function siteOf(outcode: string): Site | null {
  return SITES.get(outcode) ?? null;
}

/** All outward codes, for counting and for checks. */
export function knownOutcodes(): readonly string[] {
  return [...SITES.keys()];
}
