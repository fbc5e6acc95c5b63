import { sql, type Database } from '#libs/platform';

/** A role template as the seed needs it. */
export interface Role { family: string; label: string; rung: number; skills: { skillId: string; level: number; isEssential: boolean }[] }

/** Our own role templates, in a fixed order. */
export async function readRoles(db: Database): Promise<Role[]> {
  return sql<Role>(db.source.manager, `
    select t.role as family, t.label, t.rung, jsonb_agg(jsonb_build_object('skillId', s.skill_id, 'level', s.level, 'isEssential', s.is_essential)
      order by s.is_essential desc, s.level desc, k.code) as skills
    from role_templates t join role_template_skills s on s.role_template_id = t.id join skills k on k.id = s.skill_id
    where t.scheme = 'LOCAL' and t.rung is not null group by t.id order by t.code`);
}
