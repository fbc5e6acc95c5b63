import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#libs/platform';
import { SeededMarket } from '../market.js';
import type { Bench } from './batch.js';
import { checkAgainstDefinition, checkPeer, sampleOf } from './check.js';
import { columnsOf } from './columns.js';
import { indexOf, listsBefore } from './engine.js';
import { cpuSeconds, ratios, spreadOf } from './measure.js';
import { SqlPeer } from './sql-peer.js';

/** Plain SQL on the embedded Postgres, at a size it finishes: the server's CPU against ours. */
export async function measureSql({ options, report }: Bench): Promise<void> {
  const market = new SeededMarket({ ...options, ...options.sql });
  const people = [...market.profiles()];
  const opportunities = market.opportunities();
  report.table(`Plain SQL: ${people.length.toLocaleString('en-GB')} people x ${opportunities.length} opportunities on Postgres 18`);
  const folder = mkdtempSync(join(tmpdir(), 'speed-postgres-'));
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ dataDir: folder, durable: false, log: () => undefined });
  try {
    const content = { taxonomy: market.taxonomy, skillIds: market.skillIds, people, opportunities };
    const peer = await SqlPeer.start(server.url, columnsOf(content), options.top);
    const index = indexOf(content, 'wasm');
    const before = listsBefore(index, people, (place) => market.otherProfile(place), options.top);
    const now = index.batch({ top: options.top });
    checkAgainstDefinition({ ...content, top: options.top }, now, sampleOf(opportunities.length, options.checked));
    await checkPeer('SQL', peer, { ...content, top: options.top }, now);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = -1; round < options.rounds; round += 1) {
      // One batch of this size is too short for the clock: the mean of ten.
      const cpu = cpuSeconds(() => { for (let again = 0; again < 10; again += 1) index.batch({ top: options.top, warm: before }); }).cpu / 10;
      const sql = await peer.batch();
      if (round < 0) continue;
      ours.push(cpu);
      theirs.push(sql);
    }
    report.amount('speed.sql.ours_s', 'ours, warm', 's', spreadOf(ours));
    report.amount('speed.sql.sql_s', 'plain SQL, warm, tuned, one process of the server', 's', spreadOf(theirs));
    report.ratio('speed.sql.warm.vs_sql', 'ours against plain SQL at this size', spreadOf(ratios(theirs, ours)));
    await peer.stop();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
