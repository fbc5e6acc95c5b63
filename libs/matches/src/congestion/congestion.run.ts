import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf, Entry } from '#libs/platform';
import { Position } from '../match.view.js';

const share = (description: string): { description: string } => ({ description: `${description} In basis points, 0 to 10,000.` });

/** One run that made everybody's shown list from one snapshot of the raw ones, with what it did. */
@Entity('congestion_runs')
@ObjectType('CongestionRun', { description: 'One run that made the lists that people are sent together, and what it did.' })
export class CongestionRunRow extends Entry {
  @Column({ type: 'bigint' })
  position: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Field(() => String)
  @Column({ type: 'text' })
  rulesVersion: string;

  @Field(() => String, { description: 'The weights of the raw lists it was made from, as weights-<number>.' })
  @Column({ type: 'text' })
  weights: string;

  @Field(() => Int, { description: 'The price of congestion, in parts of 100,000 of a person\'s whole possible gain.' })
  @Column({ type: 'integer' })
  strength: number;

  @Field(() => Int, { nullable: true, description: 'How often an opportunity could be shown, in per cent of its fair share; null where there was no cap.' })
  @Column({ type: 'integer', nullable: true })
  capPercent: number | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  people: number;

  @Field(() => Int, { description: 'People to whom nothing fits: nobody else is left without a list.' })
  @Column({ type: 'integer' })
  peopleWithEmptyLists: number;

  @Field(() => Int, { description: 'People whose own market is small: they are shown everything that fits.' })
  @Column({ type: 'integer' })
  peopleUncapped: number;

  @Field(() => Int)
  @Column({ type: 'integer' })
  opportunities: number;

  @Field(() => Int, share('Gini of exposure per place if everybody were shown the first of their raw list.'))
  @Column({ type: 'integer' })
  giniBefore: number;

  @Field(() => Int, share('Gini of exposure per place as shown: 0 when every place is seen alike.'))
  @Column({ type: 'integer' })
  giniAfter: number;

  @Field(() => Int, share('Opportunities that would be shown to somebody.'))
  @Column({ type: 'integer' })
  coverageBefore: number;

  @Field(() => Int, share('Opportunities that are shown to somebody.'))
  @Column({ type: 'integer' })
  coverageAfter: number;

  @Field(() => Int, share('What people lose of nDCG on average.'))
  @Column({ type: 'integer' })
  ndcgLost: number;

  @Field(() => Int, share('What the person who loses most loses of nDCG.'))
  @Column({ type: 'integer' })
  ndcgLostMost: number;

  @Field(() => Int, { description: 'Appearances beyond a cap, made so that nobody is left without a list.' })
  @Column({ type: 'integer' })
  shownAboveCap: number;

  @Field(() => Position, { description: 'The feed\'s position and time of the raw lists it was made from.' })
  get reflects(): Position {
    return { position: Number(this.position), at: this.at };
  }
}

export const CongestionRunConnection = connectionOf(CongestionRunRow, 'CongestionRun');
