import fc from 'fast-check';
import { pairHash, SMALL_MARKET } from '../matching/index.js';
import { CONGESTION_RULES, checkCongestionRules, RANK_WORTH } from './rules.js';
import { giniOf } from './figures.js';
import { shownLists, type CongestionRun } from './shown-lists.js';
import { columnsOf, type CongestionSnapshot } from './snapshot.js';
import { appearancesOf, exposureCaps, rawChoice } from './steer.js';

const HIGHEST = 1_000_000;

const listOf = (opportunities: number, most: number): fc.Arbitrary<[number, number][]> =>
  fc.uniqueArray(fc.tuple(fc.nat(opportunities - 1), fc.integer({ min: 0, max: HIGHEST })), { maxLength: most, size: 'max', selector: ([at]) => at });

/** A market of `opportunities` where each person is fitted by some of them. Markets are large, so a failing one is told as it is: shrinking takes minutes. */
const snapshots = (opportunities: number, most: number): fc.Arbitrary<CongestionSnapshot> => fc.record({
  opportunities: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: opportunities, maxLength: opportunities })
    .map((places) => places.map((placesLeft, at) => ({ opportunityId: `o${String(at)}`, placesLeft }))),
  people: fc.array(listOf(opportunities, most), { maxLength: 40, size: 'max' }).map((lists) => lists.map((list, person) => {
    const profileId = `p${String(person)}`;
    return { profileId, entries: list.map(([at, twoSided]) => entryOf(profileId, `o${String(at)}`, twoSided)) };
  })),
});

function entryOf(profileId: string, opportunityId: string, twoSided: number): CongestionSnapshot['people'][number]['entries'][number] {
  return { opportunityId, twoSided, candidate: 5_000, organisation: 5_000, hash: pairHash(profileId, opportunityId) };
}

/** Everybody likes the same opportunities best, a little differently. */
function crowd(people: number, opportunities: number, fitting: number): CongestionSnapshot {
  return {
    opportunities: Array.from({ length: opportunities }, (_, at) => ({ opportunityId: `o${String(at)}`, placesLeft: 1 + (at % 3) })),
    people: Array.from({ length: people }, (_, person) => {
      const profileId = `p${String(person)}`;
      return { profileId, entries: Array.from({ length: fitting }, (_none, rank) => entryOf(profileId, `o${String((rank + (person % 7)) % opportunities)}`, 900_000 - 5_000 * rank)) };
    }),
  };
}

const feasibleIds = ({ opportunities, people }: CongestionSnapshot, profileId: string): string[] => {
  const open = new Set(opportunities.filter((one) => one.placesLeft > 0).map((one) => one.opportunityId));
  return (people.find((one) => one.profileId === profileId)?.entries ?? []).map((one) => one.opportunityId).filter((id) => open.has(id));
};
const openCount = ({ opportunities }: CongestionSnapshot): number => opportunities.filter((one) => one.placesLeft > 0).length;

