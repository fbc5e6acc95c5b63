import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { answerUnreadable } from './unreadable.request.js';

describe('a request that cannot be read', () => {
  let server: Server;

  beforeAll(async () => {
    server = createServer((_request, response) => { response.end('read'); });
    answerUnreadable(server);
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  });
  afterAll(async () => { await new Promise((resolve) => { server.close(resolve); }); });

  /** The first line of the answer to what is sent, and why the connection ended where that was no orderly end. */
  const answerTo = (...sent: string[]): Promise<string> => new Promise((resolve) => {
    let heard = '';
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => { for (const piece of sent) socket.write(piece); });
    socket.on('data', (data) => { heard += data.toString(); });
    socket.on('error', (problem) => { heard += ` ${problem.message}`; });
    socket.on('close', () => { resolve(heard.split('\r\n')[0] ?? ''); });
  });

  it('is answered though the rest of it is still on its way, however often', async () => {
    const head = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n';
    for (let time = 0; time < 40; time += 1) {
      expect(await answerTo(`${head}X-Long: ${'a'.repeat(65_000)}\r\n\r\n`)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
      expect(await answerTo(head, `X-Long: ${'a'.repeat(40_000)}`, 'a'.repeat(900_000), '\r\n\r\n')).toBe('HTTP/1.1 431 Request Header Fields Too Large');
    }
    expect(await answerTo(`${head}\r\n`)).toBe('HTTP/1.1 200 OK');
  });

  it('is a bad one where it is no request at all', async () => {
    expect(await answerTo('MAKE ME A SANDWICH\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request');
    expect(await answerTo('GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request');
  });
});
