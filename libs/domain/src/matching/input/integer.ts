/**
 * Exact integer arithmetic. Every engine (this definition, the column index, a WebAssembly kernel) must agree bit for bit, so
 * nothing here depends on how a machine rounds a fraction. All arguments are safe integers.
 */

/** The quotient rounded down; `dividend` at least 0, `divisor` at least 1. */
export function floorDiv(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

/** The quotient rounded up; `dividend` at least 0, `divisor` at least 1. */
export function ceilDiv(dividend: number, divisor: number): number {
  return floorDiv(dividend + divisor - 1, divisor);
}

/** The integer square root, rounded down, of an integer from 0 to 2^52. */
export function isqrt(square: number): number {
  let root = Math.floor(Math.sqrt(square));
  // The first guess may be off by one; the two loops make the answer independent of the guess.
  while (root * root > square) root -= 1;
  while ((root + 1) * (root + 1) <= square) root += 1;
  return root;
}

/**
 * Shares `total` out as whole numbers in proportion to `amounts / divisor`, by largest remainder, so that they add up exactly.
 * Each share is its quotient rounded down, plus 1 for the largest remainders; ties go to the earlier entry.
 * @param amounts integers, at least 0; `total` lies between the sum of the rounded-down quotients and that sum plus their number
 */
export function apportion(amounts: readonly number[], divisor: number, total: number): number[] {
  const shares = amounts.map((amount) => floorDiv(amount, divisor));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = amounts
    .map((amount, index) => ({ index, remainder: amount % divisor }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => (raised.has(index) ? share + 1 : share));
}
