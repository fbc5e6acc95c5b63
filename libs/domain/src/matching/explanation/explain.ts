import { CANDIDATE_PARTS, GATES, NOT_USED, ORGANISATION_PARTS } from '../criteria.js';
import type { Gate } from '../gates/gate.js';
import type { OpportunityInput, ProfileInput } from '../input/input.js';
import { type Pair, pairOf } from '../pair.js';
import type { PartCriterion } from '../parts/part.js';
import { requirementRows, type RequirementRow } from './requirement-row.js';
import { hostScore, type Part, personScore, type Score, scoreOf, type Side } from '../score.js';
import { summarise } from './summary.js';
import type { Taxonomy } from '../taxonomy.js';
import { type CandidatePartId, ENGINE_VERSION, type OrganisationPartId, type PartId, type Weights } from '../weights/weights.js';
import type { LabelOf } from './word.js';

/** A part with its sentence and the fields of the inputs behind it. */
export interface PartTold<Id extends PartId> extends Part<Id> { readonly sentence: string; readonly evidence: readonly string[] }

export interface SideTold<Id extends PartId> {
  /** 0..10,000; the contributions of the parts add up to it exactly. */
  readonly total: number;
  /** 0..100, as shown. */
  readonly shown: number;
  readonly confidence: number;
  readonly parts: readonly PartTold<Id>[];
}

/** What made the score what it is: enough to derive it again. */
export interface Versions {
  readonly engine: string;
  readonly weights: string;
  readonly taxonomy: string;
  readonly profile: number;
  readonly opportunity: number;
}

/** The full trace of one pair, for the person, coordinators and a university in its round. For a host, pass it through `hostView`. */
export interface Explanation {
  readonly profileId: string;
  readonly opportunityId: string;
  readonly versions: Versions;
  /** Every gate passes. Pages say `summary` or "meets 4 of 6 essentials", never this word alone. */
  readonly qualifies: boolean;
  readonly gates: readonly Gate[];
  readonly organisation: SideTold<OrganisationPartId>;
  readonly candidate: SideTold<CandidatePartId>;
  /** H, 0..1,000,000, and as shown, 0..100. */
  readonly twoSided: number;
  readonly shown: number;
  /** 0..100 */
  readonly confidence: number;
  readonly requirements: readonly RequirementRow[];
  readonly essentials: { readonly met: number; readonly of: number };
  /** Some essential is held one level below what is asked: a label and a filter, never scored. */
  readonly isStretch: boolean;
  /** At most 60 words, to the person. */
  readonly summary: string;
  readonly notUsed: readonly string[];
}

export interface ExplainOptions { readonly labelOf?: LabelOf; readonly weights?: Weights }

/** Explains one pair; the numbers are those of `score`, part for part. */
export function explain(profile: ProfileInput, opportunity: OpportunityInput, taxonomy: Taxonomy, options: ExplainOptions = {}): Explanation {
  const labelOf = options.labelOf ?? ((skillId) => skillId);
  const pair = pairOf(profile, opportunity, taxonomy, options.weights);
  const scored = scoreOf(pair);
  const requirements = requirementRows(pair, scored, labelOf);
  const essentials = requirements.filter((row) => row.importance !== 'DESIRABLE');
  const told = { gates: gatesOf(pair, labelOf), essentials: { met: essentials.filter(({ isMet }) => isMet).length, of: essentials.length } };
  return {
    profileId: profile.profileId,
    opportunityId: opportunity.opportunityId,
    versions: { engine: ENGINE_VERSION, weights: pair.weights.version, taxonomy: taxonomy.version, profile: profile.version, opportunity: opportunity.version },
    qualifies: scored.passesGates,
    ...told,
    ...sidesOf(pair, scored),
    twoSided: scored.twoSided,
    shown: personScore(scored.twoSided),
    confidence: scored.confidence,
    requirements,
    isStretch: essentials.some(({ isStretch }) => isStretch),
    summary: summarise(pair, told.gates, requirements),
    notUsed: NOT_USED,
  };
}

/** Every gate in order, told; a must-have each. */
export function gatesOf(pair: Pair, labelOf: LabelOf): Gate[] {
  return GATES.flatMap((gate) => gate.tell(pair, labelOf).map((told) => ({ ...told, id: gate.id, skillId: told.skillId ?? null })));
}

function sidesOf(pair: Pair, scored: Score): Pick<Explanation, 'organisation' | 'candidate'> {
  return {
    organisation: sideTold(pair, scored.organisation, ORGANISATION_PARTS),
    candidate: sideTold(pair, scored.candidate, CANDIDATE_PARTS),
  };
}

function sideTold<Id extends PartId>(pair: Pair, side: Side<Id>, criteria: readonly PartCriterion<Id>[]): SideTold<Id> {
  const parts = side.parts.flatMap((part) => {
    const criterion = criteria.find(({ id }) => id === part.id);
    return criterion === undefined ? [] : [{ ...part, sentence: criterion.sentence(pair, part), evidence: criterion.reads }];
  });
  return { total: side.total, shown: hostScore(side.total), confidence: side.confidence, parts };
}
