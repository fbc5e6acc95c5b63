import { realpathSync } from 'node:fs';
import pg from 'pg';
import { SUPERUSER, type Cluster } from './cluster.js';

export function urlOf(cluster: Cluster, port: number): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(cluster.password)}@127.0.0.1:${String(port)}/postgres`;
}

/**
 * What answers at the port, when it is ours: it proves to know our password without being told it, and serves our folder.
 * Null when nobody answers, or a stranger.
 */
export async function ask(cluster: Cluster, port: number): Promise<{ isDurable: boolean } | null> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port), connectionTimeoutMillis: 2000, query_timeout: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows: [row] } = await client.query<{ folder: string; fsync: string }>(
      `select current_setting('data_directory') as folder, current_setting('fsync') as fsync`);
    return row !== undefined && realpathSync(row.folder) === realpathSync(cluster.data) ? { isDurable: row.fsync === 'on' } : null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
