// Builds what changed since the last build: one at a time, one line while it runs.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdLock } from './lock.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const EXPLORER = join('apps', 'web', 'explorer');
const CLIENT = join('apps', 'web', 'client');

/** What is built, from which sources, and a file that is there when it was. */
const PARTS = [
  {
    what: 'TypeScript', stamp: '.built-from', made: 'apps/cli/src/cli.app.js', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'],
    sources: ['apps', 'libs', 'tsconfig.json', 'package-lock.json'],
    isSource: (path) => !path.startsWith(EXPLORER) && !path.startsWith(CLIENT) && /\.tsx?$|\.json$/.test(path) && !path.endsWith('.test.ts'),
  },
  {
    what: 'styles and script of the pages', stamp: '.client-built-from', made: 'apps/web/assets/manifest.json', tool: 'vite/bin/vite.js',
    args: ['build', '--config', 'apps/web/client/vite.config.mjs', '--logLevel', 'error'],
    sources: [CLIENT, 'package-lock.json'], isSource: () => true,
  },
  {
    what: 'the explorer', stamp: '.explorer-built-from', made: 'apps/web/explorer/index.html', tool: 'vite/bin/vite.js',
    args: ['build', '--config', 'apps/web/explorer/vite.config.mjs', '--logLevel', 'error'],
    sources: [EXPLORER, 'package-lock.json'], isSource: () => true,
  },
];

/** Builds each part unless what stands in dist was built from these very sources. Throws one clear message when it cannot. */
export async function ensureBuilt(say = (line) => process.stderr.write(`${line}\n`)) {
  if (!PARTS.some(isStale)) return;
  // An installation without the tools has been built elsewhere, and is used as it is.
  const isInstalled = PARTS.every((part) => existsSync(join(root, 'node_modules', part.tool)));
  if (!isInstalled && PARTS.every((part) => existsSync(join(dist, part.made)))) return;
  if (!isInstalled) throw new Error('The packages are not installed. Run npm ci first.');
  const release = await lockBuilding(say);
  try {
    const stale = PARTS.filter(isStale);
    if (stale.length > 0) say('Building (up to half a minute) ...');
    for (const part of stale) build(part);
  } finally {
    release();
  }
}

async function lockBuilding(say) {
  try {
    mkdirSync(dist, { recursive: true });
    return await holdLock(join(dist, '.building'), () => { say('Another start is building. Waiting for it ...'); });
  } catch (problem) {
    throw new Error(`The sources are newer than the build, and ${dist} cannot be written: ${problem.message}`);
  }
}

/** The stamp goes first: a build that is cut short must not pass for the one before it. */
function build(part) {
  const state = { times: fingerprint(part, timesOf), contents: fingerprint(part, contentsOf) };
  rmSync(join(dist, part.stamp), { force: true });
  const run = spawnSync(process.execPath, [join(root, 'node_modules', part.tool), ...part.args], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  if (run.status !== 0) throw new Error(`${part.what} could not be built:\n${firstLines(`${run.stdout}${run.stderr}`)}`);
  writeFileSync(join(dist, part.stamp), JSON.stringify(state));
}

/** Times are looked at first because that is quick; sources that were only touched, copied or checked out again are the same. */
function isStale(part) {
  const last = readStamp(part);
  if (last === null || !existsSync(join(dist, part.made))) return true;
  const times = fingerprint(part, timesOf);
  if (last.times === times) return false;
  if (last.contents !== fingerprint(part, contentsOf)) return true;
  try {
    writeFileSync(join(dist, part.stamp), JSON.stringify({ ...last, times }));
  } catch {
    // Only the next look is slower.
  }
  return false;
}

function readStamp(part) {
  try {
    return JSON.parse(readFileSync(join(dist, part.stamp), 'utf8'));
  } catch {
    return null;
  }
}

const timesOf = (path) => {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
};
const contentsOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What `look` sees in every source, as one short text. */
function fingerprint(part, look) {
  const hash = createHash('sha256');
  for (const path of part.sources.flatMap(list).filter(part.isSource)) {
    // A file that goes away while we look is a change that the next look sees.
    if (existsSync(join(root, path))) hash.update(`${path} ${look(join(root, path))}\n`);
  }
  return hash.digest('hex');
}

function list(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).sort().flatMap((name) => list(join(path, name)));
}

function firstLines(text) {
  const lines = text.trim().split('\n');
  return [...lines.slice(0, 20), ...(lines.length > 20 ? [`... and ${lines.length - 20} lines more`] : [])].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureBuilt();
  } catch (problem) {
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  }
}
