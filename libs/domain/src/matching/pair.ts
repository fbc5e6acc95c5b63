import { hoursOf, type Hours, weeksOf, type Weeks } from './availability.js';
import { type Commute, commuteOf } from './commute.js';
import type { OpportunityInput, ProfileInput } from './input/input.js';
import { fitsOf, type RequirementFit } from './requirement.js';
import type { Taxonomy } from './taxonomy.js';
import { WEIGHTS, type Weights } from './weights/weights.js';

/** One person and one opportunity with what gates and parts both need, worked out once. */
export interface Pair {
  readonly profile: ProfileInput;
  readonly opportunity: OpportunityInput;
  readonly taxonomy: Taxonomy;
  readonly weights: Weights;
  readonly fits: readonly RequirementFit[];
  readonly commute: Commute;
  readonly weeks: Weeks;
  readonly hours: Hours;
}

/** The inputs must have passed `checkProfile` and `checkOpportunity`. */
export function pairOf(profile: ProfileInput, opportunity: OpportunityInput, taxonomy: Taxonomy, weights: Weights = WEIGHTS): Pair {
  return {
    profile, opportunity, taxonomy, weights,
    fits: fitsOf(profile, opportunity.requirements, taxonomy),
    commute: commuteOf(profile, opportunity, weights),
    weeks: weeksOf(profile, opportunity),
    hours: hoursOf(profile, opportunity),
  };
}
