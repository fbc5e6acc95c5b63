import { resolve } from 'node:path';
import { findBinaries } from './binaries.js';
import { makeDataDir, prepareCluster } from './cluster.js';
import { Holders } from './holders.js';
import { Keeper } from './keeper.js';
import { findRunAs } from './run.as.js';
import { serve } from './server.js';

export { EmbeddedPostgresFailure } from './failure.js';

export interface EmbeddedSettings {
  /** Where `postgres/` is made: data, password, port, log. */
  dataDir: string;
  /** Wanted, not promised: a port that is taken gives way to a free one. Unsaid: the one of the last start. */
  port?: number;
  /** False in tests: faster, and a power cut may lose what was committed. */
  durable?: boolean;
  log: (line: string) => void;
}

/** A running server. `stop` ends it, whoever started it, unless another process uses it still; it returns when the server is gone. */
export interface EmbeddedPostgres { url: string; port: number; readonly pid: number; isAdopted: boolean; stop: () => Promise<void> }

/**
 * Starts a real Postgres on the data of `dataDir`, or takes over the one that a killed start left running there. While we run,
 * a server that is killed is started again. Throws `EmbeddedPostgresFailure` with one clear line.
 */
export async function startEmbedded({ dataDir: asked, port, durable = true, log }: EmbeddedSettings): Promise<EmbeddedPostgres> {
  const dataDir = resolve(asked);
  makeDataDir(dataDir);
  const runAs = findRunAs(`${dataDir}/postgres`);
  const binaries = findBinaries(dataDir, runAs);
  const cluster = prepareCluster(dataDir, binaries, runAs, durable);
  const service = { cluster, binaries, runAs, holders: new Holders(cluster.folder, runAs), isDurable: durable };
  const running = await serve(service, port);
  service.holders.enter();
  if (running.isAdopted) log('Took over the Postgres that was running on these data.');
  const keeper = new Keeper(service, running, log);
  return {
    url: running.url, port: running.port, isAdopted: running.isAdopted,
    get pid() { return keeper.pid; },
    stop: () => keeper.stop(),
  };
}
