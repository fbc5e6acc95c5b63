import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the builder of pages and explorer makes of each configuration. */
const BUNDLER = `
  const fs = require('node:fs');
  const [name, made] = process.argv.join(' ').includes('/client/') ? ['pages', 'apps/web/assets/manifest.json'] : ['explorer', 'apps/web/explorer/index.html'];
  fs.appendFileSync('ran', name + '\\n');
  setTimeout(() => {
    fs.mkdirSync(require('node:path').dirname('dist/' + made), { recursive: true });
    fs.writeFileSync('dist/' + made, '');
  }, 300);`;

/** A tool that notes that it ran, takes a moment, and makes its output, unless the sources have a fault. */
const TOOL = (name: string, made: string): string => `
  const fs = require('node:fs');
  fs.appendFileSync('ran', '${name}\\n');
  setTimeout(() => {
    if (fs.existsSync('libs/fault.ts')) { console.log('libs/fault.ts(1,1): it is wrong'); process.exit(2); }
    fs.mkdirSync(require('node:path').dirname('dist/${made}'), { recursive: true });
    fs.writeFileSync('dist/${made}', '');
  }, 300);`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'skills-exchange-build-'));
  cpSync('bin', join(root, 'bin'), { recursive: true });
  write('package.json', '{"type":"module"}');
  write('node_modules/typescript/package.json', '{}');
  write('node_modules/typescript/bin/tsc', TOOL('program', 'apps/cli/src/cli.app.js'));
  write('node_modules/vite/bin/vite.js', BUNDLER);
  write('apps/web/client/site.js', 'pages');
  write('node_modules/vite/package.json', '{}');
  write('apps/web/explorer/main.jsx', 'explorer');
  write('libs/some.ts', 'program');
  write('libs/some.test.ts', 'test');
});

afterEach(() => { rmSync(root, { recursive: true, force: true }); });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function build(): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [join(root, 'bin/build.mjs')], { cwd: '/', env: {} });
  let said = '';
  child.stderr.on('data', (data: Buffer) => { said += data.toString(); });
  const [code] = await once(child, 'close') as [number];
  return { code, said };
}

function ran(): string[] {
  const notes = join(root, 'ran');
  const names = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
  rmSync(notes, { force: true });
  return names;
}

it('builds what changed and nothing else', async () => {
  expect(await build()).toEqual({ code: 0, said: 'Building (up to half a minute) ...\n' });
  expect(ran()).toEqual(['program', 'pages', 'explorer']);
  expect(await build()).toEqual({ code: 0, said: '' });
  appendFileSync(join(root, 'libs/some.ts'), '2');
  await build();
  expect(ran()).toEqual(['program']);
  appendFileSync(join(root, 'apps/web/explorer/main.jsx'), '2');
  await build();
  expect(ran()).toEqual(['explorer']);
  appendFileSync(join(root, 'apps/web/client/site.js'), '2');
  await build();
  expect(ran()).toEqual(['pages']);
  rmSync(join(root, 'libs/some.ts'));
  await build();
  expect(ran()).toEqual(['program']);
});

it('does not build for a test, nor for sources that were only touched', async () => {
  await build();
  ran();
  appendFileSync(join(root, 'libs/some.test.ts'), '2');
  utimesSync(join(root, 'libs/some.ts'), 1, 1);
  utimesSync(join(root, 'apps/web/explorer/main.jsx'), 1, 1);
  expect(await build()).toEqual({ code: 0, said: '' });
  expect(ran()).toEqual([]);
});

it('builds once where two start together', async () => {
  const both = await Promise.all([build(), build()]);
  expect(both.map((one) => one.code)).toEqual([0, 0]);
  expect(ran()).toEqual(['program', 'pages', 'explorer']);
  expect(readdirSync(join(root, 'dist')).filter((name) => name.startsWith('.building'))).toEqual([]);
});

it('goes on after a builder that was killed, and does not take its half for a whole', async () => {
  await build();
  ran();
  const before = readFileSync(join(root, 'libs/some.ts'), 'utf8');
  write('libs/some.ts', 'changed');
  const killed = spawn(process.execPath, [join(root, 'bin/build.mjs')], { cwd: '/', env: {}, stdio: 'ignore', detached: true });
  while (!existsSync(join(root, 'ran'))) await new Promise((resolve) => { setTimeout(resolve, 10); });
  process.kill(-killed.pid!, 'SIGKILL');
  await once(killed, 'exit');
  ran();
  expect(existsSync(join(root, 'dist/.building'))).toBe(true);
  write('libs/some.ts', before);
  expect((await build()).code).toBe(0);
  expect(ran()).toEqual(['program']);
});

it('says what the compiler said, and tries again next time', async () => {
  write('libs/fault.ts', '');
  const { code, said } = await build();
  expect(code).toBe(1);
  expect(said).toBe('Building (up to half a minute) ...\nTypeScript could not be built:\nlibs/fault.ts(1,1): it is wrong\n');
  rmSync(join(root, 'libs/fault.ts'));
  expect((await build()).code).toBe(0);
});

it('uses what was built elsewhere where the tools are not installed, and asks for them where nothing was', async () => {
  await build();
  rmSync(join(root, 'node_modules'), { recursive: true });
  rmSync(join(root, 'dist/.built-from'));
  expect(await build()).toEqual({ code: 0, said: '' });
  rmSync(join(root, 'dist'), { recursive: true });
  expect(await build()).toEqual({ code: 1, said: 'The packages are not installed. Run npm ci first.\n' });
});

it('says so where it may not write', async () => {
  if (process.getuid?.() === 0) writeFileSync(join(root, 'dist'), 'a file');
  else chmodSync(root, 0o500);
  try {
    const { code, said } = await build();
    expect(code).toBe(1);
    expect(said).toMatch(/^The sources are newer than the build, and .*dist cannot be written: .*\n$/);
  } finally {
    chmodSync(root, 0o700);
  }
});
