import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Context, Database, type RequestContext } from '#libs/platform';
import { skillsOfRoles } from './role.queries.js';
import { RoleTemplate, RoleTemplateSkill } from './role.template.js';
import { SkillService } from './skill.service.js';

@Resolver(() => RoleTemplate)
export class RoleTemplateResolver {
  constructor(private readonly skillService: SkillService, private readonly db: Database) {}

  @Query(() => [RoleTemplate], { description: 'Roles to start an advert or a profile from; without a text, family by family from the lowest rung.' })
  @Allow('public')
  roleTemplates(
    @Args('text', { type: () => String, nullable: true }) text: string | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1 to 50.' }) first: number,
  ): Promise<RoleTemplate[]> {
    return this.skillService.suggestRoles(text ?? null, first);
  }

  @ResolveField(() => [RoleTemplateSkill], { description: 'What the role asks for, essentials first.' })
  async skills(@Parent() role: RoleTemplate, @Context() context: RequestContext): Promise<RoleTemplateSkill[]> {
    return await context.loaders.of('role.skills', (ids) => skillsOfRoles(this.db.source.manager, ids)).load(role.id) ?? [];
  }
}
