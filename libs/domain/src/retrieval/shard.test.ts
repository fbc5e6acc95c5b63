import fc from 'fast-check';
import { easyOpportunity, easyProfile, taxonomy, wideProfileOf } from '../../../../test/support/random-market.js';
import { peopleFor } from '../matching/list.js';
import { assignShards, MatchIndex, mergeTop, shardOf } from './index.js';

it('merges the lists of any number of shards into the list of all, exactly', () => {
  const market = fc.tuple(fc.array(fc.oneof(wideProfileOf('p'), easyProfile), { minLength: 30, maxLength: 60 }), easyOpportunity);
  fc.assert(fc.property(market, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 30 }), ([drawn, opportunity], shards, top) => {
    const profiles = drawn.map((profile, at) => ({ ...profile, profileId: `p${at}` }));
    const indexes = Array.from({ length: shards }, () => new MatchIndex({ taxonomy }));
    for (const profile of profiles) indexes[shardOf(profile.profileId, shards)]!.putProfile(profile);
    const lists = indexes.map((index) => index.peopleFor(opportunity, { top }));
    expect(mergeTop(lists, top)).toEqual(peopleFor(opportunity, profiles, taxonomy, { top }));
  }), { numRuns: 60 });
});

it('spreads ids evenly, those in a row too', () => {
  for (const id of [(at: number) => `p${at}`, (at: number) => `0192b3a4-${at.toString(16).padStart(8, '0')}`]) {
    const counts = new Array<number>(16).fill(0);
    for (let at = 0; at < 16_000; at += 1) counts[shardOf(id(at), 16)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1_200);
  }
});

describe('who holds which shard', () => {
  const holders = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 9 });
  const shards = fc.integer({ min: 1, max: 64 });

  it('is the same in whatever order the holders are named, and nobody has more than an even share rounded up', () => {
    fc.assert(fc.property(holders, shards, fc.nat(), (ids, count, turn) => {
      const assigned = assignShards(count, ids);
      const turned = [...ids.slice(turn % ids.length), ...ids.slice(0, turn % ids.length)];
      expect(assignShards(count, [...turned, ids[0]!])).toEqual(assigned);
      expect([...assigned.keys()]).toEqual(Array.from({ length: count }, (_, shard) => shard));
      for (const id of ids) expect([...assigned.values()].filter((one) => one === id).length).toBeLessThanOrEqual(Math.ceil(count / ids.length));
    }));
  });

  it('is nobody where there are no holders', () => {
    expect(assignShards(4, []).size).toBe(0);
  });

  it('changes for few besides those of a holder who goes', () => {
    let [moved, kept] = [0, 0];
    fc.assert(fc.property(fc.uniqueArray(fc.uuid(), { minLength: 3, maxLength: 6 }), (ids) => {
      const [before, after] = [assignShards(48, ids), assignShards(48, ids.slice(1))];
      for (const [shard, id] of before) {
        if (id === ids[0]) continue;
        if (after.get(shard) === id) kept += 1;
        else moved += 1;
      }
    }));
    expect(moved / (moved + kept)).toBeLessThan(0.35);
  });
});

it('merges ties by hash and then by id, wherever they stood', () => {
  const entry = (profileId: string, organisation: number, hash: number): { profileId: string; organisation: number; hash: number } => ({ profileId, organisation, hash });
  const [a, b, c, d] = [entry('a', 9, 5), entry('b', 9, 5), entry('c', 9, 1), entry('d', 8, 0)];
  expect(mergeTop([[b, d], [], [c, a]], 3)).toEqual([c, a, b]);
});
