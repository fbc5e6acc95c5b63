import { Database, systemActor } from '#libs/platform';
import { requestRecompute } from '#libs/matches';
import type { Client } from '../support/client.js';
import { deadLetters, type DeadLetter } from '../support/dead.letters.js';
import { expectTheDefinition } from '../support/definition.js';
import { sequence } from '../support/sequence.js';
import { World } from '../support/world.js';
import { ShardMarket } from './shard.market.js';
import { mend, redrive, spoil } from './spoilt.table.js';

const PEOPLE = 24;
const OPPORTUNITIES = 8;

const MARKETS = [{ shards: 1, reaction: 'UnwrittenLists' }, { shards: 3, reaction: 'ShardFailures' }];

describe.each(MARKETS)('a list that cannot be written, where people are in $shards shards', ({ shards, reaction }) => {
  let world: World;
  let market: ShardMarket;
  let coordinator: Client;

  beforeAll(async () => {
    world = await World.boot({ environment: { MATCH_SHARDS: String(shards) } });
    await world.seedSkills();
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    market = new ShardMarket(world, sequence(20_261_201));
    await market.fill(PEOPLE, OPPORTUNITIES, coordinator);
    await world.settled(60);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
  }, 120_000);
  afterAll(() => world.end());

  const letters = (): Promise<DeadLetter[]> => deadLetters(coordinator);

  const recompute = async (): Promise<void> => {
    await world.worker!.get(Database).write(systemActor('test'), (tx) => requestRecompute(tx.rows, 'asked'));
    await world.settled(60);
  };
  const emptyLists = async (): Promise<void> => {
    for (const table of ['people_lists', 'opportunity_lists', 'people_shards']) await world.database.query(`update ${table} set entries = '[]'`);
  };

  it.each([
    { table: 'opportunity_lists', column: 'profile_id', side: 'profile' }, { table: 'people_lists', column: 'opportunity_id', side: 'opportunity' },
  ])('of $table keeps no other from being made again, is one dead letter, and is made once that is sent again after mending', async ({ table, column, side }) => {
    const bad = side === 'profile' ? market.profileIds[4]! : market.opportunityIds[2]!;
    await market.makeActive(4);
    await world.settled(60);
    await emptyLists();
    await spoil(world.database, table, column, bad);
    await recompute();
    await expectTheDefinition(world.database, [bad]);
    expect((await letters()).map(({ subjectId, reaction: name }) => [subjectId, name.split('.')[0]])).toEqual([[bad, reaction]]);
    await recompute();
    expect(await letters()).toHaveLength(1);
    await mend(world.database, table);
    await redrive(coordinator, (await letters())[0]!);
    await world.settled(60);
    expect(await letters()).toEqual([]);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
  }, 90_000);

  it('spoils nobody else\'s change either, and the change after mending settles the letter by itself', async () => {
    const [open] = await world.database.query<{ id: string }>(`select id from opportunities where state = 'OPEN' order by id limit 1`);
    const bad = open!.id;
    await spoil(world.database, 'people_lists', 'opportunity_id', bad);
    for (let at = 0; at < 12; at += 1) await market.makeActive(at);
    await world.settled(60);
    await expectTheDefinition(world.database, [bad]);
    expect((await letters()).map(({ subjectId }) => subjectId)).toEqual([bad]);
    await mend(world.database, 'people_lists');
    await market.changeOpportunity(market.opportunityIds.indexOf(bad));
    await world.settled(60);
    expect(await letters()).toEqual([]);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
  }, 90_000);
});
