import { createHmac } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { sql } from './sql.js';

/** The keys that migrations made, one for each use, so that a hash of one use says nothing in another. */
export type KeyName = 'signIn' | 'candidateRef';

const known = new WeakMap<DataSource, Map<KeyName, Buffer>>();

/** HMAC-SHA256 of `text` under a named key that the database made and keeps, as base64url. The same in every process. */
export async function keyedHash(rows: Pick<EntityManager, 'query' | 'dataSource'>, name: KeyName, text: string): Promise<string> {
  const keys = known.get(rows.dataSource) ?? new Map<KeyName, Buffer>();
  known.set(rows.dataSource, keys);
  const key = keys.get(name) ?? await readKey(rows, name);
  keys.set(name, key);
  return createHmac('sha256', key).update(text).digest('base64url');
}

async function readKey(rows: Pick<EntityManager, 'query'>, name: KeyName): Promise<Buffer> {
  const [kept] = await sql<{ secret: Buffer }>(rows, 'select secret from keyed_secrets where name = $1', [name]);
  if (kept === undefined) throw new Error(`the key ${name} is not there`);
  return kept.secret;
}
