import { notHiddenGate } from './gates/gate-opening.js';
import { essentialsMet } from './gates/gate-skill.js';
import { gatesOf } from './explanation/explain.js';
import type { OpportunityInput, ProfileInput } from './input/input.js';
import { isShownTo, type ListOptions } from './list.js';
import { compareIds, pairHash } from './order.js';
import { type Pair, pairOf } from './pair.js';
import { scoreOf } from './score.js';
import type { Taxonomy } from './taxonomy.js';

/** Below these a number or a cap would say more than is known. */
export const SMALL_MARKET = { openOpportunities: 30, feasibleForPerson: 10, decidedPairs: 50 } as const;

export type PersonGroup = 'YOU_MEET_EVERYTHING' | 'NEARLY' | 'NOT_YET';
export type HostGroup = 'MEETS_EVERY_ESSENTIAL' | 'MEETS_MOST' | 'COULD_GROW_INTO_IT';
export type Band = 'LOW' | 'MIDDLE' | 'HIGH';

/** A person then sees everything in groups, without a number or a cap. */
export function isSmallForPerson(openOpportunities: number, feasibleForPerson: number): boolean {
  return openOpportunities < SMALL_MARKET.openOpportunities || feasibleForPerson < SMALL_MARKET.feasibleForPerson;
}

/** A host then sees everybody who passes in groups. What is feasible for one person is not asked: it would tell of her side. */
export function isSmallForHost(openOpportunities: number): boolean {
  return openOpportunities < SMALL_MARKET.openOpportunities;
}

/** No percentage of outcomes under 50 decided pairs. */
export function mayShowPercentage(decidedPairs: number): boolean {
  return decidedPairs >= SMALL_MARKET.decidedPairs;
}

/** A number, 0..100, or where less than half of the weight has data only a band of it: LOW to 39, MIDDLE to 69, HIGH. */
export function shownOrBand(shown: number, confidence: number): { score: number | null; band: Band | null } {
  if (confidence >= 50) return { score: shown, band: null };
  if (shown < 40) return { score: null, band: 'LOW' };
  return { score: null, band: shown < 70 ? 'MIDDLE' : 'HIGH' };
}

/** Every open opportunity the person may see, in groups; inside a group the order is shuffled, the same each time, and tells no rank. */
export function personGroups(
  profile: ProfileInput, opportunities: Iterable<OpportunityInput>, taxonomy: Taxonomy, options: Pick<ListOptions, 'weights'> = {},
): Record<PersonGroup, string[]> {
  const groups: Record<PersonGroup, string[]> = { YOU_MEET_EVERYTHING: [], NEARLY: [], NOT_YET: [] };
  for (const opportunity of opportunities) {
    const pair = pairOf(profile, opportunity, taxonomy, options.weights);
    if (opportunity.isOpen && notHiddenGate.passes(pair)) groups[personGroup(pair)].push(opportunity.opportunityId);
  }
  for (const ids of Object.values(groups)) shuffle(ids, (id) => pairHash(profile.profileId, id));
  return groups;
}

/** Everybody who passes, in groups, shuffled alike. */
export function hostGroups(
  opportunity: OpportunityInput, profiles: Iterable<ProfileInput>, taxonomy: Taxonomy, options: Pick<ListOptions, 'weights' | 'viewer'> = {},
): Record<HostGroup, string[]> {
  const groups: Record<HostGroup, string[]> = { MEETS_EVERY_ESSENTIAL: [], MEETS_MOST: [], COULD_GROW_INTO_IT: [] };
  for (const profile of profiles) {
    if (!isShownTo(profile, options.viewer)) continue;
    const pair = pairOf(profile, opportunity, taxonomy, options.weights);
    if (scoreOf(pair).passesGates) groups[hostGroup(pair)].push(profile.profileId);
  }
  for (const ids of Object.values(groups)) shuffle(ids, (id) => pairHash(id, opportunity.opportunityId));
  return groups;
}

/** Nearly: what must fit does but some essential is short, or one thing alone must change and the person can change it. */
export function personGroup(pair: Pair): PersonGroup {
  const failed = gatesOf(pair, (skillId) => skillId).filter(({ passed }) => !passed);
  if (failed.length > 0) return failed.length === 1 && failed[0]?.change !== null ? 'NEARLY' : 'NOT_YET';
  return hostGroup(pair) === 'MEETS_EVERY_ESSENTIAL' ? 'YOU_MEET_EVERYTHING' : 'NEARLY';
}

/** Most: more than half. */
export function hostGroup(pair: Pair): HostGroup {
  const { met, of } = essentialsMet(pair.fits);
  if (met === of) return 'MEETS_EVERY_ESSENTIAL';
  return 2 * met > of ? 'MEETS_MOST' : 'COULD_GROW_INTO_IT';
}

function shuffle(ids: string[], hashOf: (id: string) => number): void {
  ids.sort((a, b) => hashOf(a) - hashOf(b) || compareIds(a, b));
}
