import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Context, Database, Me, type Actor, type RequestContext } from '#libs/platform';
import { opportunitiesByIds, Opportunity } from '#libs/opportunities';
import { CounterfactualQueries } from './counterfactual.queries.js';
import { Counterfactual, FirstArgs, MyCounterfactuals, OpportunityAfter, QualifyingCount, WhyNotView } from './counterfactual.view.js';
import { MatchView } from './match.view.js';
import { QualifyingInput } from './qualifying.inputs.js';
import { QualifyingQueries } from './qualifying.queries.js';

const USUAL = 20;

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

/** The two lists of a counterfactual, cut to what is asked for. */
@Resolver(() => Counterfactual)
export class CounterfactualListResolver {
  @ResolveField(() => [OpportunityAfter], { description: 'Those that would pass everything that must fit, and do not now, best first; empty for a host\'s change.' })
  opens(@Parent() { opened }: Counterfactual, @Args() { first }: FirstArgs): OpportunityAfter[] {
    return opened.slice(0, first ?? USUAL).map((make) => make());
  }

  @ResolveField(() => [OpportunityAfter], { description: 'Those that pass now and would be scored higher, best first; empty for a host\'s change.' })
  raises(@Parent() { raised }: Counterfactual, @Args() { first }: FirstArgs): OpportunityAfter[] {
    return raised.slice(0, first ?? USUAL).map((make) => make());
  }
}

@Resolver(() => OpportunityAfter)
export class OpportunityAfterResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Opportunity, { nullable: true })
  opportunity(@Parent() after: OpportunityAfter, @Context() { actor, loaders }: RequestContext): Promise<Opportunity | null> {
    return loaders.of('opportunity', (ids) => this.db.read(actor, (rows) => opportunitiesByIds(rows, ids))).load(after.opportunityId);
  }
}
