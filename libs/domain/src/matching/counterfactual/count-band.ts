import { floorDiv } from '../integer.js';
import type { OpportunityChange } from './opportunity-change.js';
import { type Qualifying, rankRelaxations } from './opportunity-relaxation.js';

/** How many, as hosts read it: `about` is 0 for fewer than 5, else the nearest 5. */
export interface CountBand { readonly about: number; readonly text: string }

const BAND = 5;

/** The band of one exact count, a whole number of at least 0: "fewer than 5", nobody among them, then rounded to the nearest 5. */
export function bandOf(count: number): CountBand {
  const about = count < BAND ? 0 : BAND * floorDiv(count + 2, BAND);
  return { about, text: about === 0 ? 'fewer than 5 people' : `about ${about} people` };
}

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
  const banded = relaxations
    .map(({ change, steps, count, sentence }): HostRelaxation => ({ change, steps, sentence, band: bandOf(count) }))
    .filter((relaxation) => relaxation.band.about > band.about);
  return { now: band, relaxations: rankRelaxations(banded, (relaxation) => relaxation.band.about - band.about), isComplete };
}
