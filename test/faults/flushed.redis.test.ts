import { Redis } from 'ioredis';
import { HAS_REDIS, startRedis, type TestRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';
import { Part } from './part.js';

const CAUSES = 300;
const tell = HAS_REDIS ? it : it.skip;
if (!HAS_REDIS) process.stderr.write('SKIPPED: redis-server is not installed, so no queue is flushed\n');

describe('a queue in Redis that loses everything', () => {
  let redis: TestRedis;
  let world: World;
  let worker: Part;
  let environment: Record<string, string>;

  beforeAll(async () => {
    if (!HAS_REDIS) return;
    redis = await startRedis();
    environment = { REDIS_URL: redis.url };
    world = await World.boot({ environment, isWithoutWorker: true });
    worker = new Part(world, 'worker', environment, { concurrency: 1 });
    await worker.url();
    await world.staff('coordinator@forum.example', 'COORDINATOR');
    await world.settled();
  }, 60_000);
  afterAll(async () => {
    if (!HAS_REDIS) return;
    await worker.kill();
    await world.end();
    await redis.stop();
  });

  tell('is filled again from Postgres, and every effect is there once', async () => {
    await recordCauses(world, 'Charity');
    const client = new Redis(redis.url);
    const waiting = async (): Promise<number> => client.llen(`${world.database.name}:reactions:wait`);
    await until('part of the work is done and part waits in Redis', async () => await noticed(world) >= 20 && await waiting() > 20);
    await client.flushall();
    const before = await noticed(world);
    expect(before).toBeLessThan(CAUSES);
    client.disconnect();
    await world.settled(40);
    const rows = await world.database.query<{ n: number }>(`select count(*)::int as n from notices where type = 'organisation.registered' group by cause_fact`);
    expect(rows).toHaveLength(CAUSES);
    expect(rows.every(({ n }) => n === 1)).toBe(true);
    expect(await world.database.query('select reaction from deliveries where dead_at is not null')).toEqual([]);
  }, 60_000);

  tell('and also when it is killed and comes back empty', async () => {
    await recordCauses(world, 'Trust');
    await until('part of the work is done', async () => await noticed(world) >= CAUSES + 20);
    const port = new URL(redis.url).port;
    await redis.stop();
    redis = await startRedis(Number(port));
    await world.settled(40);
    expect(await noticed(world)).toBe(2 * CAUSES);
    expect(worker.hasEnded()).toBe(false);
  }, 60_000);
});

/** Facts as a registration records them, each of an organisation of its own, of which coordinators must hear. */
async function recordCauses(world: World, name: string): Promise<void> {
  await world.database.query(`with made as (
      insert into organisations (name, folded_name, slug, kind, verification) select $1 || n, lower($1) || n, gen_random_uuid()::text, 'CHARITY', 'PENDING' from generate_series(1, ${String(CAUSES)}) n returning id),
    told as (insert into facts (id, kind, subject_id, payload, cause, at) select uuidv7(), 'organisation.registered', id, '{"kind":"CHARITY","registeredBy":""}', 'test', app_clock() from made returning id)
    insert into outbox (fact_id) select id from told`, [`${name} `]);
}

async function noticed(world: World): Promise<number> {
  const [row] = await world.database.query<{ n: number }>(`select count(*)::int as n from notices where type = 'organisation.registered'`);
  return row?.n ?? 0;
}
