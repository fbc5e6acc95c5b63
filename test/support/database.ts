import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own, copied from the migrated template (or from Postgres' own empty one); dropped when the test file ends. */
export interface TestDatabase { url: string; name: string; query: <T extends object>(text: string, values?: unknown[]) => Promise<T[]>; drop: () => Promise<void> }

export async function createDatabase(template: 'tmpl' | 'template0' = 'tmpl'): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('the test cluster is not running: start tests with npm test');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await once(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 3 });
  pool.on('error', () => undefined);
  return {
    url: url.href, name,
    query: async <T extends object>(text: string, values: unknown[] = []) => (await pool.query<T>(text, values)).rows,
    drop: async () => {
      await pool.end();
      await once(server, `drop database ${name} with (force)`);
    },
  };
}

async function once(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
