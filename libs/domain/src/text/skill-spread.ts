/** A concept's best place in the text. `first` and `last` count content words. */
export interface Candidate { readonly label: number; readonly concept: number; readonly first: number; readonly last: number; readonly value: number }

/** How much less a candidate counts whose words all have been explained by others before it: to 1 / (1 + this). */
const EXPLAINED = 0.3;
const POOL = 3;
const SMALLEST_POOL = 60;

/**
 * The best few candidates, spread over the text: each place goes to the best that is left, where a candidate counts less the more of its
 * words lie under earlier ones. Values never rise along the list. Ties go to the concept that comes first in the taxonomy.
 */
export function spread(candidates: readonly Candidate[], wanted: number, wordCount: number): Candidate[] {
  const left = [...candidates].sort((a, b) => b.value - a.value || a.concept - b.concept).slice(0, Math.max(SMALLEST_POOL, POOL * wanted));
  const isExplained = new Uint8Array(wordCount);
  const chosen: Candidate[] = [];
  while (left.length > 0 && chosen.length < wanted) {
    let next = 0;
    let most = -1;
    left.forEach((candidate, at) => {
      const value = candidate.value / (1 + EXPLAINED * explainedShare(candidate, isExplained));
      if (value > most) [most, next] = [value, at];
    });
    const [taken] = left.splice(next, 1);
    if (taken === undefined) break;
    isExplained.fill(1, taken.first, taken.last + 1);
    chosen.push({ ...taken, value: most });
  }
  return chosen;
}

function explainedShare({ first, last }: Candidate, isExplained: Uint8Array): number {
  let explained = 0;
  for (let at = first; at <= last; at += 1) explained += isExplained[at] ?? 0;
  return explained / (last - first + 1);
}
