import { systemActor } from '../access/actor.js';
import type { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import type { Registry } from './registry.js';

/** Runs timers that are due by the database's clock; a row per timer makes it one worker at a time. */
export class Timers {
  constructor(private readonly db: Database, private readonly registry: Registry, private readonly onProblem: (problem: unknown) => void) {}

  async runDue(): Promise<number> {
    let ran = 0;
    for (const timer of this.registry.timers) {
      try {
        ran += (await this.runIfDue(timer.name, timer.seconds, timer.run)) ? 1 : 0;
      } catch (problem) {
        this.onProblem(problem);
      }
    }
    return ran;
  }

  private async runIfDue(name: string, seconds: number, run: (tx: Parameters<Parameters<Database['write']>[1]>[0]) => Promise<void>): Promise<boolean> {
    return this.db.write(systemActor(name), async (tx) => {
      await tx.rows.query('insert into timers (name) values ($1) on conflict do nothing', [name]);
      const [due] = await sql(tx.rows, `select 1 from timers where name = $1 and ran_at <= app_clock() - make_interval(secs => $2) for update skip locked`, [name, seconds]);
      if (due === undefined) return false;
      await tx.rows.query('update timers set ran_at = app_clock() where name = $1', [name]);
      await run(tx);
      return true;
    });
  }
}
