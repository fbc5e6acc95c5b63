/** The embedded Postgres could not start: one clear line for whoever started it. */
export class EmbeddedPostgresFailure extends Error {}

const KNOWN: [RegExp, string][] = [
  [/No space left on device|could not write.*ENOSPC/i, 'The disk is full. Make room, or set DATA_DIR to another disk.'],
  [/Permission denied|EACCES/i, 'The data folder cannot be written by the user that Postgres runs as. Check DATA_DIR and the folders above it.'],
  [/could not create shared memory|could not resize shared memory/i, 'There is not enough shared memory (/dev/shm) for Postgres.'],
  [/invalid user|cannot be run as root/i, 'Postgres refuses to run as root and found no other user to run as.'],
  [/database files are incompatible|was initialized by PostgreSQL version/i, 'The data folder was made by another version of Postgres. Dump it there, or set DATA_DIR to a new folder.'],
];

/** The failure that the server's own words mean. */
export function failureOf(said: string, what: string): EmbeddedPostgresFailure {
  const known = KNOWN.find(([form]) => form.test(said));
  const last = said.trim().split('\n').at(-1) ?? '';
  return new EmbeddedPostgresFailure(`${what}: ${known?.[1] ?? last}`);
}
