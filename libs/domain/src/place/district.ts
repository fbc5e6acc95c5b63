import { AUTHORITIES, authorityOfCode, isLowestTier, type Authority } from './authorities.js';
import { OUTCODES_BY_AUTHORITY } from './districts.js';
import { siteOf } from './outcode.js';
import { distanceMetres, type Site } from './site.js';

const GSS_CODE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(OUTCODES_BY_AUTHORITY).flatMap(([gssCode, outcodes]) => outcodes.split(' ').map((outcode) => [outcode, gssCode])),
);

/** The district or unitary that holds the centre of the outward code; null outside the West Midlands region. */
export function authorityOf(outcode: string): Authority | null {
  const gssCode = GSS_CODE_OF.get(outcode);
  return gssCode === undefined ? null : authorityOfCode(gssCode);
}

/** The district or unitary for an outward code: the one that holds it or, outside the region, the one whose middle is nearest. */
export function nearestAuthority(outcode: string): { authority: Authority; isInside: boolean; metres: number } | null {
  const site = siteOf(outcode);
  if (site === null) return null;
  const inside = authorityOf(outcode);
  const authority = inside ?? nearestMiddle(site);
  return { authority, isInside: inside !== null, metres: distanceMetres(site, authority.site) };
}

/** The district or unitary whose middle is nearest to a site; of two equally near the first listed. */
export function nearestMiddle(site: Site): Authority {
  return AUTHORITIES.filter(isLowestTier).reduce((best, next) =>
    distanceMetres(site, next.site) < distanceMetres(site, best.site) ? next : best);
}

const NAMES: ReadonlyMap<string, Authority> = namesOf(AUTHORITIES);

function namesOf(authorities: readonly Authority[]): Map<string, Authority> {
  const names = new Map<string, Authority>();
  for (const authority of authorities) {
    for (const name of [authority.officialName, authority.niceName, ...authority.alternativeNames]) names.set(nameKey(name), authority);
  }
  return names;
}

function nameKey(name: string): string {
  return name.toLowerCase().replaceAll('&', 'and').replaceAll('-', ' ').trim();
}

/** The authority known by an official, nice or alternative name, whatever its capitals, hyphens and ampersands. */
export function authorityNamed(name: string): Authority | null {
  return NAMES.get(nameKey(name)) ?? null;
}
