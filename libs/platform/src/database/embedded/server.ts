import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, fchownSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clock } from '../../clock/clock.js';
import { ask, urlOf } from './answer.js';
import { environment, type Binaries } from './binaries.js';
import { explain, type Cluster } from './cluster.js';
import { EmbeddedPostgresFailure } from './failure.js';
import type { Holders } from './holders.js';
import { choosePort, rememberPort } from './port.js';
import { disownPid, isServing, readPostmaster, signal } from './postmaster.js';
import { identity, type RunAs } from './run.as.js';

/** What it takes to serve a cluster. */
export interface Service { cluster: Cluster; binaries: Binaries; runAs: RunAs | null; holders: Holders; isDurable: boolean }

/** A server that answers. `isAdopted`: it ran already when we came. */
export interface Running { url: string; port: number; pid: number; isAdopted: boolean }

const START_LIMIT = 60_000;
const STOP_LIMIT = 30_000;
const EMPTY_FOR = 5000;

/** Only what the server dies of is kept, and how it began and ended: the errors of statements quote people's data. */
const SETTINGS = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', jit: 'off',
  log_min_messages: 'log', log_min_error_statement: 'panic', log_checkpoints: 'off', log_timezone: 'UTC',
};
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Another server holds the data or the port just now: its end, or its first answer, is worth waiting for. */
const PASSING = /lock file .* (?:already exists|is empty)|bogus data in lock file|pre-existing shared memory block|could not create any TCP\/IP sockets/;

/**
 * A server on the cluster: the one that runs there already, be it left behind by a process that was killed or started this
 * moment by another, or a new one. `port` is wanted; `isAgain`: it is started anew for those who use it, and must be at that port.
 */
export async function serve(service: Service, port?: number, isAgain = false): Promise<Running> {
  const { data } = service.cluster;
  const until = clock.milliseconds() + START_LIMIT;
  for (;;) {
    const found = readPostmaster(data);
    if (found !== null && isServing(data, found)) {
      const adopted = await adopt(service, until);
      if (adopted !== null) return adopted;
      continue;
    }
    if (found !== null) disownPid(data, found);
    if (!isAgain) service.holders.forget();
    const launched = await launch(service, isAgain && port !== undefined ? port : await choosePort(service.cluster.folder, port), until);
    if (typeof launched !== 'string') return launched;
    if (!PASSING.test(launched) || clock.milliseconds() > until) throw explain(launched, data, service.runAs, 'Postgres did not start');
    dropEmptyPidFile(data);
    await pause(200);
  }
}

/** Waits until the server that is there answers us; null when it ended, or was stopped because it serves less safely than is asked. */
async function adopt({ cluster, isDurable }: Service, until: number): Promise<Running | null> {
  for (;;) {
    const found = readPostmaster(cluster.data);
    if (found === null || !isServing(cluster.data, found)) return null;
    const answer = found.isReady ? await ask(cluster, found.port) : null;
    if (answer !== null && (answer.isDurable || !isDurable)) return { url: urlOf(cluster, found.port), port: found.port, pid: found.pid, isAdopted: true };
    if (answer !== null) await end(cluster, found.pid);
    if (clock.milliseconds() > until) {
      throw new EmbeddedPostgresFailure(`Another Postgres (process ${String(found.pid)}) holds ${cluster.data} and does not answer us. Stop it and start again.`);
    }
    await pause(100);
  }
}

/** Starts a server; answers its last words when it does not come up. It outlives us, so that a kill of ours costs no recovery. */
async function launch({ cluster, binaries, runAs, isDurable }: Service, port: number, until: number): Promise<Running | string> {
  const diary = join(cluster.folder, 'log');
  const from = existsSync(diary) ? statSync(diary).size : 0;
  const output = openSync(diary, 'a', 0o600);
  const settings = Object.entries({ ...SETTINGS, ...(isDurable ? {} : FAST), port: String(port) });
  const child = spawn(join(binaries.bin, 'postgres'), ['-D', cluster.data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    env: environment(binaries), cwd: '/', stdio: ['ignore', output, output], detached: true, ...identity(runAs),
  });
  if (runAs !== null) fchownSync(output, runAs.uid, runAs.gid);
  closeSync(output);
  let problem = '';
  child.on('error', (failed) => { problem = failed.message; });
  while (!hasEnded(child) && problem === '') {
    const own = readPostmaster(cluster.data);
    if (own?.pid === child.pid && own?.isReady === true && await ask(cluster, port) !== null) {
      child.unref();
      rememberPort(cluster.folder, port, runAs);
      return { url: urlOf(cluster, port), port, pid: own.pid, isAdopted: false };
    }
    if (clock.milliseconds() > until) child.kill('SIGQUIT');
    await pause(25);
  }
  return `${readFileSync(diary, 'utf8').slice(from)}\n${problem}`.trim();
}

/** Ends the server by a fast shutdown: sessions end, nothing is lost. Returns when it is gone. */
export async function end(cluster: Cluster, pid: number): Promise<void> {
  const until = clock.milliseconds() + STOP_LIMIT;
  const server = { pid, port: 0, isReady: true };
  if (isServing(cluster.data, server)) signal(pid, 'SIGINT');
  while (isServing(cluster.data, server)) {
    if (clock.milliseconds() > until + STOP_LIMIT) throw new EmbeddedPostgresFailure(`Postgres (process ${String(pid)}) does not end.`);
    if (clock.milliseconds() > until) signal(pid, 'SIGQUIT');
    await pause(25);
  }
}

/** A power cut may leave the pid file without a word in it, and Postgres leaves that to be judged by others. */
function dropEmptyPidFile(data: string): void {
  const file = join(data, 'postmaster.pid');
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.size === 0 && clock.milliseconds() - stat.mtimeMs > EMPTY_FOR) rmSync(file, { force: true });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
