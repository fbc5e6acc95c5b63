import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '#libs/domain';
import {
  Allow, Change, Context, Database, Duplicate, entityPage, Me, NodeRegistry, NotFound, PageArgs, VersionConflict, WrongState,
  type Actor, type Page, type RequestContext,
} from '#libs/platform';
import { opportunitiesByIds, Opportunity } from '#libs/opportunities';
import { refsOf } from '../candidates/candidate.ref.js';
import { Contact } from '../candidates/candidate.view.js';
import { reviewedBy } from '../reviews/deputy.queries.js';
import { Introduction, IntroductionConnection } from './introduction.js';
import { contactsOf, type Contacts } from './introduction.queries.js';
import { IntroductionService } from './introduction.service.js';
import { AnswerIntroductionInput, MatchPairInput, ReviewIntroductionInput } from '../match.inputs.js';

@Resolver(() => Introduction)
export class IntroductionResolver {
  constructor(private readonly db: Database, private readonly service: IntroductionService, private readonly nodes: NodeRegistry) {}

  onModuleInit(): void {
    this.nodes.register('Introduction', (id, context) => this.load(id, context));
  }

  @Query(() => IntroductionConnection, { description: 'Introductions one is part of, newest first; for coordinators all.' })
  @Allow('introduction.see')
  introductions(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<Introduction>> {
    const mine = actor.organisationId !== null ? 'organisation_id = $1::uuid' : 'user_id = $1::uuid';
    const isStaff = actor.capacity === 'COORDINATOR';
    return this.db.read(actor, (rows) => entityPage(rows, Introduction, {
      from: 'introductions', where: isStaff ? [] : [mine], values: isStaff ? [] : [actor.organisationId ?? actor.userId],
      order: [{ expression: 'id', type: 'uuid', isDescending: true }],
    }, page));
  }

  @Change(Introduction, NotFound, Duplicate, WrongState)
  @Allow('introduction.propose')
  proposeIntroduction(@Args('input') input: MatchPairInput, @Me() actor: Actor): Promise<Introduction> {
    return this.db.write(actor, (tx) => this.service.propose(tx, input));
  }

  @Change(Introduction, NotFound, WrongState, VersionConflict)
  @Allow('match.review')
  reviewIntroduction(@Args('input') input: ReviewIntroductionInput, @Me() actor: Actor): Promise<Introduction> {
    return this.db.write(actor, (tx) => this.service.review(tx, input));
  }

  @Change(Introduction, NotFound, WrongState, VersionConflict)
  @Allow('introduction.answer')
  answerIntroduction(@Args('input') input: AnswerIntroductionInput, @Me() actor: Actor): Promise<Introduction> {
    return this.db.write(actor, (tx) => this.service.answer(tx, input));
  }

  @ResolveField(() => Opportunity, { nullable: true })
  opportunity(@Parent() introduction: Introduction, @Context() context: RequestContext): Promise<Opportunity | null> {
    return context.loaders.of('opportunity', (ids) => this.db.read(context.actor, (rows) => opportunitiesByIds(rows, ids))).load(introduction.opportunityId);
  }

  @ResolveField(() => ID, { nullable: true, description: 'How the viewer knows the person: a candidateRef for hosts, else the profile\'s id.' })
  candidateRef(@Parent() introduction: Introduction, @Context() context: RequestContext): Promise<string | null> | string {
    const { organisationId } = context.actor;
    if (organisationId === null) return introduction.profileId;
    return context.loaders.of('candidateRef', (ids) => this.db.read(context.actor, (rows) => refsOf(rows, organisationId, ids))).load(introduction.profileId);
  }

  @ResolveField(() => Contact, { nullable: true, description: 'The person, once both sides have said yes.' })
  async candidateContact(@Parent() introduction: Introduction, @Context() context: RequestContext): Promise<Contact | null> {
    const contacts = await this.contacts(introduction, context);
    return contacts === null ? null : Object.assign(new Contact(), { ...contacts.candidate, related: introduction.related });
  }

  @ResolveField(() => Contact, { nullable: true, description: 'Who answers for the organisation, once both sides have said yes.' })
  async organisationContact(@Parent() introduction: Introduction, @Context() context: RequestContext): Promise<Contact | null> {
    const contacts = await this.contacts(introduction, context);
    return contacts === null ? null : Object.assign(new Contact(), { ...contacts.organisation, related: introduction.related });
  }

  private contacts(introduction: Introduction, context: RequestContext): Promise<Contacts | null> {
    return context.loaders.of('introductionContacts', (ids) => this.db.read(context.actor, (rows) => contactsOf(rows, ids))).load(introduction.id);
  }

  private async load(id: string, context: RequestContext): Promise<Introduction | null> {
    const { actor } = context;
    const found = await this.db.read(actor, async (rows) => {
      const row = await rows.findOneBy(Introduction, { id });
      const isReviewed = row !== null && (await reviewedBy(rows, actor)).some((one) => one.id === id);
      return row === null ? null : Object.assign(row, isReviewed && actor.userId !== null && { reviewableBy: [actor.userId] });
    });
    return found !== null && can('introduction.see', context.actor, found.related) ? found : null;
  }
}
