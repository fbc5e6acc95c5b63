import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Related } from '#libs/domain';
import { connectionOf, Entry, Node } from '#libs/platform';

export enum IntroductionStateName {
  PROPOSED = 'PROPOSED', APPROVED = 'APPROVED', CONNECTED = 'CONNECTED', REFUSED = 'REFUSED', CANDIDATE_NO = 'CANDIDATE_NO', ORG_NO = 'ORG_NO',
  LAPSED = 'LAPSED', SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(IntroductionStateName, { name: 'IntroductionState', description: 'Where an introduction stands.' });

export enum Proposer { CANDIDATE = 'CANDIDATE', ORGANISATION = 'ORGANISATION', COORDINATOR = 'COORDINATOR' }
registerEnumType(Proposer, { name: 'Proposer', description: 'Who proposed an introduction; proposing counts as that side\'s yes.' });

/** A proposal to bring a person and a host together. Names are released by CONNECTED and by nothing before it. */
@Entity('introductions')
@ObjectType({ implements: () => [Node], description: 'A proposal to bring a person and a host together.' })
export class Introduction extends Entry {
  @Column({ type: 'uuid' })
  matchId: string;

  @Column({ type: 'uuid' })
  profileId: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Field(() => ID)
  @Column({ type: 'uuid' })
  opportunityId: string;

  @Field(() => ID)
  @Column({ type: 'uuid' })
  organisationId: string;

  @Field(() => IntroductionStateName)
  @Column({ type: 'text' })
  state: IntroductionStateName;

  @Field(() => Proposer)
  @Column({ type: 'text' })
  proposedBy: Proposer;

  @Field(() => Boolean, { description: 'Whether a coordinator must approve it first.' })
  @Column({ type: 'boolean' })
  needsCoordinator: boolean;

  @Field(() => Date, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  candidateYesAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  organisationYesAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  organisationYesBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused or declined.' })
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Field(() => Date, { description: 'By when the next step is due; after that it lapses.' })
  @Column({ type: 'timestamptz' })
  dueAt: Date;

  /** Deputies who may review it; filled by whoever loads the row for one. */
  reviewableBy?: string[];

  get related(): Related {
    return { userId: this.userId, organisationId: this.organisationId, ...(this.reviewableBy !== undefined && { reviewableBy: this.reviewableBy }) };
  }
}

export const IntroductionConnection = connectionOf(Introduction);
