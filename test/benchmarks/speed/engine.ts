import { type KernelName, MatchIndex, type OpportunityInput, type ProfileInput, type RankedPerson, type Taxonomy, type Weights } from '#libs/domain';

interface Content { readonly taxonomy: Taxonomy; readonly people: readonly ProfileInput[]; readonly opportunities: readonly OpportunityInput[]; readonly weights?: Weights }

/** An index that holds all of it. */
export function indexOf({ taxonomy, people, opportunities, weights }: Content, kernel: KernelName): MatchIndex {
  const index = new MatchIndex(weights === undefined ? { taxonomy, kernel } : { taxonomy, kernel, weights });
  if (index.kernel !== kernel) throw new Error(`the ${kernel} kernel cannot run here`);
  for (const profile of people) index.putProfile(profile);
  for (const opportunity of opportunities) index.putOpportunity(opportunity);
  return index;
}

export type Lists = Map<string, RankedPerson[]>;

/**
 * The lists of the same market before one person in a hundred changed everything: what a warm run really has. The index is given the
 * earlier lives, asked, and brought to the present again.
 */
export function listsBefore(index: MatchIndex, now: readonly ProfileInput[], before: (place: number) => ProfileInput, top: number): Lists {
  const changed = now.map((_, place) => place).filter((place) => place % 100 === 37);
  for (const place of changed) index.putProfile(before(place));
  const lists = index.batch({ top });
  for (const place of changed) {
    const profile = now[place];
    if (profile !== undefined) index.putProfile(profile);
  }
  return lists;
}
