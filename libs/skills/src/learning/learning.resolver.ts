import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow, Change, Context, Database, Duplicate, entityPage, Me, NodeRegistry, NotFound, PageArgs, RateLimits, VersionConflict, WrongState,
  type Actor, type Page, type RequestContext,
} from '#libs/platform';
import { Skill } from '../skill.js';
import { skillsByIds } from '../skill.queries.js';
import { ReviewLearningRouteInput, SuggestLearningRouteInput } from './learning.inputs.js';
import { LearningRoute, LearningRouteConnection } from './learning.route.js';
import { LearningService } from './learning.service.js';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Somebody who suggests more has a list: that is an import. */
const PER_PERSON = { name: 'learningRoutes', points: 30, seconds: 3_600 };

@Resolver(() => LearningRoute)
export class LearningResolver {
  constructor(
    private readonly db: Database, private readonly service: LearningService, private readonly limits: RateLimits, private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('LearningRoute', (id, { actor }) => this.db.read(actor, (rows) => rows.findOneBy(LearningRoute, { id })));
  }

  @Query(() => LearningRouteConnection, { description: 'Ways to learn, of one skill or all, the latest first: the listed ones, for staff also what is suggested, and one\'s own.' })
  @Allow('public')
  async learningRoutes(
    @Me() actor: Actor, @Args() page: PageArgs, @Args('skillId', { type: () => ID, nullable: true }) skillId?: string | null,
  ): Promise<Page<LearningRoute>> {
    if (skillId != null && !UUID.test(skillId)) throw new NotFound();
    const isOne = skillId != null;
    return this.db.read(actor, (rows) => entityPage(rows, LearningRoute, {
      from: 'learning_routes', where: [`state <> 'RETIRED'`, ...(isOne ? ['skill_id = $1::uuid'] : [])], values: isOne ? [skillId] : [],
      order: [{ expression: 'id', type: 'uuid', isDescending: true }],
    }, page));
  }

  @Change(LearningRoute, Duplicate)
  @Allow('learning.suggest')
  async suggestLearningRoute(@Args('input') input: SuggestLearningRouteInput, @Me() actor: Actor): Promise<LearningRoute> {
    if (actor.capacity !== 'COORDINATOR') await this.limits.take(PER_PERSON, actor.userId ?? '');
    return this.db.write(actor, (tx) => this.service.suggest(tx, input));
  }

  @Change(LearningRoute, NotFound, WrongState, VersionConflict)
  @Allow('learning.review')
  reviewLearningRoute(@Args('input') input: ReviewLearningRouteInput, @Me() actor: Actor): Promise<LearningRoute> {
    return this.db.write(actor, (tx) => this.service.review(tx, input));
  }

  @ResolveField(() => Skill, { nullable: true })
  skill(@Parent() { skillId }: LearningRoute, @Context() { loaders }: RequestContext): Promise<Skill | null> {
    return loaders.of('skill', (ids) => skillsByIds(this.db.source.manager, ids)).load(skillId);
  }
}
