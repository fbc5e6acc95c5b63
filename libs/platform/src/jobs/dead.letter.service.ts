import { Injectable } from '@nestjs/common';
import { sql } from '../database/sql.js';
import type { Tx } from '../database/tx.js';
import type { Reader } from '../database/database.js';
import { keysetPage, type Page, type PageArgs } from '../graphql/page.js';
import { NotFound, WrongState } from '../graphql/refusal.js';
import type { DeadLetter, DeliveryInput } from './dead.letter.js';

const COLUMNS = `d.fact_id || '.' || d.reaction as id, d.fact_id as "factId", f.kind, d.subject_id as "subjectId", d.reaction,
  d.failure, d.dead_at as "failedAt", d.round`;
const FROM = 'deliveries d join facts f on f.id = d.fact_id';
const ONE_SQL = `select ${COLUMNS} from ${FROM} where d.fact_id = $1 and d.reaction = $2`;
const LOCK_SQL = `select d.done_at, d.dead_at, d.discarded_at from deliveries d where d.fact_id = $1 and d.reaction = $2 for update`;
/** The round is part of the job's id: the queue may still keep the dead one under the old id. */
const REDRIVE_SQL = `update deliveries set round = round + 1, dead_at = null, failure = null, dispatched_at = null where fact_id = $1 and reaction = $2`;
const DISCARD_SQL = 'update deliveries set discarded_at = app_clock() where fact_id = $1 and reaction = $2';

interface Marks { done_at: Date | null; dead_at: Date | null; discarded_at: Date | null }

/** What the queue gave up: seen, sent again or discarded by people, and each of it recorded. */
@Injectable()
export class DeadLetterService {
  /** The newest first. */
  list(rows: Reader, page: PageArgs): Promise<Page<DeadLetter>> {
    return keysetPage<DeadLetter>(rows, {
      columns: COLUMNS, from: FROM, where: ['d.dead_at is not null', 'd.done_at is null', 'd.discarded_at is null'], values: [],
      order: [
        { expression: 'd.dead_at', type: 'timestamptz', isDescending: true }, { expression: 'd.fact_id', type: 'uuid', isDescending: true },
        { expression: 'd.reaction', type: 'text' },
      ],
    }, page);
  }

  /** Puts it in the queue again, with all its tries. Throws `NotFound`, or `WrongState` where it is not dead. */
  redrive(tx: Tx, input: DeliveryInput): Promise<DeadLetter> {
    return this.settle(tx, input, 'delivery.redriven', REDRIVE_SQL);
  }

  /** Gives it up for good. Throws as `redrive`. */
  discard(tx: Tx, input: DeliveryInput): Promise<DeadLetter> {
    return this.settle(tx, input, 'delivery.discarded', DISCARD_SQL);
  }

  private async settle(tx: Tx, { factId, reaction }: DeliveryInput, kind: 'delivery.redriven' | 'delivery.discarded', changeSql: string): Promise<DeadLetter> {
    const [marks] = await sql<Marks>(tx.rows, LOCK_SQL, [factId, reaction]);
    if (marks === undefined) throw new NotFound();
    const state = stateOf(marks);
    if (state !== 'DEAD') throw new WrongState(state, []);
    await tx.rows.query(changeSql, [factId, reaction]);
    const [letter] = await sql<DeadLetter>(tx.rows, ONE_SQL, [factId, reaction]);
    if (letter === undefined) throw new NotFound();
    tx.record(kind, letter.subjectId, { factId, reaction });
    return letter;
  }
}

function stateOf(marks: Marks): string {
  if (marks.done_at !== null) return 'DONE';
  if (marks.discarded_at !== null) return 'DISCARDED';
  return marks.dead_at === null ? 'OPEN' : 'DEAD';
}
