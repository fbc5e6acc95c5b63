import fc from 'fast-check';
import { World } from '../../../../test/support/world.js';
import { inAges, roundedPeople } from './figures.queries.js';
import type { ListFigures, MarketFigures } from './figures.js';

const BAND = '{ from to count }';
const FIGURES = `{ marketFigures { openOpportunities people skills { skillId label asking offering }
  lists { scores ${BAND} opportunityListAges ${BAND} peopleListAges ${BAND} } } }`;

type Figures = Pick<MarketFigures, 'openOpportunities' | 'people' | 'skills'> & { lists: ListFigures | null };
interface Claim { skill: string; profile: string; level: number; state: string }

describe('the market in figures', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.boot();
    await world.seedDemonstration();
    // One skill that enough people offer to be told of.
    await world.database.query(`insert into skill_claims (profile_id, skill_id, level) select p.id, (select (r ->> 'skillId')::uuid from opportunities
      cross join lateral jsonb_array_elements(requirements) r where state = 'OPEN' group by 1 order by count(distinct opportunities.id) desc, 1 limit 1), 3 from profiles p
      on conflict do nothing`);
  }, 180_000);
  afterAll(() => world.end());

  it('counts what open opportunities ask for most, and the people who do it, rounded, as counting by hand gives', async () => {
    const { skills, people, openOpportunities, lists } = await world.anonymous().get<Figures>(FIGURES);
    expect(lists).toBeNull();
    const open = await world.database.query<{ requirements: { skillId: string }[] }>(`select requirements from opportunities where state = 'OPEN'`);
    const claims = await world.database.query<Claim>('select c.skill_id as skill, p.id as profile, c.level, p.state from skill_claims c join profiles p on p.id = c.profile_id');
    expect(openOpportunities).toBe(open.length);
    expect(people).toBe(roundedPeople(new Set(claims.filter(({ state }) => state === 'ACTIVE').map(({ profile }) => profile)).size));
    const asking = new Map<string, number>();
    for (const { requirements } of open) for (const id of new Set(requirements.map(({ skillId }) => skillId))) asking.set(id, (asking.get(id) ?? 0) + 1);
    expect(skills.map((one) => one.asking)).toEqual([...asking.values()].sort((a, b) => b - a).slice(0, 15));
    for (const { skillId, asking: shown, offering } of skills) {
      expect(shown).toBe(asking.get(skillId));
      const holders = claims.filter(({ skill, level, state }) => skill === skillId && level >= 2 && state === 'ACTIVE');
      expect(offering).toBe(roundedPeople(holders.length));
    }
    expect(skills.some(({ offering }) => offering !== null) && skills.some(({ offering }) => offering === null)).toBe(true);
  });

  it('tells staff what the lists hold, each entry and each list once, and nobody else', async () => {
    const analyst = await world.signIn('amina@people.example');
    expect((await analyst.get<Figures>(FIGURES)).lists).toBeNull();
    for (const [email, role] of [['c@forum.example', 'COORDINATOR'], ['a@forum.example', 'ADMIN'], ['r@forum.example', 'REVIEWER']] as const) {
      const { lists } = await (await world.staff(email, role)).get<Figures>(FIGURES);
      const [held] = await world.database.query<{ entries: number; own: number; people: number }>(`select (select sum(jsonb_array_length(entries))::int from opportunity_lists) as entries,
        (select count(*)::int from opportunity_lists) as own, (select count(*)::int from people_lists) as people`);
      const sums = [lists?.scores, lists?.opportunityListAges, lists?.peopleListAges].map((bands) => bands?.reduce((sum, { count }) => sum + count, 0));
      expect(sums).toEqual([held?.entries, held?.own, held?.people]);
      expect(held?.entries).toBeGreaterThan(5);
      expect(lists?.scores.map(({ from, to }) => [from, to])).toEqual([[0, 9], [10, 19], [20, 29], [30, 39], [40, 49], [50, 59], [60, 69], [70, 79], [80, 89], [90, 100]]);
    }
  });

  it('puts a score in the band of the number that the person sees', async () => {
    const scored = await world.database.query<{ score: number }>(`select floor(((e ->> 'twoSided')::int + 5000) / 10000.0)::int as score
      from opportunity_lists cross join lateral jsonb_array_elements(entries) e`);
    const { lists } = await (await world.staff('b@forum.example', 'COORDINATOR')).get<Figures>(FIGURES);
    for (const { from, to, count } of lists?.scores ?? []) expect(count).toBe(scored.filter(({ score }) => score >= from && score <= (to ?? 100)).length);
  });
});

describe('rounding', () => {
  it('never tells of fewer than ten, and is off by two at the most', () => {
    fc.assert(fc.property(fc.nat(100_000), (count) => {
      const rounded = roundedPeople(count);
      expect(rounded === null).toBe(count < 10);
      if (rounded === null) return;
      expect(rounded % 5).toBe(0);
      expect(Math.abs(rounded - count)).toBeLessThanOrEqual(2);
    }));
  });

  it('puts every age in one band, without a gap', () => {
    fc.assert(fc.property(fc.array(fc.record({ hours: fc.double({ min: -5, max: 5000, noNaN: true }), count: fc.nat(9) })), (found) => {
      const bands = inAges(found);
      expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(found.reduce((sum, { count }) => sum + count, 0));
      expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ to }) => (to ?? 0) + 1));
    }));
  });
});
