import { readFileSync } from 'node:fs';
import { EmbeddedPostgresFailure } from './failure.js';

/** The user and group that the server runs as. */
export interface RunAs { uid: number; gid: number }

const CANDIDATES = ['postgres', 'nobody', 'daemon'];

/** Postgres refuses to run as root: then another user of this machine does. Null where we are an ordinary user. */
export function findRunAs(): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of CANDIDATES) {
    const user = users.find((one) => one[0] === name);
    if (user?.[2] !== undefined && user[3] !== undefined) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new EmbeddedPostgresFailure('Postgres refuses to run as root, and this machine has none of the users postgres, nobody and daemon.');
}
