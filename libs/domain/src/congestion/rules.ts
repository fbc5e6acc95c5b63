/** What steers the lists that are sent to people. Whole numbers; the measurements behind them stand in docs/decisions.md. */
export interface CongestionRules {
  readonly version: string;
  /** Places in a shown list. A person whom fewer fit is shown all of them. At most 50. */
  readonly listLength: number;
  /** So many places are filled even where every opportunity that fits is at its cap: nobody feasible is left without a list. */
  readonly leastShown: number;
  /** How often an opportunity may be shown, in per cent of its fair share. */
  readonly capPercent: number;
  /** The most that people may lose on average, in basis points of nDCG: steering is as strong as that allows. */
  readonly mostLoss: number;
  /** A person who would lose more, in basis points, is asked less of the price. Only a cap can cost more. */
  readonly mostLossOfOne: number;
  /** How often each person's list is chosen again, since everybody's choice moves the prices for all. */
  readonly rounds: number;
}

export const CONGESTION_RULES: CongestionRules = { version: 'congestion-1', listLength: 10, leastShown: 3, capPercent: 300, mostLoss: 300, mostLossOfOne: 1_500, rounds: 3 };

/**
 * What a place in a list is worth to who stands there: 10,000 / log2(rank + 1), rounded, for ranks 1 to 50. The same discount counts
 * the exposure an opportunity gets and, times H, what a person gains (DCG).
 */
export const RANK_WORTH: readonly number[] = [
  10_000, 6_309, 5_000, 4_307, 3_869, 3_562, 3_333, 3_155, 3_010, 2_891, 2_789, 2_702, 2_626, 2_560, 2_500, 2_447, 2_398, 2_354, 2_314, 2_277,
  2_242, 2_211, 2_181, 2_153, 2_127, 2_103, 2_080, 2_058, 2_038, 2_018, 2_000, 1_982, 1_966, 1_950, 1_934, 1_920, 1_906, 1_892, 1_879, 1_867,
  1_854, 1_843, 1_832, 1_821, 1_810, 1_800, 1_791, 1_781, 1_772, 1_763,
];

/** What is wrong with a proposed table, in words; empty when it may be used. */
export function checkCongestionRules({ listLength, leastShown, capPercent, mostLoss, mostLossOfOne, rounds }: CongestionRules): string[] {
  const problems: string[] = [];
  const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;
  if (!isWhole(listLength, 1, RANK_WORTH.length)) problems.push('a list has 1 to 50 places');
  if (!isWhole(leastShown, 1, listLength)) problems.push('at least one place is always filled, and no more than the list has');
  if (!isWhole(capPercent, 100, 100_000)) problems.push('a cap is at least the fair share, 100 per cent');
  if (!isWhole(mostLoss, 0, 10_000) || !isWhole(mostLossOfOne, 0, 10_000)) problems.push('the most that may be lost lies between 0 and 10,000 basis points');
  if (!isWhole(rounds, 1, 100)) problems.push('there are 1 to 100 rounds');
  return problems;
}
