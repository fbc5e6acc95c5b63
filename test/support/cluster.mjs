// One real Postgres for the whole run: started before the first test, with a migrated template database.
import { mkdtempSync, chmodSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { ensureBuilt } from '../../bin/build.mjs';

export default async function start() {
  // What starts the tests' server is built code: on a fresh machine there is none yet.
  await ensureBuilt();
  const { startEmbedded } = await import('../../dist/libs/platform/src/database/embedded/index.js');
  const folder = mkdtempSync(join(tmpdir(), 'skills-exchange-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ dataDir: folder, durable: false, log: () => undefined });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('create database tmpl');
  await client.end();
  const template = new URL(server.url);
  template.pathname = '/tmpl';
  migrateApart(template.href);
  await withFrozenClock(template.href);
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.__CLUSTER__ = { server, folder };
}

/** In a process of its own: the framework keeps its registry on the global object, which the tests' sandboxes would inherit. */
function migrateApart(url) {
  const code = "import { migrate } from './dist/libs/platform/src/index.js'; await migrate(process.argv[1]);";
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code, url], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the template database could not be migrated:\n${run.stderr}`);
}

/** In tests the database's clock is a row that a test may set; null runs with the machine's clock. */
async function withFrozenClock(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create table test_clock (fixed timestamptz, ahead interval not null default '0');
    insert into test_clock default values;
    grant select, update on test_clock to app_web, app_worker;
    alter table test_clock owner to app_owner;
    create or replace function app_clock() returns timestamptz language sql stable security definer set search_path = public as
      'select coalesce(fixed, now()) + ahead from test_clock'`);
  await client.end();
}

export async function stop() {
  const { server, folder } = globalThis.__CLUSTER__;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
