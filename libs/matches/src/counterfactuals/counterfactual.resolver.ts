import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Context, Database, Me, type Actor, type RequestContext } from '#libs/platform';
import { opportunitiesByIds, Opportunity } from '#libs/opportunities';
import { CounterfactualQueries } from './counterfactual.queries.js';
import { Counterfactual, CounterfactualKind, FirstArgs, MyCounterfactuals, OpportunityAfter, QualifyingCount, WhyNotView } from './counterfactual.view.js';
import { LearningRoute, learningRoutesOf } from '#libs/skills';
import { MatchView } from '../match.view.js';
import { QualifyingInput } from '../qualifying/qualifying.inputs.js';
import { QualifyingQueries } from '../qualifying/qualifying.queries.js';

const USUAL = 20;
const MOST_ROUTES = 5;

@Resolver(() => MatchView)
export class CounterfactualResolver {
  constructor(private readonly queries: CounterfactualQueries, private readonly counts: QualifyingQueries) {}

  @Query(() => MyCounterfactuals, { nullable: true, description: 'What would open more to oneself, 120 times an hour; null without a profile.' })
  @Allow('match.seeOwn')
  myCounterfactuals(@Me() actor: Actor, @Args() { first }: FirstArgs): Promise<MyCounterfactuals | null> {
    return this.queries.mine(actor, first);
  }

  @Query(() => QualifyingCount, { description: 'Who would qualify for what is being written: in bands for hosts, 60 times an hour for an organisation; exact for coordinators.' })
  @Allow('match.countQualifying')
  qualifying(@Me() actor: Actor, @Args('input') input: QualifyingInput): Promise<QualifyingCount> {
    return this.counts.ofPreview(actor, input);
  }

  @ResolveField(() => [Counterfactual], { description: 'What would change this, the most gained per step first. For a host it counts as one `qualifying`.' })
  counterfactuals(@Parent() match: MatchView, @Context() context: RequestContext): Promise<Counterfactual[]> {
    return this.queries.ofMatch(match, context);
  }

  @ResolveField(() => WhyNotView, { nullable: true, description: 'What would have to change together; null where it passes, and for hosts.' })
  whyNot(@Parent() match: MatchView, @Me() actor: Actor): Promise<WhyNotView | null> {
    return this.queries.whyNotOf(match, actor);
  }
}

/** The two lists of a counterfactual, cut to what is asked for, and the ways to learn what it asks. */
@Resolver(() => Counterfactual)
export class CounterfactualListResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => [LearningRoute], {
    description: 'Ways to learn that lead there from where the person stands, the nearest level and the cheapest first; five at most. Empty for other changes.',
  })
  async learningRoutes(@Parent() { change }: Counterfactual, @Context() { actor, loaders }: RequestContext): Promise<LearningRoute[]> {
    const from = startOf(change);
    if (from === null || change.skillId === null) return [];
    const load = loaders.of('learningRoutes', (ids) => this.db.read(actor, (rows) => learningRoutesOf(rows, ids)));
    const known = await load.load(change.skillId) ?? [];
    return known.filter(({ fromLevel, toLevel }) => fromLevel <= from && toLevel >= (change.level ?? 0)).slice(0, MOST_ROUTES);
  }

  @ResolveField(() => [OpportunityAfter], { description: 'Those that would pass everything that must fit, and do not now, best first; empty for a host\'s change.' })
  opens(@Parent() { opened }: Counterfactual, @Args() { first }: FirstArgs): OpportunityAfter[] {
    return opened.slice(0, first ?? USUAL).map((make) => make());
  }

  @ResolveField(() => [OpportunityAfter], { description: 'Those that pass now and would be scored higher, best first; empty for a host\'s change.' })
  raises(@Parent() { raised }: Counterfactual, @Args() { first }: FirstArgs): OpportunityAfter[] {
    return raised.slice(0, first ?? USUAL).map((make) => make());
  }
}

/** The level a person has before a change of skills; null for every other change. */
function startOf({ kind, level }: Counterfactual['change']): number | null {
  if (kind === CounterfactualKind.NEW_SKILL) return 0;
  return kind === CounterfactualKind.SKILL_UP && level !== null ? level - 1 : null;
}

@Resolver(() => OpportunityAfter)
export class OpportunityAfterResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Opportunity, { nullable: true })
  opportunity(@Parent() after: OpportunityAfter, @Context() { actor, loaders }: RequestContext): Promise<Opportunity | null> {
    return loaders.of('opportunity', (ids) => this.db.read(actor, (rows) => opportunitiesByIds(rows, ids))).load(after.opportunityId);
  }
}
