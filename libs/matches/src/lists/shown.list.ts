import { compareOpportunities } from '#libs/domain';
import type { OpportunityEntry } from '../market/market.js';
import type { ShownRow } from './shown.list.store.js';

/** One entry as a person's page serves it. `isNew`: it came to the raw list after the run. */
export interface ShownEntry { entry: OpportunityEntry; isNew: boolean }

/**
 * What a page serves: of the run's list what still fits, in the run's order, and among it what is new in the raw list since, each new
 * entry before the first shown one that fits less well. Without a run (null), or where nothing of both is left, it is the raw list:
 * nobody feasible is left without.
 */
export function shownEntries(raw: readonly OpportunityEntry[], shown: ShownRow | null): ShownEntry[] {
  if (shown === null) return raw.map((entry) => ({ entry, isNew: false }));
  const known = new Set(shown.rawIds);
  const byId = new Map(raw.map((entry) => [entry.opportunityId, entry]));
  const kept = shown.opportunityIds.flatMap((id) => byId.get(id) ?? []);
  const fresh = raw.filter((entry) => !known.has(entry.opportunityId));
  if (kept.length + fresh.length === 0) return shownEntries(raw, null);
  const merged: ShownEntry[] = [];
  let next = 0;
  for (const entry of kept) {
    for (let one = fresh[next]; one !== undefined && compareOpportunities(one, entry) < 0; one = fresh[next]) {
      merged.push({ entry: one, isNew: true });
      next += 1;
    }
    merged.push({ entry, isNew: false });
  }
  return [...merged, ...fresh.slice(next).map((entry) => ({ entry, isNew: true }))];
}
