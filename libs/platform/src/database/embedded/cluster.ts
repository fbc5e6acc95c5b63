import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environment, type Binaries } from './binaries.js';
import { EmbeddedPostgresFailure, failureOf } from './failure.js';
import { isAlive } from './postmaster.js';
import { firstClosed, identity, type RunAs } from './run.as.js';

export const SUPERUSER = 'skills_exchange';

/** A data folder of Postgres that has been initialised, and the password of its one user. */
export interface Cluster { folder: string; data: string; password: string }

/** Everything that may lie in a folder of ours before its data are there. */
const LEFT_BY_US = /^(?:password|port|log|holders|data\.new\..*)$/;

/** Makes `dataDir` and what is missing above it. As root it is open to be entered, because the server runs as another user. */
export function makeDataDir(dataDir: string): void {
  try {
    makeFolder(dataDir);
  } catch (problem) {
    throw failureOf(String(problem), `The data folder ${dataDir} cannot be made`);
  }
}

/** Folder by folder: the system's recursive way never returns where a file system takes no folders at all, such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
    chmodSync(path, process.getuid?.() === 0 ? 0o755 : 0o700);
  } catch (problem) {
    // Another start may have made it in the meantime.
    if (!existsSync(path)) throw problem;
  }
}

/**
 * The cluster in `<dataDir>/postgres`, made when there is none. It is made whole, password and all, in a folder beside that one
 * and moved there at the end: a start that was killed half-way leaves nothing that looks finished, and of two starts at once
 * one moves first and the other takes what is there.
 */
export function prepareCluster(dataDir: string, binaries: Binaries, runAs: RunAs | null, isDurable: boolean): Cluster {
  const folder = join(dataDir, 'postgres');
  const data = join(folder, 'data');
  try {
    sweep(dataDir);
    if (!isInitialised(data)) {
      clear(folder);
      initialise(dataDir, folder, binaries, runAs, isDurable);
    }
    return { folder, data, password: readPassword(folder) };
  } catch (problem) {
    throw problem instanceof EmbeddedPostgresFailure ? problem : explain(String(problem), folder, runAs, `The data folder ${folder} cannot be used`);
  }
}

/** Where permission is what was missing, the folder that withholds it is named. */
export function explain(said: string, path: string, runAs: RunAs | null, what: string): EmbeddedPostgresFailure {
  const closed = runAs !== null && /denied|EACCES/i.test(said) ? firstClosed(path, runAs) : null;
  if (closed === null || runAs === null) return failureOf(said, what);
  return new EmbeddedPostgresFailure(`${what}: as root we run it as the user ${runAs.name}, who may not enter ${closed}. Set DATA_DIR elsewhere, or allow it: chmod o+x ${closed}`);
}

/** `existsSync` says no where it may not look: that must not pass for an empty folder. */
function isInitialised(data: string): boolean {
  return lstatSync(join(data, 'PG_VERSION'), { throwIfNoEntry: false }) !== undefined;
}

/** Removes what starts that were killed in the middle left beside the cluster. */
function sweep(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^postgres\.new\.(\d+)\./.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

function clear(folder: string): void {
  if (!existsSync(folder)) return;
  const stranger = readdirSync(folder).find((name) => !LEFT_BY_US.test(name));
  // Another start may have moved its cluster here since we looked.
  if (stranger === 'data' && isInitialised(join(folder, 'data'))) return;
  if (stranger !== undefined) throw new EmbeddedPostgresFailure(`The folder ${folder} holds other files (${stranger}) and no database of ours. Set DATA_DIR to another folder.`);
  rmSync(folder, { recursive: true, force: true });
}

function initialise(dataDir: string, folder: string, binaries: Binaries, runAs: RunAs | null, isDurable: boolean): void {
  const staging = join(dataDir, `postgres.new.${String(process.pid)}.${randomBytes(4).toString('hex')}`);
  try {
    mkdirSync(staging, { mode: 0o700 });
    const secret = join(staging, 'password');
    writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (runAs !== null) for (const path of [staging, secret]) chownSync(path, runAs.uid, runAs.gid);
    const made = spawnSync(join(binaries.bin, 'initdb'), [
      '-D', join(staging, 'data'), '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8',
      '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(isDurable ? [] : ['--no-sync']),
    ], { env: environment(binaries), cwd: '/', encoding: 'utf8', ...identity(runAs) });
    if (made.status !== 0) throw explain(`${made.stderr}${made.error?.message ?? ''}`, staging, runAs, 'Postgres could not be set up');
    moveInto(staging, folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function moveInto(staging: string, folder: string): void {
  try {
    renameSync(staging, folder);
  } catch (problem) {
    if (!isInitialised(join(folder, 'data'))) throw problem;
  }
}

function readPassword(folder: string): string {
  const secret = join(folder, 'password');
  if (existsSync(secret)) return readFileSync(secret, 'utf8');
  throw new EmbeddedPostgresFailure(`The password of the embedded Postgres is missing: put ${secret} back, or set DATA_DIR to a new folder.`);
}
