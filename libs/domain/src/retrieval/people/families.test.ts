import fc from 'fast-check';
import { easyOpportunity, easyProfile, level, opportunityOf, wideProfileOf } from '../../../../../test/support/random-market.js';
import { IMPORTANCES, type OpportunityInput, type ProfileInput } from '../../matching/input/input.js';
import { opportunitiesFor, peopleFor } from '../../matching/list.js';
import { type Relation, Taxonomy } from '../../matching/taxonomy.js';
import { Codebook } from './codebook.js';
import { Families } from './families.js';
import { type KernelName, MatchIndex, mergeTop, shardOf } from '../index.js';

/** Few skills that many have, in families of which some are wide; 'crowd' has so many sisters that an index remembers claims from the first one in it on. */
const SKILLS = Array.from({ length: 24 }, (_, index) => `s${index}`);
const WIDER = ['w0', 'w1', 'w2', 's0', 's1'];
const CROWD = Array.from({ length: 1_100 }, (_, index): Relation => ({ from: `c${index}`, to: 'crowd', kind: 'broader' }));
const skillId = fc.constantFrom(...SKILLS, ...SKILLS, ...WIDER, 'c3', 'c700', 'crowd', 'unheard-of');
const kind = fc.constantFrom<Relation['kind']>('exactMatch', 'closeMatch', 'broadMatch', 'broader');
const relation = fc.record({ from: fc.constantFrom(...SKILLS), to: fc.constantFrom(...SKILLS, ...WIDER, 'c3', 'c5'), kind });
const under = (to: string, least: number): fc.Arbitrary<Relation[]> =>
  fc.subarray(SKILLS, { minLength: least }).map((children) => children.map((from) => ({ from, to, kind: 'broader' as const })));
/** Of the wider skills two always have many children, so that most skills have several parents; the others have some or none. */
const someTaxonomy = fc.tuple(under('w0', 14), under('w1', 9), under('w2', 0), under('s0', 0), under('s1', 0), fc.array(relation, { maxLength: 12 }))
  .map((parts) => new Taxonomy('families', [...CROWD, ...parts.flat()]));

const claims = fc.array(fc.record({ skillId, level, wanted: fc.boolean() }), { maxLength: 7 });
const someProfile = fc.tuple(fc.oneof(easyProfile, easyProfile, wideProfileOf('p')), claims, fc.subarray(SKILLS, { maxLength: 3 }))
  .map(([profile, skills, wantedSkillIds]): ProfileInput => ({ ...profile, skills, wantedSkillIds }));
/** Awareness is what an expert in a sister meets. */
const requirement = fc.record({ skillId, level: fc.oneof(fc.constant(1 as const), level), importance: fc.constantFrom(...IMPORTANCES), weight: fc.integer({ min: 1, max: 10 }) });
const requirements = fc.uniqueArray(requirement, { selector: (each) => each.skillId, minLength: 1, maxLength: 6 })
  .map((all) => all.map((each, place) => (place > 1 && each.importance === 'MUST_HAVE' ? { ...each, importance: 'ESSENTIAL' as const } : each)));
const someOpportunity = fc.tuple(fc.oneof(easyOpportunity, easyOpportunity, opportunityOf('o')), requirements)
  .map(([opportunity, asked]): OpportunityInput => ({ ...opportunity, requirements: asked }));
const profilesOf = (count: number, seed: number): ProfileInput[] => fc.sample(someProfile, { seed, numRuns: count }).map((profile, at) => ({ ...profile, profileId: `p${at}` }));
const opportunitiesOf = (count: number, seed: number): OpportunityInput[] =>
  fc.sample(someOpportunity, { seed, numRuns: count }).map((opportunity, at) => ({ ...opportunity, opportunityId: `o${at}` }));
const seed = fc.integer({ min: 0, max: 1_000_000 });

/** Every list in both directions, also of an opportunity that the index does not hold. Gives how many people were found. */
const expectEqual = (index: MatchIndex, taxonomy: Taxonomy, profiles: readonly ProfileInput[], opportunities: readonly OpportunityInput[], top: number): number => {
  const batch = index.batch({ top });
  const stranger: OpportunityInput = { ...opportunities[0]!, opportunityId: 'stranger' };
  let found = 0;
  for (const opportunity of [...opportunities, stranger]) {
    const everybody = peopleFor(opportunity, profiles, taxonomy, { top: Infinity });
    expect(index.peopleFor(opportunity, { top })).toEqual(everybody.slice(0, top));
    expect(index.countQualifying(opportunity)).toBe(everybody.length);
    if (opportunity !== stranger) expect(batch.get(opportunity.opportunityId)).toEqual(everybody.slice(0, top));
    found += everybody.length;
  }
  for (const profile of profiles.slice(0, 12)) expect(index.opportunitiesFor(profile, { top })).toEqual(opportunitiesFor(profile, opportunities, taxonomy, { top }));
  return found;
};

