import { Injectable } from '@nestjs/common';
import { stemmer } from 'stemmer';
import { buildLabelIndex, SkillExtractor, type LabelEntry, type LabelIndex, type OccupationFinder, type SkillConcept, type Suggestion } from '#libs/domain';
import { Database, InvalidInput, sql } from '#libs/platform';
import { roleFinder } from './role.finder.js';
import { firstRoles, rolesByIds } from './role.queries.js';
import type { RoleTemplate } from './role.template.js';
import type { Skill } from './skill.js';
import { SkillMention } from './skill.mention.js';
import { skillsByIds } from './skill.queries.js';
import { TaxonomyCache } from './taxonomy.cache.js';

const SKILL_NAMES_SQL = `
  select id, label, alt_labels as alternatives from skills where status = 'ACTIVE' and not is_group
  order by array_position(array['LOCAL', 'GDAD', 'ESCO'], scheme) nulls last, label, id`;
const ROLE_NAMES_SQL = `
  select id, label, alt_labels || role as alternatives from role_templates where status = 'ACTIVE' and rung is not null
  order by array_position(array['LOCAL', 'GDAD'], scheme) nulls last, family, role, rung, id`;
/** Our own list only: each of its alternative names belongs to one skill and says the same. */
const CONCEPTS_SQL = `
  select s.id, s.label as "preferredLabel", s.alt_labels as "altLabels", true as "hasExactAltLabels",
    (select count(*)::int from role_template_skills k where k.skill_id = s.id) as usage
  from skills s where s.scheme = 'LOCAL' and s.status = 'ACTIVE' and not s.is_group order by s.label, s.id`;
const MOST = 50;
const LONGEST_TEXT = 20_000;
const MOST_MENTIONS = 50;
/** Below this a mention rests on a word or two that many skills share. */
const LEAST_CONFIDENCE = 0.45;
const SCHEMES = ['LOCAL', 'GDAD', 'ESCO'];
/** More than this many skills of one name there are not: so many are looked at beyond what was asked for. */
const NAMESAKES = 10;

/** Suggestions of skills and role templates, our own list before GDaD before ESCO among equals. */
@Injectable()
export class SkillService {
  private readonly skillNames: TaxonomyCache<LabelIndex>;
  private readonly roleNames: TaxonomyCache<LabelIndex>;
  private readonly extractor: TaxonomyCache<SkillExtractor>;
  private readonly roleFinder: TaxonomyCache<OccupationFinder>;

  constructor(private readonly db: Database) {
    this.skillNames = new TaxonomyCache(db, async (rows) => buildLabelIndex(await sql<LabelEntry>(rows, SKILL_NAMES_SQL)));
    this.roleNames = new TaxonomyCache(db, async (rows) => buildLabelIndex(await sql<LabelEntry>(rows, ROLE_NAMES_SQL)));
    this.extractor = new TaxonomyCache(db, async (rows) => new SkillExtractor(await sql<SkillConcept>(rows, CONCEPTS_SQL), stemmer));
    this.roleFinder = roleFinder(db);
  }

  /** The skills whose names are most like the text, best first. Throws `InvalidInput` unless `first` is 1 to 50. */
  async suggest(text: string, first: number): Promise<Skill[]> {
    const suggested = (await this.skillNames.get()).suggest(text, checked(first) + NAMESAKES);
    const found = await skillsByIds(this.db.source.manager, suggested.map(({ id }) => id));
    const rank = ({ id, kind }: Suggestion): number => (kind === 'EXACT' ? standingOf(found.get(id)) : SCHEMES.length + 1);
    return suggested.sort((a, b) => rank(a) - rank(b)).slice(0, first).flatMap(({ id }) => found.get(id) ?? []);
  }

  /** As `suggest`, for role templates; without a text the first ones, family by family. */
  async suggestRoles(text: string | null, first: number): Promise<RoleTemplate[]> {
    const rows = this.db.source.manager;
    if (text === null) return firstRoles(rows, checked(first));
    const ids = (await this.roleNames.get()).suggest(text, checked(first)).map(({ id }) => id);
    const found = await rolesByIds(rows, ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** The skills of our own list that a text speaks of, best first. Throws `InvalidInput` above 20,000 UTF-16 units. */
  async extract(text: string): Promise<SkillMention[]> {
    if (text.length > LONGEST_TEXT) throw InvalidInput.of('text', 'length', `Keep this to ${String(LONGEST_TEXT)} characters; it has ${String(text.length)}.`);
    const mentions = (await this.extractor.get()).extract(text, MOST_MENTIONS).filter(({ score, isCertain }) => isCertain || score >= LEAST_CONFIDENCE);
    const found = await skillsByIds(this.db.source.manager, mentions.map(({ skillId }) => skillId));
    return mentions.flatMap(({ skillId, span, matchedText, score, isCertain }) => {
      const skill = found.get(skillId);
      return skill === undefined ? [] : [Object.assign(new SkillMention(), { skill, span, matchedText, confidence: score, isCertain })];
    });
  }

  /** The id of the role template that the title of an advert means; null when none is like it enough to be taken without a person. */
  async roleIdOfTitle(title: string): Promise<string | null> {
    return (await this.roleFinder.get()).meaningOf(title)?.id ?? null;
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
