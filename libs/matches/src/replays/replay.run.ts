import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf, Entry } from '#libs/platform';
import { Position } from '../match.view.js';

/** One night's replay: what was derived again, and what came out otherwise. */
@Entity('replay_runs')
@ObjectType('ReplayRun', { description: 'One replay: matches and lists derived again from the versions they were made of, and compared bit for bit.' })
export class ReplayRunRow extends Entry {
  @Column({ type: 'bigint' })
  position: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Field(() => String)
  @Column({ type: 'text' })
  engine: string;

  @Field(() => String, { description: 'Those in force. A match is derived by the weights it was made with.' })
  @Column({ type: 'text' })
  weights: string;

  @Field(() => String, { description: 'The one in force. A match is derived by the taxonomy it was made with.' })
  @Column({ type: 'text' })
  taxonomy: string;

  @Field(() => Boolean, { description: 'Whether everything was looked at, or a sample that changes each night.' })
  @Column({ type: 'boolean' })
  isWhole: boolean;

  @Field(() => Int)
  @Column({ type: 'integer' })
  checked: number;

  @Field(() => Int)
  @Column({ type: 'integer' })
  equal: number;

  @Field(() => Int, { description: 'Each of them is a defect.' })
  @Column({ type: 'integer' })
  different: number;

  @Field(() => Int, { description: 'An input was erased, or its subject has left.' })
  @Column({ type: 'integer' })
  erased: number;

  @Field(() => Int, { description: 'Made by an engine of before or by rules that were not kept, or a list not of the rules in force.' })
  @Column({ type: 'integer' })
  otherVersion: number;

  @Field(() => [String], { description: 'The first hundred of them, by ids.' })
  @Column({ type: 'text', array: true })
  differences: string[];

  @Field(() => Position)
  get reflects(): Position {
    return { position: Number(this.position), at: this.at };
  }
}

export const ReplayRunConnection = connectionOf(ReplayRunRow, 'ReplayRun');