describe('shown lists of any snapshot', () => {
  const markets = fc.oneof(snapshots(45, 30), snapshots(12, 12), snapshots(34, 15));

  it('are the same for the same snapshot and run, in whatever order it comes', () => {
    fc.assert(fc.property(markets, fc.nat(), (snapshot, seed) => {
      const shuffled = <T>(list: readonly T[]): T[] => list.map((one, at) => ({ one, by: pairHash(String(seed), String(at)) })).sort((a, b) => a.by - b.by).map(({ one }) => one);
      const permuted = { opportunities: shuffled(snapshot.opportunities), people: shuffled(snapshot.people).map((one) => ({ ...one, entries: shuffled(one.entries) })) };
      const kept = JSON.stringify(snapshot);
      expect(shownLists(permuted, { runId: 'r' })).toEqual(shownLists(snapshot, { runId: 'r' }));
      expect(JSON.stringify(snapshot)).toBe(kept);
    }), { numRuns: 150, endOnFailure: true });
  });

  it('leave nobody without a list to whom something fits, hold only what fits, and nothing twice', () => {
    fc.assert(fc.property(markets, (snapshot) => {
      const { lists, figures } = shownLists(snapshot, { runId: 'r' });
      expect(lists.map((one) => one.profileId)).toEqual(snapshot.people.map((one) => one.profileId).sort());
      for (const { profileId, opportunityIds } of lists) {
        const feasible = feasibleIds(snapshot, profileId);
        expect(feasible).toEqual(expect.arrayContaining([...opportunityIds]));
        expect(new Set(opportunityIds).size).toBe(opportunityIds.length);
        expect(opportunityIds.length).toBeGreaterThanOrEqual(Math.min(CONGESTION_RULES.leastShown, feasible.length));
      }
      expect(figures.peopleWithEmptyLists).toBe(lists.filter(({ profileId }) => feasibleIds(snapshot, profileId).length === 0).length);
    }), { numRuns: 150, endOnFailure: true });
  });

  it('are whole, in the raw order, where the market is small', () => {
    fc.assert(fc.property(markets, (snapshot) => {
      for (const { profileId, isWhole, opportunityIds } of shownLists(snapshot, { runId: 'r' }).lists) {
        const feasible = feasibleIds(snapshot, profileId).length;
        expect(isWhole).toBe(openCount(snapshot) < SMALL_MARKET.openOpportunities || feasible < SMALL_MARKET.feasibleForPerson);
        expect(opportunityIds.length).toBeLessThanOrEqual(isWhole ? feasible : CONGESTION_RULES.listLength);
        if (isWhole) expect(opportunityIds).toHaveLength(feasible);
      }
    }), { numRuns: 150, endOnFailure: true });
  });

  it('cost no more than the most that may be lost, and go beyond the caps only for who would have too short a list', () => {
    const strict = { leastShown: 1, capPercent: 100, mostLoss: 10_000, mostLossOfOne: 10_000 };
    let [steered, short] = [0, 0];
    fc.assert(fc.property(snapshots(45, 30), (snapshot) => {
      const run = shownLists(snapshot, { runId: 'r' });
      expect(run.figures.ndcgLost).toBeLessThanOrEqual(CONGESTION_RULES.mostLoss);
      if (run.figures.giniAfter < run.figures.giniBefore) steered += 1;
      const capped = shownLists(snapshot, { runId: 'r', rules: strict });
      const shortest = capped.lists.filter((one) => !one.isWhole && one.opportunityIds.length < CONGESTION_RULES.listLength);
      expect(capped.figures.shownAboveCap).toBeLessThanOrEqual(shortest.filter((one) => one.opportunityIds.length === 1).length);
      short += shortest.length;
      const full = shownLists(snapshot, { runId: 'r', rules: { ...strict, leastShown: CONGESTION_RULES.listLength } });
      for (const list of full.lists) expect(list.isWhole || list.opportunityIds.length === CONGESTION_RULES.listLength).toBe(true);
    }), { numRuns: 100, endOnFailure: true });
    // The markets are such that all of this was put to the test.
    expect(steered).toBeGreaterThan(20);
    expect(short).toBeGreaterThan(20);
  });
});

describe('what one person may lose', () => {
  it('is bounded wherever no cap stands in the way, however much people may lose on average', () => {
    const rules = { capPercent: 100_000, mostLoss: 10_000 };
    let worst = 0;
    fc.assert(fc.property(snapshots(45, 30), fc.integer({ min: 0, max: 800 }), (snapshot, mostLossOfOne) => {
      const { figures } = shownLists(snapshot, { runId: 'r', rules: { ...rules, mostLossOfOne } });
      // Each person's possible gain is counted in whole parts of 100,000, so the bound may be missed by one basis point.
      expect(figures.ndcgLostMost).toBeLessThanOrEqual(mostLossOfOne + 1);
      worst = Math.max(worst, shownLists(snapshot, { runId: 'r', rules: { ...rules, mostLossOfOne: 10_000 } }).figures.ndcgLostMost);
    }), { numRuns: 100, endOnFailure: true });
    expect(worst).toBeGreaterThan(800);
  });
});

