import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { sql } from '../database/sql.js';
import type { Registry } from './registry.js';

interface Unsealed {
  id: string; kind: string; subject_id: string; payload: string; actor_id: string | null; actor_capacity: string | null;
  cause: string; request_id: string | null; at: string;
}
interface Head { position: string; hash: Buffer }

const BATCH = 1000;
const LOCK = 7_301_001;
const FACT_TEXTS = `f.id::text, f.kind, f.subject_id::text, f.payload::text, f.actor_id::text, f.actor_capacity, f.cause, f.request_id,
  to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at`;

/**
 * Gives recorded facts their gapless position in the feed, chained by hash, and one delivery per reaction. One sealer works
 * at a time, whichever process holds the lock; facts of transactions that commit late are sealed late, never lost.
 */
export class Sealer {
  constructor(private readonly source: DataSource, private readonly registry: Registry) {}

  /** Seals up to 1,000 facts and returns how many; 0 when there are none or another process is sealing. */
  async seal(): Promise<number> {
    return this.source.transaction(async (rows) => {
      const [lock] = await sql<{ held: boolean }>(rows, 'select pg_try_advisory_xact_lock($1) as held', [LOCK]);
      if (lock?.held !== true) return 0;
      const facts = await sql<Unsealed>(rows, `
        with taken as (delete from outbox where fact_id in (select fact_id from outbox order by fact_id limit ${String(BATCH)} for update skip locked) returning fact_id)
        select ${FACT_TEXTS} from taken join facts f on f.id = taken.fact_id order by f.id`);
      if (facts.length > 0) await this.append(rows, facts);
      return facts.length;
    });
  }

  private async append(rows: EntityManager, facts: Unsealed[]): Promise<void> {
    const [head] = await sql<Head>(rows, 'select position, hash from seals order by position desc limit 1');
    let position = Number(head?.position ?? 0);
    let hash = head?.hash ?? Buffer.alloc(32);
    const seals: { position: number; fact: string; hash: string }[] = [];
    const deliveries: { fact: string; reaction: string; subject: string; position: number }[] = [];
    for (const fact of facts) {
      position += 1;
      hash = chainHash(hash, fact);
      seals.push({ position, fact: fact.id, hash: hash.toString('hex') });
      for (const reaction of this.registry.of(fact.kind)) {
        deliveries.push({ fact: fact.id, reaction: reaction.name, subject: fact.subject_id, position });
      }
    }
    await rows.query(`insert into seals (position, fact_id, hash)
      select position, fact, decode(hash, 'hex') from jsonb_to_recordset($1::jsonb) as s(position bigint, fact uuid, hash text)`, [JSON.stringify(seals)]);
    if (deliveries.length === 0) return;
    await rows.query(`insert into deliveries (fact_id, reaction, subject_id, position)
      select fact, reaction, subject, position from jsonb_to_recordset($1::jsonb) as d(fact uuid, reaction text, subject uuid, position bigint)`,
    [JSON.stringify(deliveries)]);
  }
}

/** sha256 over the previous hash and the stored texts of the fact's columns, each preceded by its length. */
function chainHash(previous: Buffer, fact: Unsealed): Buffer {
  const hash = createHash('sha256').update(previous);
  const texts = [fact.id, fact.kind, fact.subject_id, fact.payload, fact.actor_id, fact.actor_capacity, fact.cause, fact.request_id, fact.at];
  for (const text of texts) hash.update(text === null ? '-;' : `${String(Buffer.byteLength(text))}:${text};`);
  return hash.digest();
}

/** Walks the whole chain; the position of the first fact whose stored columns do not give the stored hash, or null. */
export async function findBrokenSeal(rows: Pick<EntityManager, 'query'>): Promise<number | null> {
  let hash: Buffer = Buffer.alloc(32);
  for (let after = 0; ;) {
    const batch = await sql<Unsealed & { position: string; hash: Buffer }>(rows, `
      select s.position, s.hash, ${FACT_TEXTS} from seals s join facts f on f.id = s.fact_id
      where s.position > $1 order by s.position limit 5000`, [after]);
    if (batch.length === 0) return null;
    for (const row of batch) {
      hash = chainHash(hash, row);
      if (Number(row.position) !== after + 1 || !hash.equals(row.hash)) return after + 1;
      after += 1;
    }
  }
}
