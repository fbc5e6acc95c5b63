import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { IsId } from '#libs/platform';

/** Bounds stand in the service, so that every wrong field is named in one answer. */
@InputType()
export class SuggestLearningRouteInput {
  @Field(() => ID) @IsId() skillId: string;
  @Field(() => Int, { description: 'The level it starts from: 0 none, 1 awareness, 2 working, 3 practitioner.' }) @IsOptional() fromLevel: number;
  @Field(() => Int, { description: 'The level it leads to: 1 to 4.' }) @IsOptional() toLevel: number;
  @Field(() => String) @IsOptional() title: string;
  @Field(() => String) @IsOptional() provider: string;
  @Field(() => Int, { nullable: true, description: 'In pence; 0 is free.' }) @IsOptional() costPence?: number | null;
  @Field(() => Int, { nullable: true, description: 'Hours in all.' }) @IsOptional() hours?: number | null;
  @Field(() => String, { nullable: true, description: 'Leave it out where it is online.' }) @IsOptional() place?: string | null;
  @Field(() => String) @IsOptional() url: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

export enum LearningRouteDecision { LIST = 'LIST', RETIRE = 'RETIRE' }
registerEnumType(LearningRouteDecision, { name: 'LearningRouteDecision', description: 'LIST also says that it was looked at today.' });

@InputType()
export class ReviewLearningRouteInput {
  @Field(() => ID) @IsId() learningRouteId: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => LearningRouteDecision) @IsEnum(LearningRouteDecision) decision: LearningRouteDecision;
}
