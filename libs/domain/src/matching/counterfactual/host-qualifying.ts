import { bandOf, type CountBand } from './count-band.js';
import type { OpportunityChange } from './opportunity-change.js';
import { type Qualifying, rankRelaxations } from './opportunity-relaxation.js';
import { withoutIdle } from './softened-together.js';

/** What a host reads of one relaxation: the band of those who would then pass, never how many more. */
export interface HostRelaxation {
  readonly change: OpportunityChange;
  readonly steps: number;
  readonly band: CountBand;
  readonly sentence: string;
}

export interface HostQualifying { readonly now: CountBand; readonly relaxations: readonly HostRelaxation[]; readonly isComplete: boolean }

/**
 * What a host may read of exact counts. A function of the bands alone: each figure is rounded for itself and no difference is given;
 * which changes are listed and in what order follows from bands too, since an order by exact gain, or a change left out because
 * nobody more would pass, would tell of counts inside a band.
 */
export function hostQualifying({ now, relaxations, isComplete }: Qualifying): HostQualifying {
  const band = bandOf(now);
  const all = relaxations.map(({ change, steps, count, sentence }): HostRelaxation => ({ change, steps, sentence, band: bandOf(count) }));
  const banded = withoutIdle(all, (relaxation) => relaxation.band.about).filter((relaxation) => relaxation.band.about > band.about);
  return { now: band, relaxations: rankRelaxations(banded, (relaxation) => relaxation.band.about - band.about), isComplete };
}
