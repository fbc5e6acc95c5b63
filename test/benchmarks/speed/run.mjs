// npm run bench:speed: one metric a line, name value floor, on standard output; prose on standard error. Ends 1 when a bar is missed or a list differs.
import { readdirSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { ensureBuilt, root } from '../../../bin/build.mjs';

const HEAP_MIB = 12_288;
const sources = join(root, 'test/benchmarks');
const built = join(root, '.cache/benchmarks');

// The product is measured as it is built; the benchmarks themselves are only stripped of their types, which `npm run types` checks.
await ensureBuilt();
rmSync(built, { recursive: true, force: true });
const swc = { module: { type: 'es6' }, jsc: { target: 'es2023', parser: { syntax: 'typescript' } } };
for (const path of readdirSync(sources, { recursive: true }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
  const { code } = transformSync(readFileSync(join(sources, path), 'utf8'), { ...swc, filename: path });
  const target = join(built, path.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}
const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MIB}`];
const run = spawnSync(process.execPath, [...flags, join(built, 'speed/main.js'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = run.status ?? 1;
