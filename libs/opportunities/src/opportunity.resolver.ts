import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '#libs/domain';
import { Organisation, organisationsByIds } from '#libs/organisations';
import {
  Allow, Change, Context, Database, entityPage, FieldProblem, isId, Me, NotFound, PageArgs, VersionConflict, WrongState, type Actor, type RequestContext,
} from '#libs/platform';
import { Skill, SkillLevel, skillsByIds } from '#libs/skills';
import { hostsOf } from './host.queries.js';
import { CoHostService } from './co-hosts/co.host.service.js';
import {
  AnswerCoHostingInput, ConfirmOpportunityInput, DraftOpportunityInput, PauseOpportunityInput, PublishOpportunityInput, ResumeOpportunityInput, ReturnOpportunityInput,
  ReviseOpportunityInput, WithdrawOpportunityInput,
} from './opportunity.inputs.js';
import { Opportunity } from './opportunity.js';
import { moderationFlags, warningsOf } from './writing/opportunity.rules.js';
import { OpportunityService } from './opportunity.service.js';
import { Funding, Requirement } from './opportunity.terms.js';
import { OpportunityConnection } from './opportunity.view.js';
import { FundingStatus } from './opportunity.words.js';
import { OpportunityFilter } from './search/search.inputs.js';
import { searchQuery } from './search/search.queries.js';


@Resolver(() => Opportunity)
export class OpportunityResolver {
  constructor(private readonly service: OpportunityService, private readonly coHosts: CoHostService, private readonly db: Database) {}

  @Query(() => OpportunityConnection, { description: 'What is open now; with `states` also one\'s own organisation\'s others.' })
  @Allow('opportunity.search')
  async opportunities(@Me() actor: Actor, @Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: OpportunityFilter): Promise<OpportunityConnection> {
    return this.db.read(actor, (rows) => entityPage(rows, Opportunity, searchQuery(filter ?? {}, actor), page));
  }

  @Query(() => Opportunity, { nullable: true, description: 'One opportunity by its id or its slug; null where there is none that one may see.' })
  @Allow('opportunity.search')
  async opportunity(
    @Me() actor: Actor, @Args('id', { type: () => ID, nullable: true }) id?: string, @Args('slug', { type: () => String, nullable: true }) slug?: string,
  ): Promise<Opportunity | null> {
    const where = id != null && isId(id) ? { id } : id == null && slug != null ? { slug: slug.slice(0, 200) } : null;
    return where === null ? null : this.db.read(actor, (rows) => rows.findOneBy(Opportunity, where));
  }

  @Change(Opportunity, NotFound)
  @Allow('opportunity.edit')
  draftOpportunity(@Args('input') input: DraftOpportunityInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.service.draft(tx, input));
  }

  @Change(Opportunity, NotFound, WrongState, VersionConflict)
  @Allow('opportunity.edit')
  reviseOpportunity(@Args('input') input: ReviseOpportunityInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.service.revise(tx, input));
  }

  @Change(Opportunity, NotFound, WrongState, VersionConflict)
  @Allow('opportunity.edit')
  publishOpportunity(@Args('input') input: PublishOpportunityInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.service.publish(tx, input));
  }

  @Change(Opportunity, NotFound, WrongState, VersionConflict)
  @Allow('opportunity.moderate')
  returnOpportunity(@Args('input') input: ReturnOpportunityInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.service.return(tx, input));
  }

  @Change(Opportunity, NotFound, WrongState, VersionConflict)
  @Allow('opportunity.edit')
  pauseOpportunity(@Args('input') input: PauseOpportunityInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.service.pause(tx, input));
  }

  @Change(Opportunity, NotFound, WrongState, VersionConflict)
  @Allow('opportunity.edit')
  resumeOpportunity(@Args('input') input: ResumeOpportunityInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.service.resume(tx, input));
  }

  @Change(Opportunity, NotFound, WrongState, VersionConflict)
  @Allow('opportunity.edit')
  withdrawOpportunity(@Args('input') input: WithdrawOpportunityInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.service.withdraw(tx, input));
  }

  @Change(Opportunity, NotFound, WrongState, VersionConflict)
  @Allow('opportunity.edit')
  confirmOpportunity(@Args('input') input: ConfirmOpportunityInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.service.confirm(tx, input));
  }

  @Change(Opportunity, NotFound, WrongState, VersionConflict)
  @Allow('opportunity.answerCoHosting')
  answerCoHosting(@Args('input') input: AnswerCoHostingInput, @Me() actor: Actor): Promise<Opportunity> {
    return this.db.write(actor, (tx) => this.coHosts.answer(tx, input));
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The host.' })
  organisation(@Parent() opportunity: Opportunity, @Context() context: RequestContext): Promise<Organisation | null> {
    const load = context.loaders.of('organisation', (ids) => this.db.read(context.actor, (rows) => organisationsByIds(rows, ids)));
    return load.load(opportunity.organisationId);
  }

  @ResolveField(() => [FieldProblem], { description: 'What is allowed and yet likely to leave the host without people.' })
  warnings(@Parent() opportunity: Opportunity): FieldProblem[] {
    return warningsOf(opportunity);
  }

  @ResolveField(() => Funding, { nullable: true, description: 'Shown once it is confirmed; to its host always.' })
  funding(@Parent() opportunity: Opportunity, @Me() actor: Actor): Funding | null {
    return opportunity.fundingStatus === FundingStatus.CONFIRMED || can('opportunity.edit', actor, opportunity.related) ? opportunity.funding : null;
  }
}

@Resolver(() => Opportunity)
export class ModerationResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => [String], { nullable: true, description: 'Why a coordinator should look before it opens: for coordinators.' })
  @Allow('opportunity.moderate')
  async moderationFlags(@Parent() opportunity: Opportunity, @Context() { actor, loaders }: RequestContext): Promise<string[] | null> {
    const hosts = loaders.of('opportunityHost', (ids) => this.db.read(actor, (rows) => hostsOf(rows, ids)));
    const host = await hosts.load(opportunity.organisationId);
    return host === null ? null : moderationFlags(opportunity, host);
  }
}

@Resolver(() => Requirement)
export class RequirementResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Skill, { nullable: true })
  skill(@Parent() requirement: Requirement, @Context() context: RequestContext): Promise<Skill | null> {
    return context.loaders.of('skill', (ids) => skillsByIds(this.db.source.manager, ids)).load(requirement.skillId);
  }

  @ResolveField(() => SkillLevel, { description: 'The level by its name.' })
  levelName(@Parent() requirement: Requirement): SkillLevel {
    return requirement.level;
  }
}
