import fc from 'fast-check';
import { blankOpportunity, blankProfile, comparePeople, opportunitiesFor, Taxonomy, TOP, WEIGHTS, type Level, type OpportunityInput } from '#libs/domain';
import { capOf, opportunityEntry, personEntry, withOpportunity, withPerson } from './list.maker.js';
import type { OpportunityList, PeopleList } from './list.store.js';
import type { Person, Stamp } from '../market/market.js';

const taxonomy = new Taxonomy('t', []);
const rules = { taxonomy, weights: WEIGHTS };
const stamp = { position: 1, at: new Date(0), engine: 'e', weights: 'w', taxonomy: 't' };
const COUNT = TOP + 12;

/** By the definition, from nothing. */
function peopleList(wanted: OpportunityInput, people: readonly Person[], given: Stamp): PeopleList {
  const entries = people.flatMap(({ input }) => personEntry(input, wanted, rules) ?? []).sort(comparePeople).slice(0, capOf(given));
  return { ...given, opportunityId: wanted.opportunityId, organisationId: wanted.organisationId, entries };
}

function opportunityList({ userId, input }: Person, opportunities: readonly OpportunityInput[], given: Stamp): OpportunityList {
  return { ...given, profileId: input.profileId, userId, entries: opportunitiesFor(input, opportunities, taxonomy, { top: capOf(given) }) };
}

const level = fc.constantFrom<Level | 0>(0, 1, 2, 3, 4);
const edits = fc.array(fc.record({ at: fc.nat(COUNT - 1), sql: level, r: level }), { minLength: 1, maxLength: 40 });

function person(at: number, sql: Level | 0, r: Level | 0): Person {
  const skills = [{ skillId: 'sql', level: sql, wanted: false }, { skillId: 'r', level: r, wanted: true }]
    .flatMap((claim) => (claim.level === 0 ? [] : [{ ...claim, level: claim.level }]));
  return { userId: `u${String(at)}`, input: { ...blankProfile(`p${String(at)}`), matchable: 'HOSTS', skills } };
}

function opportunity(at: number, sql: Level | 0, r: Level | 0): OpportunityInput {
  return {
    ...blankOpportunity(`o${String(at)}`, 'host'), isOpen: sql > 0, placesLeft: 1,
    requirements: [
      { skillId: 'sql', level: sql === 0 ? 1 : sql, importance: 'ESSENTIAL', weight: 1 },
      { skillId: 'r', level: r === 0 ? 1 : r, importance: 'DESIRABLE', weight: 1 },
    ],
  };
}

describe.each([false, true])('lists kept up by edits, in a market that is small: %s', (isSmall) => {
  const market: Stamp = { ...stamp, isSmall };

  it('of people equal lists made from nothing, whatever is edited', () => {
    const wanted = opportunity(0, 3, 2);
    fc.assert(fc.property(edits, (changes) => {
      const people = Array.from({ length: COUNT }, (_, at) => person(at, ((at % 4) + 1) as Level, 1));
      let list = peopleList(wanted, people, market);
      for (const { at, sql, r } of changes) {
        people[at] = person(at, sql, r);
        const profileId = `p${String(at)}`;
        list = withPerson(list, profileId, personEntry(people[at].input, wanted, rules), market) ?? peopleList(wanted, people, market);
        expect(list.entries).toEqual(peopleList(wanted, people, market).entries);
      }
      expect(list.entries.length <= TOP || isSmall).toBe(true);
    }), { numRuns: 60 });
  });

  it('of opportunities too', () => {
    const somebody = person(0, 3, 2);
    fc.assert(fc.property(edits, (changes) => {
      const opportunities = Array.from({ length: COUNT }, (_, at) => opportunity(at, ((at % 4) + 1) as Level, 1));
      let list = opportunityList(somebody, opportunities, market);
      for (const { at, sql, r } of changes) {
        opportunities[at] = opportunity(at, sql, r);
        list = withOpportunity(list, `o${String(at)}`, opportunityEntry(somebody.input, opportunities[at], rules), market) ?? opportunityList(somebody, opportunities, market);
        expect(list.entries).toEqual(opportunityList(somebody, opportunities, market).entries);
      }
    }), { numRuns: 60 });
  });

  it('make a full list again only when somebody may come in', () => {
    const wanted = opportunity(0, 3, 2);
    const people = Array.from({ length: COUNT }, (_, at) => person(at, 4, 1));
    const full = peopleList(wanted, people, market);
    const first = full.entries[0]?.profileId ?? '';
    expect(withPerson(full, first, null, market) === null).toBe(!isSmall);
    expect(withPerson(full, 'p-new', personEntry(person(999, 4, 4).input, wanted, rules), market)).not.toBeNull();
  });

  it('make a list again that was made by other rules, so that no list holds scores of two tables of weights', () => {
    const wanted = opportunity(0, 3, 2);
    const people = Array.from({ length: 3 }, (_, at) => person(at, 4, 1));
    const list = peopleList(wanted, people, market);
    const entry = personEntry(person(9, 4, 4).input, wanted, rules);
    expect(withPerson(list, 'p9', entry, market)?.entries).toHaveLength(4);
    for (const other of [{ weights: 'w2' }, { taxonomy: 't2' }, { engine: 'e2' }, { isSmall: !isSmall }]) expect(withPerson(list, 'p9', entry, { ...market, ...other })).toBeNull();
    const own = opportunityList(person(0, 3, 2), [wanted], market);
    expect(withOpportunity(own, 'o9', null, { ...market, weights: 'w2' })).toBeNull();
  });
});
