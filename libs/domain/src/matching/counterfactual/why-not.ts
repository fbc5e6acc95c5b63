import { gatesOf } from '../explanation/explain.js';
import type { Gate } from '../gates/gate.js';
import type { OpportunityInput, ProfileInput } from '../input/input.js';
import { pairOf } from '../pair.js';
import { scoreOf } from '../score.js';
import type { Taxonomy } from '../taxonomy.js';
import type { Weights } from '../weights/weights.js';
import type { LabelOf } from '../explanation/word.js';

/** Why a pair does not pass, and what would have to change together. */
export interface WhyNot {
  /** Those that fail now, each with the smallest change that passes it alone, or null. */
  readonly gates: readonly Gate[];
  /** The changes in the order in which they are made; those of which an earlier one has taken care are not among them. */
  readonly together: readonly string[];
  /** The profile after all of them; null where some gate is not the person's to pass. */
  readonly profile: ProfileInput | null;
  /** H of the pair after all of them, 0..1,000,000; null alike. */
  readonly twoSided: number | null;
}

/** There are twelve gates and at most three must-haves: more rounds than that cannot be needed. */
const MOST_ROUNDS = 16;

/** Answers "why not?" for any pair by making one change after another and scoring again; empty where the pair passes. */
export function whyNot(
  profile: ProfileInput, opportunity: OpportunityInput, taxonomy: Taxonomy, options: { readonly labelOf?: LabelOf; readonly weights?: Weights } = {},
): WhyNot {
  const { labelOf = (skillId: string) => skillId, weights } = options;
  const failedOf = (who: ProfileInput): Gate[] => gatesOf(pairOf(who, opportunity, taxonomy, weights), labelOf).filter(({ passed }) => !passed);
  const gates = failedOf(profile);
  const together: string[] = [];
  let changed = profile;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const change = failedOf(changed).find((gate) => gate.change !== null)?.change ?? null;
    if (change === null) break;
    changed = { ...changed, ...change.profile };
    together.push(change.sentence);
  }
  const scored = scoreOf(pairOf(changed, opportunity, taxonomy, weights));
  if (!scored.passesGates) return { gates, together: [], profile: null, twoSided: null };
  return { gates, together, profile: changed, twoSided: scored.twoSided };
}
