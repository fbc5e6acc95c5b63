import { Args, Parent, Query, ResolveField, Resolver, Subscription, ID } from '@nestjs/graphql';
import { can } from '#libs/domain';
import {
  Allow, Change, Context, Database, isId, Live, Me, NotFound, PageArgs, type Actor, type LiveEvent, type RequestContext,
} from '#libs/platform';
import { opportunitiesByIds, Opportunity } from '#libs/opportunities';
import { Introduction } from './introductions/introduction.js';
import { liveIntroductions } from './introductions/introduction.queries.js';
import { ListQueries } from './lists/list.queries.js';
import { DismissMatchInput, MatchFilter, MatchPairInput } from './match.inputs.js';
import { MatchQueries } from './match.queries.js';
import { MatchService } from './match.service.js';
import { CandidateConnection, MatchConnection, MatchesUpdate, MatchView } from './match.view.js';

@Resolver(() => MatchView)
export class MatchResolver {
  constructor(
    private readonly db: Database, private readonly lists: ListQueries, private readonly queries: MatchQueries,
    private readonly matches: MatchService, private readonly live: Live,
  ) {}

  @Query(() => MatchConnection, { description: 'One\'s own list of opportunities.' })
  @Allow('match.seeOwn')
  myMatches(@Me() actor: Actor, @Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: MatchFilter): Promise<MatchConnection> {
    return this.lists.ofPerson(actor, filter ?? {}, page);
  }

  @Query(() => CandidateConnection, { description: 'The people for an opportunity: by pseudonym for its host.' })
  @Allow('match.seeCandidates')
  candidates(
    @Me() actor: Actor, @Args() page: PageArgs, @Args('opportunityId', { type: () => ID }) opportunityId: string,
    @Args('isDismissed', { type: () => Boolean, defaultValue: false, description: 'True lists those whom the host put aside, on the list or not, the last first.' })
    isDismissed: boolean,
  ): Promise<CandidateConnection> {
    return this.lists.ofOpportunity(actor, idOf(opportunityId), page, isDismissed);
  }

  @Query(() => MatchView, { nullable: true, description: 'Any pair the viewer may see; its gates answer "why not?". A host passes the candidateRef.' })
  @Allow('match.see')
  match(
    @Me() actor: Actor, @Args('profileId', { type: () => ID }) profileId: string, @Args('opportunityId', { type: () => ID }) opportunityId: string,
  ): Promise<MatchView> {
    return this.queries.one(actor, profileId, idOf(opportunityId));
  }

  @Change(MatchView, NotFound)
  @Allow('match.mark')
  async shortlistMatch(@Args('input') input: MatchPairInput, @Me() actor: Actor): Promise<MatchView> {
    await this.db.write(actor, (tx) => this.matches.shortlist(tx, input));
    return this.queries.one(actor, input.profileId, input.opportunityId);
  }

  @Change(MatchView, NotFound)
  @Allow('match.mark')
  async dismissMatch(@Args('input') input: DismissMatchInput, @Me() actor: Actor): Promise<MatchView> {
    await this.db.write(actor, (tx) => this.matches.dismiss(tx, input));
    return this.queries.one(actor, input.profileId, input.opportunityId);
  }

  @Change(MatchView, NotFound)
  @Allow('match.mark')
  async unmarkMatch(@Args('input') input: MatchPairInput, @Me() actor: Actor): Promise<MatchView> {
    await this.db.write(actor, (tx) => this.matches.unmark(tx, input));
    return this.queries.one(actor, input.profileId, input.opportunityId);
  }

  @Subscription(() => MatchesUpdate, {
    resolve: (event: LiveEvent) => ({ opportunityId: event.kind === 'people' ? event.id : null }),
    description: 'Lists changed: one\'s own, or with an opportunity its candidates.',
  })
  @Allow('match.see')
  async matchesUpdated(@Me() actor: Actor, @Args('opportunityId', { type: () => ID, nullable: true }) opportunityId?: string): Promise<AsyncGenerator<LiveEvent>> {
    if (opportunityId == null) return this.live.events((event) => event.kind === 'opportunities' && event.userId === actor.userId);
    await this.lists.ofOpportunity(actor, idOf(opportunityId), { first: 0 });
    return this.live.events((event) => event.kind === 'people' && event.id === opportunityId);
  }

  @ResolveField(() => Opportunity)
  opportunity(@Parent() match: MatchView, @Context() context: RequestContext): Promise<Opportunity | null> {
    return context.loaders.of('opportunity', (ids) => this.db.read(context.actor, (rows) => opportunitiesByIds(rows, ids))).load(match.opportunityId);
  }

  @ResolveField(() => Introduction, { nullable: true, description: 'The newest introduction of the two.' })
  async introduction(@Parent() match: MatchView, @Context() context: RequestContext): Promise<Introduction | null> {
    if (!can('introduction.see', context.actor, match.related)) return null;
    const load = context.loaders.of('introductionOfPair', (pairs) => this.db.read(context.actor, (rows) => liveIntroductions(rows, pairs)));
    return load.load(`${match.pair.profileId}.${match.opportunityId}`);
  }
}

/** What is no id of ours names nothing. */
function idOf(given: string): string {
  if (!isId(given)) throw new NotFound();
  return given;
}
