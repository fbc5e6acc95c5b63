import type { Queue } from 'bullmq';
import type { DataSource } from 'typeorm';
import { sql } from '../database/sql.js';
import { JOB_OPTIONS, type ReactionJob } from './queue.js';

interface Undispatched { fact_id: string; reaction: string; round: number }

const BATCH = 200;

/** Puts deliveries on the queue. The job id is the delivery's, so a second dispatch of the same round adds nothing. */
export class Dispatcher {
  constructor(private readonly source: DataSource, private readonly queue: Queue<ReactionJob>) {}

  /** Dispatches up to 200 deliveries in feed order; answers how many. Marked after the queue took them. */
  async dispatch(): Promise<number> {
    return this.source.transaction(async (rows) => {
      const open = await sql<Undispatched>(rows, `
        select fact_id, reaction, round from deliveries
        where dispatched_at is null and done_at is null and discarded_at is null
        order by position limit ${String(BATCH)} for update skip locked`);
      if (open.length === 0) return 0;
      await this.enqueue(open);
      await rows.query(`update deliveries d set dispatched_at = app_clock()
        from jsonb_to_recordset($1::jsonb) as o(fact_id uuid, reaction text) where d.fact_id = o.fact_id and d.reaction = o.reaction`,
      [JSON.stringify(open)]);
      return open.length;
    });
  }

  /**
   * Re-drives what was dispatched more than `olderThanSeconds` ago and is still not done: after a flush or loss of the queue
   * every unfinished delivery comes back from Postgres. A job that still waits in the queue has the same id and is left alone; one that
   * ended without its delivery being marked (the database was away when it should have been) makes room for another.
   */
  async reconcile(olderThanSeconds: number): Promise<number> {
    const late = await sql<Undispatched>(this.source.manager, `
      select fact_id, reaction, round from deliveries
      where done_at is null and dead_at is null and discarded_at is null and dispatched_at < app_clock() - make_interval(secs => $1)
      order by position limit 2000`, [olderThanSeconds]);
    if (late.length === 0) return 0;
    for (const delivery of late) await this.removeEnded(jobId(delivery));
    await this.enqueue(late);
    return late.length;
  }

  private async removeEnded(id: string): Promise<void> {
    const job = await this.queue.getJob(id);
    if (job?.finishedOn !== undefined) await job.remove();
  }

  private async enqueue(deliveries: Undispatched[]): Promise<void> {
    await this.queue.addBulk(deliveries.map((delivery) => ({
      name: delivery.reaction,
      data: { factId: delivery.fact_id, reaction: delivery.reaction, round: delivery.round },
      opts: { ...JOB_OPTIONS, jobId: jobId(delivery) },
    })));
  }
}

function jobId({ fact_id: factId, reaction, round }: Undispatched): string {
  return `${factId}.${reaction}.${String(round)}`;
}
