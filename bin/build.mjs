// Builds when sources changed since the last build: one at a time, one line while it runs.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built-from');
const lock = join(root, '.build-lock');
const SOURCES = ['apps', 'libs', 'tsconfig.json', 'package.json'];

/** Builds the product unless what stands in dist was built from these very sources. Throws one clear line when it cannot. */
export async function ensureBuilt(say = (line) => process.stderr.write(`${line}\n`)) {
  const wanted = fingerprint();
  if (isBuilt(wanted)) return;
  await takeLock();
  try {
    if (isBuilt(wanted)) return;
    say('Building (about half a minute) ...');
    for (const [what, ...command] of [
      ['TypeScript', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
      ['the explorer', 'node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/explorer/vite.config.mjs', '--logLevel', 'error'],
    ]) {
      const run = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`${what} could not be built:\n${`${run.stdout}${run.stderr}`.trim().split('\n').slice(0, 20).join('\n')}`);
    }
    writeFileSync(stamp, wanted);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isBuilt(wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** Path, size and time of every source, as one short text. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((name) => list(name))) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function list(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? list(join(path, entry.name)) : [join(path, entry.name)]));
}

/** Waits while another start builds; a lock whose owner is gone is taken over. */
async function takeLock() {
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw new Error(`The project's folder cannot be written: ${problem.message}`);
      if (!isHeld()) rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => { setTimeout(resolve, 300); });
    }
  }
}

function isHeld() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch (problem) {
    // Just made and not signed yet counts as held, for two seconds.
    if (problem.code === 'ENOENT') return existsSync(lock) && statSync(lock).mtimeMs > Date.now() - 2000;
    return problem.code === 'EPERM';
  }
}
