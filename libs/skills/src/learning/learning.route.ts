import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf, Entry, Node } from '#libs/platform';

export enum LearningRouteState { SUGGESTED = 'SUGGESTED', LISTED = 'LISTED', RETIRED = 'RETIRED' }
registerEnumType(LearningRouteState, { name: 'LearningRouteState', description: 'Suggested by anybody, listed or retired by a coordinator. Only listed ones are shown to all.' });

/** A way from one level of a skill to another. */
@Entity('learning_routes')
@ObjectType({ implements: () => [Node], description: 'A way to learn: from one level of a skill to another, at what cost, in how many hours, where.' })
export class LearningRoute extends Entry {
  @Field(() => ID)
  @Column({ type: 'uuid' })
  skillId: string;

  @Field(() => Int, { description: 'The level it starts from: 0 none, 1 awareness, 2 working, 3 practitioner.' })
  @Column({ type: 'integer' })
  fromLevel: number;

  @Field(() => Int, { description: 'The level it leads to: 1 to 4.' })
  @Column({ type: 'integer' })
  toLevel: number;

  @Field(() => String)
  @Column({ type: 'text' })
  title: string;

  @Field(() => String)
  @Column({ type: 'text' })
  provider: string;

  @Field(() => Int, { nullable: true, description: 'What it costs the person, in pence; 0 is free, null not known.' })
  @Column({ type: 'integer', nullable: true })
  costPence: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours in all; null not known.' })
  @Column({ type: 'integer', nullable: true })
  hours: number | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place; null where it is online.' })
  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Field(() => String)
  @Column({ type: 'text' })
  url: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a coordinator last looked whether it is still there.' })
  @Column({ type: 'timestamptz', nullable: true })
  lastCheckedAt: Date | null;

  @Field(() => LearningRouteState)
  @Column({ type: 'text' })
  state: LearningRouteState;
}

export const LearningRouteConnection = connectionOf(LearningRoute);
