import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { answerUnreadable } from './unreadable.request.js';

/**
 * Sends requests again and again and counts what comes of each: the first line of the answer, and what broke. A number stands for so many letters. Within
 * one process nothing would ever break.
 */
const CALLER = `
const { connect } = require('node:net');
const [port, times, requests] = JSON.parse(process.argv[1]);
const answerTo = (pieces) => new Promise((resolve) => {
  let [heard, ending] = ['', ''];
  const socket = connect(port, '127.0.0.1', () => { for (const piece of pieces) socket.write(typeof piece === 'number' ? 'a'.repeat(piece) : piece); });
  socket.on('data', (data) => { heard += data; }).on('error', ({ message }) => { ending = ', then ' + message; });
  socket.on('close', () => { resolve(heard.split('\\r\\n')[0] + ending); });
});
(async () => {
  const counts = {};
  for (let time = 0; time < times; time += 1) {
    for (const pieces of requests) {
      const answer = await answerTo(pieces);
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
  }
  process.stdout.write(JSON.stringify(counts));
})();`;
const HEAD = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n';

describe('a request that cannot be read', () => {
  let server: Server;

  beforeAll(async () => {
    server = createServer((_request, response) => { response.end('read'); });
    answerUnreadable(server);
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  });
  afterAll(async () => { await new Promise((resolve) => { server.close(resolve); }); });

  const counts = async (times: number, ...requests: (string | number)[][]): Promise<unknown> => {
    const given = JSON.stringify([(server.address() as AddressInfo).port, times, requests]);
    return JSON.parse((await promisify(execFile)(process.execPath, ['-e', CALLER, given])).stdout);
  };

  it('is answered though the rest of it is still on its way, however often', async () => {
    const tooLong = [`${HEAD}X-Long: `, 65_000, '\r\n\r\n'];
    const stillComing = [`${HEAD}X-Long: `, 40_000, 900_000, '\r\n\r\n'];
    expect(await counts(100, tooLong, stillComing)).toEqual({ 'HTTP/1.1 431 Request Header Fields Too Large': 200 });
    expect(await counts(1, [`${HEAD}\r\n`])).toEqual({ 'HTTP/1.1 200 OK': 1 });
  });

  it('is a bad one where it is no request at all', async () => {
    expect(await counts(1, ['MAKE ME A SANDWICH\r\n\r\n'], [`${HEAD}Content-Length: -5\r\n\r\n`])).toEqual({ 'HTTP/1.1 400 Bad Request': 2 });
  });
});
