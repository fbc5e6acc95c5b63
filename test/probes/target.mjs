// The product as the probes meet it: a database of its own, a small demonstration, one process, one token per persona.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { ensureBuilt } from '../../bin/build.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PERSONAS = ['analyst', 'student', 'host', 'university', 'coordinator', 'admin', 'reviewer'];

const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Starts everything and answers how to reach it; `stop` leaves nothing behind. */
export async function startTarget() {
  await ensureBuilt();
  const { startEmbedded } = await import(pathToFileURL(join(root, 'dist/libs/platform/src/index.js')).href);
  const folder = mkdtempSync(join(tmpdir(), 'skills-exchange-probes-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbedded({ dataDir: folder, durable: false, log: () => undefined });
  const port = 20_000 + (process.pid % 20_000);
  const env = { ...process.env, DATABASE_URL: postgres.url, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', TEST_HOOKS: '1', LOG_LEVEL: 'info', DEMO: 'off' };
  delete env.REDIS_URL;
  const cli = join(root, 'bin/skills-exchange.mjs');
  const seeded = spawnSync(process.execPath, [cli, 'seed', '--small', '--json'], { cwd: root, env, encoding: 'utf8' });
  if (seeded.status !== 0) throw new Error(`the demonstration could not be seeded:\n${seeded.stdout}${seeded.stderr}`);
  const log = join(folder, 'product.log');
  const out = openSync(log, 'a');
  const server = spawn(process.execPath, [cli, 'start'], { cwd: root, env, stdio: ['ignore', out, out] });
  const url = `http://127.0.0.1:${port}`;
  const database = new pg.Client({ connectionString: postgres.url });
  await database.connect();
  const stop = async () => {
    server.kill('SIGTERM');
    await Promise.race([new Promise((resolve) => { server.once('exit', resolve); }), wait(8000).then(() => server.kill('SIGKILL'))]);
    await database.end().catch(() => undefined);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(`${url}/health/ready`, server);
    const tokens = {};
    for (const persona of PERSONAS) tokens[persona] = await tokenOf(url, persona);
    return { url, pid: server.pid, folder, log, databaseUrl: postgres.url, database, tokens, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

async function answers(address, server) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error('the product ended before it was ready');
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await wait(200);
  }
  throw new Error('the product was not ready in a minute');
}

async function tokenOf(url, persona) {
  const response = await fetch(`${url}/demo/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona }) });
  const { token } = await response.json();
  if (typeof token !== 'string') throw new Error(`there is no session for ${persona}`);
  return token;
}

/** A small server of ours that puts back what probes change: who is signed in as what, rate limits, the introductions. */
export async function startReset(database) {
  const tables = ['sessions', 'introductions', 'access_grants', 'organisations', 'profiles', 'opportunities', 'memberships', 'consents'];
  const kept = {};
  for (const table of tables) kept[table] = (await database.query(`select * from ${table}`)).rows;
  const restore = async () => {
    await database.query('delete from rate_limits');
    await database.query('update sessions set ended_at = null');
    for (const row of kept.sessions) await database.query('update sessions set capacity = $2, organisation_id = $3 where id = $1', [row.id, row.capacity, row.organisation_id]);
    for (const table of ['introductions', 'profiles', 'opportunities']) {
      for (const { id, state, version } of kept[table]) {
        await database.query(`update ${table} set state = $2, version = $3 where id = $1 and (state, version) is distinct from ($2, $3)`, [id, state, version]);
      }
    }
    for (const row of kept.organisations) await database.query('update organisations set verification = $2, version = $3 where id = $1', [row.id, row.verification, row.version]);
    for (const row of kept.memberships) await database.query('update memberships set ended_at = null, accepted_at = $2 where id = $1', [row.id, row.accepted_at]);
    for (const row of kept.consents) await database.query('update consents set withdrawn_at = null where id = $1', [row.id]);
    await database.query('delete from access_grants where not (id = any($1))', [kept.access_grants.map((row) => row.id)]);
  };
  const server = createServer((_request, response) => {
    restore().then(() => response.end('ok'), (problem) => { response.statusCode = 500; response.end(String(problem)); });
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${server.address().port}/reset`, stop: () => server.close() };
}
