import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import type { EngineSettings } from '#libs/platform';
import { until } from '../support/until.js';
import type { World } from '../support/world.js';

/** Milliseconds: a lost job is found again within seconds instead of a minute. */
const ENGINE = { lockDuration: 2000, stalledInterval: 1000, reconcileSeconds: 2, backoffBase: 50 };

/** The API or a worker as a process of its own on a world's database: it may be killed at any moment. */
export class Part {
  readonly child: ChildProcess;

  private readonly answer: Promise<string>;

  constructor(world: World, part: 'api' | 'worker', environment: Record<string, string> = {}, engine: Partial<EngineSettings> = {}) {
    const given = JSON.stringify({
      part, engine: { ...ENGINE, prefix: world.database.name, ...engine },
      environment: { DATABASE_URL: world.database.url, DATA_DIR: world.config.dataDir, PORT: '0', TEST_HOOKS: '1', LOG_LEVEL: world.config.logLevel, ...environment },
    });
    this.child = spawn(process.execPath, [join(process.cwd(), 'test/faults/part.start.mjs'), given], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.answer = new Promise((resolve, reject) => {
      createInterface({ input: this.child.stdout! }).once('line', (line) => { resolve((JSON.parse(line) as { url: string }).url); });
      this.child.once('exit', () => { reject(new Error(`the ${part} ended before it ran`)); });
    });
    this.answer.catch(() => undefined);
  }

  /** Waits until it runs; the address of an API, nothing for a worker. */
  url(): Promise<string> {
    return this.answer;
  }

  hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Resolves with the signal that ended it. */
  async ended(): Promise<NodeJS.Signals | null> {
    if (!this.hasEnded()) await once(this.child, 'exit');
    return this.child.signalCode;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended();
  }
}

/** Runs a statement that takes locks and holds them; answers how to let go. */
export async function hold(world: World, statement: string): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: world.database.url });
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query(`begin; ${statement}`);
  return () => holder.end();
}

/** Waits until somebody waits for a lock: `event` is `advisory`, `relation`, `transactionid` or another of pg_stat_activity. */
export function somebodyWaits(world: World, event: string): Promise<void> {
  return until(`somebody waits for a lock (${event})`, async () => (await world.database.query(
    'select 1 from pg_stat_activity where datname = current_database() and wait_event = $1', [event])).length > 0);
}
