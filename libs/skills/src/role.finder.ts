import { OccupationFinder, type OccupationSkill } from '#libs/domain';
import { sql, type Database } from '#libs/platform';
import { TaxonomyCache } from './taxonomy.cache.js';

const ROLES_SQL = `
  select t.id, t.label, t.alt_labels || t.role as alternatives,
    coalesce(jsonb_agg(jsonb_build_object('id', k.skill_id, 'label', s.label, 'isEssential', k.is_essential) order by s.label, s.id)
      filter (where s.id is not null), '[]') as skills
  from role_templates t left join role_template_skills k on k.role_template_id = t.id left join skills s on s.id = k.skill_id
  where t.status = 'ACTIVE' and t.rung is not null group by t.id
  order by array_position(array['LOCAL', 'GDAD'], t.scheme) nulls last, t.family, t.role, t.rung, t.id`;

interface RoleNames { id: string; label: string; alternatives: string[]; skills: OccupationSkill[] }

/** Which role template a title means, by an index in memory. */
export function roleFinder(db: Database): TaxonomyCache<OccupationFinder> {
  return new TaxonomyCache(db, async (rows) => new OccupationFinder((await sql<RoleNames>(rows, ROLES_SQL)).map((role) => ({ ...role, group: '' }))));
}
