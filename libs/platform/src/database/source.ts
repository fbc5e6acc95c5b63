import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import pg from 'pg';
import { SnakeNames } from './names.js';
import { MIGRATIONS } from './migrations/index.js';

export type DatabaseRole = 'app_owner' | 'app_web' | 'app_worker';

export interface SourceOptions {
  url: string;
  /** The role every connection of this pool takes; undefined keeps the login's own (migrations only). */
  role: DatabaseRole | undefined;
  entities: MixedList<Function | string | EntitySchema>;
  poolSize?: number;
  onPoolProblem?: (problem: Error) => void;
}

/** A pool of connections in one database role. Every limit is set, so that nothing waits for ever. */
export function createSource(options: SourceOptions): DataSource {
  const settings = ['-c timezone=UTC', '-c statement_timeout=15000', '-c idle_in_transaction_session_timeout=15000'];
  if (options.role !== undefined) settings.push(`-c role=${options.role}`);
  return new DataSource({
    type: 'postgres', driver: pg, url: options.url, entities: options.entities, migrations: MIGRATIONS,
    migrationsTableName: 'schema_migrations', migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(), synchronize: false, logging: false, installExtensions: false,
    poolSize: options.poolSize ?? 12,
    poolErrorHandler: (problem: Error) => options.onPoolProblem?.(problem),
    extra: { options: settings.join(' '), connectionTimeoutMillis: 3000, query_timeout: 20_000, keepAlive: true },
  });
}
