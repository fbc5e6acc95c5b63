import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { clock } from '../../clock/clock.js';
import type { Binaries } from './binaries.js';
import { environment, SUPERUSER, type Cluster } from './cluster.js';
import { EmbeddedPostgresFailure, failureOf } from './failure.js';
import type { RunAs } from './run.as.js';

/** A running server: how to reach it, and how to end it. */
export interface Server { url: string; port: number; pid: number; isAdopted: boolean; stop: () => Promise<void> }

const START_LIMIT = 60_000;
const STOP_LIMIT = 30_000;
const MOST_SAID = 20_000;
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Takes over the server that a killed process of ours left behind; null where there is none, and its pid file is gone then. */
export async function adopt(cluster: Cluster): Promise<Server | null> {
  const file = join(cluster.data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pidLine, , , portLine] = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(pidLine), Number(portLine)];
  if (!isAlive(pid)) {
    rmSync(file, { force: true });
    return null;
  }
  const until = clock.milliseconds() + START_LIMIT;
  for (;;) {
    if (port > 0 && (await isOurs(cluster, port))) return { url: urlOf(cluster, port), port, pid, isAdopted: true, stop: () => end(pid, () => !isAlive(pid)) };
    if (!isAlive(pid)) return null;
    if (!isPostgres(pid)) {
      rmSync(file, { force: true });
      return null;
    }
    if (clock.milliseconds() > until) throw new EmbeddedPostgresFailure(`A Postgres (process ${String(pid)}) holds the data folder and does not answer. Stop it and start again.`);
    await wait(100);
  }
}

/** Starts a server on the given cluster and waits until it answers. */
export async function launch(cluster: Cluster, binaries: Binaries, runAs: RunAs | null, wanted: { port?: number; isDurable: boolean }): Promise<Server> {
  const port = wanted.port ?? await rememberedPort(cluster);
  const settings = { port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', ...(wanted.isDurable ? {} : FAST) };
  const child = spawn(join(binaries.bin, 'postgres'), ['-D', cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    env: environment(binaries), cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...runAs,
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => { said = (said + data.toString()).slice(-MOST_SAID); });
  child.on('error', (problem) => { said += problem.message; });
  const until = clock.milliseconds() + START_LIMIT;
  while (!(await isOurs(cluster, port))) {
    if (hasEnded(child) || child.pid === undefined) throw failureOf(said, 'Postgres did not start');
    if (clock.milliseconds() > until) throw failureOf(said, 'Postgres did not answer in a minute');
    await wait(50);
  }
  writeFileSync(join(cluster.folder, 'port'), String(port));
  child.unref();
  const pid = child.pid ?? 0;
  return { url: urlOf(cluster, port), port, pid, isAdopted: false, stop: () => end(pid, () => hasEnded(child)) };
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(cluster.password)}@127.0.0.1:${String(port)}/postgres`;
}

/** Whether what answers there knows our password and serves our folder. */
async function isOurs(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return rows[0]?.folder === cluster.data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function rememberedPort(cluster: Cluster): Promise<number> {
  const file = join(cluster.folder, 'port');
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return (last > 0 ? await tryPort(last) : null) ?? await tryPort(0) ?? 0;
}

/** The port when it is free; 0 asks for any. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => { resolve(null); });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : null); });
    });
  });
}

/** Fast shutdown: sessions end, nothing is lost. */
async function end(pid: number, isGone: () => boolean): Promise<void> {
  if (isGone()) return;
  signal(pid, 'SIGINT');
  const until = clock.milliseconds() + STOP_LIMIT;
  while (!isGone()) {
    if (clock.milliseconds() > until) signal(pid, 'SIGQUIT');
    await wait(25);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'EPERM';
  }
}

/** A pid may have been given to another program since; where that cannot be seen, it is taken for Postgres. */
function isPostgres(pid: number): boolean {
  const file = `/proc/${String(pid)}/cmdline`;
  return !existsSync(file) || /postgres/.test(readFileSync(file, 'utf8'));
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
