/** A whole number from 0 up to and without `below`. */
export type Next = (below: number) => number;

/** The same numbers every time. */
export function sequence(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
