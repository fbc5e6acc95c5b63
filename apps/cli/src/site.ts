import { createLog, migrate, readConfig, startEmbedded, type Config } from '#libs/platform';
import type { Logger } from 'pino';

/** Settings, log and a database that answers: what every command needs. */
export interface Site { config: Config; log: Logger; databaseUrl: string; isEmbedded: boolean; close: () => Promise<void>; closeForGood: () => Promise<void> }

/** Opens the database of the settings, starting the embedded one where none is named. `isMigrated`: bring it up to date first. */
export async function openSite(options: { isMigrated: boolean; say?: (line: string) => void } = { isMigrated: true }): Promise<Site> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const say = options.say ?? ((): void => undefined);
  const embedded = config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir, log: say }) : undefined;
  const databaseUrl = embedded?.url ?? config.databaseUrl ?? '';
  // A server that was running already belongs to whoever started it.
  const close = async (): Promise<void> => { if (embedded?.isAdopted === false) await embedded.stop(); };
  try {
    if (options.isMigrated) await migrate(databaseUrl);
    return { config, log, databaseUrl, isEmbedded: embedded !== undefined, close, closeForGood: async () => { await embedded?.stop(); } };
  } catch (problem) {
    await close();
    throw problem;
  }
}
