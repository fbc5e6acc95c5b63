import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsId } from '#libs/platform';
import { OpportunityKind, OpportunityMode, OpportunityStateName } from '../opportunity.words.js';

export enum OpportunitySort { NEWEST = 'NEWEST', CLOSING_SOONEST = 'CLOSING_SOONEST', BEST_PAID = 'BEST_PAID', NEAREST = 'NEAREST', MOST_RELEVANT = 'MOST_RELEVANT' }
registerEnumType(OpportunitySort, { name: 'OpportunitySort', description: 'NEAREST needs `near`, MOST_RELEVANT needs `text`; without them the newest stand first.' });

const DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'A place and how far from it, as the crow flies.' })
export class NearInput {
  @Field(() => String, { description: 'A postcode or its first part.' })
  @IsString() @MaxLength(20)
  outcode: string;

  @Field(() => Int)
  @IsInt() @Min(1) @Max(500)
  km: number;
}

@InputType()
export class OpportunityFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title, the skills or the purpose; "quoted" for a phrase, -word to leave out.' })
  @IsOptional() @IsString() @MaxLength(200)
  text?: string | null;

  @Field(() => [OpportunityKind], { nullable: true })
  @IsOptional() @IsArray() @ArrayMaxSize(10)
  kinds?: OpportunityKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Asks for any of these skills.' })
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsUUID('all', { each: true, message: 'These are not ids of ours.' })
  skillIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'GSS code of an authority; a county or the combined authority means all its districts.' })
  @IsOptional() @Matches(/^[A-Z]\d{8}$/, { message: 'Give the GSS code of an area, such as E08000025.' })
  area?: string | null;

  @Field(() => NearInput, { nullable: true })
  @IsOptional() @ValidateNested() @Type(() => NearInput)
  near?: NearInput | null;

  @Field(() => Int, { nullable: true, description: 'The top of the pay is at least so many pence an hour.' })
  @IsOptional() @IsInt() @Min(0) @Max(100_000)
  minPencePerHour?: number | null;

  @Field(() => [OpportunityMode], { nullable: true })
  @IsOptional() @IsArray() @ArrayMaxSize(10)
  modes?: OpportunityMode[] | null;

  @Field(() => String, { nullable: true, description: 'Starts on this day or later.' })
  @IsOptional() @Matches(DAY, { message: 'Give a day as 2027-06-01.' })
  startsFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Can still be applied for on this day.' })
  @IsOptional() @Matches(DAY, { message: 'Give a day as 2027-06-01.' })
  closesAfter?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional() @IsId()
  organisationId?: string | null;

  @Field(() => [OpportunityStateName], { nullable: true, description: 'Other states than OPEN show what one may see: one\'s own organisation\'s, and all to staff.' })
  @IsOptional() @IsArray() @ArrayMaxSize(10)
  states?: OpportunityStateName[] | null;

  @Field(() => OpportunitySort, { nullable: true })
  @IsOptional() @IsString()
  sort?: OpportunitySort | null;
}
