import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isSystem, type Actor } from '../access/actor.js';
import { DueItems } from './due.js';
import { FactBuffer } from './fact.buffer.js';
import { claimKey, keepResult } from './idempotency.js';
import { sqlState } from './sql.js';
import type { Tx } from './tx.js';

/** What a read gets: the same rows, inside a short read-only transaction that knows who asks. */
export type Reader = Pick<EntityManager, 'query' | 'dataSource' | 'find' | 'findOne' | 'findBy' | 'findOneBy' | 'createQueryBuilder' | 'count'>;

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 3;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const CAPACITY = /^[A-Z_]*$/;

/** The door to Postgres. `write` and `read` are the only ways in; both tell row-level security who asks. */
export class Database {
  private readonly reading = new WeakSet<Actor>();

  private commits = 0;

  /** `crashAfterCommit` ends the process right after that many commits by people: only the fault tests set it. */
  constructor(readonly source: DataSource, private readonly crashAfterCommit = 0) {}

  /**
   * Runs `change` in one READ COMMITTED transaction and stores its facts in the same commit. Serialisation failures and
   * deadlocks run the whole callback again, so it has no effect outside the transaction. Anything thrown rolls all back.
   */
  async write<T>(actor: Actor, change: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.reading.has(actor)) throw new Error('db.write inside db.read would starve the pool');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, change);
      } catch (problem) {
        if (attempt >= ATTEMPTS || !RETRIED.has(sqlState(problem))) throw problem;
      }
    }
  }

  /** Runs `run` in one short read-only transaction under the actor's row-level security. */
  async read<T>(actor: Actor, run: (rows: Reader) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    this.reading.add(actor);
    try {
      await runner.connect();
      await runner.query(`begin read only; ${settingsSql(actor)}`);
      const result = await run(runner.manager);
      await runner.query('commit');
      return result;
    } catch (problem) {
      await rollBack(runner);
      throw problem;
    } finally {
      this.reading.delete(actor);
      await runner.release();
    }
  }

  private crashIfTold(): void {
    this.commits += 1;
    if (this.commits === this.crashAfterCommit) process.kill(process.pid, 'SIGKILL');
  }

  private async attempt<T>(actor: Actor, change: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction('READ COMMITTED');
      await runner.query(settingsSql(actor));
      const [begun] = (await runner.query('select app_clock() as now')) as [{ now: Date }];
      const facts = new FactBuffer(actor);
      const due = new DueItems(runner.manager);
      const tx: Tx = {
        rows: runner.manager, actor, now: begun.now,
        record: (kind, subjectId, payload, cause) => facts.add(kind, subjectId, payload, cause),
        due: (item) => due.open(item),
        settle: (subjectId, kind) => due.settle(subjectId, kind),
      };
      await claimKey(tx);
      const result = await change(tx);
      await keepResult(tx, result);
      await facts.store(runner.manager);
      await runner.commitTransaction();
      if (this.crashAfterCommit > 0 && !isSystem(actor)) this.crashIfTold();
      return result;
    } catch (problem) {
      await rollBack(runner);
      throw problem;
    } finally {
      await runner.release();
    }
  }
}

/** The statements that tell row-level security who asks. Values are checked, because they become part of the statement. */
function settingsSql(actor: Actor): string {
  const user = plain(actor.userId);
  const organisation = plain(actor.organisationId);
  const capacity = plain(isSystem(actor) ? 'SYSTEM' : actor.capacity, CAPACITY);
  return `set local app.actor = '${user}'; set local app.organisation = '${organisation}'; `
    + `set local app.capacity = '${capacity}'; set local lock_timeout = '3s'`;
}

function plain(value: string | null, form = UUID): string {
  if (value === null) return '';
  if (!form.test(value)) throw new Error('what an actor is told to be is not of its form');
  return value;
}

async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    else await runner.query('rollback');
  } catch {
    // The connection is gone; Postgres has rolled back already and the pool drops the client.
  }
}
