import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

interface Locked { resolved?: string; integrity?: string; link?: boolean; optional?: boolean; os?: string[]; cpu?: string[] }
interface Lockfile { packages: Record<string, Locked> }

const ROOT = process.cwd();

/** Everything that is, or is about to be, in the repository. */
function treeFiles(...patterns: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns], { cwd: ROOT, encoding: 'utf8' });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(ROOT, path))).sort();
}

const SECRETS: [string, RegExp][] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['a key of a cloud', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['a GitHub token', /\bgh[pousr]_[0-9A-Za-z]{36,}\b|\bgithub_pat_\w{22,}\b/],
  ['a GitLab token', /\bglpat-[\w-]{20,}/],
  ['an npm token', /\bnpm_[0-9A-Za-z]{36}\b|_authToken\s*=\s*\S/],
  ['a Slack token', /\bxox[abprs]-[0-9A-Za-z-]{10,}/],
  ['a payment key', /\b[rs]k_live_[0-9A-Za-z]{20,}/],
  ['a mail key', /\bSG\.[\w-]{22}\.[\w-]{43}\b/],
  ['a model key', /\bsk-(?:ant-|proj-)?[\w-]{32,}/],
  ['a signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/],
  ['a password in an address', /\b(?:postgres(?:ql)?|rediss?|smtps?):\/\/[^\s:/@'"`$<{]+:(?!(?:password|secret|postgres|change-me)@)[^\s@'"`$<{]{6,}@(?!localhost|127\.)/],
];

/** Folders of one machine: they mean nothing on the next. */
const MACHINE_PATH = /(?<![\w.:/-])\/(?:work|root|home\/\w+|Users\/\w+)\/[\w.-]/;

function foundIn(text: string): string[] {
  return [...SECRETS, ['a path of one machine', MACHINE_PATH] as const].filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

/** Data by family, and what the database has been through: these grow by nature. */
const GROWING = new Set(['libs/skills/src/starter', 'libs/platform/src/database/migrations']);
/** From so many files on nobody finds their way in a folder: its matters get folders of their own. */
const CROWDED = 22;

/** Folders that hold too many sources side by side; tests lie beside what they are about and do not count. */
function crowdedFolders(paths: readonly string[]): string[] {
  const held = new Map<string, number>();
  for (const path of paths) if (!path.endsWith('.test.ts')) held.set(dirname(path), (held.get(dirname(path)) ?? 0) + 1);
  return [...held].filter(([folder, count]) => count >= CROWDED && !GROWING.has(folder)).map(([folder]) => folder);
}

describe('the tree', () => {
  it('runs every test file: a pattern that misses a folder would say nothing', () => {
    const listed = execFileSync(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), '--listTests'], { cwd: ROOT, encoding: 'utf8' });
    const run = listed.split('\n').filter((path) => path !== '').map((path) => relative(ROOT, path)).sort();
    expect(run).toEqual(treeFiles('*.test.ts'));
    expect(run.length).toBeGreaterThan(3);
  });

  it('names no test in a way that the runner would not find', () => {
    expect(treeFiles('*.spec.*', '*.test.tsx', '*.test.js', '*.test.mjs', '*.test.mts', '*.tests.ts', '*-test.ts')).toEqual([]);
  });

  it('has no folder in which everything lies side by side', () => {
    expect(crowdedFolders(treeFiles('apps/*.ts', 'libs/*.ts'))).toEqual([]);
    const planted = Array.from({ length: CROWDED }, (_, at) => `libs/heap/src/matter.${String(at)}.ts`);
    expect(crowdedFolders([...planted, 'libs/heap/src/matter.0.test.ts'])).toEqual(['libs/heap/src']);
    expect(crowdedFolders(planted.slice(1))).toEqual([]);
  });

  it('holds no secret and no path of one machine', () => {
    const found = treeFiles().flatMap((path) => foundIn(readFileSync(join(ROOT, path), 'utf8')).map((what) => `${path}: ${what}`));
    expect(found).toEqual([]);
  });

  it('would notice a secret', () => {
    const planted = [
      `-----BEGIN RSA ${'PRIVATE'} KEY-----`, `AKIA${'A1'.repeat(8)}`, `AIza${'x'.repeat(35)}`, `ghp_${'a'.repeat(36)}`, `glpat-${'a'.repeat(20)}`,
      `npm_${'a'.repeat(36)}`, `xoxb-${'1'.repeat(12)}`, `sk_live_${'a'.repeat(24)}`, `SG.${'a'.repeat(22)}.${'b'.repeat(43)}`, `sk-${'a'.repeat(40)}`,
      `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(24)}`, `postgres://app:${'hunter22'}@db.example.org/x`, `see ${'/work'}/main`, `in ${'/root'}/x`,
    ];
    expect(planted.map((text) => foundIn(text).length)).toEqual(planted.map(() => 1));
    expect(['https://example.org/work/placements', 'postgres://app:password@db/x', '`postgres://${user}:${password}@db`'].flatMap(foundIn)).toEqual([]);
  });

  it('locks packages of the public registry only, each with its checksum', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile;
    const locked = Object.entries(packages).filter(([path]) => path !== '');
    expect(locked.length).toBeGreaterThan(100);
    const isForeign = (from?: string): boolean => from !== undefined && !from.startsWith('https://registry.npmjs.org/');
    expect(locked.filter(([, entry]) => isForeign(entry.resolved)).map(([path]) => path)).toEqual([]);
    // Builds for machines we do not serve are named, so that `npm ci` agrees, and never fetched here.
    const isElsewhere = (entry: Locked): boolean => entry.optional === true
      && (entry.os?.includes('linux') === false || ['x64', 'arm64'].every((cpu) => entry.cpu?.includes(cpu) === false));
    expect(locked.filter(([, entry]) => entry.link === true || (entry.integrity === undefined && !isElsewhere(entry))).map(([path]) => path)).toEqual([]);
    expect(existsSync(join(ROOT, '.npmrc'))).toBe(false);
  });
});
