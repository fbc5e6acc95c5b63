import type { DataSource } from 'typeorm';
import { createSource } from './source.js';
import { migrateQueue } from '../jobs/queue.js';

const LOCK = 7_301_000;

/** Brings the schema up to date: our tables and the queue's. Two deployers at once: one runs, the other waits its turn. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const source = createSource({ url: databaseUrl, role: undefined, entities: [], poolSize: 3 });
  await source.initialize();
  try {
    const guard = source.createQueryRunner();
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      const done = await source.runMigrations({ transaction: 'each' });
      await migrateQueue(databaseUrl);
      return done.map((migration) => migration.name);
    } finally {
      await guard.query('select pg_advisory_unlock($1)', [LOCK]);
      await guard.release();
    }
  } finally {
    await source.destroy();
  }
}

/** Names of migrations that this version has and the database has not. */
export async function pendingMigrations(source: DataSource): Promise<string[]> {
  const done = new Set((await source.query<{ name: string }[]>('select name from schema_migrations')).map((row) => row.name));
  return (source.options.migrations as { name: string }[]).map((migration) => migration.name).filter((name) => !done.has(name));
}
