import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './postmaster.js';
import type { RunAs } from './run.as.js';

/** The processes that use a server: a file each, named by its pid. The last one to leave ends the server. */
export class Holders {
  private readonly path: string;

  constructor(folder: string, private readonly runAs: RunAs | null) {
    this.path = join(folder, 'holders');
  }

  enter(): void {
    mkdirSync(this.path, { recursive: true });
    if (this.runAs !== null) chownSync(this.path, this.runAs.uid, this.runAs.gid);
    writeFileSync(join(this.path, String(process.pid)), '');
  }

  /** Nobody can be using a server that is not there yet: what is noted is of earlier ones, and its pids may be others' by now. */
  forget(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Whether it was the last one. Those that were killed do not count. */
  leave(): boolean {
    rmSync(join(this.path, String(process.pid)), { force: true });
    return !existsSync(this.path) || readdirSync(this.path).every((pid) => !isAlive(Number(pid)));
  }
}
