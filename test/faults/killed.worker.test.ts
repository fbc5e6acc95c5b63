import { placement, profileOf } from '../support/advert.js';
import { BACKENDS } from '../support/backends.js';
import { Market, type Known } from '../support/market.js';
import { World } from '../support/world.js';
import { hold, Part, somebodyWaits } from './part.js';

/** The place that one matcher holds: who holds it first makes every other wait in the middle of its job. */
const ONE_MATCHER = 7_301_007;

describe.each(BACKENDS)('a worker that is killed in the middle of its job, with the queue in $name', (backend) => {
  const tell = backend.isAvailable ? it : it.skip;
  let world: World;
  let market: Market;
  let worker: Part;
  let environment: Record<string, string> = {};
  let sql: string;
  let opportunity: Known;

  beforeAll(async () => {
    if (!backend.isAvailable) return;
    environment = await backend.environment();
    world = await World.boot({ environment, isWithoutWorker: true });
    worker = new Part(world, 'worker', environment);
    await worker.url();
    market = new Market(world);
    const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    const { owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027');
    sql = await market.skill('SQL');
    opportunity = await market.opportunity(owner, organisation.id, placement(sql));
    await world.settled();
  }, 60_000);
  afterAll(async () => {
    if (!backend.isAvailable) return;
    await worker.kill();
    await world.end();
    await backend.end();
  });

  tell('leaves nothing half done, and another finishes it: each effect is there once', async () => {
    const release = await hold(world, `select pg_advisory_xact_lock(${String(ONE_MATCHER)})`);
    const { person, profile } = await market.analyst('amina@people.example', profileOf(sql));
    await somebodyWaits(world, 'advisory');
    await worker.kill();
    await release();
    expect(await listsOf(world, profile.id)).toEqual([]);
    expect((await undone(world)).length).toBeGreaterThan(0);

    worker = new Part(world, 'worker', environment);
    await world.settled(40);
    expect(await listsOf(world, profile.id)).toHaveLength(1);
    const mine = await person.get<{ nodes: { opportunity: Known }[] }>('{ myMatches(first: 5) { nodes { opportunity { id } } } }');
    expect(mine.nodes.map((match) => match.opportunity.id)).toEqual([opportunity.id]);
    const placed = await world.database.query(`select 1 from people_lists where opportunity_id = $1 and entries::text like '%' || $2 || '%'`, [opportunity.id, profile.id]);
    expect(placed).toHaveLength(1);
    expect(await undone(world)).toEqual([]);
    expect(await doubled(world)).toEqual([]);
    expect(await world.database.query('select 1 from deliveries where dead_at is not null')).toEqual([]);
  }, 60_000);
});

function listsOf(world: World, profileId: string): Promise<object[]> {
  return world.database.query('select 1 from opportunity_lists where profile_id = $1', [profileId]);
}

function undone(world: World): Promise<object[]> {
  return world.database.query('select reaction from deliveries where done_at is null');
}

/** Facts that a reaction recorded more than once of the same subject for the same cause. */
function doubled(world: World): Promise<object[]> {
  return world.database.query(`select kind, subject_id from facts where actor_id is null group by kind, subject_id, cause, payload having count(*) > 1`);
}
