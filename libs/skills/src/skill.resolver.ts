import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#libs/platform';
import { Skill } from './skill.js';
import { SkillService } from './skill.service.js';

const MOST = 50;

@Resolver(() => Skill)
export class SkillResolver {
  constructor(private readonly skillService: SkillService) {}

  @Query(() => [Skill], { description: 'Suggestions for what is being typed, tolerant of slips, by name and other names. Empty for a blank text.' })
  @Allow('public')
  skills(
    @Args('text', { type: () => String }) text: string, @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
  ): Promise<Skill[]> {
    return this.skillService.suggest(text, Math.min(MOST, Math.max(1, first)));
  }
}