describe.each<KernelName>(['plain', 'wasm'])('wide families with the %s kernel', (kernel) => {
  it('give what the definition gives, whoever comes first and whoever comes, changes, goes and takes another\'s place', () => {
    let found = 0;
    const edit = fc.tuple(fc.constantFrom('put', 'put', 'remove'), fc.nat(50), seed);
    const edits = fc.array(edit, { maxLength: 60 });
    fc.assert(fc.property(someTaxonomy, seed, fc.boolean(), edits, fc.integer({ min: 1, max: 25 }), (taxonomy, at, areOpportunitiesFirst, changes, top) => {
      const index = new MatchIndex({ taxonomy, kernel });
      const profiles = new Map(profilesOf(40, at).map((profile) => [profile.profileId, profile]));
      const opportunities = opportunitiesOf(8, at);
      if (areOpportunitiesFirst) for (const opportunity of opportunities) index.putOpportunity(opportunity);
      for (const profile of profiles.values()) index.putProfile(profile);
      if (!areOpportunitiesFirst) for (const opportunity of opportunities) index.putOpportunity(opportunity);
      found += expectEqual(index, taxonomy, [...profiles.values()], opportunities, top);
      const warm = index.batch({ top });
      for (const [what, which, how] of changes) {
        if (what === 'remove') expect(index.removeProfile(`p${which}`)).toBe(profiles.delete(`p${which}`));
        else {
          const profile = { ...profilesOf(1, how)[0]!, profileId: `p${which}` };
          profiles.set(profile.profileId, profile);
          index.putProfile(profile);
        }
      }
      expectEqual(index, taxonomy, [...profiles.values()], opportunities, top);
      expect(index.batch({ top, warm })).toEqual(index.batch({ top }));
      for (const { opportunityId: id, ...rest } of opportunities) {
        expect(index.batch({ top, warm, only: [id] }).get(id)).toEqual(peopleFor({ opportunityId: id, ...rest }, profiles.values(), taxonomy, { top }));
      }
    }), { numRuns: 25 });
    expect(found).toBeGreaterThan(600);
  });

  it('do so where their columns are nibbles, and for shards', () => {
    const [taxonomy] = fc.sample(someTaxonomy, { seed: 4, numRuns: 1 });
    const profiles = profilesOf(1_500, 4);
    const opportunities = opportunitiesOf(20, 4);
    const index = new MatchIndex({ taxonomy: taxonomy!, kernel });
    const shards = Array.from({ length: 3 }, () => new MatchIndex({ taxonomy: taxonomy!, kernel }));
    for (const profile of profiles) {
      index.putProfile(profile);
      shards[shardOf(profile.profileId, 3)]!.putProfile(profile);
    }
    for (const opportunity of opportunities) index.putOpportunity(opportunity);
    expect(expectEqual(index, taxonomy!, profiles, opportunities, 20)).toBeGreaterThan(1_000);
    for (const opportunity of opportunities) {
      expect(mergeTop(shards.map((shard) => shard.peopleFor(opportunity, { top: 20 })), 20)).toEqual(peopleFor(opportunity, profiles, taxonomy!, { top: 20 }));
    }
    const warm = index.batch({ top: 20 });
    for (const [at, profile] of profilesOf(60, 9).entries()) index.putProfile({ ...profile, profileId: `p${7 * at}` });
    expect(index.batch({ top: 20, warm })).toEqual(index.batch({ top: 20 }));
  });
});

it('are one entry for a claim, however many sisters there are', () => {
  const skills = new Codebook();
  const families = new Families(new Taxonomy('crowd', [...CROWD, { from: 'c1', to: 'c2', kind: 'closeMatch' }]), skills);
  const near = families.near('c1');
  expect(near.size).toBe(4);
  const [family] = families.of(skills.find('c900'));
  expect([near.get(family!), near.get(skills.find('c1')), near.get(skills.find('c2')), near.get(skills.find('crowd'))]).toEqual([1, 4, 2, 2]);
  expect(families.of(skills.find('crowd'))).toEqual([]);
});
