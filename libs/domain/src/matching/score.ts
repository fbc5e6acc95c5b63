import { CANDIDATE_PARTS, GATES, ORGANISATION_PARTS } from './criteria.js';
import type { GateId } from './gates/gate.js';
import type { OpportunityInput, ProfileInput } from './input/input.js';
import { apportion, floorDiv } from './input/integer.js';
import { type Pair, pairOf } from './pair.js';
import type { PartCriterion } from './parts/part.js';
import { isEssential } from './requirement.js';
import type { Taxonomy } from './taxonomy.js';
import type { CandidatePartId, OrganisationPartId, PartId, Weights } from './weights/weights.js';

export interface Part<Id extends PartId> {
  readonly id: Id;
  readonly weight: number;
  /** 0..10,000 */
  readonly value: number;
  readonly hasData: boolean;
  /** Its share of the side's total: the contributions add up to it exactly. */
  readonly contribution: number;
}

export interface Side<Id extends PartId> {
  /** 0..10,000 */
  readonly total: number;
  /** Share of the weight with data behind it, 0..100. */
  readonly confidence: number;
  readonly parts: readonly Part<Id>[];
}

export interface Score {
  readonly organisation: Side<OrganisationPartId>;
  readonly candidate: Side<CandidatePartId>;
  /** H, 0..1,000,000 */
  readonly twoSided: number;
  /** Over both sides, 0..100, rounded down. */
  readonly confidence: number;
  readonly failedGates: readonly GateId[];
  readonly passesGates: boolean;
}

/** The naive definition, one pair at a time: any faster engine must equal it bit for bit on every pair. */
export function score(profile: ProfileInput, opportunity: OpportunityInput, taxonomy: Taxonomy, weights?: Weights): Score {
  return scoreOf(pairOf(profile, opportunity, taxonomy, weights));
}

export function scoreOf(pair: Pair): Score {
  const organisation = sideOf(pair, ORGANISATION_PARTS, organisationWeights(pair));
  const candidate = sideOf(pair, CANDIDATE_PARTS, pair.weights.candidate);
  const failedGates = GATES.filter((gate) => !gate.passes(pair)).map(({ id }) => id);
  return {
    organisation, candidate, failedGates,
    passesGates: failedGates.length === 0,
    twoSided: twoSided(candidate.total, organisation.total),
    confidence: floorDiv(organisation.confidence + candidate.confidence, 2),
  };
}

/** H: the harmonic mean of two sides of 0..10,000, times 100: 0..1,000,000; 0 when both are 0. */
export function twoSided(candidate: number, organisation: number): number {
  return candidate + organisation === 0 ? 0 : floorDiv(200 * candidate * organisation, candidate + organisation);
}

/** What a host sees, 0..100, of a side of 0..10,000. */
export function hostScore(organisation: number): number {
  return floorDiv(organisation + 50, 100);
}

/** What the person, coordinators and a university see, 0..100, of H. */
export function personScore(both: number): number {
  return floorDiv(both + 5_000, 10_000);
}

/** Where nothing is desirable its weight goes to the essentials. No other weight ever moves: missing data is neutral instead. */
export function organisationWeights({ opportunity, weights: { organisation } }: Pick<Pair, 'opportunity' | 'weights'>): Readonly<Record<OrganisationPartId, number>> {
  if (opportunity.requirements.some((requirement) => !isEssential(requirement))) return organisation;
  return { ...organisation, essential: organisation.essential + organisation.desirable, desirable: 0 };
}

function sideOf<Id extends PartId>(pair: Pair, criteria: readonly PartCriterion<Id>[], weights: Readonly<Record<Id, number>>): Side<Id> {
  const measured = criteria.map((criterion) => ({ id: criterion.id, weight: weights[criterion.id], ...criterion.measure(pair) }));
  const amounts = measured.map(({ weight, value }) => weight * value);
  const total = floorDiv(amounts.reduce((sum, amount) => sum + amount, 0), 100);
  const contributions = apportion(amounts, 100, total);
  return {
    total,
    confidence: measured.reduce((sum, { weight, hasData }) => (hasData ? sum + weight : sum), 0),
    parts: measured.map((part, index) => ({ ...part, contribution: contributions[index] ?? 0 })),
  };
}
