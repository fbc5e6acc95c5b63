import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';

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
  select s.id, s.label as "preferredLabel", s.alt_labels as "altLabels", s.scheme = 'LOCAL' as "hasExactAltLabels", coalesce(k.usage, 0) as usage
  from skills s left join (select skill_id, count(*)::int as usage from role_template_skills group by 1) k on k.skill_id = s.id
  where s.scheme = $1 and s.status = 'ACTIVE' and not s.is_group order by s.label, s.id`;
/** An occupation has no rung and its ISCO group as family; its role is its label once more. */
const ROLES_SQL = `
  select t.id, t.label, case when t.rung is null then t.alt_labels else t.alt_labels || t.role end as alternatives,
    case when t.rung is null then t.family else '' end as "group", coalesce(k.skills, '[]') as skills
  from role_templates t left join (
    select role_template_id, json_agg(json_build_array(skill_id, is_essential) order by skill_id) as skills from role_template_skills group by 1) k on k.role_template_id = t.id
  where t.status = 'ACTIVE' and (t.rung is null) = $2
  order by array_position($1::text[], t.scheme) nulls last, t.family, t.role, t.rung, t.id`;
const LABELS_SQL = `
  select id, label from skills s where exists (
    select from role_template_skills k join role_templates t on t.id = k.role_template_id where k.skill_id = s.id and (t.rung is null) = $1)`;

/** All skills by name, for what is being typed. */
export const skillNames = (rows: Queries): Promise<string> => jsonOf(rows, SKILL_NAMES_SQL, [STANDING]);
/** All role templates by name. */
export const roleNames = (rows: Queries): Promise<string> => jsonOf(rows, ROLE_NAMES_SQL, [STANDING]);
/** The skills of one list, for finding them in text. */
export const conceptsOf = (rows: Queries, scheme: string): Promise<string> => jsonOf(rows, CONCEPTS_SQL, [scheme]);
/** Role templates, or occupations, with the skills they ask for. */
export const rolesWithSkills = (rows: Queries, areOccupations: boolean): Promise<string> => jsonOf(rows, ROLES_SQL, [STANDING, areOccupations]);

/** The label of every skill that a role template, or an occupation, asks for: one object. */
export async function labelsOfRoleSkills(rows: Queries, areOccupations: boolean): Promise<string> {
  const [found] = await sql<{ labels: string }>(rows, `select coalesce(json_object_agg(id, label), '{}')::text as labels from (${LABELS_SQL}) named`, [areOccupations]);
  return found?.labels ?? '{}';
}

/** Rows as one JSON text: nothing of it is read on the way to the thread. */
async function jsonOf(rows: Queries, querySql: string, values: unknown[]): Promise<string> {
  const [found] = await sql<{ rows: string }>(rows, `select coalesce(json_agg(given), '[]')::text as rows from (${querySql}) given`, values);
  return found?.rows ?? '[]';
}
