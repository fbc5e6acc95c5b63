import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { clock, pause } from '#libs/platform';
import type { TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';
import { dataFolder, isPostgres, ROOT, Starter } from './embedded.starter.js';

const WRITERS = 8;
const LONGEST_OUTAGE = 10_000;
const NOTE = 'mutation($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename } }';

/** What a writer was told, one for each request. `status` 0: no answer at all. */
interface Told { key: string; status: number; isTaken: boolean; retryAfter: string | null; at: number }

/**
 * Writers ask for sign-in codes as anybody may, each for a new address: a row, a fact and a mail each. Every request that was
 * acknowledged must be found afterwards, whatever happened to the server in between.
 */
describe('a Postgres that is killed under writers', () => {
  const folder = dataFolder();
  let starter: Starter;
  let server: { url: string; pid: number };
  let world: World;
  let database: TestDatabase;

  beforeAll(async () => {
    starter = new Starter({ dataDir: folder.path, durable: true });
    server = await starter.server();
    const environment = { ...process.env, DATABASE_URL: server.url, DATA_DIR: folder.path };
    const migrated = spawnSync(process.execPath, [join(ROOT, 'bin/skills-exchange.mjs'), 'migrate'], { encoding: 'utf8', env: environment });
    if (migrated.status !== 0) throw new Error(migrated.stderr);
    database = databaseAt(server.url);
    world = await World.boot({ database });
  }, 60_000);
  afterAll(async () => {
    await world.end();
    await starter.stop();
    await folder.remove();
  });

  it('comes back by itself within ten seconds; nothing acknowledged is lost, and no process has to be started again', async () => {
    let isOver = false;
    const told: Told[] = [];
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      while (!isOver) told.push(await write(world.api.url, writer));
    });
    await until('writers are at work', () => told.filter(({ isTaken }) => isTaken).length > 100);
    process.kill(server.pid, 'SIGKILL');
    const killedAt = clock.milliseconds();
    await until('the first request after the kill is taken', () => told.some(({ isTaken, at }) => isTaken && at > killedAt + 1500), 30);
    await pause(500);
    isOver = true;
    await Promise.all(writers);

    const outage = Math.max(...told.filter(({ isTaken }) => !isTaken).map(({ at }) => at)) - killedAt;
    expect(outage).toBeLessThan(LONGEST_OUTAGE);
    const refused = told.filter(({ isTaken }) => !isTaken);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]));
    expect(refused.every(({ retryAfter }) => retryAfter !== null)).toBe(true);

    await world.settled(50);
    const rows = await database.query<{ email: string; n: number }>('select email, count(*)::int as n from sign_in_codes group by email');
    const kept = new Map(rows.map(({ email, n }) => [email, n]));
    const lost = told.filter(({ isTaken, key }) => isTaken && kept.get(key) !== 1);
    expect(lost).toEqual([]);
    // One fact for each row, and of each fact one mail that was marked as sent.
    expect(await database.query(`select 1 from sign_in_codes c where (select count(*) from facts f where f.subject_id = c.id and f.kind = 'signIn.requested') <> 1`)).toEqual([]);
    expect(await database.query('select 1 from deliveries where dead_at is not null')).toEqual([]);
    expect(isPostgres(server.pid)).toBe(false);
    process.stderr.write(`killed under ${String(WRITERS)} writers: ${String(told.length - refused.length)} acknowledged, 0 lost, ${String(refused.length)} told to come back, ${String(outage)} ms away\n`);
  }, 90_000);
});

async function write(url: string, writer: number): Promise<Told> {
  const key = `writer${String(writer)}.${randomUUID()}@people.example`;
  try {
    // Each from an address of its own, so that the limit for one address does not end the writing.
    const response = await fetch(`${url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.${String(random())}.${String(random())}.${String(random())}` },
      body: JSON.stringify({ query: NOTE, variables: { input: { email: key } } }),
    });
    const body = await response.json() as { data?: { requestSignIn?: { __typename: string } } | null };
    const isTaken = body.data?.requestSignIn?.__typename === 'SignInRequested';
    return { key, status: response.status, isTaken, retryAfter: response.headers.get('retry-after'), at: clock.milliseconds() };
  } catch {
    return { key, status: 0, isTaken: false, retryAfter: null, at: clock.milliseconds() };
  } finally {
    await pause(10);
  }
}

function random(): number {
  return 1 + Math.floor(Math.random() * 250);
}

/** The whole server is the test's own, so nothing is dropped at the end. */
function databaseAt(url: string): TestDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 3000 });
  pool.on('error', () => undefined);
  return {
    url, name: 'killed', drop: () => pool.end(),
    query: async <T extends object>(text: string, values: unknown[] = []) => (await pool.query<T>(text, values)).rows,
  };
}
