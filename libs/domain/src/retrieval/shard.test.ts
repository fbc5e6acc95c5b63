import fc from 'fast-check';
import { easyOpportunity, easyProfile, taxonomy, wideProfileOf } from '../../../../test/support/random-market.js';
import { peopleFor } from '../matching/list.js';
import { MatchIndex, mergeTop, shardOf } from './index.js';

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
