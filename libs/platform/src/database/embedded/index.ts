import { resolve } from 'node:path';
import { findBinaries } from './binaries.js';
import { prepareCluster } from './cluster.js';
import { findRunAs } from './run.as.js';
import { adopt, launch, type Server } from './server.js';

export { EmbeddedPostgresFailure } from './failure.js';

export interface EmbeddedSettings {
  /** Where `postgres/` is made: data, password, port. */
  dataDir: string;
  port?: number;
  /** False in tests: faster, and a power cut may lose what was committed. */
  durable?: boolean;
  log: (line: string) => void;
}

export type EmbeddedPostgres = Server;

/**
 * Starts a real Postgres on the data of `dataDir`, or takes over the one that a killed start left running there. Throws
 * `EmbeddedPostgresFailure` with one clear line.
 */
export async function startEmbedded({ dataDir, port, durable = true, log }: EmbeddedSettings): Promise<EmbeddedPostgres> {
  const runAs = findRunAs();
  const binaries = findBinaries(runAs);
  const cluster = prepareCluster(resolve(dataDir), binaries, runAs);
  const orphan = await adopt(cluster);
  if (orphan !== null) {
    log('Took over the Postgres that the last run left behind.');
    return orphan;
  }
  return launch(cluster, binaries, runAs, { isDurable: durable, ...(port !== undefined && { port }) });
}
