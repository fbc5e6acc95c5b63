import { Injectable } from '@nestjs/common';
import { isSmallForHost } from '#libs/domain';
import { announce, sql, type Tx } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { weightsInForce } from '#libs/skills';
import { CongestionRunRow } from './congestion.run.js';
import { readPosition } from '../market/market.js';
import { Matcher } from '../market/matcher.js';
import { isRecomputing } from '../recompute/recompute.store.js';
import { rawPages, replaceShownLists, type Reshown } from '../lists/shown.list.store.js';
import { Steering } from '../steering/steering.js';
import type { Steered } from '../steering/steering.thread.js';

/** Makes the lists that people are sent together, from one snapshot of the raw ones. */
@Injectable()
export class CongestionService {
  constructor(private readonly matcher: Matcher) {}

  /** A run where the last is a day old, or made by other weights. Answers it, or null where none was due, the market is small, or lists are being made again. */
  async runIfDue(tx: Tx): Promise<CongestionRunRow | null> {
    if (await isRecomputing(tx.rows)) return null;
    const { version } = await weightsInForce(tx.rows);
    const [recent] = await sql(tx.rows, `select 1 from congestion_runs where at > app_clock() - interval '24 hours' and weights = $1 limit 1`, [version]);
    return recent === undefined ? this.run(tx) : null;
  }

  /** Under the matcher's lock, so that the raw lists stand still. `runId` is made unless given: the same snapshot and id give the same lists. */
  async run(tx: Tx, runId?: string): Promise<CongestionRunRow | null> {
    await this.matcher.enter(tx);
    const open = (await currentOpportunityInputs(tx.rows)).filter((one) => one.isOpen);
    if (isSmallForHost(open.length)) return null;
    const reflects = await readPosition(tx.rows);
    const steering = new Steering();
    try {
      for await (const page of rawPages(tx.rows)) await steering.add(page);
      const made = await steering.steer(open, runId ?? await newId(tx));
      const run = await keepRun(tx, made, { ...reflects, weights: (await weightsInForce(tx.rows)).version });
      const changed = await replaceShownLists(tx.rows, { id: run.id, at: run.at }, steering.pages(made.count));
      return await this.tell(tx, run, changed);
    } finally {
      await steering.close();
    }
  }

  private async tell(tx: Tx, run: CongestionRunRow, changed: readonly Reshown[]): Promise<CongestionRunRow> {
    for (const { profileId, userId } of changed) await announce(tx.rows, { kind: 'opportunities', id: profileId, userId });
    tx.record('congestion.steered', run.id, { position: Number(run.position), people: run.people, giniBefore: run.giniBefore, giniAfter: run.giniAfter, ndcgLost: run.ndcgLost });
    return run;
  }
}

async function keepRun(
  tx: Tx, { runId, rulesVersion, strength, capPercent, figures }: Steered, { position, at, weights }: { position: number; at: Date; weights: string },
): Promise<CongestionRunRow> {
  const row = tx.rows.create(CongestionRunRow, { ...figures, id: runId, rulesVersion, strength, capPercent, position: String(position), at, weights });
  await tx.rows.insert(CongestionRunRow, row);
  return row;
}

async function newId(tx: Tx): Promise<string> {
  const [row] = await sql<{ id: string }>(tx.rows, 'select uuidv7() as id');
  if (row === undefined) throw new Error('the database gives no id');
  return row.id;
}
