import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { TransparencyRecord } from '#libs/domain';
import { connectionOf, Entry, JsonDocument } from '#libs/platform';

/** The record as it was published when a table of weights took effect. Never changed. */
@Entity('transparency_records')
@ObjectType('TransparencyRecord', { description: 'The algorithmic transparency record as it was published when a table of weights took effect.' })
export class TransparencyRecordRow extends Entry {
  @Field(() => Int, { description: 'That of the weights.' })
  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'uuid' })
  weightsId: string;

  @Field(() => JsonDocument)
  @Column({ type: 'jsonb' })
  record: TransparencyRecord;
}

export const TransparencyRecordConnection = connectionOf(TransparencyRecordRow, 'TransparencyRecord');
