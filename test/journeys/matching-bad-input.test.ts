import { pairHash, type OpportunityInput } from '#libs/domain';
import { remoteProject } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { deadLetters } from '../support/dead.letters.js';
import { expectTheDefinition, readMarket } from '../support/definition.js';
import { openMarket, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

/** What a person and a host may do to matching, and what the database may hold after a repair by hand. */
describe('matching and bad input', () => {
  let world: World;
  let market: Market;
  let owner: Client;
  let organisation: Known;
  let sql: string;
  let coordinator: Client;
  let opportunity: Known;

  const profileOf = (): object => ({
    isAdult: true, outcode: 'DY1', modes: ['REMOTE', 'HYBRID', 'ONSITE'], hoursPerWeekMax: 40, skills: [{ skillId: sql, level: 2 }],
  });

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, owner, organisation, sql } = await openMarket(world));
  }, 60_000);
  afterAll(() => world.end());

  const candidates = (): Promise<{ totalCount: number; isBeingPrepared: boolean }> =>
    owner.get('query($id: ID!) { candidates(opportunityId: $id) { totalCount isBeingPrepared } }', { id: opportunity.id });
  const counted = async (text: string, values: unknown[] = []): Promise<number> => Number((await world.database.query<{ n: string }>(text, values))[0]?.n);
  const listed = (profileId: string): Promise<number> => counted(`select count(*) as n from facts where kind = 'match.listed' and subject_id = $1`, [profileId]);
  const dead = (): Promise<number> => counted('select count(*) as n from deliveries where dead_at is not null');

  it('an empty market, one without people and one person alone have empty lists, and say that nothing is being prepared', async () => {
    await world.settled();
    expect(await expectTheDefinition(world.database)).toBe(0);
    opportunity = await market.opportunity(owner, organisation.id, remoteProject(sql, {
      kind: 'PLACEMENT', places: 2, hoursPerWeek: 20, weeks: 12, closesOn: '2030-06-01', startOn: '2030-07-01', endOn: '2030-09-30' }));
    await world.settled();
    expect(await expectTheDefinition(world.database)).toBe(0);
    expect(await candidates()).toEqual({ totalCount: 0, isBeingPrepared: false });
    await market.analyst('first@people.example', profileOf());
    await world.settled();
    expect(await expectTheDefinition(world.database)).toBe(2);
  });

  it('people who are all the same stand in the order of their hash, in the lists as in the definition', async () => {
    for (let at = 0; at < 12; at += 1) await market.analyst(`same-${String(at)}@people.example`, profileOf());
    await world.settled();
    await expectTheDefinition(world.database);
    const { peopleLists, opportunities } = await readMarket(world.database);
    const entries = peopleLists[0]?.entries ?? [];
    expect(entries).toHaveLength(13);
    expect(new Set(entries.map(({ organisation: score }) => score)).size).toBe(1);
    const hashes = entries.map(({ profileId }) => pairHash(profileId, (opportunities[0] as OpportunityInput).opportunityId));
    expect(hashes).toEqual([...hashes].sort((a, b) => a - b));
  }, 60_000);

  it('a profile that changes a hundred times in a few seconds has the list of its last state, and costs fewer lists than changes', async () => {
    const { person, profile } = await market.analyst('restless@people.example', profileOf());
    await world.settled();
    const CHANGES = 120;
    const before = await listed(profile.id);
    for (let at = 0; at < CHANGES; at += 1) {
      await market.revise(person, { skills: [{ skillId: sql, level: at % 2 === 0 ? 1 : 3 }], maxCommuteMin: 20 + (at % 60) });
    }
    await world.settled(60);
    await expectTheDefinition(world.database);
    expect([await listed(profile.id) - before < CHANGES, await dead()]).toEqual([true, 0]);
  }, 120_000);

  it('a row that nobody could have written through us leaves the market and becomes one dead letter; everybody else goes on, and mended it comes back', async () => {
    const { person, profile } = await market.analyst('poison@people.example', profileOf());
    await world.settled();
    await world.database.query(`create function poison() returns trigger language plpgsql as $$ begin
      new.input = jsonb_set(new.input, '{skills}', '[{"skillId": 7, "level": "many"}]'); return new; end $$`);
    await world.database.query(`create trigger poison before insert on profile_versions for each row when (new.profile_id = '${profile.id}') execute function poison()`);
    const poisoned = await market.revise(person, { maxCommuteMin: 45 });
    await market.analyst('after@people.example', profileOf());
    await world.settled(60);
    expect(await dead()).toBe(1);
    expect(await counted(`select count(*) as n from people_lists where entries::text like '%' || $1 || '%'`, [profile.id])).toBe(0);
    expect((await candidates()).totalCount).toBe(15);
    const [letter] = await deadLetters(coordinator);
    expect(letter?.kind).toBe('match.inputUnreadable');
    await world.database.query('drop trigger poison on profile_versions');
    await person.change('saveProfile', { version: poisoned.version, maxCommuteMin: 50 }, 'Profile');
    await coordinator.change('redriveDelivery', { factId: letter?.factId, reaction: letter?.reaction }, 'DeadLetter', 'factId');
    await world.settled();
    expect((await candidates()).totalCount).toBe(16);
  }, 120_000);
});
