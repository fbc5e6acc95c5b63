import fc from 'fast-check';
import { easyOpportunity, easyProfile, taxonomy, wideOpportunityOf, wideProfileOf } from '../../../../test/support/random-market.js';
import { checkOpportunity, checkProfile } from '../matching/input/check.js';
import type { OpportunityInput, ProfileInput } from '../matching/input/input.js';
import { opportunitiesFor, peopleFor } from '../matching/list.js';
import type { RankedPerson } from '../matching/order.js';
import { WEIGHTS, type Weights } from '../matching/weights/weights.js';
import { type KernelName, MatchIndex } from './index.js';

const KERNELS: KernelName[] = ['plain', 'wasm'];
const OTHER_WEIGHTS: Weights = {
  ...WEIGHTS, version: 'other', organisation: { essential: 40, desirable: 0, time: 35, mission: 25 }, candidate: { wantedSkills: 0, commute: 60, interest: 10, time: 30 },
  neutral: { time: 9_000, mission: 10_000, wantedSkills: 0, commute: 10_000, interest: 1 }, interestMissed: 0, commuteAtLongest: 9_999, leastEssentialFit: 0,
  enoughWeeks: { of: 1, outOf: 3 }, enoughHours: { of: 0, outOf: 1 },
};

const indexOf = (kernel: KernelName, profiles: readonly ProfileInput[], opportunities: readonly OpportunityInput[], weights?: Weights): MatchIndex => {
  const index = new MatchIndex({ taxonomy, kernel, ...(weights === undefined ? {} : { weights }) });
  for (const profile of profiles) index.putProfile(profile);
  for (const opportunity of opportunities) index.putOpportunity(opportunity);
  return index;
};

const sorted = <Row extends { opportunityId: string }>(rows: Row[]): Row[] => rows.sort((a, b) => (a.opportunityId < b.opportunityId ? -1 : 1));

/** Every list of the market in both directions, for both viewers, equals the naive scan. */
const expectEqual = (index: MatchIndex, profiles: readonly ProfileInput[], opportunities: readonly OpportunityInput[], top: number, weights?: Weights): number => {
  let found = 0;
  const common = { top, ...(weights === undefined ? {} : { weights }) };
  const batch = index.batch({ top });
  expect([index.profileCount, index.opportunityCount, batch.size]).toEqual([profiles.length, opportunities.length, opportunities.length]);
  for (const opportunity of opportunities) {
    for (const viewer of ['HOST', 'COORDINATOR'] as const) {
      const everybody = peopleFor(opportunity, profiles, taxonomy, { ...common, viewer, top: Infinity });
      expect(index.peopleFor(opportunity, { top, viewer })).toEqual(everybody.slice(0, top));
      expect(index.countQualifying(opportunity, viewer)).toBe(everybody.length);
      expect(index.qualifying(opportunity, viewer).sort()).toEqual(everybody.map(({ profileId }) => profileId).sort());
      if (viewer === 'HOST') expect(batch.get(opportunity.opportunityId)).toEqual(everybody.slice(0, top));
      found += everybody.length;
    }
  }
  for (const profile of profiles) {
    const everything = opportunitiesFor(profile, opportunities, taxonomy, { ...common, top: Infinity });
    expect(index.opportunitiesFor(profile, { top })).toEqual(everything.slice(0, top));
    const places = index.placesOf(profile, { top });
    expect(places.list).toEqual(everything.slice(0, top));
    expect(sorted(places.standings)).toEqual(sorted(everything.map(({ opportunityId, organisation, hash }) => ({ opportunityId, organisation, hash }))));
  }
  return found;
};

const someProfile = fc.oneof(wideProfileOf('p'), easyProfile);
const someOpportunity = fc.oneof(wideOpportunityOf('o'), easyOpportunity);
const profilesOf = (count: number, seed: number): ProfileInput[] =>
  fc.sample(someProfile, { seed, numRuns: count }).map((profile, index) => ({ ...profile, profileId: `p${index}` }));
