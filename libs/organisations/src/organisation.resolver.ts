import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can, fold } from '#libs/domain';
import { Membership } from '#libs/accounts';
import {
  Allow, Change, Context, Database, Duplicate, entityPage, isId, Me, NodeRegistry, NotFound, PageArgs, Personal, VersionConflict, WrongState,
  type Actor, type Page, type RequestContext,
} from '#libs/platform';
import { Organisation, OrganisationConnection } from './organisation.js';
import { OrganisationFilter, RegisterOrganisationInput, ResubmitOrganisationInput, VerifyOrganisationInput, VouchForOrganisationInput } from './organisation.inputs.js';
import { membershipsByOrganisation, organisationsByIds } from './organisation.queries.js';
import { OrganisationService } from './organisation.service.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly db: Database, private readonly service: OrganisationService, private readonly nodes: NodeRegistry) {}

  onModuleInit(): void {
    this.nodes.register('Organisation', (id, context) => this.find(context.actor, { id }));
  }

  @Query(() => Organisation, { nullable: true })
  @Allow('public')
  organisation(
    @Me() actor: Actor, @Args('id', { type: () => ID, nullable: true }) id?: string, @Args('slug', { type: () => String, nullable: true }) slug?: string,
  ): Promise<Organisation | null> {
    if (id == null && slug == null || id != null && !isId(id)) return Promise.resolve(null);
    return this.find(actor, { ...(id != null && { id }), ...(slug != null && { slug: slug.slice(0, 200) }) });
  }

  @Query(() => OrganisationConnection)
  @Allow('public')
  organisations(@Me() actor: Actor, @Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: OrganisationFilter): Promise<Page<Organisation>> {
    const isForStaff = can('organisation.verify', actor);
    const values = [fold(filter?.text?.trim() ?? ''), filter?.kinds ?? null, filter?.area?.trim().toUpperCase() ?? null, filter?.verification ?? null, isForStaff];
    return this.db.read(actor, (rows) => entityPage(rows, Organisation, {
      from: 'organisations', values,
      where: [
        'strpos(folded_name, $1) > 0', '$2::text[] is null or kind = any($2)',
        '$3::text is null or area = $3', '$4::text is null or verification = $4',
        // A suspended one keeps its page, for those whose applications live on, but nobody is led to it.
        `$5::boolean or verification <> 'SUSPENDED' or id = app_my_organisation()`,
      ],
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

  @Change(Organisation, NotFound, WrongState)
  @Allow('organisation.vouch')
  vouchForOrganisation(@Args('input') input: VouchForOrganisationInput, @Me() actor: Actor): Promise<Organisation> {
    return this.db.write(actor, (tx) => this.service.vouch(tx, input));
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The verified organisation that spoke for a group which is in no register.' })
  vouchedBy(@Parent() organisation: Organisation, @Context() { actor, loaders }: RequestContext): Promise<Organisation | null> {
    if (organisation.vouchedBy === null) return Promise.resolve(null);
    return loaders.of('organisation', (ids) => this.db.read(actor, (rows) => organisationsByIds(rows, ids))).load(organisation.vouchedBy);
  }

  @ResolveField(() => [Membership], { nullable: true, description: 'To members and staff: who belongs, who asks to join, and who is invited.' })
  @Personal('organisation.seeMembers')
  members(@Parent() organisation: Organisation, @Context() { actor, loaders }: RequestContext): Promise<Membership[] | null> {
    return loaders.of('membershipsOfOrganisation', (ids) => this.db.read(actor, (rows) => membershipsByOrganisation(rows, ids))).load(organisation.id);
  }

  private find(actor: Actor, where: { id?: string; slug?: string }): Promise<Organisation | null> {
    return this.db.read(actor, (rows) => rows.findOneBy(Organisation, where));
  }
}
