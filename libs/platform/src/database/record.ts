import { Field, GraphQLISODateTime, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';

@InterfaceType({ description: 'Anything with a global id.' })
export abstract class Node {
  @Field(() => ID)
  id: string;
}

/** The columns every entity has. The database gives `id` (uuidv7, so that ids sort by time) and the instants. */
@ObjectType({ isAbstract: true })
export abstract class Entry {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', insert: true, default: () => 'uuidv7()' })
  id: string;

  @Field(() => Int, { description: 'Send it back when revising; a stale one gets VersionConflict.' })
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Field(() => GraphQLISODateTime)
  @Column({ type: 'timestamptz', default: () => 'app_clock()', update: false })
  createdAt: Date;

  @Field(() => GraphQLISODateTime)
  @Column({ type: 'timestamptz', default: () => 'app_clock()' })
  updatedAt: Date;

  @Column({ type: 'uuid', nullable: true, update: false })
  createdBy: string | null;
}
