import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresFailure } from './failure.js';

/** The user that the server runs as because we are root. */
export interface RunAs { name: string; uid: number; gid: number }

const CANDIDATES = ['postgres', 'nobody', 'daemon'];

/**
 * Postgres refuses to run as root: then another user of this machine does, the owner of `folder` where that exists already, so
 * that root may serve what an ordinary user began. Null where we are an ordinary user.
 */
export function findRunAs(folder: string): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  const users = usersOfMachine();
  const owner = existsSync(folder) ? lstatSync(folder).uid : 0;
  const found = users.find((user) => user.uid === owner && owner !== 0) ?? CANDIDATES.map((name) => users.find((user) => user.name === name)).find(Boolean);
  if (found === undefined) throw new EmbeddedPostgresFailure('Postgres refuses to run as root, and this machine has none of the users postgres, nobody and daemon.');
  return found;
}

function usersOfMachine(): RunAs[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) })).filter((user) => user.uid > 0);
  } catch {
    return [];
  }
}

/** What `spawn` is told to run a program as that user. */
export function identity(runAs: RunAs | null): { uid?: number; gid?: number } {
  return runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid };
}

/** The outermost folder on the way to `path` that the user may not enter, by its mode; null when the way is open. */
export function firstClosed(path: string, runAs: RunAs | null): string | null {
  const above = dirname(path) === path ? null : firstClosed(dirname(path), runAs);
  return above ?? (runAs === null || !existsSync(path) || mayEnter(path, runAs) ? null : path);
}

function mayEnter(folder: string, runAs: RunAs): boolean {
  const { mode, uid, gid } = lstatSync(folder);
  if (uid === runAs.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === runAs.gid ? 0o010 : 0o001)) !== 0;
}
