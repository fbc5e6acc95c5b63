import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { CapacityKind, Travel, Weights } from '#libs/domain';
import { connectionOf, Entry, Node } from '#libs/platform';
import { CandidateWeights, NeutralValues, OrganisationWeights, ShareFigure, TravelTable } from './weights.figures.js';

export enum WeightsState { PROPOSED = 'PROPOSED', IN_FORCE = 'IN_FORCE', SUPERSEDED = 'SUPERSEDED', REFUSED = 'REFUSED' }
registerEnumType(WeightsState, { name: 'WeightsState', description: 'Where a table of weights stands: one is in force at a time, and one is proposed.' });

@ObjectType({ description: 'One figure that changed.' })
export class WeightsChangeView {
  @Field(() => String, { description: 'Such as organisation.essential.' }) path: string;
  @Field(() => Int) from: number;
  @Field(() => Int) to: number;
}

/** One table of weights: proposed, in force, superseded or refused. It scores from the moment on that it is in force. */
@Entity('weights')
@ObjectType({ implements: () => [Node], description: 'A table of weights. Two admins stand behind a change, and a transparency record tells of it.' })
export class WeightsVersion extends Entry {
  @Field(() => Int, { nullable: true, description: 'Given when it takes effect; matches and lists carry it as weights-<number>.' })
  @Column({ type: 'integer', nullable: true })
  number: number | null;

  @Field(() => WeightsState)
  @Column({ type: 'text' })
  state: WeightsState;

  @Column({ type: 'jsonb' })
  figures: Omit<Weights, 'version'>;

  @Field(() => String, { description: 'Why, in the words of who proposed it. Public once it is in force.' })
  @Column({ type: 'text' })
  reason: string;

  @Field(() => String, { description: 'The capacity it was proposed in.' })
  @Column({ type: 'text' })
  proposedAs: CapacityKind | 'SYSTEM';

  /** Admins other than who proposed it. */
  @Column({ type: 'uuid', array: true, default: '{}' })
  approvedBy: string[];

  @Field(() => Boolean, { description: 'False where nobody independent could be found to approve it.' })
  @Column({ type: 'boolean', default: true })
  isIndependent: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  inForceFrom: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  inForceUntil: Date | null;

  @Column({ type: 'uuid', nullable: true })
  refusedBy: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  refusalReason: string | null;

  @Field(() => ID, { nullable: true, description: 'The recompute that its taking effect began: watch it with `progress`.' })
  @Column({ type: 'uuid', nullable: true })
  recomputeTaskId: string | null;

  @Field(() => OrganisationWeights)
  get organisation(): OrganisationWeights {
    return this.figures.organisation;
  }

  @Field(() => CandidateWeights)
  get candidate(): CandidateWeights {
    return this.figures.candidate;
  }

  @Field(() => NeutralValues)
  get neutral(): NeutralValues {
    return this.figures.neutral;
  }

  @Field(() => Int, { description: 'Interest where one is stated and none meets a theme, 0 to 10,000.' })
  get interestMissed(): number {
    return this.figures.interestMissed;
  }

  @Field(() => Int, { description: 'Commute exactly at the longest that the person accepts, 0 to 10,000.' })
  get commuteAtLongest(): number {
    return this.figures.commuteAtLongest;
  }

  @Field(() => Int, { description: 'Gate: the least value of the essential part, 0 to 10,000.' })
  get leastEssentialFit(): number {
    return this.figures.leastEssentialFit;
  }

  @Field(() => ShareFigure, { description: 'Gate: the share of the needed weeks that is enough.' })
  get enoughWeeks(): ShareFigure {
    return this.figures.enoughWeeks;
  }

  @Field(() => ShareFigure, { description: 'Gate: the share of the needed hours that is enough.' })
  get enoughHours(): ShareFigure {
    return this.figures.enoughHours;
  }

  @Field(() => TravelTable)
  get travel(): Record<keyof TravelTable, Travel> {
    const { WALK, CYCLE, PUBLIC, CAR } = this.figures.travel;
    return { walk: WALK, cycle: CYCLE, public: PUBLIC, car: CAR };
  }
}

export const WeightsVersionConnection = connectionOf(WeightsVersion);
