import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { Column, Entity } from 'typeorm';
import { APPLICATION_STATES, type ApplicationState, type Related } from '#libs/domain';
import { connectionOf, Entry, IsId, Node } from '#libs/platform';

export const ApplicationStateName = Object.fromEntries(APPLICATION_STATES.map((state) => [state, state])) as { [S in ApplicationState]: S };
registerEnumType(ApplicationStateName, { name: 'ApplicationState', description: 'Where an application stands.' });

export enum ApplicationOrigin { DIRECT = 'DIRECT', INTRODUCTION = 'INTRODUCTION', NOMINATION = 'NOMINATION', CLEARING = 'CLEARING', SELF_FOUND = 'SELF_FOUND' }
registerEnumType(ApplicationOrigin, { name: 'ApplicationOrigin', description: 'How an application came to be.' });

/** A person's wish for a place. One that came from an introduction is in review from the start: no second form. */
@Entity('applications')
@ObjectType({ implements: () => [Node], description: 'A person\'s application for an opportunity.' })
export class Application extends Entry {
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

  @Field(() => ApplicationStateName)
  @Column({ type: 'text' })
  state: ApplicationState;

  @Field(() => ApplicationOrigin)
  @Column({ type: 'text' })
  origin: ApplicationOrigin;

  @Field(() => ID, { nullable: true, description: 'The introduction that it came from; null where it came otherwise.' })
  @Column({ type: 'uuid', nullable: true })
  introductionId: string | null;

  @Field(() => Date, { nullable: true, description: 'By when the host owes an answer.' })
  @Column({ type: 'timestamptz', nullable: true })
  hostDueAt: Date | null;

  get related(): Related {
    return { userId: this.userId, organisationId: this.organisationId };
  }
}

export const ApplicationConnection = connectionOf(Application);

@InputType({ description: 'Narrows the list of applications.' })
export class ApplicationFilter {
  @Field(() => ApplicationStateName, { nullable: true })
  @IsOptional() @IsEnum(ApplicationStateName)
  state?: ApplicationState | null;

  @Field(() => ID, { nullable: true })
  @IsOptional() @IsId()
  opportunityId?: string | null;
}
