import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { MinPayBasis, SkillEvidence } from './profile.words.js';

@InputType('MinPayInput')
@ObjectType({ description: 'The least pay that a person accepts, before tax.' })
export class MinPay {
  @Field(() => Int, { description: 'Pence.' }) amountPence: number;
  @Field(() => MinPayBasis) basis: MinPayBasis;
}

@InputType('CommuteOverrideInput')
@ObjectType({ description: 'The person\'s own figure for a journey; it replaces the estimate.' })
export class CommuteOverride {
  @Field(() => String, { description: 'Outward part of the postcode of the place, such as B14.' }) outcode: string;
  @Field(() => Int, { description: 'One way.' }) minutes: number;
}

@InputType({ description: 'One claimed skill: by its id, or by a word of one\'s own.' })
export class SkillClaimInput {
  @Field(() => ID, { nullable: true }) @IsOptional() skillId?: string | null;
  @Field(() => String, { nullable: true, description: 'A word for a skill. One in no list is kept, but not scored until it is mapped.' }) @IsOptional() text?: string | null;
  @Field(() => Int, { description: '1 awareness, 2 working, 3 practitioner, 4 expert.' }) @IsOptional() level: number;
  @Field(() => SkillEvidence, { nullable: true, description: 'SELF when nothing is said.' }) @IsOptional() evidence?: SkillEvidence | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the person would like to use it.' }) @IsOptional() isWanted?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Day, as 2027-06-01.' }) @IsOptional() lastUsedOn?: string | null;
}