describe('a crowd that likes the same opportunities', () => {
  const snapshot = crowd(400, 40, 30);
  const ratioOf = ({ figures }: CongestionRun): number => figures.giniAfter / figures.giniBefore;

  it('is spread within the loss allowed, further the more may be lost', () => {
    const run = shownLists(snapshot, { runId: 'r' });
    const bolder = shownLists(snapshot, { runId: 'r', rules: { mostLoss: 500 } });
    expect(run.figures.ndcgLost).toBeLessThanOrEqual(300);
    expect(run.figures.ndcgLost).toBeGreaterThan(200);
    expect(ratioOf(run)).toBeLessThan(0.8);
    expect(ratioOf(bolder)).toBeLessThan(ratioOf(run));
    expect(run.figures.coverageAfter).toBeGreaterThanOrEqual(run.figures.coverageBefore);
  });

  it('is not steered where nothing may be lost', () => {
    const run = shownLists(snapshot, { runId: 'r', rules: { mostLoss: 0 } });
    const ids = new Map(snapshot.people.map((one) => [one.profileId, one.entries.slice(0, CONGESTION_RULES.listLength).map((entry) => entry.opportunityId)]));
    expect(run.figures).toMatchObject({ ndcgLost: 0, giniAfter: run.figures.giniBefore });
    for (const list of run.lists) expect(list.opportunityIds).toEqual(ids.get(list.profileId));
  });

  it('gives another run other lists of much the same evenness', () => {
    const [one, other] = [shownLists(snapshot, { runId: 'r-1' }), shownLists(snapshot, { runId: 'r-2' })];
    expect(other.lists).not.toEqual(one.lists);
    expect(Math.abs(ratioOf(other) - ratioOf(one))).toBeLessThan(0.05);
  });

  it('may see an opportunity as often as its places and its reach allow', () => {
    const all = (): boolean => true;
    const columns = columnsOf(snapshot, 'r', CONGESTION_RULES);
    const fair = exposureCaps(columns, CONGESTION_RULES, 100, all);
    const shown = appearancesOf(columns, rawChoice(columns, CONGESTION_RULES, all)).reduce((sum, count) => sum + count, 0);
    // Fair shares together make up what is shown; each is rounded up.
    expect(fair.reduce((sum, cap) => sum + cap, 0)).toBeGreaterThanOrEqual(shown - 40);
    expect(fair.reduce((sum, cap) => sum + cap, 0)).toBeLessThanOrEqual(shown + 40);
    const meanOf = (places: number): number => {
      const caps = Array.from(fair).filter((_, at) => columns.places[at] === places);
      return caps.reduce((sum, cap) => sum + cap, 0) / caps.length;
    };
    expect(meanOf(3) / meanOf(1)).toBeGreaterThan(2.5);
    expect(meanOf(3) / meanOf(1)).toBeLessThan(3.5);
  });
});

describe('figures', () => {
  it('count evenness per place: equal is 0, and one opportunity with many places is as many with one', () => {
    const gini = (pairs: [number, number][]): number => giniOf(Float64Array.from(pairs, ([exposure]) => exposure), Float64Array.from(pairs, ([, places]) => places));
    expect(gini([[10, 1], [20, 2], [30, 3]])).toBe(0);
    expect(gini([[0, 1], [10, 1]])).toBe(5_000);
    expect(gini([[0, 3], [12, 1]])).toBe(7_500);
    expect(gini([[6, 2], [3, 1], [1, 1]])).toBe(gini([[3, 1], [3, 1], [3, 1], [1, 1]]));
    expect(gini([])).toBe(0);
  });

  it('stand on the usual discount of ranks', () => {
    expect(RANK_WORTH).toEqual(Array.from({ length: 50 }, (_, at) => Math.round(10_000 / Math.log2(at + 2))));
  });

  it('are worked out by rules that are checked', () => {
    expect(checkCongestionRules(CONGESTION_RULES)).toEqual([]);
    expect(checkCongestionRules({ ...CONGESTION_RULES, listLength: 0, leastShown: 5, capPercent: 50, mostLoss: -1, rounds: 0.5 })).toHaveLength(5);
    expect(() => shownLists({ opportunities: [], people: [] }, { runId: 'r', rules: { rounds: 0 } })).toThrow('rounds');
  });
});
