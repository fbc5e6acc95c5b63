import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a server writes about itself into its data folder. */
export interface Postmaster { pid: number; port: number; isReady: boolean }

/** Above the highest pid of any system we run on. */
const NO_PROCESS = 99_999_999;

/** The server that last wrote its pid file into `data`, alive or not; null when there is none, as after an orderly stop. */
export function readPostmaster(data: string): Postmaster | null {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3] ?? 0), isReady: lines[7]?.trim() === 'ready' };
}

/** Whether that server runs still. A pid may have been given to another program since, and a killed process may lie unburied. */
export function isServing(data: string, { pid }: Postmaster): boolean {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command === undefined || command.includes(data) || command.includes(realpathSync(data));
}

/**
 * After a kill the pid file may name a process that is somebody else by now, and Postgres would then refuse to start. Only the
 * pid is blotted out: the rest of the file lets Postgres find children of the old server that are still at work, which must
 * end before another may touch the data.
 */
export function disownPid(data: string, { pid }: Postmaster): void {
  const file = join(data, 'postmaster.pid');
  if (!(pid > 0) || !isAlive(pid) || !existsSync(file)) return;
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [String(NO_PROCESS), ...rest].join('\n'));
}

export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'EPERM';
  }
}

/** Sends a signal; a process that has ended meanwhile is none the worse for it. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

/** The command line, empty for a process that has ended and was not waited for; undefined on systems that do not show it. */
function commandOf(pid: number): string | undefined {
  try {
    return existsSync('/proc/self/cmdline') ? readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8') : undefined;
  } catch {
    return '';
  }
}
