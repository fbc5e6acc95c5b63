import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Suggestion } from '#libs/domain';
import { Database, InvalidInput } from '#libs/platform';
import { occupationsByIds } from './occupation.queries.js';
import { sameOrLike } from './relation.queries.js';
import { firstRoles, rolesByIds } from './role.queries.js';
import type { RoleTemplate } from './role.template.js';
import { SkillScheme, type Skill } from './skill.js';
import { SkillMention } from './skill.mention.js';
import { skillsByIds } from './skill.queries.js';
import { TaxonomyText } from './text/taxonomy.text.js';
import { STANDING } from './text/text.queries.js';
import { OccupationMeaning, RoleTemplateMeaning, TitleMeanings } from './title.meanings.js';

const MOST = 50;
const LONGEST_TEXT = 20_000;
const LONGEST_TITLE = 400;
const MOST_MENTIONS = 50;
/** Below this a mention rests on a word or two that many skills share. Among many more labels chance finds more: of ESCO's under 0.55 fewer than one in three is right. */
const LEAST_CONFIDENCE = 0.45;
const LEAST_CONFIDENCE_ELSEWHERE = 0.55;
/** The lists whose skills a text is searched for when none is named. */
const READ_SCHEMES = [SkillScheme.LOCAL, SkillScheme.ESCO];
/** More than this many skills of one name there are not: so many are looked at beyond what was asked for. */
const NAMESAKES = 10;

/** Suggestions of skills and role templates, and what a text or a title speaks of: our own list before GDaD before ESCO. */
@Injectable()
export class SkillService implements OnModuleDestroy {
  private readonly text: TaxonomyText;

  constructor(private readonly db: Database) {
    this.text = new TaxonomyText(db);
  }

  onModuleDestroy(): Promise<void> {
    return this.text.end();
  }

  /** The skills whose names are most like the text, best first. Throws `InvalidInput` unless `first` is 1 to 50. */
  async suggest(text: string, first: number): Promise<Skill[]> {
    const suggested = await this.text.suggest('skills', text, checked(first) + NAMESAKES);
    const found = await skillsByIds(this.db.source.manager, suggested.map(({ id }) => id));
    const rank = ({ id, kind }: Suggestion): number => (kind === 'EXACT' ? standingOf(found.get(id)) : STANDING.length + 1);
    return suggested.sort((a, b) => rank(a) - rank(b)).slice(0, first).flatMap(({ id }) => found.get(id) ?? []);
  }

  /** As `suggest`, for role templates; without a text the first ones, family by family. */
  async suggestRoles(text: string | null, first: number): Promise<RoleTemplate[]> {
    const rows = this.db.source.manager;
    if (text === null) return firstRoles(rows, checked(first));
    const ids = (await this.text.suggest('roles', text, checked(first))).map(({ id }) => id);
    const found = await rolesByIds(rows, ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /**
   * The skills of one list that a text speaks of, best first; without a list those of our own, then those of ESCO that ours does not name already.
   * Throws `InvalidInput` above 20,000 UTF-16 units.
   */
  async extract(text: string, scheme: SkillScheme | null): Promise<SkillMention[]> {
    if (text.length > LONGEST_TEXT) throw tooLong('text', text.length, LONGEST_TEXT);
    const [own = [], ...others] = await Promise.all((scheme === null ? READ_SCHEMES : [scheme]).map((one) => this.mentionsOf(one, text)));
    const known = await sameOrLike(this.db.source.manager, own.map(({ skill }) => skill.id));
    return [...own, ...others.flat().filter(({ skill, span }) => !known.has(skill.id) && !own.some((mention) => mention.isCertain && covers(mention.span, span)))];
  }

  /** What the title of an advert means: role templates and ESCO's occupations, best first. Throws `InvalidInput` unless `first` is 1 to 50. */
  async titleMeanings(title: string, first: number): Promise<TitleMeanings> {
    if (title.length > LONGEST_TITLE) throw tooLong('title', title.length, LONGEST_TITLE);
    const { manager } = this.db.source;
    const [roles, occupations] = await Promise.all([this.text.meaning('roles', title, checked(first)), this.text.meaning('occupations', title, first)]);
    const templates = await rolesByIds(manager, roles.found.map(({ id }) => id));
    const professions = await occupationsByIds(manager, occupations.found.map(({ id }) => id));
    return Object.assign(new TitleMeanings(), {
      roleTemplates: roles.found.flatMap(({ id, score }) => {
        const roleTemplate = templates.get(id);
        return roleTemplate === undefined ? [] : [Object.assign(new RoleTemplateMeaning(), { roleTemplate, confidence: score, isCertain: id === roles.meantId })];
      }),
      occupations: occupations.found.flatMap(({ id, score }) => {
        const occupation = professions.get(id);
        return occupation === undefined ? [] : [Object.assign(new OccupationMeaning(), { occupation, confidence: score, isCertain: id === occupations.meantId })];
      }),
    });
  }

  /** The id of the role template that the title of an advert means; null when none is like it enough to be taken without a person. */
  async roleIdOfTitle(title: string): Promise<string | null> {
    return (await this.text.meaning('roles', title, 1)).meantId;
  }

  private async mentionsOf(scheme: SkillScheme, text: string): Promise<SkillMention[]> {
    const least = scheme === SkillScheme.LOCAL ? LEAST_CONFIDENCE : LEAST_CONFIDENCE_ELSEWHERE;
    const mentions = (await this.text.extract(scheme, text, MOST_MENTIONS)).filter(({ score, isCertain }) => isCertain || score >= least);
    const found = await skillsByIds(this.db.source.manager, mentions.map(({ skillId }) => skillId));
    return mentions.flatMap(({ skillId, span, matchedText, score, isCertain }) => {
      const skill = found.get(skillId);
      return skill === undefined ? [] : [Object.assign(new SkillMention(), { skill, span, matchedText, confidence: score, isCertain })];
    });
  }
}

/** Where several lists have the very name, our own comes first, even if the name is only its alternative one. */
function standingOf(skill: Skill | undefined): number {
  const place = STANDING.findIndex((scheme) => scheme === skill?.scheme);
  return place < 0 ? STANDING.length : place;
}

function covers(wide: SkillMention['span'], narrow: SkillMention['span']): boolean {
  return wide.start <= narrow.start && narrow.end <= wide.end;
}

function checked(first: number): number {
  if (first < 1 || first > MOST) throw InvalidInput.of('first', 'range', `Ask for 1 to ${String(MOST)}.`);
  return first;
}

function tooLong(path: string, length: number, most: number): InvalidInput {
  return InvalidInput.of(path, 'length', `Keep this to ${String(most)} characters; it has ${String(length)}.`);
}
