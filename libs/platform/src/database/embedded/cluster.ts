import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresFailure, failureOf } from './failure.js';
import type { RunAs } from './run.as.js';

export const SUPERUSER = 'skills_exchange';

/** A data folder of Postgres that has been initialised, and the password of its one user. */
export interface Cluster { folder: string; data: string; password: string }

/**
 * The cluster in `<dataDir>/postgres`, made when there is none. It is initialised beside its place and moved there at the end, so
 * that a start that was killed half-way leaves nothing that looks finished.
 */
export function prepareCluster(dataDir: string, binaries: Binaries, runAs: RunAs | null): Cluster {
  const folder = join(dataDir, 'postgres');
  makeFolder(dataDir, null);
  makeFolder(folder, runAs);
  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(folder, data, secret, binaries, runAs);
  return { folder, data, password: readPassword(secret) };
}

function makeFolder(folder: string, runAs: RunAs | null): void {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: runAs === null && process.getuid?.() !== 0 ? 0o700 : 0o755 });
    if (runAs === null) return;
    chownSync(folder, runAs.uid, runAs.gid);
    chmodSync(folder, 0o700);
  } catch (problem) {
    throw failureOf(problem instanceof Error ? problem.message : '', `The folder ${folder} cannot be made`);
  }
}

function initialise(folder: string, data: string, secret: string, binaries: Binaries, runAs: RunAs | null): void {
  for (const name of readdirSync(folder)) if (name.startsWith('data.new.')) rmSync(join(folder, name), { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(secret, password, { mode: 0o600 });
  if (runAs !== null) chownSync(secret, runAs.uid, runAs.gid);
  const staging = join(folder, `data.new.${String(process.pid)}`);
  const made = spawnSync(join(binaries.bin, 'initdb'), [
    '-D', staging, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8', '--no-locale', '-N',
  ], { env: environment(binaries), cwd: '/', encoding: 'utf8', ...runAs });
  if (made.status !== 0) {
    rmSync(staging, { recursive: true, force: true });
    throw failureOf(`${made.stderr}${made.error?.message ?? ''}`, 'Postgres could not be set up');
  }
  renameSync(staging, data);
}

function readPassword(secret: string): string {
  try {
    return readFileSync(secret, 'utf8');
  } catch {
    throw new EmbeddedPostgresFailure('The password of the embedded Postgres is missing from its folder: restore it, or set DATA_DIR to a new folder.');
  }
}

/** What the server's programs are started with: nothing of ours but where their libraries are. */
export function environment({ lib }: Binaries): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', LD_LIBRARY_PATH: lib, DYLD_LIBRARY_PATH: lib, TZ: 'UTC' };
}
