import { blankOpportunity, blankProfile, MatchIndex, peopleFor, Taxonomy, type OpportunityInput, type ProfileInput } from '#libs/domain';

/** Many for every run of the tests; the long check takes a million. */
const PEOPLE = Number(process.env['ONE_SKILL_PEOPLE'] ?? '200000');
const taxonomy = new Taxonomy('one', []);

const personOf = (at: number): ProfileInput =>
  ({ ...blankProfile(`p${String(at)}`), matchable: 'HOSTS', skills: [{ skillId: 'sql', level: 2, wanted: false }] });
const advert: OpportunityInput = {
  ...blankOpportunity('o1', 'h'), isOpen: true, placesLeft: 1, mode: 'REMOTE', requirements: [{ skillId: 'sql', level: 2, importance: 'ESSENTIAL', weight: 5 }],
};

function* everybody(): Generator<ProfileInput> {
  for (let at = 0; at < PEOPLE; at += 1) yield personOf(at);
}

it(`${String(PEOPLE)} people with one and the same skill: the index cuts the tie where the definition does, also after people left and one changed`, () => {
  const index = new MatchIndex({ taxonomy });
  for (const person of everybody()) index.putProfile(person);
  index.putOpportunity(advert);
  const listed = index.peopleFor(advert, { top: 50 });
  expect(listed).toEqual(peopleFor(advert, everybody(), taxonomy, { top: 50 }));
  expect(listed).toHaveLength(50);
  // Whoever left makes room for the next of the same tie.
  const gone = listed.slice(0, 10).map(({ profileId }) => profileId);
  for (const id of gone) index.removeProfile(id);
  const after = index.peopleFor(advert, { top: 50 });
  expect(after.slice(0, 40)).toEqual(listed.slice(10));
  expect(after).toHaveLength(50);
  const better = { ...personOf(7), version: 2, hoursPerWeekMax: 37, availableFrom: 0, availableTo: 100_000, interests: ['health'] };
  index.putProfile(better);
  const people = function* (): Generator<ProfileInput> {
    for (const person of everybody()) if (!gone.includes(person.profileId)) yield person.profileId === 'p7' ? better : person;
  };
  expect(index.peopleFor(advert, { top: 50 })).toEqual(peopleFor(advert, people(), taxonomy, { top: 50 }));
}, 600_000);
