import { Args, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { rankRoles, type RankedRole } from '#libs/domain';
import { Allow, Context, Database, Me, sql, type Actor, type RequestContext } from '#libs/platform';
import { currentProfileInputs } from '#libs/profiles';
import { roleInputs, rolesByIds, RoleTemplate } from '#libs/skills';
import { FirstArgs } from '../counterfactuals/counterfactual.view.js';
import { PairQueries } from './pair.queries.js';

const USUAL = 5;

@ObjectType('RankedRole', { description: 'How one\'s skills stand to a role at one rung.' })
class RankedRoleView implements Pick<RankedRole, 'roleId' | 'fit' | 'met' | 'asked'> {
  @Field(() => ID) roleId: string;
  @Field(() => Int, { description: '0 to 10,000; 10,000: everything it asks for is met.' }) fit: number;
  @Field(() => Int, { description: 'Skills it asks for that are met, of `asked`.' }) met: number;
  @Field(() => Int) asked: number;
}

/** Which roles a person's skills are those of. */
@Resolver(() => RankedRoleView)
export class RankedRoleResolver {
  constructor(private readonly db: Database, private readonly pairs: PairQueries) {}

  @Query(() => [RankedRoleView], { description: 'The roles that one\'s own skills are those of, best first; five when nothing is said. Empty without a profile.' })
  @Allow('match.seeOwn')
  myRoles(@Me() actor: Actor, @Args() { first }: FirstArgs): Promise<RankedRoleView[]> {
    return this.db.read(actor, async (rows) => {
      const [own] = await sql<{ id: string }>(rows, 'select id from profiles where user_id = $1', [actor.userId]);
      const [profile] = own === undefined ? [] : await currentProfileInputs(rows, [own.id]);
      if (profile === undefined) return [];
      const { taxonomy, weights } = await this.pairs.rules(rows);
      return rankRoles(profile, await roleInputs(rows), taxonomy, weights).filter(({ fit }) => fit > 0).slice(0, first ?? USUAL);
    });
  }

  @ResolveField(() => RoleTemplate, { nullable: true })
  role(@Parent() { roleId }: RankedRoleView, @Context() { loaders }: RequestContext): Promise<RoleTemplate | null> {
    return loaders.of('role', (ids) => rolesByIds(this.db.source.manager, ids)).load(roleId);
  }
}
