import fc from 'fast-check';
import { compareOpportunities } from '#libs/domain';
import type { OpportunityEntry } from '../market/market.js';
import { shownEntries } from './shown.list.js';

const run = { runId: 'r', at: new Date(0) };
const entryOf = (opportunityId: string, twoSided: number): OpportunityEntry => ({ opportunityId, twoSided, candidate: 1, organisation: 1, hash: 1 });
const idsOf = (served: ReturnType<typeof shownEntries>): string[] => served.map(({ entry, isNew }) => (isNew ? `${entry.opportunityId} new` : entry.opportunityId));

describe('what a person\'s page serves', () => {
  const raw = [entryOf('a', 90), entryOf('b', 80), entryOf('c', 70), entryOf('d', 60)];

  it('is the raw list before any run', () => {
    expect(idsOf(shownEntries(raw, null))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is what the run shows, in its order, without what no longer fits', () => {
    expect(idsOf(shownEntries(raw, { ...run, opportunityIds: ['c', 'gone', 'a'], rawIds: ['a', 'b', 'c', 'd', 'gone'] }))).toEqual(['c', 'a']);
  });

  it('has what is new since, marked, each where it fits best', () => {
    expect(idsOf(shownEntries(raw, { ...run, opportunityIds: ['c'], rawIds: ['c'] }))).toEqual(['a new', 'b new', 'c', 'd new']);
  });

  it('is the raw list where nothing shown is left, for nobody feasible is left without', () => {
    expect(idsOf(shownEntries(raw, { ...run, opportunityIds: ['gone'], rawIds: ['a', 'b', 'c', 'd', 'gone'] }))).toEqual(['a', 'b', 'c', 'd']);
    expect(shownEntries([], { ...run, opportunityIds: ['gone'], rawIds: ['gone'] })).toEqual([]);
  });

  it('holds each shown and each new entry once, and the new ones in the raw order, whatever happened since', () => {
    const id = fc.integer({ min: 0, max: 20 }).map(String);
    const ids = fc.uniqueArray(id);
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(id, fc.nat(9)), { selector: ([one]) => one, minLength: 1 }), ids, fc.uniqueArray(id), (pairs, shownIds, otherIds) => {
      const now = pairs.map(([one, twoSided]) => entryOf(one, twoSided)).sort(compareOpportunities);
      const rawIds = [...new Set([...shownIds, ...otherIds])];
      const served = shownEntries(now, { ...run, opportunityIds: shownIds, rawIds });
      const [kept, fresh] = [shownIds.filter((one) => now.some((entry) => entry.opportunityId === one)), now.filter((entry) => !rawIds.includes(entry.opportunityId))];
      if (kept.length + fresh.length === 0) {
        expect(served).toHaveLength(now.length);
        return;
      }
      expect(served.filter((one) => !one.isNew).map(({ entry }) => entry.opportunityId)).toEqual(kept);
      expect(served.filter((one) => one.isNew).map(({ entry }) => entry)).toEqual(fresh);
    }));
  });
});
