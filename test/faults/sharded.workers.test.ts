import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { shardOf } from '#libs/domain';
import { clock, pause } from '#libs/platform';
import { expectTheDefinition } from '../support/definition.js';
import { sequence } from '../support/sequence.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';
import { expectTrueToTheirPosition } from './list.position.js';
import { hold, Part } from './part.js';
import { ShardMarket } from './shard.market.js';

const SHARDS = 5;
const PEOPLE = 160;
const OPPORTUNITIES = 36;
const CHANGES = 150;
/** The place of whoever works on the whole market: as long as it is taken no shard is worked on. */
const WHOLE_MARKET = 7_301_007;
const environment = { MATCH_SHARDS: String(SHARDS), RECOMPUTE_PORTION: '60' };

interface Serving { shard: number; matcher: string }

describe('several workers, each with shards of the people', () => {
  const next = sequence(20_261_124);
  let world: World;
  let market: ShardMarket;
  const workers: Part[] = [];

  beforeAll(async () => {
    world = await World.boot();
    await world.seedSkills();
    market = new ShardMarket(world, next);
    await market.fill(PEOPLE, OPPORTUNITIES, await world.staff('coordinator@forum.example', 'COORDINATOR'));
    await world.settled(120);
    // From here on only processes of their own work; this one still changes things.
    await world.worker!.engine.stop();
  }, 120_000);
  afterAll(async () => {
    for (const worker of workers) await worker.kill();
    await world.end();
  });

  it('divide the people among them, and make every list again', async () => {
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(1_000);
    for (let at = 0; at < 2; at += 1) await begin();
    await until('both serve shards', async () => new Set((await serving()).map(({ matcher }) => matcher)).size === 2);
    await world.settled(60);
    expect((await serving()).map(({ shard }) => shard)).toEqual([0, 1, 2, 3, 4]);
    const [done] = await world.database.query<{ people: number; cause: string }>(`select (f.payload ->> 'people')::int as people, t.cause
      from facts f join progress_tasks t on t.id = f.subject_id where f.kind = 'lists.recomputed' order by f.id desc limit 1`);
    expect(done).toEqual({ people: await inTheMarket(), cause: 'shards' });
    const [full] = await world.database.query<{ n: number }>('select count(*)::int as n from people_lists where jsonb_array_length(entries) = 50');
    expect(full!.n).toBeGreaterThan(10);
    await expectTheDefinition(world.database);
    const parts = await world.database.query<{ shard: number; n: number }>('select shard, count(*)::int as n from people_shards group by 1 order by 1');
    expect(parts).toEqual([0, 1, 2, 3, 4].map((shard) => ({ shard, n: OPPORTUNITIES })));
    await expectOwnPeopleOnly();
  }, 60_000);

  it('keep lists that equal a full recompute after hundreds of changes with workers killed and begun on the way', async () => {
    let looked = 0;
    for (let done = 0; done < CHANGES; done += 1) {
      await market.change();
      if (done % 50 === 20) await workers.shift()!.kill();
      if (done % 50 === 35) await begin();
      if (done % 30 === 20) looked += await expectTrueToTheirPosition(world);
      // In spates and at leisure: so that work waits in heaps, and is done singly.
      if (next(3) === 0) await pause(next(120));
    }
    expect(looked).toBeGreaterThan(1_000);
    await world.settled(90);
    await expectTrueToTheirPosition(world);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(1_000);
    await expectOwnPeopleOnly();
    const [left] = await world.database.query<{ n: number }>('select count(*)::int as n from deliveries where dead_at is not null');
    expect(left!.n).toBe(0);
  }, 150_000);

  it('lose one: its shards go to another within seconds', async () => {
    const lost = await begin();
    await until('three serve shards', async () => new Set((await serving()).map(({ matcher }) => matcher)).size === workers.length, 30);
    const before = await serving();
    await lost.kill();
    workers.pop();
    const begun = clock.milliseconds();
    for (let at = 0; at < 20; at += 1) await market.changePerson(next(PEOPLE));
    await world.settled(60);
    const took = (clock.milliseconds() - begun) / 1000;
    const after = await serving();
    const gone = new Set(before.map(({ matcher }) => matcher));
    for (const { matcher } of after) gone.delete(matcher);
    expect(gone.size).toBe(1);
    expect(after).toHaveLength(SHARDS);
    expect(took).toBeLessThan(30);
    await expectTheDefinition(world.database);
    process.stderr.write(`  after a worker was killed all its shards' work was done ${took.toFixed(1)} s later\n`);
  }, 90_000);

  it('make every list again when the command line asks', async () => {
    await world.database.query(`update people_lists set entries = '[]'`);
    const environmentOf = { PATH: process.env['PATH'], DATABASE_URL: world.database.url, DATA_DIR: world.config.dataDir, LOG_LEVEL: 'error' };
    const ran = await promisify(execFile)(process.execPath, ['bin/skills-exchange.mjs', 'rescore', '--json'], { env: environmentOf });
    const answer = JSON.parse(ran.stdout) as { people: number; changed: number };
    expect([answer.people, answer.changed > 10]).toEqual([await inTheMarket(), true]);
    await expectTheDefinition(world.database);
  }, 60_000);

  it('is told by the metrics, with how far the lists are behind', async () => {
    await until('all shards are held', async () => (await metric('shards_held')) === SHARDS);
    expect([await metric('shards'), await metric('matchers')]).toEqual([SHARDS, workers.length]);
    expect([await metric('lists_behind'), await metric('lists_age_seconds')]).toEqual([0, 0]);
    const release = await hold(world, `select pg_advisory_xact_lock(${String(WHOLE_MARKET)})`);
    for (let at = 0; at < 3; at += 1) await market.changePerson(at);
    await until('the lists are three positions behind', async () => (await metric('lists_behind')) >= 3);
    await until('the oldest change is a second old', async () => (await metric('lists_age_seconds')) >= 1);
    await release();
    await world.settled();
    expect([await metric('lists_behind'), await metric('lists_age_seconds')]).toEqual([0, 0]);
    for (const worker of workers.splice(0)) await worker.kill();
    await until('nobody holds a shard', async () => (await metric('shards_held')) + (await metric('matchers')) === 0);
    // Not even sealed: the age tells of it, the position cannot.
    await market.changePerson(0);
    await until('the change is a second old', async () => (await metric('lists_age_seconds')) >= 1);
    expect([await metric('lists_behind'), await metric('shards')]).toEqual([0, SHARDS]);
  }, 60_000);

  async function metric(name: string): Promise<number> {
    const text = await (await fetch(`${world.api.url}/metrics`)).text();
    return Number(new RegExp(`^skills_exchange_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  }

  async function begin(): Promise<Part> {
    const worker = new Part(world, 'worker', environment);
    workers.push(worker);
    await worker.url();
    return worker;
  }

  function serving(): Promise<Serving[]> {
    return world.database.query<Serving>(`select shard, matcher_id as matcher from match_shards s
      where exists (select from matchers m where m.id = s.matcher_id and m.beat_at > app_clock() - interval '5 seconds') order by 1`);
  }

  async function inTheMarket(): Promise<number> {
    const [row] = await world.database.query<{ n: number }>(`select count(*)::int as n from profiles where state = 'ACTIVE'`);
    return row!.n;
  }

  /** Each part of a list holds people of its own shard alone. */
  async function expectOwnPeopleOnly(): Promise<void> {
    const found = await world.database.query<{ shard: number; profile: string }>(`select shard, e ->> 'profileId' as profile from people_shards, jsonb_array_elements(entries) e`);
    expect(found.length).toBeGreaterThan(1_000);
    expect(found.filter(({ shard, profile }) => shardOf(profile, SHARDS) !== shard)).toEqual([]);
  }
});
