import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

const LINGER_MS = 1_000;
/** By the parser's code; anything else is a bad request. */
const STATUS_OF: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * Answers requests that no parser could read. Node's own way ends the connection with the answer at once; where the rest of a request is still on
 * its way the other side then gets a reset instead of the answer. So what still comes is read and thrown away for a moment.
 */
export function answerUnreadable(server: Server): void {
  server.on('clientError', (problem: Error & { code?: string }, socket: Duplex) => {
    // Each further piece of the same request is a problem of its own.
    if (socket.writableEnded || socket.destroyed) return;
    if (!socket.writable || problem.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const status = STATUS_OF[problem.code ?? ''] ?? 400;
    socket.removeAllListeners('data').on('data', () => undefined).on('error', () => { socket.destroy(); }).resume();
    socket.end(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    setTimeout(() => { socket.destroy(); }, LINGER_MS).unref();
  });
}
