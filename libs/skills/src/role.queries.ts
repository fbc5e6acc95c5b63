import { In, type EntityManager } from 'typeorm';
import type { RoleInput } from '#libs/domain';
import { sql } from '#libs/platform';
import { RoleTemplate, RoleTemplateSkill } from './role.template.js';
import type { SkillLevel } from './skill.js';
import { skillsByIds, type Rows } from './skill.queries.js';

/** Role templates by id, retired ones included; an occupation, which has no rung, is none. */
export async function rolesByIds(rows: Rows, ids: readonly string[]): Promise<Map<string, RoleTemplate>> {
  const found = ids.length === 0 ? [] : await rows.findBy(RoleTemplate, { id: In([...ids]) });
  return new Map(found.filter((role) => role.rung !== null).map((role) => [role.id, role]));
}

const FIRST_SQL = `
  select id from role_templates where status = 'ACTIVE' and rung is not null
  order by array_position(array['LOCAL', 'GDAD'], scheme) nulls last, family, role, rung, id limit $1`;

/** The first role templates: ours, then those of GDaD, each family from its lowest rung. */
export async function firstRoles(rows: Rows, first: number): Promise<RoleTemplate[]> {
  const ids = (await sql<{ id: string }>(rows, FIRST_SQL, [first])).map((row) => row.id);
  const found = await rolesByIds(rows, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

const ROLE_SKILLS_SQL = `
  select k.role_template_id as "roleId", k.skill_id as "skillId", k.level, k.is_essential as "isEssential"
  from role_template_skills k join skills s on s.id = k.skill_id where k.role_template_id = any($1::uuid[]) and k.level is not null
  order by k.is_essential desc, k.level desc, s.label, s.id`;

interface RoleSkill { roleId: string; skillId: string; level: SkillLevel; isEssential: boolean }

/** What each role asks for: essentials first, then by level, highest first. */
export async function skillsOfRoles(rows: Rows, roleIds: readonly string[]): Promise<Map<string, RoleTemplateSkill[]>> {
  const asked = await sql<RoleSkill>(rows, ROLE_SKILLS_SQL, [roleIds]);
  const skills = await skillsByIds(rows, [...new Set(asked.map((row) => row.skillId))]);
  const found = new Map<string, RoleTemplateSkill[]>(roleIds.map((id) => [id, []]));
  for (const { roleId, skillId, level, isEssential } of asked) {
    const skill = skills.get(skillId);
    if (skill !== undefined) found.get(roleId)?.push(Object.assign(new RoleTemplateSkill(), { skill, level, isEssential }));
  }
  return found;
}

/** What every role in use asks for, as an opportunity would: within its importance each skill weighs alike. */
export async function roleInputs(rows: Pick<EntityManager, 'query'>): Promise<RoleInput[]> {
  return sql<RoleInput>(rows, `
    select k.role_template_id as "roleId", json_agg(json_build_object('skillId', k.skill_id, 'level', k.level, 'weight', 5,
      'importance', case when k.is_essential then 'ESSENTIAL' else 'DESIRABLE' end) order by k.skill_id) as requirements
    from role_template_skills k join role_templates t on t.id = k.role_template_id
    where t.status = 'ACTIVE' and t.rung is not null and k.level is not null group by k.role_template_id order by 1`);
}

/** Ids of roles and occupations of a scheme by their code, retired ones included. */
export async function roleIdsByCode(rows: Pick<EntityManager, 'query'>, scheme: string): Promise<Map<string, string>> {
  const found = await sql<{ code: string; id: string }>(rows, 'select code, id from role_templates where scheme = $1', [scheme]);
  return new Map(found.map(({ code, id }) => [code, id]));
}
