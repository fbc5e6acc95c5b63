/** A stretch of the text, in whole words, both ends included. */
export interface Stretch { readonly first: number; readonly last: number }

/**
 * The shortest stretch that holds one of each list, among those grown around each element by taking the nearest of every other list.
 * No list may be empty. Lists of one segment are short; time is at most the square of their common length.
 */
export function tightest(lists: readonly (readonly Stretch[])[]): Stretch {
  let best: Stretch = { first: 0, last: Infinity };
  // Any stretch holds an element of the first list, but the nearest are found best around each element in turn.
  for (const list of lists) {
    for (const seed of list) {
      const grown = lists.reduce<Stretch>((stretch, others) => {
        const nearest = nearestTo(seed, others);
        return { first: Math.min(stretch.first, nearest.first), last: Math.max(stretch.last, nearest.last) };
      }, seed);
      if (grown.last - grown.first < best.last - best.first) best = grown;
    }
  }
  return best;
}

function nearestTo(seed: Stretch, others: readonly Stretch[]): Stretch {
  let nearest = seed;
  let distance = Infinity;
  for (const other of others) {
    const apart = Math.abs(other.first - seed.first);
    if (apart >= distance) continue;
    nearest = other;
    distance = apart;
  }
  return nearest;
}
