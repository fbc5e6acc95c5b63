import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Context, Database, type RequestContext } from '#libs/platform';
import { skillsOfOccupations } from './occupation.queries.js';
import { Occupation, OccupationSkill } from './occupation.js';
import { SkillService } from './skill.service.js';
import { TitleMeanings } from './title.meanings.js';

@Resolver(() => Occupation)
export class OccupationResolver {
  constructor(private readonly skillService: SkillService, private readonly db: Database) {}

  @Query(() => TitleMeanings, { description: 'The role templates and occupations that the title of an advert may mean. 400 characters at most.' })
  @Allow('public')
  titleMeanings(
    @Args('title', { type: () => String }) title: string,
    @Args('first', { type: () => Int, defaultValue: 5, description: '1 to 50.' }) first: number,
  ): Promise<TitleMeanings> {
    return this.skillService.titleMeanings(title, first);
  }

  @ResolveField(() => [OccupationSkill], { description: 'What the occupation asks for, essentials first.' })
  async skills(@Parent() occupation: Occupation, @Context() context: RequestContext): Promise<OccupationSkill[]> {
    return await context.loaders.of('occupation.skills', (ids) => skillsOfOccupations(this.db.source.manager, ids)).load(occupation.id) ?? [];
  }
}
