import { OccupationFinder, type OccupationSkill } from '#libs/domain';
import { sql, type Database } from '#libs/platform';
import { taxonomyVersion } from './skill.queries.js';

const ROLES_SQL = `
  select t.id, t.label, t.alt_labels || t.role as alternatives,
    coalesce(jsonb_agg(jsonb_build_object('id', k.skill_id, 'label', s.label, 'isEssential', k.is_essential) order by s.label, s.id)
      filter (where s.id is not null), '[]') as skills
  from role_templates t left join role_template_skills k on k.role_template_id = t.id left join skills s on s.id = k.skill_id
  where t.status = 'ACTIVE' and t.rung is not null group by t.id
  order by array_position(array['LOCAL', 'GDAD'], t.scheme) nulls last, t.family, t.role, t.rung, t.id`;

interface RoleNames { id: string; label: string; alternatives: string[]; skills: OccupationSkill[] }

/** Which role template a title means, by an index in memory that is made anew when the taxonomy has a new version. */
export class RoleFinder {
  private held: { version: string; finder: Promise<OccupationFinder> } | undefined;

  constructor(private readonly db: Database) {}

  /** The id of the role that the title means; null when none is like it enough to be taken without a person. */
  async roleIdOf(title: string): Promise<string | null> {
    const version = await taxonomyVersion(this.db.source.manager);
    if (this.held?.version !== version) this.held = { version, finder: this.build() };
    return (await this.held.finder).meaningOf(title)?.id ?? null;
  }

  private async build(): Promise<OccupationFinder> {
    try {
      const roles = await sql<RoleNames>(this.db.source.manager, ROLES_SQL);
      return new OccupationFinder(roles.map((role) => ({ ...role, group: '' })));
    } catch (problem) {
      // Not kept: the next to ask tries again.
      this.held = undefined;
      throw problem;
    }
  }
}
