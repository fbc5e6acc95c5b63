import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Context, Database, type RequestContext } from '#libs/platform';
import { broaderOf, relatedOf } from './relation.queries.js';
import { Skill, SkillLevel, SkillLevelMeaning, SkillScheme } from './skill.js';
import { SkillMention } from './skill.mention.js';
import { SkillService } from './skill.service.js';

@Resolver(() => Skill)
export class SkillResolver {
  constructor(private readonly skillService: SkillService, private readonly db: Database) {}

  @Query(() => [Skill], { description: 'Suggestions for what is being typed, tolerant of slips, by name and other names. Empty for a blank text.' })
  @Allow('public')
  skills(
    @Args('text', { type: () => String }) text: string,
    @Args('first', { type: () => Int, defaultValue: 10, description: '1 to 50.' }) first: number,
  ): Promise<Skill[]> {
    return this.skillService.suggest(text, first);
  }

  @Query(() => [SkillMention], { description: 'The skills that a text speaks of, such as an advert or a CV, best first. 20,000 characters at most.' })
  @Allow('public')
  extractSkills(
    @Args('text', { type: () => String }) text: string,
    @Args('scheme', { type: () => SkillScheme, nullable: true, description: 'One list only. Without it those of our own come first, then what ESCO adds to them.' })
    scheme: SkillScheme | null | undefined,
  ): Promise<SkillMention[]> {
    return this.skillService.extract(text, scheme ?? null);
  }

  @ResolveField(() => [Skill], { description: 'Wider skills: whoever holds this one has some credit for them.' })
  async broader(@Parent() skill: Skill, @Context() context: RequestContext): Promise<Skill[]> {
    return await context.loaders.of('skill.broader', (ids) => broaderOf(this.db.source.manager, ids)).load(skill.id) ?? [];
  }

  @ResolveField(() => [Skill], { description: 'Skills often used together with this one; they carry no credit.' })
  async related(@Parent() skill: Skill, @Context() context: RequestContext): Promise<Skill[]> {
    return await context.loaders.of('skill.related', (ids) => relatedOf(this.db.source.manager, ids)).load(skill.id) ?? [];
  }

  @ResolveField(() => [SkillLevelMeaning], { description: 'What each level means here, lowest first; empty where the list does not say.' })
  levels(@Parent() skill: Skill): SkillLevelMeaning[] {
    return (Object.keys(SkillLevel) as (keyof typeof SkillLevel)[]).flatMap((name) => {
      const meaning = skill.levels[name];
      return meaning === undefined ? [] : [Object.assign(new SkillLevelMeaning(), { level: SkillLevel[name], meaning })];
    });
  }
}
