import type { Fact } from '#libs/domain';
import { systemActor } from '../access/actor.js';
import type { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { sql } from '../database/sql.js';
import type { ReactionJob } from './queue.js';
import type { Reaction, Registry } from './registry.js';

interface Stored { id: string; kind: Fact['kind']; subject_id: string; payload: Fact['payload']; actor_id: string | null; cause: string; at: Date; request_id: string | null }

/** A mail server may take its time over every step; each step has its own limit. */
const LONGEST_EFFECT = '90s';

/** Runs one delivery: its effect happens once, however often the job is delivered. */
export class ReactionRunner {
  constructor(private readonly db: Database, private readonly registry: Registry) {}

  async run(job: ReactionJob): Promise<void> {
    const reaction = this.registry.reactions.get(job.reaction);
    if (reaction === undefined) throw new Error(`no reaction is called ${job.reaction} in this version`);
    if (reaction.isOutside) await this.runOutside(reaction, job.factId);
    else await this.runInside(reaction, job.factId);
  }

  /** `done_at` is set in the effect's own transaction: no row means that it was done before. */
  private async runInside(reaction: Reaction, factId: string): Promise<void> {
    await this.db.write(systemActor(reaction.name), async (tx) => {
      if (!(await claim(tx, reaction.name, factId))) return;
      const fact = await loadFact(tx, factId);
      await reaction.handle(onlyDeclared(tx, reaction), fact);
    });
  }

  /**
   * The effect (a mail) lies outside: it is done while the delivery's row is held, then marked in the same commit. A twin waits for the
   * row, or comes back later, and finds it done; a kill between effect and commit repeats it, and that is the only way it can be repeated.
   */
  private async runOutside(reaction: Reaction, factId: string): Promise<void> {
    await this.db.write(systemActor(reaction.name), async (tx) => {
      await tx.rows.query(`set local idle_in_transaction_session_timeout = '${LONGEST_EFFECT}'`);
      const held = await sql(tx.rows, `select 1 from deliveries
        where fact_id = $1 and reaction = $2 and done_at is null and discarded_at is null for update`, [factId, reaction.name]);
      if (held.length === 0) return;
      await reaction.handleOutside(await loadFact(tx, factId));
      await claim(tx, reaction.name, factId);
    });
  }
}

async function claim(tx: Tx, reaction: string, factId: string): Promise<boolean> {
  const claimed = await sql(tx.rows, `update deliveries set done_at = app_clock(), dead_at = null, failure = null
    where fact_id = $1 and reaction = $2 and done_at is null and discarded_at is null returning 1`, [factId, reaction]);
  return claimed.length > 0;
}

/**
 * Marks open deliveries of a reaction as done, because one run serves them all: those of a subject, or with null those of every
 * subject, dead letters too. What another worker holds at this moment is left to it. Answers how many were claimed.
 */
export async function claimAllOpen(tx: Tx, reactionPrefix: string, subjectId: string | null): Promise<number> {
  const claimed = await sql(tx.rows, `update deliveries set done_at = app_clock(), dead_at = null, failure = null where (fact_id, reaction) in (
      select fact_id, reaction from deliveries where ($2::uuid is null or subject_id = $2) and starts_with(reaction, $1)
        and done_at is null and discarded_at is null for update skip locked)
    returning 1`, [reactionPrefix, subjectId]);
  return claimed.length;
}

async function loadFact(tx: Tx, id: string): Promise<Fact> {
  const [row] = await sql<Stored>(tx.rows, 'select id, kind, subject_id, payload, actor_id, cause, at, request_id from facts where id = $1', [id]);
  if (row === undefined) throw new Error('the fact of a delivery is missing');
  return {
    id: row.id, kind: row.kind, subjectId: row.subject_id, payload: row.payload,
    actorId: row.actor_id, cause: row.cause, at: row.at.toISOString(), requestId: row.request_id,
  };
}

/** A reaction may record only what it declared: else the check for cycles at boot would be worth nothing. */
function onlyDeclared(tx: Tx, reaction: Reaction): Tx {
  return {
    ...tx,
    record: (kind, subjectId, payload, cause) => {
      if (!reaction.records.has(kind)) throw new Error(`${reaction.name} records ${kind} without declaring it`);
      tx.record(kind, subjectId, payload, cause);
    },
  };
}
