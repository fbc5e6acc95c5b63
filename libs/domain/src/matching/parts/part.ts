import type { ProfileInput, OpportunityInput } from '../input/input.js';
import type { Pair } from '../pair.js';
import type { PartId } from '../weights/weights.js';

/** A part's value, 0..10,000, and whether data on both sides stood behind it (else it is the fixed neutral value). */
export interface Measured { readonly value: number; readonly hasData: boolean }

/** One part of one side: what it reads, how it is measured, and the sentence that tells it. */
export interface PartCriterion<Id extends PartId> {
  readonly id: Id;
  readonly reads: readonly (keyof ProfileInput | keyof OpportunityInput)[];
  measure(pair: Pair): Measured;
  sentence(pair: Pair, measured: Measured): string;
}

export function meets(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some((code) => theirs.includes(code));
}
