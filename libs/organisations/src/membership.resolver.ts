import { Args, Context, Field, ObjectType, Parent, Query, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Membership } from '#libs/accounts';
import {
  Allow, Change, Database, Duplicate, LimitExceeded, Me, NodeRegistry, NotFound, Personal, sql, WrongState, type Actor, type RequestContext,
} from '#libs/platform';
import { MembershipService } from './membership.service.js';
import { Organisation } from './organisation.js';
import { AnswerMembershipInput, InviteMemberInput, JoinOrganisationInput, RemoveMemberInput } from './organisation.inputs.js';
import { organisationsByIds } from './organisation.queries.js';

export enum MembershipState { REQUESTED = 'REQUESTED', INVITED = 'INVITED', ACTIVE = 'ACTIVE', ENDED = 'ENDED' }
registerEnumType(MembershipState, { name: 'MembershipState', description: 'Whether somebody asked, was invited, belongs, or belongs no more.' });

@ObjectType({ description: 'Who a membership is about, as those who look after the organisation see it.' })
export class MembershipPerson {
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) email: string | null;
}

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(private readonly db: Database, private readonly service: MembershipService, private readonly nodes: NodeRegistry) {}

  onModuleInit(): void {
    this.nodes.register('Membership', (id, { actor }) => this.db.read(actor, (rows) => rows.findOneBy(Membership, { id })));
  }

  /** Also what waits for one's own answer: an invitation is found by the address one signed in with. */
  @Query(() => [Membership], { description: 'One\'s own memberships, requests and the invitations that wait for one\'s answer.' })
  @Allow('membership.answer')
  myMemberships(@Me() actor: Actor): Promise<Membership[]> {
    return this.db.read(actor, async (rows) => {
      const found = await sql<{ id: string }>(rows, `select id from memberships where ended_at is null
        and (user_id = $1 or (user_id is null and invited_email = app_my_address())) order by id`, [actor.userId]);
      return rows.find(Membership, { where: { id: In(found.map((row) => row.id)) }, order: { id: 'ASC' } });
    });
  }

  @Change(Membership, NotFound, Duplicate)
  @Allow('organisation.join')
  joinOrganisation(@Args('input') input: JoinOrganisationInput, @Me() actor: Actor): Promise<Membership> {
    return this.db.write(actor, (tx) => this.service.join(tx, input.organisationId));
  }

  @Change(Membership, NotFound, Duplicate, WrongState, LimitExceeded)
  @Allow('membership.invite')
  inviteMember(@Args('input') input: InviteMemberInput, @Me() actor: Actor): Promise<Membership> {
    return this.db.write(actor, (tx) => this.service.invite(tx, input));
  }

  @Change(Membership, NotFound, Duplicate, WrongState)
  @Allow('membership.answer')
  answerMembership(@Args('input') input: AnswerMembershipInput, @Me() actor: Actor): Promise<Membership> {
    return this.db.write(actor, (tx) => this.service.answer(tx, input));
  }

  @Change(Membership, NotFound, WrongState)
  @Allow('membership.remove')
  removeMember(@Args('input') input: RemoveMemberInput, @Me() actor: Actor): Promise<Membership> {
    return this.db.write(actor, (tx) => this.service.remove(tx, input.membershipId));
  }

  @ResolveField(() => MembershipState)
  state(@Parent() { endedAt, acceptedAt, userId }: Membership): MembershipState {
    if (endedAt !== null) return MembershipState.ENDED;
    if (acceptedAt !== null) return MembershipState.ACTIVE;
    return userId === null ? MembershipState.INVITED : MembershipState.REQUESTED;
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'Null while one asks to join an organisation that is not public.' })
  organisation(@Parent() { organisationId }: Membership, @Context() { actor, loaders }: RequestContext): Promise<Organisation | null> {
    return loaders.of('organisationOfMembership', (ids) => this.db.read(actor, (rows) => organisationsByIds(rows, ids))).load(organisationId);
  }

  @ResolveField(() => MembershipPerson, { nullable: true, description: 'To owners and staff: who asks, was invited or belongs.' })
  @Personal('membership.invite')
  person(@Parent() { id }: Membership, @Context() { actor, loaders }: RequestContext): Promise<MembershipPerson | null> {
    return loaders.of('membershipPerson', async (ids) => {
      const people = await this.db.read(actor, (rows) => sql<MembershipPerson & { id: string }>(rows, 'select id, name, email from membership_people($1::uuid[])', [ids]));
      return new Map(people.map((one) => [one.id, one]));
    }).load(id);
  }
}
