import type { EntityManager } from 'typeorm';
import { FACT_KINDS, type FactKind, type Facts } from '#libs/domain';
import type { Actor } from '../access/actor.js';

interface Pending { kind: string; subjectId: string; payload: object; cause: string }

/** Facts of one transaction, stored with their outbox rows by its last statement. */
export class FactBuffer {
  private readonly pending: Pending[] = [];

  constructor(private readonly actor: Actor) {}

  add<K extends FactKind>(kind: K, subjectId: string, payload: Facts[K], cause?: string): void {
    if (!FACT_KINDS.has(kind)) throw new Error(`unknown fact ${kind}`);
    this.pending.push({ kind, subjectId, payload, cause: cause ?? this.actor.cause ?? 'person' });
  }

  async store(rows: EntityManager): Promise<void> {
    if (this.pending.length === 0) return;
    await rows.query(
      `with given as (
         select row_number() over () as n, f.* from jsonb_to_recordset($1::jsonb)
           as f(kind text, "subjectId" uuid, payload jsonb, cause text)
       ), stored as (
         insert into facts (kind, subject_id, payload, actor_id, actor_capacity, cause, request_id)
         select kind, "subjectId", payload, $2::uuid, $3, cause, $4 from given order by n
         returning id
       )
       insert into outbox (fact_id) select id from stored`,
      [JSON.stringify(this.pending), this.actor.userId, this.actor.capacity, this.actor.requestId],
    );
  }
}
