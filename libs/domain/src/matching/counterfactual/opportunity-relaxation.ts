import { GATES } from '../criteria.js';
import type { GateId } from '../gates/gate.js';
import type { OpportunityInput, ProfileInput } from '../input/input.js';
import { isShownTo } from '../list.js';
import { pairOf } from '../pair.js';
import type { Taxonomy } from '../taxonomy.js';
import type { Weights } from '../weights/weights.js';
import type { LabelOf } from '../explanation/word.js';
import { changedOpportunity, type OpportunityChange, opportunityChangeWords, opportunitySteps, relaxationsOf } from './opportunity-change.js';
import { sizesTogether, togetherOf, withoutIdle } from './softened-together.js';

/** One change of an opportunity, or several essentials softened together, and how many pass every gate of it then. Exact: for coordinators only; hosts read `hostQualifying`. */
export interface Relaxation {
  readonly change: OpportunityChange;
  /** The opportunity with the change made. */
  readonly opportunity: OpportunityInput;
  /** At least 1. */
  readonly steps: number;
  readonly count: number;
  /** `count` less what it is now; fewer, where a change shuts somebody out, such as one who accepts on-site work only. */
  readonly more: number;
  readonly sentence: string;
}

/** Exact counts of one opportunity: as it is, after each single change in the order of `relaxationsOf`, after those of `togetherOf`. `isComplete`: no single change is missing. */
export interface Qualifying { readonly now: number; readonly relaxations: readonly Relaxation[]; readonly isComplete: boolean }

export type Viewer = 'HOST' | 'COORDINATOR';

/** Whatever counts those who pass every gate and may be shown to the viewer, exactly. */
export interface PeopleCounter { countQualifying(opportunity: OpportunityInput, viewer?: Viewer): number }

export interface QualifyingOptions { readonly viewer?: Viewer; readonly labelOf?: LabelOf }

/** One count as it is and one for each change: never more than 40 in all, whatever is asked for. */
export const MOST_RELAXATIONS = 39;

/** Counts who passes now, after each single change, and after several essentials together. `opportunity` is counted as if it were open, so that a draft can be. */
export function qualifying(opportunity: OpportunityInput, counter: PeopleCounter, options: QualifyingOptions = {}): Qualifying {
  const { viewer = 'HOST', labelOf = (skillId: string) => skillId } = options;
  const open = asIfOpen(opportunity);
  const now = counter.countQualifying(open, viewer);
  const counted = (change: OpportunityChange): Relaxation => {
    const relaxed = changedOpportunity(open, change);
    const count = counter.countQualifying(relaxed, viewer);
    return { change, opportunity: relaxed, steps: opportunitySteps(open, change), count, more: count - now, sentence: `${opportunityChangeWords(change, labelOf)}.` };
  };
  const changes = relaxationsOf(open);
  const alone = changes.slice(0, MOST_RELAXATIONS - sizesTogether(open)).map(counted);
  return { now, relaxations: [...alone, ...togetherOf(open, now, alone).map(counted)], isComplete: alone.length === changes.length };
}

/** For coordinators: the changes after which more pass, the most of them per step first; of several together only those that do more than a part of them. */
export function helpfulRelaxations({ relaxations }: Qualifying): Relaxation[] {
  return rankRelaxations(withoutIdle(relaxations, ({ count }) => count).filter(({ more }) => more > 0), ({ more }) => more);
}

/** The most gain per step first, by whole numbers; equals keep their order. */
export function rankRelaxations<R extends { readonly steps: number }>(relaxations: readonly R[], gainOf: (relaxation: R) => number): R[] {
  return [...relaxations].sort((a, b) => gainOf(b) * a.steps - gainOf(a) * b.steps);
}

/** The gates that some relaxation can move; the others stand whatever a host gives way in. */
const RELAXED = new Set<GateId>(['hours', 'mode', 'commute', 'pay', 'mustHave', 'essentialFit']);
const STANDING_GATES = GATES.filter(({ id }) => !RELAXED.has(id));
const RELAXED_GATES = GATES.filter(({ id }) => RELAXED.has(id));

/** The naive count for one opportunity and its relaxations: those whom no relaxation could bring in are left out once. */
export function peopleScan(
  opportunity: OpportunityInput, profiles: Iterable<ProfileInput>, taxonomy: Taxonomy, options: { readonly weights?: Weights; readonly viewer?: Viewer } = {},
): PeopleCounter {
  const open = asIfOpen(opportunity);
  const people = [...profiles].filter((profile) => {
    if (!isShownTo(profile, options.viewer)) return false;
    const bare = pairOf(profile, { ...open, requirements: [] }, taxonomy, options.weights);
    return STANDING_GATES.every((gate) => gate.passes(bare));
  });
  return {
    countQualifying: (relaxed, viewer) => people.filter((profile) => {
      if (!isShownTo(profile, viewer)) return false;
      const bare = pairOf(profile, { ...relaxed, requirements: [] }, taxonomy, options.weights);
      if (!RELAXED_GATES.every((gate) => gate.passes(bare))) return false;
      const pair = pairOf(profile, relaxed, taxonomy, options.weights);
      return RELAXED_GATES.every((gate) => gate.passes(pair));
    }).length,
  };
}

function asIfOpen(opportunity: OpportunityInput): OpportunityInput {
  return { ...opportunity, isOpen: true, placesLeft: Math.max(1, opportunity.placesLeft) };
}
