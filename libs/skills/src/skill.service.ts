import { Injectable } from '@nestjs/common';
import type { Suggestion } from '#libs/domain';
import { Database, InvalidInput } from '#libs/platform';
import { LabelCache } from './label.cache.js';
import { RoleFinder } from './role.finder.js';
import { firstRoles, rolesByIds } from './role.queries.js';
import type { RoleTemplate } from './role.template.js';
import type { Skill } from './skill.js';
import { skillsByIds } from './skill.queries.js';

const SKILL_NAMES_SQL = `
  select id, label, alt_labels as alternatives from skills where status = 'ACTIVE' and not is_group
  order by array_position(array['LOCAL', 'GDAD', 'ESCO'], scheme) nulls last, label, id`;
const ROLE_NAMES_SQL = `
  select id, label, alt_labels || role as alternatives from role_templates where status = 'ACTIVE' and rung is not null
  order by array_position(array['LOCAL', 'GDAD'], scheme) nulls last, family, role, rung, id`;
const MOST = 50;
const SCHEMES = ['LOCAL', 'GDAD', 'ESCO'];
/** More than this many skills of one name there are not: so many are looked at beyond what was asked for. */
const NAMESAKES = 10;

/** Suggestions of skills and role templates, our own list before GDaD before ESCO among equals. */
@Injectable()
export class SkillService {
  private readonly skillNames: LabelCache;
  private readonly roleNames: LabelCache;
  private readonly roleFinder: RoleFinder;

  constructor(private readonly db: Database) {
    this.skillNames = new LabelCache(db, SKILL_NAMES_SQL);
    this.roleNames = new LabelCache(db, ROLE_NAMES_SQL);
    this.roleFinder = new RoleFinder(db);
  }

  /** The skills whose names are most like the text, best first. Throws `InvalidInput` unless `first` is 1 to 50. */
  async suggest(text: string, first: number): Promise<Skill[]> {
    const suggested = await this.skillNames.suggest(text, checked(first) + NAMESAKES);
    const found = await skillsByIds(this.db.source.manager, suggested.map(({ id }) => id));
    const rank = ({ id, kind }: Suggestion): number => (kind === 'EXACT' ? standingOf(found.get(id)) : SCHEMES.length + 1);
    return suggested.sort((a, b) => rank(a) - rank(b)).slice(0, first).flatMap(({ id }) => found.get(id) ?? []);
  }

  /** As `suggest`, for role templates; without a text the first ones, family by family. */
  async suggestRoles(text: string | null, first: number): Promise<RoleTemplate[]> {
    const rows = this.db.source.manager;
    if (text === null) return firstRoles(rows, checked(first));
    const ids = (await this.roleNames.suggest(text, checked(first))).map(({ id }) => id);
    const found = await rolesByIds(rows, ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** The id of the role template that the title of an advert means; null when none is like it enough to be taken without a person. */
  async roleIdOfTitle(title: string): Promise<string | null> {
    return this.roleFinder.roleIdOf(title);
  }
}

/** Where several lists have the very name, our own comes first, even if the name is only its alternative one. */
function standingOf(skill: Skill | undefined): number {
  const place = SCHEMES.findIndex((scheme) => scheme === skill?.scheme);
  return place < 0 ? SCHEMES.length : place;
}

function checked(first: number): number {
  if (first < 1 || first > MOST) throw InvalidInput.of('first', 'range', `Ask for 1 to ${String(MOST)}.`);
  return first;
}
