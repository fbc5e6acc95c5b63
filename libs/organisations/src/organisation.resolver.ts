import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '#libs/domain';
import { Membership } from '#libs/accounts';
import {
  Allow, Change, Context, Database, Duplicate, entityPage, Me, NodeRegistry, NotFound, PageArgs, VersionConflict, WrongState,
  type Actor, type Page, type RequestContext,
} from '#libs/platform';
import { MembershipService } from './membership.service.js';
import { Organisation, OrganisationConnection } from './organisation.js';
import {
  InviteMemberInput, JoinOrganisationInput, OrganisationFilter, RegisterOrganisationInput, ResubmitOrganisationInput, VerifyOrganisationInput,
} from './organisation.inputs.js';
import { OrganisationService } from './organisation.service.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(
    private readonly db: Database, private readonly service: OrganisationService, private readonly memberships: MembershipService, private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Organisation', (id, context) => this.find(context.actor, { id }));
  }

  @Query(() => Organisation, { nullable: true })
  @Allow('public')
  organisation(
    @Me() actor: Actor, @Args('id', { type: () => ID, nullable: true }) id?: string, @Args('slug', { type: () => String, nullable: true }) slug?: string,
  ): Promise<Organisation | null> {
    if (id == null && slug == null) return Promise.resolve(null);
    return this.find(actor, { ...(id != null && { id }), ...(slug != null && { slug }) });
  }

  @Query(() => OrganisationConnection)
  @Allow('public')
  organisations(@Me() actor: Actor, @Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: OrganisationFilter): Promise<Page<Organisation>> {
    const values = [filter?.text?.toLowerCase() ?? null, filter?.kinds ?? null, filter?.area ?? null, filter?.verification ?? null];
    return this.db.read(actor, (rows) => entityPage(rows, Organisation, {
      from: 'organisations', values,
      where: ['$1::text is null or strpos(lower(name), $1) > 0', '$2::text[] is null or kind = any($2)', '$3::text is null or area = $3', '$4::text is null or verification = $4'],
      order: [{ expression: 'folded_name', type: 'text' }, { expression: 'id', type: 'uuid' }],
    }, page));
  }

  @Change(Organisation, Duplicate)
  @Allow('organisation.register')
  registerOrganisation(@Args('input') input: RegisterOrganisationInput, @Me() actor: Actor): Promise<Organisation> {
    return this.db.write(actor, (tx) => this.service.register(tx, input));
  }

  @Change(Organisation, NotFound, Duplicate, WrongState, VersionConflict)
  @Allow('organisation.register')
  resubmitOrganisation(@Args('input') input: ResubmitOrganisationInput, @Me() actor: Actor): Promise<Organisation> {
    return this.db.write(actor, (tx) => this.service.resubmit(tx, input));
  }

  @Change(Organisation, NotFound, WrongState, VersionConflict)
  @Allow('organisation.verify')
  verifyOrganisation(@Args('input') input: VerifyOrganisationInput, @Me() actor: Actor): Promise<Organisation> {
    return this.db.write(actor, (tx) => this.service.verify(tx, input));
  }

  @Change(Membership, NotFound, Duplicate)
  @Allow('organisation.join')
  joinOrganisation(@Args('input') input: JoinOrganisationInput, @Me() actor: Actor): Promise<Membership> {
    return this.db.write(actor, (tx) => this.memberships.join(tx, input.organisationId));
  }

  @Change(Membership, NotFound, Duplicate)
  @Allow('membership.invite')
  inviteMember(@Args('input') input: InviteMemberInput, @Me() actor: Actor): Promise<Membership> {
    return this.db.write(actor, (tx) => this.memberships.invite(tx, input));
  }

  @ResolveField(() => [Membership], { nullable: true })
  async members(@Parent() organisation: Organisation, @Context() context: RequestContext): Promise<Membership[] | null> {
    if (!can('organisation.seeMembers', context.actor, { organisationId: organisation.id })) return null;
    return this.db.read(context.actor, (rows) => rows.findBy(Membership, { organisationId: organisation.id }));
  }

  private find(actor: Actor, where: { id?: string; slug?: string }): Promise<Organisation | null> {
    return this.db.read(actor, (rows) => rows.findOneBy(Organisation, where));
  }
}
