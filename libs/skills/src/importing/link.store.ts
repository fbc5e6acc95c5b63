import { sql, type Tx } from '#libs/platform';
import { tally, type OnProgress, type Tally } from './taxonomy.source.js';

const BATCH = 10_000;

/** A link by ids, in the shape that all three kinds of link share. */
export interface Link { from: string; to: string; kind: string; weight: number | null }

/** How one table of links is read, written and cleared: `readSql` takes the scheme. */
export interface LinkTable { what: string; readSql: string; insertSql: string; deleteSql: string }

export const RELATIONS: LinkTable = {
  what: 'relations',
  readSql: `select r.from_id as "from", r.to_id as "to", r.kind, r.weight from skill_relations r join skills s on s.id = r.from_id where s.scheme = $1`,
  insertSql: `insert into skill_relations (from_id, to_id, kind, weight) select "from", "to", kind, weight
    from jsonb_to_recordset($1::jsonb) as given ("from" uuid, "to" uuid, kind text, weight smallint)`,
  deleteSql: `delete from skill_relations r using jsonb_to_recordset($1::jsonb) as gone ("from" uuid, "to" uuid, kind text)
    where r.from_id = gone."from" and r.to_id = gone."to" and r.kind = gone.kind`,
};

export const ROLE_SKILLS: LinkTable = {
  what: 'skills of roles',
  readSql: `select k.role_template_id as "from", k.skill_id as "to", case when k.is_essential then 'ESSENTIAL' else 'DESIRABLE' end as kind,
    k.level as weight from role_template_skills k join role_templates t on t.id = k.role_template_id where t.scheme = $1`,
  insertSql: `insert into role_template_skills (role_template_id, skill_id, level, is_essential) select "from", "to", weight, kind = 'ESSENTIAL'
    from jsonb_to_recordset($1::jsonb) as given ("from" uuid, "to" uuid, kind text, weight smallint)`,
  deleteSql: `delete from role_template_skills k using jsonb_to_recordset($1::jsonb) as gone ("from" uuid, "to" uuid)
    where k.role_template_id = gone."from" and k.skill_id = gone."to"`,
};

/** What equal labels say; `readSql` ignores the scheme and whatever a person stated, which also wins over an equal label. */
export const LABEL_MAPPINGS: LinkTable = {
  what: 'mappings',
  readSql: `select from_id as "from", to_id as "to", kind, null as weight from skill_mappings where provenance = 'label' and $1::text is not null`,
  insertSql: `insert into skill_mappings (from_id, to_id, kind, provenance) select "from", "to", kind, 'label'
    from jsonb_to_recordset($1::jsonb) as given ("from" uuid, "to" uuid, kind text) on conflict (from_id, to_id) do nothing`,
  deleteSql: `delete from skill_mappings m using jsonb_to_recordset($1::jsonb) as gone ("from" uuid, "to" uuid)
    where m.from_id = gone."from" and m.to_id = gone."to" and m.provenance = 'label'`,
};

/** Makes the table hold exactly these links of the scheme. A link that differs in anything is removed and created. */
export async function storeLinks(tx: Tx, table: LinkTable, scheme: string, wanted: readonly Link[], onProgress: OnProgress): Promise<Tally> {
  const held = new Map((await sql<Link>(tx.rows, table.readSql, [scheme])).map((link) => [keyOf(link), link]));
  const missing = wanted.filter((link) => !held.delete(keyOf(link)));
  const gone = [...held.values()];
  await inBatches(tx, table.deleteSql, gone);
  await inBatches(tx, table.insertSql, missing, (done) => onProgress(done, missing.length, table.what));
  return tally({ created: missing.length, unchanged: wanted.length - missing.length, removed: gone.length });
}

function keyOf({ from, to, kind, weight }: Link): string {
  return `${from} ${to} ${kind} ${String(weight)}`;
}

async function inBatches(tx: Tx, batchSql: string, links: readonly Link[], onBatch?: (done: number) => void): Promise<void> {
  for (let from = 0; from < links.length; from += BATCH) {
    const batch = links.slice(from, from + BATCH);
    await sql(tx.rows, batchSql, [JSON.stringify(batch)]);
    onBatch?.(from + batch.length);
  }
}
