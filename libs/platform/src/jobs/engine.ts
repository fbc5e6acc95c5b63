import type { Job, Queue, Worker } from 'bullmq';
import { systemActor } from '../access/actor.js';
import { clock } from '../clock/clock.js';
import type { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { Dispatcher } from './dispatcher.js';
import { openQueue, openWorker, type QueueSettings, type ReactionJob } from './queue.js';
import type { LongWork, Registry } from './registry.js';
import { ReactionRunner } from './runner.js';
import { Sealer } from './sealer.js';
import { Timers } from './timers.js';

export interface EngineSettings extends QueueSettings {
  concurrency?: number;
  /** Milliseconds: how long a job may be held without a sign of life, and how often lost ones are looked for. */
  lockDuration?: number;
  stalledInterval?: number;
  reconcileSeconds?: number;
  backoffBase?: number;
}

const POLL = 25;
const IDLE = 50;
/** Milliseconds: how often long work is looked for, and the breath between two portions, in which a process that does all serves others. */
const WORK_IDLE = 250;
const BREATH = 10;
const LONGEST_BACKOFF = 15 * 60_000;
const MOST_CLOCK_SKEW = 5000;
/** With a look every ten seconds, what the queue lost is back on it within a minute. */
const RECONCILE_SECONDS = 45;

/** The working half of the product: seals facts, dispatches deliveries, runs reactions and timers. */
export class Engine {
  private readonly queue: Queue<ReactionJob>;
  private worker: Worker<ReactionJob> | undefined;
  private readonly sealer: Sealer;
  private readonly dispatcher: Dispatcher;
  private readonly timers: Timers;
  private readonly loops: Promise<void>[] = [];
  private readonly failures = new Map<string, number>();
  private isStopping = false;

  constructor(private readonly db: Database, private readonly registry: Registry, private readonly settings: EngineSettings) {
    this.queue = openQueue(settings);
    this.sealer = new Sealer(db.source, registry);
    this.dispatcher = new Dispatcher(db.source, this.queue);
    this.timers = new Timers(db, registry, (problem) => settings.onProblem(asError(problem)));
  }

  start(): void {
    const runner = new ReactionRunner(this.db, this.registry);
    this.worker = openWorker(this.settings, (job: Job<ReactionJob>) => runner.run(job.data), {
      concurrency: this.settings.concurrency ?? 4, lockDuration: this.settings.lockDuration ?? 30_000,
      stalledInterval: this.settings.stalledInterval ?? 30_000, maxStalledCount: 2,
      settings: { backoffStrategy: (attempt: number) => jittered(attempt, this.settings.backoffBase ?? 500) },
    });
    this.worker.on('failed', (job, problem) => { void this.noteFailure(job, problem); });
    const reconcileAfter = this.settings.reconcileSeconds ?? RECONCILE_SECONDS;
    this.loops.push(
      this.loop(IDLE, async () => (await this.sealer.seal()) + (await this.dispatcher.dispatch())),
      this.loop(1000, async () => { await this.timers.runDue(); return 0; }),
      this.loop(Math.min(10_000, reconcileAfter * 500), async () => { await this.dispatcher.reconcile(reconcileAfter); return 0; }),
      ...this.registry.works.map((work) => this.loop(WORK_IDLE, () => this.advance(work))),
      this.loop(60_000, async () => { await this.checkClock(); return 0; }),
    );
  }

  /** Waits until nothing is unsealed, undispatched, open or in portions: for tests, the CLI and seeding. Throws after `seconds`. */
  async drain(seconds = 60): Promise<void> {
    const until = clock.milliseconds() + seconds * 1000;
    for (;;) {
      const [left] = await sql<{ open: number }>(this.db.source.manager, `select (select count(*) from outbox)::int
        + (select count(*) from deliveries where done_at is null and dead_at is null and discarded_at is null)::int
        + (select count(*) from shard_work where set_aside_at is null)::int
        + (select count(*) from progress_tasks where state = 'RUNNING' and resume is not null)::int as open`);
      if (left?.open === 0) return;
      if (clock.milliseconds() > until) throw new Error(`${String(left?.open)} deliveries and long works are still open after ${String(seconds)} s`);
      await pause(POLL);
    }
  }

  /** Runs the timers that are due now, without waiting for their turn: for tests and seeding. */
  runTimers(): Promise<number> {
    return this.timers.runDue();
  }

  /** Lets running jobs finish, gives the rest back, and stops. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.worker?.close();
    await Promise.allSettled(this.loops);
    await this.queue.close();
  }

  /** One portion; a work that fails is tried again ever more slowly, and every failure is told. */
  private async advance(work: LongWork): Promise<number> {
    const failed = this.failures.get(work.name) ?? 0;
    if (failed > 0) await this.rest(jittered(failed, this.settings.backoffBase ?? 500));
    this.failures.set(work.name, failed + 1);
    const isAdvanced = await this.db.write(systemActor(work.name), (tx) => work.advance(tx));
    this.failures.delete(work.name);
    if (isAdvanced) await pause(BREATH);
    return isAdvanced ? 1 : 0;
  }

  private async loop(milliseconds: number, turn: () => Promise<number>): Promise<void> {
    while (!this.isStopping) {
      let worked = 0;
      try {
        worked = await turn();
      } catch (problem) {
        this.settings.onProblem(asError(problem));
        await pause(500);
      }
      if (worked === 0) await this.rest(milliseconds);
    }
  }

  private async rest(milliseconds: number): Promise<void> {
    for (let waited = 0; waited < milliseconds && !this.isStopping; waited += POLL) await pause(Math.min(POLL, milliseconds));
  }

  /** A job that used up its tries, or killed its worker twice, becomes a dead letter that coordinators see. No text of the error: it may hold personal data. */
  private async noteFailure(job: Job<ReactionJob> | undefined, problem: Error): Promise<void> {
    if (job === undefined) return;
    const isLast = job.attemptsMade >= (job.opts.attempts ?? 1) || /stalled/.test(problem.message);
    this.settings.onProblem(problem);
    if (!isLast) return;
    try {
      await this.bury(job.data, failureCode(problem));
    } catch (again) {
      this.settings.onProblem(asError(again));
    }
  }

  /** Marks a delivery as dead and records it, so that people hear of it; of a death that could not be told nobody is told again. */
  private async bury({ factId, reaction, round }: ReactionJob, failure: string): Promise<void> {
    await this.db.write(systemActor('engine'), async (tx) => {
      const dead = await sql(tx.rows, `update deliveries set dead_at = app_clock(), failure = $3
        where fact_id = $1 and reaction = $2 and done_at is null and dead_at is null and round = $4 returning 1`, [factId, reaction, failure, round]);
      if (dead.length > 0 && !reaction.endsWith('.delivery.died')) tx.record('delivery.died', factId, { factId, reaction });
    });
  }

  /** The Postgres queue judges locks by the client's clock: a worker whose clock is off takes no jobs until it is right again. */
  private async checkClock(): Promise<void> {
    const before = clock.milliseconds();
    const [row] = await sql<{ now: Date }>(this.db.source.manager, 'select app_clock() as now');
    const skew = Math.abs((row?.now.getTime() ?? before) - (before + clock.milliseconds()) / 2);
    if (skew > MOST_CLOCK_SKEW) {
      this.settings.onProblem(new Error(`the clock of this machine is ${String(Math.round(skew / 1000))} s off the database's: no jobs are taken`));
      await this.worker?.pause(true);
    } else if (this.worker?.isPaused() === true) await this.worker.resume();
  }
}

function jittered(attempt: number, base: number): number {
  const full = Math.min(LONGEST_BACKOFF, base * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + Math.random() / 2));
}

function failureCode(problem: Error): string {
  const state = 'code' in problem && typeof problem.code === 'string' ? `.${problem.code}` : '';
  return /stalled/.test(problem.message) ? 'stalled' : `${problem.name}${state}`.slice(0, 80);
}

function asError(problem: unknown): Error {
  return problem instanceof Error ? problem : new Error(String(problem));
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
