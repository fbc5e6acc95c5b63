import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Entry, Node } from '#libs/platform';

export enum MembershipRole { MEMBER = 'MEMBER', OWNER = 'OWNER', UNIVERSITY_COORDINATOR = 'UNIVERSITY_COORDINATOR' }
registerEnumType(MembershipRole, { name: 'MembershipRole', description: 'What a member may do for the organisation.' });

/** A person's place in an organisation. `organisationId` is bare: organisations stand to the right. */
@Entity('memberships')
@ObjectType({ implements: () => [Node], description: 'A person in an organisation.' })
export class Membership extends Entry {
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;

  @Field(() => ID)
  @Column({ type: 'uuid' })
  organisationId: string;

  @Field(() => MembershipRole)
  @Column({ type: 'text' })
  role: MembershipRole;

  /** Address an invitation was sent to, until it is accepted. */
  @Column({ type: 'text', nullable: true })
  invitedEmail: string | null;

  @Column({ type: 'uuid', nullable: true })
  invitedBy: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
