import { sql, type Tx } from '#libs/platform';
import { FolderProblem } from './csv.folder.js';
import { tally, type OnProgress, type Tally } from './taxonomy.source.js';

const BATCH = 2000;

const STORE_SKILLS_SQL = `
  insert into skills as held (scheme, code, label, alt_labels, definition, levels, is_group, folded_names)
  select $1, code, label, alt_labels, definition, levels, is_group, folded_names from jsonb_to_recordset($2::jsonb)
    as given (code text, label text, alt_labels text[], definition text, levels jsonb, is_group boolean, folded_names text[])
  on conflict (scheme, code) do update set label = excluded.label, alt_labels = excluded.alt_labels, definition = excluded.definition,
    levels = excluded.levels, is_group = excluded.is_group, folded_names = excluded.folded_names, status = 'ACTIVE', replaced_by = null,
    version = held.version + 1, updated_at = app_clock()
  where (held.label, held.alt_labels, held.definition, held.levels, held.is_group, held.folded_names, held.status) is distinct from
    (excluded.label, excluded.alt_labels, excluded.definition, excluded.levels, excluded.is_group, excluded.folded_names, 'ACTIVE')
  returning xmax = 0 as is_new`;

const RETIRE_SKILLS_SQL = `
  update skills set status = 'DEPRECATED', version = version + 1, updated_at = app_clock()
  where scheme = $1 and is_group = $3 and status = 'ACTIVE' and code <> all($2::text[]) returning id`;

const STORE_ROLES_SQL = `
  insert into role_templates as held (scheme, code, label, alt_labels, family, role, rung, description)
  select $1, code, label, alt_labels, family, role, rung, description from jsonb_to_recordset($2::jsonb)
    as given (code text, label text, alt_labels text[], family text, role text, rung integer, description text)
  on conflict (scheme, code) do update set label = excluded.label, alt_labels = excluded.alt_labels, family = excluded.family,
    role = excluded.role, rung = excluded.rung, description = excluded.description, status = 'ACTIVE',
    version = held.version + 1, updated_at = app_clock()
  where (held.label, held.alt_labels, held.family, held.role, held.rung, held.description, held.status) is distinct from
    (excluded.label, excluded.alt_labels, excluded.family, excluded.role, excluded.rung, excluded.description, 'ACTIVE')
  returning xmax = 0 as is_new`;

const RETIRE_ROLES_SQL = `
  update role_templates set status = 'DEPRECATED', version = version + 1, updated_at = app_clock()
  where scheme = $1 and status = 'ACTIVE' and code <> all($2::text[]) returning id`;

/** Rows with the column names of their table; codes are unique among them. */
interface ConceptRow { code: string }

/** Stores the skills, or the headings, of a scheme; those of an earlier release that are gone are retired, never deleted. */
export async function storeSkills(tx: Tx, scheme: string, rows: readonly ConceptRow[], isGroup: boolean, onProgress: OnProgress): Promise<Tally> {
  const counts = await store(tx, STORE_SKILLS_SQL, scheme, rows, (done) => onProgress(done, rows.length, isGroup ? 'groups' : 'skills'));
  const retired = await sql(tx.rows, RETIRE_SKILLS_SQL, [scheme, rows.map((row) => row.code), isGroup]);
  return { ...counts, removed: retired.length };
}

/** Stores the roles of a scheme in the same way. */
export async function storeRoles(tx: Tx, scheme: string, rows: readonly ConceptRow[], onProgress: OnProgress): Promise<Tally> {
  const counts = await store(tx, STORE_ROLES_SQL, scheme, rows, (done) => onProgress(done, rows.length, 'roles'));
  const retired = await sql(tx.rows, RETIRE_ROLES_SQL, [scheme, rows.map((row) => row.code)]);
  return { ...counts, removed: retired.length };
}

async function store(
  tx: Tx, storeSql: string, scheme: string, rows: readonly ConceptRow[], onBatch: (done: number) => void,
): Promise<Tally> {
  const counts = tally();
  refuseRepeated(scheme, rows);
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const touched = await sql<{ is_new: boolean }>(tx.rows, storeSql, [scheme, JSON.stringify(batch)]);
    const created = touched.filter((row) => row.is_new).length;
    counts.created += created;
    counts.revised += touched.length - created;
    counts.unchanged += batch.length - touched.length;
    onBatch(from + batch.length);
  }
  return counts;
}

/** Two rows of one code would overwrite each other at every import. */
function refuseRepeated(scheme: string, rows: readonly ConceptRow[]): void {
  const seen = new Set<string>();
  for (const { code } of rows) {
    if (seen.has(code)) throw new FolderProblem(`${scheme} lists ${code} twice`);
    seen.add(code);
  }
}
