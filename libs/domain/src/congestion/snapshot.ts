import { compareIds, compareOpportunities, idHash, joinHashes, type RankedOpportunity } from '../matching/index.js';
import { RANK_WORTH, type CongestionRules } from './rules.js';

/** An open opportunity; one without a place left is shown to nobody. */
export interface OpenOpportunity { readonly opportunityId: string; readonly placesLeft: number }

/** A person's raw list: every entry fits. Each opportunity stands in it once. */
export interface RawList { readonly profileId: string; readonly entries: readonly RankedOpportunity[] }

/** The raw lists of everybody at one moment, in any order. An entry whose opportunity is not among the open ones is left out. */
export interface CongestionSnapshot { readonly opportunities: readonly OpenOpportunity[]; readonly people: readonly RawList[] }

/** The snapshot as columns, in an order that depends on ids, hashes and the run alone. */
export interface Columns {
  /** By id. */
  readonly opportunityIds: readonly string[];
  readonly places: Float64Array;
  /** In the order in which they choose: by a hash of the person and the run, then by id. */
  readonly profileIds: readonly string[];
  /** Entries of person `p`: from `starts[p]` up to `starts[p + 1]`, best first. */
  readonly starts: Int32Array;
  readonly opportunityOf: Int32Array;
  /** H, 0..1,000,000. */
  readonly gains: Float64Array;
  /** Per person: the discounted gain of the raw list's first places, the most there is. */
  readonly ideals: Float64Array;
}

export function columnsOf(snapshot: CongestionSnapshot, runId: string, { listLength }: CongestionRules): Columns {
  const open = snapshot.opportunities.filter((one) => one.placesLeft > 0).sort((a, b) => compareIds(a.opportunityId, b.opportunityId));
  const indexOf = new Map(open.map((one, index) => [one.opportunityId, index]));
  const run = idHash(runId);
  const people = snapshot.people
    .map(({ profileId, entries }) => ({ profileId, turn: joinHashes(idHash(profileId), run), entries: inOrder(entries.filter((one) => indexOf.has(one.opportunityId))) }))
    .sort((a, b) => a.turn - b.turn || compareIds(a.profileId, b.profileId));
  const starts = new Int32Array(people.length + 1);
  people.forEach(({ entries }, person) => { starts[person + 1] = (starts[person] ?? 0) + entries.length; });
  const opportunityOf = new Int32Array(starts[people.length] ?? 0);
  const gains = new Float64Array(opportunityOf.length);
  const ideals = new Float64Array(people.length);
  people.forEach(({ entries }, person) => {
    const start = starts[person] ?? 0;
    entries.forEach((entry, rank) => {
      opportunityOf[start + rank] = indexOf.get(entry.opportunityId) ?? 0;
      gains[start + rank] = entry.twoSided;
      if (rank < listLength) ideals[person] = (ideals[person] ?? 0) + entry.twoSided * (RANK_WORTH[rank] ?? 0);
    });
  });
  return {
    opportunityIds: open.map((one) => one.opportunityId), places: Float64Array.from(open, (one) => one.placesLeft),
    profileIds: people.map((one) => one.profileId), starts, opportunityOf, gains, ideals,
  };
}

/** Raw lists come in a person's order; only one that does not is sorted. */
function inOrder(entries: RankedOpportunity[]): RankedOpportunity[] {
  for (let at = 1; at < entries.length; at += 1) {
    const [before, after] = [entries[at - 1], entries[at]];
    if (before !== undefined && after !== undefined && compareOpportunities(before, after) > 0) return entries.sort(compareOpportunities);
  }
  return entries;
}
