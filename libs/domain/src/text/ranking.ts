/**
 * How a suggestion was found, best first: the same words, however spaced and accented; a beginning; words that begin words of the
 * label, in any order; or resemblance, with slips of the keyboard.
 */
export type SuggestionKind = 'EXACT' | 'PREFIX' | 'WORDS' | 'SIMILAR';

/** What was found about one label; less `cost` is better within its kind. */
export interface Found { label: number; kind: SuggestionKind; cost: number }

const TIERS: Record<SuggestionKind, number> = { EXACT: 0, PREFIX: 1, WORDS: 2, SIMILAR: 3 };

/**
 * The best few of many findings, one for each entry: by kind, then cost, then preferred label, then the order of the labels. One pass;
 * only those that enter the short list are put in place.
 */
export function best(
  found: readonly Found[], wanted: number, entryOf: (found: Found) => number, alternativeRank: (found: Found) => number,
): Found[] {
  const compare = (a: Found, b: Found): number =>
    TIERS[a.kind] - TIERS[b.kind] || a.cost - b.cost || alternativeRank(a) - alternativeRank(b) || a.label - b.label;
  const chosen: Found[] = [];
  for (const next of found) {
    const last = chosen[wanted - 1];
    if (last && compare(last, next) <= 0) continue;
    const rival = chosen.findIndex((held) => entryOf(held) === entryOf(next));
    if (rival >= 0) {
      const held = chosen[rival];
      if (held && compare(held, next) <= 0) continue;
      chosen.splice(rival, 1);
    }
    const place = chosen.findIndex((held) => compare(next, held) < 0);
    chosen.splice(place < 0 ? chosen.length : place, 0, next);
    if (chosen.length > wanted) chosen.pop();
  }
  return chosen;
}
