import { createServer, request, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** Serves on a port of its own, which the address tells. */
export async function serve(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a server has no port');
  return { server, url: `http://127.0.0.1:${String(address.port)}` };
}

/** Closes it and every connection to it. */
export async function unserve(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
}

/** A line between pages and API that carries everything, until it is cut: from then on every question meets a closed connection. */
export class CutLine {
  private isCut = false;
  private last: string | null = null;
  private server: Server | undefined;

  private constructor(private readonly apiUrl: string) {}

  /** The line to an API, and where pages reach it. */
  static async to(apiUrl: string): Promise<{ line: CutLine; url: string }> {
    const line = new CutLine(apiUrl);
    const { server, url } = await serve((question, answer) => { void line.carry(question, answer); });
    line.server = server;
    return { line, url };
  }

  /** Mends the line, and cuts it once this document has been answered. */
  cutAfter(document: string): void {
    this.isCut = false;
    this.last = document;
  }

  mend(): void {
    this.isCut = false;
    this.last = null;
  }

  async close(): Promise<void> {
    if (this.server !== undefined) await unserve(this.server);
  }

  private async carry(question: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await text(question);
    if (this.isCut) {
      question.socket.destroy();
      return;
    }
    if (this.last !== null && body.includes(`"operationName":"${this.last}"`)) this.isCut = true;
    const onward = request(new URL(question.url ?? '/', this.apiUrl), { method: question.method, headers: question.headers }, (found) => {
      answer.writeHead(found.statusCode ?? 502, found.headers);
      found.pipe(answer);
    });
    onward.on('error', () => { question.socket.destroy(); });
    onward.end(body);
  }
}
