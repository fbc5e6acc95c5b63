import type { Client } from '../support/client.js';
import { deadLetters, type DeadLetter } from '../support/dead.letters.js';
import { expectTheDefinition } from '../support/definition.js';
import { sequence } from '../support/sequence.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';
import { expectTrueToTheirPosition } from './list.position.js';
import { Part } from './part.js';
import { ShardMarket } from './shard.market.js';
import { mend, redrive, spoil } from './spoilt.table.js';

const SHARDS = 3;
const PEOPLE = 24;
const OPPORTUNITIES = 8;

describe('work of a shard that always fails', () => {
  const next = sequence(20_261_130);
  let world: World;
  let market: ShardMarket;
  let coordinator: Client;

  beforeAll(async () => {
    world = await World.boot({ environment: { MATCH_SHARDS: String(SHARDS) } });
    await world.seedSkills();
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    market = new ShardMarket(world, next);
    await market.fill(PEOPLE, OPPORTUNITIES, coordinator);
    await world.settled(60);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
  }, 120_000);
  afterAll(() => world.end());

  describe('because a person\'s list cannot be written', () => {
    const bad = 3;

    it('takes nobody along: everybody else\'s lists go on, and one dead letter tells of it', async () => {
      await spoil(world.database, 'opportunity_lists', 'profile_id', personId(bad));
      await market.changePerson(bad);
      for (let at = 10; at < 20; at += 1) await market.changePerson(at);
      await market.changeOpportunity(0);
      await world.settled(60);
      await expectTheDefinition(world.database, [personId(bad)]);
      expect(await letters()).toEqual([expect.objectContaining({ subjectId: personId(bad), kind: 'match.shardWorkFailed', failure: 'QueryFailedError.P0001', round: 0 })]);
    }, 60_000);

    it('keeps every list from saying that it reflects what has not reached all of them', async () => {
      const [first] = await world.database.query<{ position: number }>('select min(position)::int as position from shard_work where set_aside_at is not null');
      for (let at = 10; at < 20; at += 1) await market.changePerson(at);
      await world.settled(60);
      // The list of the opportunity that changed was made from nothing since, and says so.
      const newest = await world.database.query<{ id: string; position: number }>('select opportunity_id as id, position::int from people_lists order by 2 desc limit 2');
      expect(newest[0]!.id).toBe(opportunityId(0));
      expect(newest[1]!.position).toBe(first!.position - 1);
      expect(await expectTrueToTheirPosition(world)).toBeGreaterThan(0);
      expect(await letters()).toHaveLength(1);
    }, 60_000);

    it('is done when a coordinator sends it again after it was mended, and dies again before', async () => {
      const [letter] = await letters();
      await redrive(coordinator, letter!);
      await world.settled(60);
      expect(await letters()).toEqual([expect.objectContaining({ factId: letter!.factId, round: 1 })]);
      await mend(world.database, 'opportunity_lists');
      await redrive(coordinator, letter!);
      await world.settled(60);
      expect(await letters()).toEqual([]);
      await expectNothingAside();
      expect((await recorded()).slice(0, 3)).toEqual(['delivery.died', 'delivery.redriven', 'delivery.died']);
    }, 60_000);
  });

  describe('because an opportunity\'s list cannot be written', () => {
    const bad = 2;

    it('takes nobody along either, and is given up when its letter is discarded', async () => {
      await spoil(world.database, 'people_lists', 'opportunity_id', opportunityId(bad));
      await market.changeOpportunity(bad);
      for (let at = 0; at < 12; at += 1) await market.changePerson(at);
      await world.settled(60);
      await expectTheDefinition(world.database, [opportunityId(bad)]);
      const [letter, ...others] = await letters();
      expect([letter?.subjectId, others]).toEqual([opportunityId(bad), []]);
      expect(await expectTrueToTheirPosition(world)).toBeGreaterThan(0);
      await coordinator.change('discardDelivery', { factId: letter!.factId, reaction: letter!.reaction }, 'DeadLetter', 'factId');
      await world.settled(60);
      expect(await world.database.query('select from shard_work')).toEqual([]);
      expect((await recorded()).at(-1)).toBe('delivery.discarded');
    }, 60_000);

    it('becomes a letter again with the next change, which the change after mending settles by itself', async () => {
      await market.changeOpportunity(bad);
      await world.settled(60);
      expect((await letters()).map(({ subjectId }) => subjectId)).toEqual([opportunityId(bad)]);
      await mend(world.database, 'people_lists');
      await market.changeOpportunity(bad);
      await world.settled(60);
      expect(await letters()).toEqual([]);
      await expectNothingAside();
    }, 60_000);
  });

  it('in all shards at once is one letter, and sending it again does the work of all, whoever holds them', async () => {
    const bad = 5;
    // From here on no worker holds all shards: whichever does the work again has to load another's.
    const other = new Part(world, 'worker', { MATCH_SHARDS: String(SHARDS) });
    await other.url();
    await until('two workers hold shards', async () => (await world.database.query('select distinct matcher_id from match_shards')).length === 2);
    await spoil(world.database, 'people_shards', 'opportunity_id', opportunityId(bad));
    for (let at = 0; at < 3; at += 1) await market.changeOpportunity(bad);
    for (let at = 0; at < 12; at += 1) await market.changePerson(at);
    await world.settled(60);
    await expectTheDefinition(world.database, [opportunityId(bad)]);
    const [letter, ...others] = await letters();
    expect([letter?.subjectId, others]).toEqual([opportunityId(bad), []]);
    expect(await world.database.query('select distinct shard from shard_work where set_aside_at is not null')).toHaveLength(SHARDS);
    await mend(world.database, 'people_shards');
    await redrive(coordinator, letter!);
    await world.settled(60);
    expect(await letters()).toEqual([]);
    await expectNothingAside();
    await other.kill();
  }, 90_000);

  it('before any list is made undoes all of that change and no other', async () => {
    const bad = 7;
    // A pair that somebody acted on, which is scored again with each change of the person.
    await world.database.query(`insert into matches (profile_id, user_id, opportunity_id, organisation_id, engine_version, weights_version, taxonomy_version, profile_version,
      opportunity_version, position, organisation_total, candidate_total, two_sided, computed_at)
      select p.id, p.user_id, o.id, o.organisation_id, 'x', 'x', 'x', 1, 1, 0, 0, 0, 0, app_clock() from profiles p, opportunities o where p.id = $1 and o.id = $2`,
    [personId(bad), opportunityId(0)]);
    await spoil(world.database, 'matches', 'profile_id', personId(bad));
    for (let at = 0; at < 3; at += 1) await market.changePerson(bad);
    for (let at = 8; at < 20; at += 1) await market.changePerson(at);
    await world.settled(60);
    expect((await letters()).map(({ subjectId }) => subjectId)).toEqual([personId(bad)]);
    // What the lists say is true of everything before the change that failed.
    expect(await expectTrueToTheirPosition(world)).toBeGreaterThan(0);
    await expectTheDefinition(world.database, [personId(bad), ...market.opportunityIds]);
    await mend(world.database, 'matches');
    await redrive(coordinator, (await letters())[0]!);
    await world.settled(60);
    await expectNothingAside();
  }, 60_000);

  it('because its input could not be read is done in its shard once the letter is sent again', async () => {
    const id = personId(9);
    await world.database.query(`update profiles set commute_overrides = '{"B14": "soon"}' where id = $1`, [id]);
    await market.makeActive(9);
    await world.settled(60);
    const [letter] = await letters();
    expect(letter).toMatchObject({ subjectId: id, kind: 'match.inputUnreadable' });
    await world.database.query(`update profiles set commute_overrides = '{}' where id = $1`, [id]);
    await market.makeActive(9);
    await world.settled(60);
    const parts = 'select opportunity_id as id from people_shards where entries @> jsonb_build_array(jsonb_build_object(\'profileId\', $1::text)) order by 1';
    const before = await world.database.query(parts, [id]);
    expect(before.length).toBeGreaterThan(0);
    // As if it had not come back with its next change: sending the letter again places it anew.
    await world.database.query(`update people_shards set entries = '[]' where entries @> jsonb_build_array(jsonb_build_object('profileId', $1::text))`, [id]);
    await redrive(coordinator, letter!);
    await world.settled(60);
    expect(await world.database.query(parts, [id])).toEqual(before);
  }, 60_000);

  const letters = (): Promise<DeadLetter[]> => deadLetters(coordinator);
  const personId = (at: number): string => market.profileIds[at]!;
  const opportunityId = (at: number): string => market.opportunityIds[at]!;

  async function recorded(): Promise<string[]> {
    return (await world.database.query<{ kind: string }>(`select kind from facts where starts_with(kind, 'delivery.') order by id`)).map(({ kind }) => kind);
  }

  async function expectNothingAside(): Promise<void> {
    expect(await world.database.query('select from shard_work')).toEqual([]);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
  }
});
