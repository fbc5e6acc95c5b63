import { CANDIDATE_PARTS, GATES, NOT_USED, ORGANISATION_PARTS } from '../criteria.js';
import { TOP } from '../list.js';
import type { PartCriterion } from '../parts/part.js';
import { SMALL_MARKET } from '../small-market.js';
import { ENGINE_VERSION, type PartId, type Weights } from './weights.js';
import type { WeightsChange } from './weights-check.js';

/** Who stood behind a change, by role: names are for those who may read the proposals. */
export interface WeightsDecision { readonly proposedAs: string; readonly approvedAs: readonly string[]; readonly isIndependent: boolean }

/** One version of the weights with what it changed, as the public may read it. `at`: ISO 8601 in UTC. */
export interface WeightsHistory extends WeightsDecision {
  readonly weights: string;
  readonly at: string;
  readonly reason: string;
  readonly changes: readonly WeightsChange[];
}

/** What a record is made from: the table that scores, the taxonomy it scores by, and every change up to it, the latest first. */
export interface Transparency { readonly weights: Weights; readonly taxonomy: string; readonly history: readonly WeightsHistory[] }

/** A part as the record tells it: its weight, and the fields of the inputs that it reads. */
export interface PartOnRecord { readonly part: PartId; readonly weight: number; readonly reads: readonly string[] }

/** An algorithmic transparency record: everything that decides a list, in the words of the code that makes it. */
export interface TransparencyRecord {
  readonly name: string;
  readonly purpose: string;
  readonly role: string;
  readonly version: number;
  readonly engine: string;
  readonly weights: string;
  readonly taxonomy: string;
  readonly organisationSide: readonly PartOnRecord[];
  readonly candidateSide: readonly PartOnRecord[];
  readonly conditions: readonly { readonly gate: string; readonly toldToHosts: string | null }[];
  readonly figures: Omit<Weights, 'version' | 'organisation' | 'candidate'>;
  readonly lists: { readonly top: number; readonly fewestOpenOpportunities: number; readonly fewestFeasible: number };
  readonly notUsed: readonly string[];
  readonly changes: readonly WeightsHistory[];
}

/** The record of a table of weights, made from the definition itself, so that it cannot say another thing than what scores. */
export function transparencyRecord({ weights, taxonomy, history }: Transparency): TransparencyRecord {
  const { version, organisation, candidate, ...figures } = weights;
  return {
    name: 'Skills Exchange matching',
    purpose: 'Orders opportunities for a person, and people for an opportunity, by how well they fit each other.',
    role: 'Proposes; people decide. A score orders a list and explains itself; it never rejects anyone and never hides an application.',
    version: history.length, engine: ENGINE_VERSION, weights: version, taxonomy,
    organisationSide: partsOf(ORGANISATION_PARTS, organisation),
    candidateSide: partsOf(CANDIDATE_PARTS, candidate),
    conditions: GATES.map(({ id, forHost }) => ({ gate: id, toldToHosts: forHost?.passed ?? null })),
    figures,
    lists: { top: TOP, fewestOpenOpportunities: SMALL_MARKET.openOpportunities, fewestFeasible: SMALL_MARKET.feasibleForPerson },
    notUsed: NOT_USED,
    changes: history,
  };
}

function partsOf<Id extends PartId>(criteria: readonly PartCriterion<Id>[], weights: Readonly<Record<Id, number>>): PartOnRecord[] {
  return criteria.map(({ id, reads }) => ({ part: id, weight: weights[id], reads }));
}
