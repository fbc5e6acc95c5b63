import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createConnection, createServer } from 'node:net';
import { pause } from '#libs/platform';

/** Whether Debian's redis-server, or another of that name, is installed. */
export const HAS_REDIS = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

export interface TestRedis { url: string; child: ChildProcess; stop: () => Promise<void> }

/** A Redis of its own in memory, on a free port unless one is told. Throws when it does not answer within five seconds. */
export async function startRedis(asked?: number): Promise<TestRedis> {
  const port = asked ?? await freePort();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${String(port)}`, child, stop: async () => { child.kill('SIGKILL'); await ended; } };
    await pause(50);
  }
  child.kill('SIGKILL');
  throw new Error('redis-server does not answer');
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0); });
    });
  });
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' }, () => { socket.write('PING\r\n'); });
    socket.once('data', (data) => { socket.destroy(); resolve(data.toString().startsWith('+PONG')); });
    socket.once('error', () => { resolve(false); });
  });
}
