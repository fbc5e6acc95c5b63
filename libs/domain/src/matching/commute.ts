import type { OpportunityInput, Point, ProfileInput } from './input/input.js';
import { ceilDiv, floorDiv, isqrt } from './input/integer.js';
import type { Travel, Weights } from './weights/weights.js';

/** REMOTE: no journey. OWN: the person's own figure. ESTIMATE: ours, and pages say so. UNKNOWN: a place is missing. */
export interface Commute {
  readonly source: 'REMOTE' | 'OWN' | 'ESTIMATE' | 'UNKNOWN';
  /** Whole minutes one way; null when unknown. */
  readonly minutes: number | null;
}

/** Whole metres in a straight line, rounded down. */
export function straightMetres(a: Point, b: Point): number {
  const east = a.easting - b.easting;
  const north = a.northing - b.northing;
  return isqrt(east * east + north * north);
}

/** Distance x detour / speed, rounded up to a minute, plus the wait. An estimate: no timetable, road or hill is known. */
export function estimateMinutes(metres: number, travel: Travel): number {
  return ceilDiv(metres * travel.detourPercent, 100 * travel.metresPerMinute) + travel.waitMin;
}

/** The journey of one person to one opportunity; the person's own minutes for that outward postcode come before the estimate. */
export function commuteOf(profile: ProfileInput, opportunity: OpportunityInput, weights: Weights): Commute {
  if (opportunity.mode === 'REMOTE') return { source: 'REMOTE', minutes: 0 };
  const own = ownMinutes(profile, opportunity.siteOutcode);
  if (own !== null) return { source: 'OWN', minutes: own };
  if (profile.home === null || opportunity.site === null) return { source: 'UNKNOWN', minutes: null };
  const metres = straightMetres(profile.home, opportunity.site);
  return { source: 'ESTIMATE', minutes: estimateMinutes(metres, weights.travel[profile.travelMode]) };
}

/**
 * 10,000 up to half the longest commute, then a straight fall to `atLongest` at the longest; 0 beyond, where the gate fails.
 * Between them 10,000 - (10,000 - atLongest) x (2 x minutes - longest) / longest, rounded down.
 */
export function commuteValue(minutes: number, longest: number, atLongest: number): number {
  if (2 * minutes <= longest) return 10_000;
  if (minutes > longest) return 0;
  return floorDiv(10_000 * longest - (10_000 - atLongest) * (2 * minutes - longest), longest);
}

function ownMinutes(profile: ProfileInput, outcode: string | null): number | null {
  if (outcode === null || !Object.hasOwn(profile.commuteOverrides, outcode)) return null;
  return profile.commuteOverrides[outcode] ?? null;
}
