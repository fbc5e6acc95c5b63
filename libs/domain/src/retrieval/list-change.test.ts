import fc from 'fast-check';
import { easyProfile, easyOpportunity, taxonomy, wideProfileOf } from '../../../../test/support/random-market.js';
import { peopleFor } from '../matching/list.js';
import { MatchIndex, withChanged } from './index.js';

it('gives the list a search would give after any change of one profile, or says that a search is needed', () => {
  const told = { same: 0, changed: 0, search: 0 };
  const person = fc.oneof(wideProfileOf('p'), easyProfile);
  const people = fc.array(person, { minLength: 8, maxLength: 20 });
  fc.assert(fc.property(people, person, easyOpportunity, fc.nat(20), fc.integer({ min: 0, max: 8 }), (drawn, other, opportunity, at, top) => {
    const profiles = drawn.map((profile, index) => ({ ...profile, profileId: `p${index}` }));
    const list = peopleFor(opportunity, profiles, taxonomy, { top });
    const changed = { ...other, profileId: `p${at}` };
    const index = new MatchIndex({ taxonomy });
    index.putOpportunity(opportunity);
    const standing = changed.matchable === 'HOSTS' ? index.placesOf(changed).standings[0] : undefined;
    const now = standing === undefined ? null : { profileId: changed.profileId, organisation: standing.organisation, hash: standing.hash };
    const after = withChanged(list, top, changed.profileId, now);
    if (after === null) {
      told.search += 1;
      expect(list.some(({ profileId }) => profileId === changed.profileId)).toBe(true);
      return;
    }
    told[after === list ? 'same' : 'changed'] += 1;
    expect(after).toEqual(peopleFor(opportunity, [...profiles.filter(({ profileId }) => profileId !== changed.profileId), changed], taxonomy, { top }));
  }), { numRuns: 1_200 });
  for (const times of Object.values(told)) expect(times).toBeGreaterThan(7);
});
