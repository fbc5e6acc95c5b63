import type { OpportunityInput, RequirementInput } from '../input/input.js';
import { bandOf } from './count-band.js';
import type { OpportunityChange } from './opportunity-change.js';

/** So many sizes of a set are counted: two essentials together, three, and on to six. */
export const MOST_TOGETHER = 5;

type Together = Extract<OpportunityChange, { kind: 'SOFTEN_TOGETHER' }>;
interface Counted { readonly change: OpportunityChange; readonly count: number }

/** How many sets there are to count. */
export function sizesTogether({ requirements }: OpportunityInput): number {
  return Math.max(0, Math.min(MOST_TOGETHER, requirements.filter(({ importance }) => importance === 'ESSENTIAL').length - 1));
}

/**
 * The essentials to make desirable together, two of them, then three and so on, each set with one more than the last: what weighs least
 * is given up first; of what weighs alike, what brings most by itself; of that, what is asked for at the highest level. What a change
 * brings by itself counts by the bands that a host may read, for coordinators too: which sets are asked about tells nothing of a count
 * inside a band.
 */
export function togetherOf(opportunity: OpportunityInput, now: number, alone: readonly Counted[]): Together[] {
  const here = bandOf(now).about;
  const gains = new Map(alone.flatMap(({ change, count }) => (change.kind === 'SOFTEN_REQUIREMENT' ? [[change.skillId, Math.max(0, bandOf(count).about - here)] as const] : [])));
  const gain = ({ skillId }: RequirementInput): number => gains.get(skillId) ?? 0;
  const order = opportunity.requirements.filter(({ importance }) => importance === 'ESSENTIAL')
    .sort((a, b) => a.weight - b.weight || gain(b) - gain(a) || b.level - a.level || (a.skillId < b.skillId ? -1 : 1))
    .map(({ skillId }) => skillId);
  return Array.from({ length: sizesTogether(opportunity) }, (_, at) => ({ kind: 'SOFTEN_TOGETHER', skillIds: order.slice(0, at + 2) }));
}

/** Without the sets of which a part already does as much: `figureOf` is the exact count, or the band for whom only bands are. */
export function withoutIdle<R extends { readonly change: OpportunityChange }>(relaxations: readonly R[], figureOf: (relaxation: R) => number): R[] {
  return relaxations.filter((one) => {
    const { change } = one;
    return change.kind !== 'SOFTEN_TOGETHER'
      || relaxations.every((other) => other === one || !isPartOf(other.change, change) || figureOf(other) < figureOf(one));
  });
}

function isPartOf(part: OpportunityChange, { skillIds }: Together): boolean {
  if (part.kind === 'SOFTEN_TOGETHER') return part.skillIds.length < skillIds.length && part.skillIds.every((id) => skillIds.includes(id));
  return part.kind === 'SOFTEN_REQUIREMENT' && part.importance === 'DESIRABLE' && skillIds.includes(part.skillId);
}
