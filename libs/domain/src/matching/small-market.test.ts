import { blankOpportunity, blankProfile } from './input/blank.js';
import type { Level, OpportunityInput, ProfileInput } from './input/input.js';
import { opportunitiesFor, peopleFor } from './list.js';
import { comparePeople, pairHash } from './order.js';
import { hostGroups, isSmallForHost, isSmallForPerson, mayShowPercentage, personGroups, shownOrBand } from './small-market.js';
import { Taxonomy } from './taxonomy.js';

const taxonomy = new Taxonomy('t', []);

function person(profileId: string, levels: Readonly<Record<string, Level>>, more: Partial<ProfileInput> = {}): ProfileInput {
  return { ...blankProfile(profileId), matchable: 'HOSTS', skills: Object.entries(levels).map(([skillId, level]) => ({ skillId, level, wanted: false })), ...more };
}

function offer(opportunityId: string, more: Partial<OpportunityInput> = {}): OpportunityInput {
  const requirements = ['a', 'b', 'c'].map((skillId) => ({ skillId, level: 2 as const, importance: 'ESSENTIAL' as const, weight: 5 }));
  return { ...blankOpportunity(opportunityId, 'org'), isOpen: true, placesLeft: 1, requirements, ...more };
}

it('is small under 30 open opportunities or 10 feasible', () => {
  expect([isSmallForPerson(29, 50), isSmallForPerson(30, 9), isSmallForPerson(30, 10)]).toEqual([true, true, false]);
  expect([isSmallForHost(29), isSmallForHost(30)]).toEqual([true, false]);
  expect([mayShowPercentage(49), mayShowPercentage(50)]).toEqual([false, true]);
});

it('shows a band where less than half of the weight has data', () => {
  expect(shownOrBand(78, 50)).toEqual({ score: 78, band: null });
  expect([shownOrBand(39, 49), shownOrBand(40, 49), shownOrBand(70, 0)].map(({ score, band }) => [score, band])).toEqual([[null, 'LOW'], [null, 'MIDDLE'], [null, 'HIGH']]);
});

it('groups a person\'s opportunities, and shows everything open that she is not hidden from', () => {
  const me = person('me', { a: 2, b: 2, c: 1 }, { acceptsKinds: ['PLACEMENT'], maxCommuteMin: 60 });
  const two = offer('x').requirements.slice(0, 2);
  const groups = personGroups(me, [
    offer('all', { requirements: two }), offer('short'), offer('job', { requirements: two, kind: 'JOB' }),
    offer('unpaidJob', { kind: 'JOB', pay: { paid: false, isLawful: true } }), offer('graduates', { openTo: ['GRADUATE'] }), offer('draft', { isOpen: false }),
  ], taxonomy);
  expect(groups.YOU_MEET_EVERYTHING).toEqual(['all']);
  expect([...groups.NEARLY].sort()).toEqual(['job', 'short']);
  expect([...groups.NOT_YET].sort()).toEqual(['graduates', 'unpaidJob']);
});

it('groups the people who pass, in an order that tells nothing of their scores', () => {
  const people = [
    person('every', { a: 2, b: 2, c: 2 }), person('most', { a: 2, b: 2 }), person('some', { a: 2 }), person('none', {}),
    person('private', { a: 2 }, { matchable: 'NOBODY' }), person('quiet', { a: 2 }, { matchable: 'COORDINATORS' }),
  ];
  expect(hostGroups(offer('o'), people, taxonomy)).toEqual({ MEETS_EVERY_ESSENTIAL: ['every'], MEETS_MOST: ['most'], COULD_GROW_INTO_IT: ['some'] });
  expect(hostGroups(offer('o'), people, taxonomy, { viewer: 'COORDINATOR' }).COULD_GROW_INTO_IT.sort()).toEqual(['quiet', 'some']);
  const many = Array.from({ length: 40 }, (_, index) => person(`p${index}`, { a: 2, b: 2, c: 2 }, { interests: index < 20 ? ['health'] : ['homes'] }));
  const shuffled = hostGroups(offer('o', { themes: ['health'] }), many, taxonomy).MEETS_EVERY_ESSENTIAL;
  const goodInFirstHalf = shuffled.slice(0, 20).filter((id) => Number(id.slice(1)) < 20).length;
  expect(goodInFirstHalf).toBeGreaterThan(4);
  expect(goodInFirstHalf).toBeLessThan(16);
});

it('breaks ties by the hash of both ids, so that equals stand elsewhere in another list', () => {
  const equals = Array.from({ length: 30 }, (_, index) => person(`p${index}`, { a: 2, b: 2, c: 2 }));
  const [first, second] = ['o1', 'o2'].map((id) => peopleFor(offer(id), equals, taxonomy).map(({ profileId }) => profileId));
  expect(first).not.toEqual(second);
  expect([...first ?? []].sort()).toEqual([...second ?? []].sort());
  expect(comparePeople({ profileId: 'a', organisation: 5, hash: 9 }, { profileId: 'b', organisation: 5, hash: 9 })).toBe(-1);
  expect(comparePeople({ profileId: 'a', organisation: 5, hash: 9 }, { profileId: 'b', organisation: 6, hash: 10 })).toBe(1);
  // Stored lists depend on this number: it may only change with the engine version.
  expect(pairHash('p1', 'o1')).toBe(1_041_115_545);
});

it('lists a private person for nobody, but her own opportunities for her', () => {
  const me = person('me', { a: 2, b: 2, c: 2 }, { matchable: 'NOBODY' });
  expect(peopleFor(offer('o'), [me], taxonomy, { viewer: 'COORDINATOR' })).toEqual([]);
  expect(opportunitiesFor(me, [offer('o')], taxonomy).map(({ opportunityId }) => opportunityId)).toEqual(['o']);
});
