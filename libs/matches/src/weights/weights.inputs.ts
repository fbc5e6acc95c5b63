import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { IsId, Plain } from '#libs/platform';
import { ReviewDecision } from '../match.inputs.js';
import { CandidateWeightsInput, NeutralValuesInput, OrganisationWeightsInput, ShareFigureInput, TravelTableInput } from './weights.figures.js';

/** Bounds stand in the definition and not here: what one figure allows depends on others, and every wrong one is to be named in one answer. */
@InputType({ description: 'The figures that are to change; what is left out stays as it is in force.' })
export class ProposeWeightsInput {
  @Field(() => String, { description: 'Why, from 10 to 2,000 characters. Public once it takes effect.' }) @IsOptional() reason: string;
  @Field(() => OrganisationWeightsInput, { nullable: true }) @IsOptional() organisation?: OrganisationWeightsInput | null;
  @Field(() => CandidateWeightsInput, { nullable: true }) @IsOptional() candidate?: CandidateWeightsInput | null;
  @Field(() => NeutralValuesInput, { nullable: true }) @IsOptional() neutral?: NeutralValuesInput | null;
  @Field(() => Int, { nullable: true }) @IsOptional() interestMissed?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() commuteAtLongest?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() leastEssentialFit?: number | null;
  @Field(() => ShareFigureInput, { nullable: true }) @IsOptional() enoughWeeks?: ShareFigureInput | null;
  @Field(() => ShareFigureInput, { nullable: true }) @IsOptional() enoughHours?: ShareFigureInput | null;
  @Field(() => TravelTableInput, { nullable: true }) @IsOptional() travel?: TravelTableInput | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

@InputType({ description: 'An admin\'s decision about proposed weights.' })
export class ApproveWeightsInput {
  @Field(() => ID)
  @IsId()
  weightsId: string;

  @Field(() => Int)
  @IsInt() @Min(1)
  version: number;

  @Field(() => ReviewDecision, { defaultValue: ReviewDecision.APPROVE })
  @IsEnum(ReviewDecision)
  decision: ReviewDecision;

  @Field(() => String, { nullable: true, description: 'Needed for a refusal; kept with the decision.' })
  @IsOptional() @Plain({ max: 2000, lines: true })
  reason?: string | null;
}