const opportunitiesOf = (count: number, seed: number): OpportunityInput[] =>
  fc.sample(someOpportunity, { seed, numRuns: count }).map((opportunity, index) => ({ ...opportunity, opportunityId: `o${index}` }));

describe.each(KERNELS)('the index with the %s kernel', (kernel) => {
  const seed = fc.integer({ min: 0, max: 1_000_000 });

  it('runs on that kernel', () => {
    expect(new MatchIndex({ taxonomy, kernel }).kernel).toBe(kernel);
    expect(new MatchIndex({ taxonomy }).kernel).toBe('wasm');
  });

  it('equals the naive scan on random markets', () => {
    let found = 0;
    fc.assert(fc.property(seed, fc.integer({ min: 0, max: 60 }), fc.constantFrom(undefined, undefined, OTHER_WEIGHTS), (at, top, weights) => {
      const [profiles, opportunities] = [profilesOf(60, at), opportunitiesOf(10, at)];
      expect([...profiles.flatMap(checkProfile), ...opportunities.flatMap(checkOpportunity)]).toEqual([]);
      found += expectEqual(indexOf(kernel, profiles, opportunities, weights), profiles, opportunities, top, weights);
    }), { numRuns: 25 });
    expect(found).toBeGreaterThan(1_000);
  });

  it('equals it after any edits, with the lists of before as warm lists', () => {
    const edit = fc.tuple(fc.constantFrom('put', 'put', 'remove', 'opportunity', 'close'), fc.nat(79), seed);
    fc.assert(fc.property(seed, fc.array(edit, { minLength: 5, maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (at, edits, top) => {
      const profiles = new Map(profilesOf(40, at).map((profile) => [profile.profileId, profile]));
      const opportunities = new Map(opportunitiesOf(8, at).map((opportunity) => [opportunity.opportunityId, opportunity]));
      const index = indexOf(kernel, [...profiles.values()], [...opportunities.values()]);
      const warm = index.batch({ top });
      for (const [what, which, how] of edits) {
        if (what === 'put') {
          const profile = { ...profilesOf(1, how)[0]!, profileId: `p${which}` };
          profiles.set(profile.profileId, profile);
          index.putProfile(profile);
        } else if (what === 'remove') {
          expect(index.removeProfile(`p${which}`)).toBe(profiles.delete(`p${which}`));
        } else if (what === 'opportunity') {
          const opportunity = { ...opportunitiesOf(1, how)[0]!, opportunityId: `o${which % 10}` };
          opportunities.set(opportunity.opportunityId, opportunity);
          index.putOpportunity(opportunity);
        } else {
          expect(index.removeOpportunity(`o${which % 10}`)).toBe(opportunities.delete(`o${which % 10}`));
        }
      }
      expectEqual(index, [...profiles.values()], [...opportunities.values()], top);
      const after = index.batch({ top, warm });
      for (const opportunity of opportunities.values()) {
        const list = peopleFor(opportunity, profiles.values(), taxonomy, { top });
        const before = (warm.get(opportunity.opportunityId) ?? []).map(({ profileId }) => profileId);
        expect(after.get(opportunity.opportunityId)).toEqual(list);
        expect(index.peopleFor(opportunity, { top, warm: before })).toEqual(list);
        expect(index.peopleFor(opportunity, { top, warm: ['nobody', 'p1', 'p1', ...before] })).toEqual(list);
      }
      for (const profile of profiles.values()) {
        const list = opportunitiesFor(profile, opportunities.values(), taxonomy, { top });
        expect(index.opportunitiesFor(profile, { top, warm: ['nothing', 'o1', 'o1', ...list.map(({ opportunityId }) => opportunityId)] })).toEqual(list);
      }
    }), { numRuns: 40 });
  });

  it('equals it round after round when it brings its own lists to the present, people coming, changing and going', () => {
    let gone = 0;
    fc.assert(fc.property(seed, fc.integer({ min: 1, max: 25 }), fc.array(fc.array(fc.tuple(fc.nat(320), seed), { maxLength: 24 }), { minLength: 2, maxLength: 6 }), (at, top,
      rounds) => {
      const profiles = new Map(profilesOf(300, at).map((profile) => [profile.profileId, profile]));
      const opportunities = opportunitiesOf(8, at);
      const index = indexOf(kernel, [...profiles.values()], opportunities);
      let lists = index.batch({ top });
      for (const edits of rounds) {
        // Those at the front go first: their places are taken by whom the lists were kept for.
        const front = [...lists.values()].flatMap((list) => list.slice(0, 2).map(({ profileId }) => profileId));
        for (const [number, how] of edits) {
          const leaving = how % 3 === 0 ? front[number % Math.max(1, front.length)] : undefined;
          if (leaving !== undefined && profiles.delete(leaving)) {
            index.removeProfile(leaving);
            gone += 1;
          } else {
            const profile = { ...profilesOf(1, how)[0]!, profileId: `p${number}` };
            profiles.set(profile.profileId, profile);
            index.putProfile(profile);
          }
        }
        const before = lists;
        lists = index.batch({ top, warm: before });
        for (const opportunity of opportunities) {
          const list = peopleFor(opportunity, profiles.values(), taxonomy, { top });
          const { opportunityId: id } = opportunity;
          expect(lists.get(id)).toEqual(list);
          // One alone is made without copying who changed.
          expect([...index.batch({ top, warm: before, only: [id] })]).toEqual([[id, list]]);
        }
        expect(index.batch({ top: top + 3, warm: before })).toEqual(index.batch({ top: top + 3 }));
        // Whoever holds a list may spoil it.
        for (const list of before.values()) list.reverse();
      }
    }), { numRuns: 12 });
    expect(gone).toBeGreaterThan(30);
  });

  it('equals it when few people change more often than it remembers, or many do', () => {
    const profiles = new Map(profilesOf(120, 5).map((profile) => [profile.profileId, profile]));
    const opportunities = opportunitiesOf(6, 5);
    const index = indexOf(kernel, [...profiles.values()], opportunities);
    for (const [people, times] of [[3, 40], [5, 4_000], [90, 1]] as const) {
      const warm = index.batch({ top: 20 });
      for (let time = 0; time < times; time += 1) {
        for (const [number, profile] of profilesOf(people, time % 7).entries()) {
          const put = { ...profile, profileId: `p${7 * number % 120}` };
          profiles.set(put.profileId, put);
          index.putProfile(put);
        }
      }
      for (const { opportunityId: id, ...rest } of opportunities) {
        const list = peopleFor({ opportunityId: id, ...rest }, profiles.values(), taxonomy, { top: 20 });
        expect([...index.batch({ top: 20, warm, only: [id] })]).toEqual([[id, list]]);
      }
      expect(index.batch({ top: 20, warm })).toEqual(index.batch({ top: 20 }));
    }
  });

  it('equals it on several blocks, where skills change from postings to nibbles', () => {
    const profiles = profilesOf(5_000, 1);
    const opportunities = opportunitiesOf(24, 1);
    const index = indexOf(kernel, profiles, opportunities);
    const batch = index.batch();
    const warm: Map<string, RankedPerson[]> = new Map();
    for (const opportunity of opportunities) {
      const list = peopleFor(opportunity, profiles, taxonomy);
      warm.set(opportunity.opportunityId, list);
      expect(batch.get(opportunity.opportunityId)).toEqual(list);
      expect(index.peopleFor(opportunity)).toEqual(list);
      expect(index.countQualifying(opportunity)).toBe(peopleFor(opportunity, profiles, taxonomy, { top: Infinity }).length);
    }
    expect(index.batch({ warm })).toEqual(batch);
    for (const [at, profile] of profiles.entries()) if (at % 3 !== 0) index.removeProfile(profile.profileId);
    const left = profiles.filter((_, at) => at % 3 === 0);
    for (const opportunity of opportunities) expect(index.peopleFor(opportunity, { top: 7 })).toEqual(peopleFor(opportunity, left, taxonomy, { top: 7 }));
  });
});
