import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';
import { CREDITED_SQL, VERSION_SQL } from '../skill.queries.js';

const LOCK = 7_301_010;
const NEXT_SQL = `
  insert into taxonomy_versions (number, version) select coalesce(last.number, 0) + 1, present.version
  from (${VERSION_SQL}) present left join (select number, version from taxonomy_versions order by number desc limit 1) last on true
  where present.version is distinct from last.version returning number`;
const DELTA_SQL = `
  with present as (select distinct "from", "to", kind from (${CREDITED_SQL}) c), held as (select from_id, to_id, kind from taxonomy_relations where until is null),
  gone as (update taxonomy_relations k set until = $1 where k.until is null
    and not exists (select from present p where p."from" = k.from_id and p."to" = k.to_id and p.kind = k.kind))
  insert into taxonomy_relations (from_id, to_id, kind, since)
  select "from", "to", kind, $1 from present p where not exists (select from held h where h.from_id = p."from" and h.to_id = p."to" and h.kind = p.kind)`;

/**
 * Keeps what scoring reads of the taxonomy under its present version, so that a match can be derived again after later imports. Comes last in an import:
 * only what differs from the version before is stored, and nothing where the version is the same.
 */
export async function keepTaxonomy(rows: Pick<EntityManager, 'query'>): Promise<void> {
  // Two schemes may be imported at once. The second waits here for the first one's commit, and then sees its relations too: what it keeps is what it leaves.
  await rows.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const [next] = await sql<{ number: number }>(rows, NEXT_SQL);
  if (next !== undefined) await rows.query(DELTA_SQL, [next.number]);
}
