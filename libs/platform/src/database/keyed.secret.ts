import { createHmac, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sql } from './sql.js';

const known = new Map<string, Buffer>();

/** HMAC-SHA256 of `text` under a named key that the database made and keeps, as base64url. The same in every process. */
export async function keyedHash(rows: Pick<EntityManager, 'query'>, database: string, name: string, text: string): Promise<string> {
  const cacheKey = `${database}/${name}`;
  let key = known.get(cacheKey);
  if (key === undefined) {
    await rows.query('insert into keyed_secrets (name, secret) values ($1, $2) on conflict do nothing', [name, randomBytes(32)]);
    const [kept] = await sql<{ secret: Buffer }>(rows, 'select secret from keyed_secrets where name = $1', [name]);
    if (kept === undefined) throw new Error(`the key ${name} cannot be read`);
    key = kept.secret;
    known.set(cacheKey, key);
  }
  return createHmac('sha256', key).update(text).digest('base64url');
}
