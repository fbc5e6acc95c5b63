import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { RunAs } from './run.as.js';

/** A free port of this machine: the wanted one, else the one remembered in `folder`, else any. */
export async function choosePort(folder: string, wanted?: number): Promise<number> {
  for (const port of [wanted ?? 0, recall(folder)]) {
    if (port > 0 && (await tryPort(port)) !== null) return port;
  }
  return await tryPort(0) ?? 0;
}

export function rememberPort(folder: string, port: number, runAs: RunAs | null): void {
  const file = join(folder, 'port');
  writeFileSync(file, String(port));
  if (runAs !== null) chownSync(file, runAs.uid, runAs.gid);
}

function recall(folder: string): number {
  const file = join(folder, 'port');
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return Number.isInteger(port) && port < 65_536 ? port : 0;
}

/** The port when it is free; 0 asks for any. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => { resolve(null); });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : null); });
    });
  });
}
