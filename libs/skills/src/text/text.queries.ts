import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';

const ROWS_OF_PART = 1_000;

type Queries = Pick<EntityManager, 'query'>;

/** Our own list stands before GDaD's before ESCO's among equals. */
export const STANDING = ['LOCAL', 'GDAD', 'ESCO'];

const SKILL_NAMES_SQL = `
  select id, label, alt_labels as alternatives from skills where status = 'ACTIVE' and not is_group
  order by array_position($1::text[], scheme) nulls last, label, id`;
const ROLE_NAMES_SQL = `
  select id, label, alt_labels || role as alternatives from role_templates where status = 'ACTIVE' and rung is not null
  order by array_position($1::text[], scheme) nulls last, family, role, rung, id`;
/** In our own list each alternative name belongs to one skill and says the same; elsewhere they are loose. */
const CONCEPTS_SQL = `
  select s.id, s.label as "preferredLabel", s.alt_labels as "altLabels", s.scheme = 'LOCAL' as "hasExactAltLabels",
    (select count(*)::int from role_template_skills k where k.skill_id = s.id) as usage
  from skills s where s.scheme = $1 and s.status = 'ACTIVE' and not s.is_group order by s.label, s.id`;
/** An occupation has no rung and its ISCO group as family; its role is its label once more. */
const ROLES_SQL = `
  select id, label, case when rung is null then alt_labels else alt_labels || role end as alternatives, case when rung is null then family else '' end as "group"
  from role_templates where status = 'ACTIVE' and (rung is null) = $2 order by array_position($1::text[], scheme) nulls last, family, role, rung, id`;
// Right after an import the planner knows nothing of these tables: what is joined here would be joined row by row.
const ASKED_SQL = `
  select role_template_id as id, json_agg(json_build_array(skill_id, is_essential) order by skill_id) as skills from role_template_skills group by 1`;
const LABELS_SQL = 'select id, label from skills where not is_group';

/** All skills by name, for what is being typed. */
export const skillNames = (rows: Queries): Promise<string[]> => jsonOf(rows, SKILL_NAMES_SQL, [STANDING]);
/** All role templates by name. */
export const roleNames = (rows: Queries): Promise<string[]> => jsonOf(rows, ROLE_NAMES_SQL, [STANDING]);
/** The skills of one list, for finding them in text. */
export const conceptsOf = (rows: Queries, scheme: string): Promise<string[]> => jsonOf(rows, CONCEPTS_SQL, [scheme]);
/** Role templates, or occupations, by name. */
export const rolesOrOccupations = (rows: Queries, areOccupations: boolean): Promise<string[]> => jsonOf(rows, ROLES_SQL, [STANDING, areOccupations]);
/** By the id of each of both: the ids of the skills asked for, each with whether it is essential. */
export const skillsAskedFor = (rows: Queries): Promise<string[]> => jsonOf(rows, ASKED_SQL);
/** The label of every skill, by id. */
export const labelsOfSkills = (rows: Queries): Promise<string[]> => jsonOf(rows, LABELS_SQL);

/** Rows in their order as JSON texts of arrays, of so many rows each that passing one on takes a few milliseconds. Nothing of them is read on the way to the thread. */
async function jsonOf(rows: Queries, querySql: string, values: unknown[] = []): Promise<string[]> {
  const parts = await sql<{ rows: string }>(rows, `
    select json_agg(given order by place)::text as rows from (select given, row_number() over () as place from (${querySql}) given) numbered
    group by (place - 1) / ${String(ROWS_OF_PART)} order by min(place)`, values);
  return parts.map((part) => part.rows);
}
