/** The embedded Postgres could not start: one clear line for whoever started it. */
export class EmbeddedPostgresFailure extends Error {}

const KNOWN: [RegExp, string][] = [
  [/No space left on device|Check free disk space|ENOSPC|EDQUOT|Disk quota exceeded/i, 'the disk is full. Make room, or set DATA_DIR to another disk.'],
  [/Permission denied|EACCES|EPERM|EROFS|Read-only file system/i,
    'the data folder cannot be written by the user that Postgres runs as. Check DATA_DIR and the folders above it.'],
  [/could not (?:create|resize) shared memory/i, 'there is not enough shared memory. Give this machine (or container) a larger /dev/shm.'],
  [/could not create semaphores/i, 'this machine has no semaphores left (kernel.sem). End what holds them, or raise the limit.'],
  [/Cannot allocate memory|ENOMEM/i, 'there is not enough memory.'],
  [/invalid user|cannot be run as root/i, 'it refuses to run as root and found no other user to run as.'],
  [/database files are incompatible|was initialized by PostgreSQL version/i,
    'the data folder was made by another version of Postgres. Dump it there, or set DATA_DIR to a new folder.'],
  [/error while loading shared libraries|Library not loaded|GLIBC|spawn .*ENOENT|ENOEXEC/i,
    'its programs do not run on this system. Install the packages again, or set DATABASE_URL to a Postgres of your own.'],
  [/ENOTDIR|EEXIST|Not a directory/i, 'a file stands where a folder is needed. Check DATA_DIR.'],
];

/** The failure that the server's (or the system's) own words mean: a known cause in our words, else the last thing it died of. */
export function failureOf(said: string, what: string): EmbeddedPostgresFailure {
  const known = KNOWN.find(([form]) => form.test(said));
  const lines = said.trim().split('\n');
  const last = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? '';
  return new EmbeddedPostgresFailure(`${what}: ${known?.[1] ?? (last || 'it gave no reason.')}`);
}
