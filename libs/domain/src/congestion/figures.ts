import { ceilDiv } from '../matching/input/integer.js';
import { RANK_WORTH } from './rules.js';
import { appearancesOf, exposuresOf, type Choice, type IsSteered } from './steer.js';
import type { Columns } from './snapshot.js';

/** What is published of a run. Shares are in basis points, 0..10,000. */
export interface CongestionFigures {
  readonly people: number;
  /** Nothing fits them: steering leaves nobody else without a list. */
  readonly peopleWithEmptyLists: number;
  /** Their market is small: they are shown everything, uncapped. */
  readonly peopleUncapped: number;
  readonly opportunities: number;
  /** Gini of exposure per place, over all places: 0 when every place is seen alike. */
  readonly giniBefore: number;
  readonly giniAfter: number;
  /** Share of the opportunities shown at least once. */
  readonly coverageBefore: number;
  readonly coverageAfter: number;
  /** Mean share of nDCG (gain H) lost against the unsteered list, over people to whom something fits; rounded up. */
  readonly ndcgLost: number;
  /** What the person who loses most loses. */
  readonly ndcgLostMost: number;
  /** Appearances beyond a cap, made so that nobody is left without a list. */
  readonly shownAboveCap: number;
}

const ALL = 10_000;
/** A person's loss is counted in parts of 100,000. */
const LOSS_SCALE = 100_000;

export function figuresOf(columns: Columns, raw: Choice, shown: Choice, isSteered: IsSteered, caps: Float64Array | null): CongestionFigures {
  const isFeasible = (person: number): boolean => (raw.lengths[person] ?? 0) > 0;
  const appearances = appearancesOf(columns, shown);
  const lost = lossOf(columns, shown, isSteered);
  return {
    people: columns.profileIds.length,
    peopleWithEmptyLists: columns.profileIds.filter((_, person) => (shown.lengths[person] ?? 0) === 0).length,
    peopleUncapped: columns.profileIds.filter((_, person) => isFeasible(person) && !isSteered(person)).length,
    opportunities: columns.opportunityIds.length,
    giniBefore: giniOf(exposuresOf(columns, raw), columns.places), giniAfter: giniOf(exposuresOf(columns, shown), columns.places),
    coverageBefore: coverageOf(appearancesOf(columns, raw)), coverageAfter: coverageOf(appearances),
    ndcgLost: lost.mean, ndcgLostMost: lost.most,
    shownAboveCap: caps === null ? 0 : appearances.reduce((sum, count, opportunity) => sum + Math.max(0, count - (caps[opportunity] ?? 0)), 0),
  };
}

/** Loss of nDCG in basis points, each rounded up, over people to whom something fits; who is not steered loses nothing. */
export function lossOf({ profileIds, starts, gains, ideals }: Columns, { width, entries, lengths }: Choice, isSteered: IsSteered): { mean: number; most: number } {
  let [lost, most, people] = [0, 0, 0];
  for (let person = 0; person < profileIds.length; person += 1) {
    if (starts[person] === starts[person + 1]) continue;
    people += 1;
    const ideal = ideals[person] ?? 0;
    if (ideal === 0 || !isSteered(person)) continue;
    let gained = 0;
    for (let rank = 0; rank < (lengths[person] ?? 0); rank += 1) gained += (gains[entries[person * width + rank] ?? 0] ?? 0) * (RANK_WORTH[rank] ?? 0);
    const share = ceilDiv(LOSS_SCALE * (ideal - gained), ideal);
    lost += share;
    most = Math.max(most, share);
  }
  return { mean: people === 0 ? 0 : ceilDiv(lost * ALL, people * LOSS_SCALE), most: ceilDiv(most * ALL, LOSS_SCALE) };
}

/**
 * The Gini coefficient of exposure per place in basis points, exact up to its last rounding. An opportunity's exposure is spread over
 * its places and every place counts once, so that one opportunity with twelve places weighs as much as twelve with one each.
 */
export function giniOf(exposures: Float64Array, places: Float64Array): number {
  const order = Array.from(exposures, (exposure, index) => ({ exposure, places: places[index] ?? 0 }))
    .sort((a, b) => a.exposure * b.places - b.exposure * a.places);
  let [before, seen, weighed] = [0, 0n, 0n];
  for (const one of order) {
    weighed += BigInt(one.exposure) * BigInt(2 * before + one.places);
    before += one.places;
    seen += BigInt(one.exposure);
  }
  const even = BigInt(before) * seen;
  return even === 0n ? 0 : Number((2n * BigInt(ALL) * (weighed - even) + even) / (2n * even));
}

function coverageOf(appearances: Float64Array): number {
  if (appearances.length === 0) return 0;
  return Math.floor((ALL * appearances.filter((count) => count > 0).length) / appearances.length);
}
