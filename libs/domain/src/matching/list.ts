import { GATES } from './criteria.js';
import type { GateId } from './gates/gate.js';
import { notHiddenGate } from './gates/gate-opening.js';
import type { OpportunityInput, ProfileInput } from './input/input.js';
import { compareIds, compareOpportunities, comparePeople, pairHash, type RankedOpportunity, type RankedPerson } from './order.js';
import { pairOf } from './pair.js';
import { type Score, scoreOf } from './score.js';
import type { Taxonomy } from './taxonomy.js';
import type { Weights } from './weights/weights.js';

/** `top` 50 unless told; `weights` today's; `viewer` HOST unless told: a coordinator is also shown those who are for coordinators only. */
export interface ListOptions {
  readonly top?: number;
  readonly weights?: Weights;
  readonly viewer?: 'HOST' | 'COORDINATOR';
}

/** A pair that fails a gate, with every gate it fails, in order. */
export interface NotYet { readonly profileId: string; readonly opportunityId: string; readonly failedGates: readonly GateId[]; readonly twoSided: number; readonly hash: number }

export const TOP = 50;

/**
 * The naive scan: the people for an opportunity = gates + Uo, in a host's order. Whatever answers faster must return exactly this.
 * People hidden from its hosts are absent, and so are those no such viewer may be shown.
 */
export function peopleFor(opportunity: OpportunityInput, profiles: Iterable<ProfileInput>, taxonomy: Taxonomy, options: ListOptions = {}): RankedPerson[] {
  const people: RankedPerson[] = [];
  for (const profile of profiles) {
    if (!isShownTo(profile, options.viewer)) continue;
    const pair = pairOf(profile, opportunity, taxonomy, options.weights);
    if (!GATES.every((gate) => gate.passes(pair))) continue;
    people.push({ profileId: profile.profileId, organisation: scoreOf(pair).organisation.total, hash: pairHash(profile.profileId, opportunity.opportunityId) });
  }
  return people.sort(comparePeople).slice(0, options.top ?? TOP);
}

/** The naive scan: the opportunities for a person = gates + the two-sided score, in the person's order. Her own list, so `matchable` is not asked. */
export function opportunitiesFor(profile: ProfileInput, opportunities: Iterable<OpportunityInput>, taxonomy: Taxonomy, options: ListOptions = {}): RankedOpportunity[] {
  const found: RankedOpportunity[] = [];
  for (const opportunity of opportunities) {
    const pair = pairOf(profile, opportunity, taxonomy, options.weights);
    if (!GATES.every((gate) => gate.passes(pair))) continue;
    found.push(rankedOpportunity(profile.profileId, opportunity.opportunityId, scoreOf(pair)));
  }
  return found.sort(compareOpportunities).slice(0, options.top ?? TOP);
}

/**
 * A person's "not yet": open opportunities that fail a gate, the fewest failures first, then as her list is ordered. Those not open
 * are left out, since drafts are nobody else's business, and those she is hidden from are absent.
 */
export function opportunitiesNotYet(profile: ProfileInput, opportunities: Iterable<OpportunityInput>, taxonomy: Taxonomy, options: ListOptions = {}): NotYet[] {
  const pairs: NotYet[] = [];
  for (const opportunity of opportunities) {
    const notYet = opportunity.isOpen ? notYetOf(profile, opportunity, taxonomy, options.weights) : null;
    if (notYet !== null) pairs.push(notYet);
  }
  return pairs.sort((a, b) => compareNotYet(a, b) || compareIds(a.opportunityId, b.opportunityId)).slice(0, options.top ?? TOP);
}

/** The same from the other end. For coordinators: which gate failed tells a person's terms, so a host is given banded counts only. */
export function peopleNotYet(opportunity: OpportunityInput, profiles: Iterable<ProfileInput>, taxonomy: Taxonomy, options: ListOptions = {}): NotYet[] {
  const pairs: NotYet[] = [];
  for (const profile of profiles) {
    const notYet = isShownTo(profile, 'COORDINATOR') ? notYetOf(profile, opportunity, taxonomy, options.weights) : null;
    if (notYet !== null) pairs.push(notYet);
  }
  return pairs.sort((a, b) => compareNotYet(a, b) || compareIds(a.profileId, b.profileId)).slice(0, options.top ?? TOP);
}

/** Whether this viewer may be shown a person who has not approached them. */
export function isShownTo(profile: ProfileInput, viewer: 'HOST' | 'COORDINATOR' = 'HOST'): boolean {
  return profile.matchable === 'HOSTS' || (viewer === 'COORDINATOR' && profile.matchable === 'COORDINATORS');
}

/** The order key of one scored pair, for an engine that scores its survivors itself. */
export function rankedOpportunity(profileId: string, opportunityId: string, { twoSided, candidate, organisation }: Score): RankedOpportunity {
  return { opportunityId, twoSided, candidate: candidate.total, organisation: organisation.total, hash: pairHash(profileId, opportunityId) };
}

function notYetOf(profile: ProfileInput, opportunity: OpportunityInput, taxonomy: Taxonomy, weights?: Weights): NotYet | null {
  const pair = pairOf(profile, opportunity, taxonomy, weights);
  const { passesGates, failedGates, twoSided } = scoreOf(pair);
  if (passesGates || !notHiddenGate.passes(pair)) return null;
  const { profileId } = profile;
  const { opportunityId } = opportunity;
  return { profileId, opportunityId, failedGates, twoSided, hash: pairHash(profileId, opportunityId) };
}

function compareNotYet(a: NotYet, b: NotYet): number {
  return a.failedGates.length - b.failedGates.length || b.twoSided - a.twoSided || a.hash - b.hash;
}
