import { In, IsNull } from 'typeorm';
import { sql } from '#libs/platform';
import { Occupation, OccupationSkill } from './occupation.js';
import { RoleTemplate } from './role.template.js';
import { skillsByIds, type Rows } from './skill.queries.js';

/** Occupations by id, retired ones included; a role template, which has a rung, is none. */
export async function occupationsByIds(rows: Rows, ids: readonly string[]): Promise<Map<string, Occupation>> {
  const found = ids.length === 0 ? [] : await rows.findBy(RoleTemplate, { id: In([...ids]), rung: IsNull() });
  return new Map(found.map(({ family, ...row }) => [row.id, Object.assign(new Occupation(), row, { group: family })]));
}

const SKILLS_SQL = `
  select k.role_template_id as "occupationId", k.skill_id as "skillId", k.is_essential as "isEssential"
  from role_template_skills k join skills s on s.id = k.skill_id where k.role_template_id = any($1::uuid[])
  order by k.is_essential desc, s.label, s.id`;

interface Asked { occupationId: string; skillId: string; isEssential: boolean }

/** What each occupation asks for: essentials first, then by label. */
export async function skillsOfOccupations(rows: Rows, ids: readonly string[]): Promise<Map<string, OccupationSkill[]>> {
  const asked = await sql<Asked>(rows, SKILLS_SQL, [ids]);
  const skills = await skillsByIds(rows, [...new Set(asked.map((row) => row.skillId))]);
  const found = new Map<string, OccupationSkill[]>(ids.map((id) => [id, []]));
  for (const { occupationId, skillId, isEssential } of asked) {
    const skill = skills.get(skillId);
    if (skill !== undefined) found.get(occupationId)?.push(Object.assign(new OccupationSkill(), { skill, isEssential }));
  }
  return found;
}
