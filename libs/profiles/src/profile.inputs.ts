import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Min } from 'class-validator';
import { IsId } from '#libs/platform';
import { CommuteOverride, MinPay, SkillClaimInput } from './profile.terms.js';
import { AcceptedKind, CircumstanceName, TravelModeName, Visibility, WorkMode, WorkPattern } from './profile.words.js';

/**
 * All that a person may say. Bounds stand in profile.reader.ts and not here: what one field allows depends on others, and every
 * wrong field is to be named in one answer. A field that is left out stays as it is; null empties it.
 */
@InputType({ isAbstract: true })
export class ProfileWords {
  @Field(() => String, { nullable: true, description: 'Hosts see it only once it is released to them.' }) @IsOptional() name?: string | null;
  @Field(() => Boolean, { nullable: true, description: '18 or over. No birth date is asked for.' }) @IsOptional() isAdult?: boolean | null;
  @Field(() => String, { nullable: true }) @IsOptional() headline?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() summary?: string | null;
  @Field(() => String, { nullable: true, description: 'Home postcode; only its outward part is kept.' }) @IsOptional() outcode?: string | null;
  @Field(() => Int, { nullable: true, description: 'Minutes one way.' }) @IsOptional() maxCommuteMin?: number | null;
  @Field(() => TravelModeName, { nullable: true, description: 'PUBLIC when nothing is said.' }) @IsOptional() travelMode?: TravelModeName | null;
  @Field(() => [CommuteOverride], { nullable: true }) @IsOptional() commuteOverrides?: CommuteOverride[] | null;
  @Field(() => [WorkMode], { nullable: true }) @IsOptional() modes?: WorkMode[] | null;
  @Field(() => Int, { nullable: true }) @IsOptional() hoursPerWeekMin?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() hoursPerWeekMax?: number | null;
  @Field(() => [WorkPattern], { nullable: true }) @IsOptional() patterns?: WorkPattern[] | null;
  @Field(() => String, { nullable: true, description: 'Day, as 2027-06-01.' }) @IsOptional() availableFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'Day, as 2027-06-01.' }) @IsOptional() availableTo?: string | null;
  @Field(() => MinPay, { nullable: true }) @IsOptional() minPay?: MinPay | null;
  @Field(() => Boolean, { nullable: true, description: 'False when nothing is said.' }) @IsOptional() acceptsUnpaid?: boolean | null;
  @Field(() => [AcceptedKind], { nullable: true }) @IsOptional() acceptsKinds?: AcceptedKind[] | null;
  @Field(() => [CircumstanceName], { nullable: true }) @IsOptional() circumstances?: CircumstanceName[] | null;
  @Field(() => [String], { nullable: true, description: 'Theme codes.' }) @IsOptional() interests?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Sector codes, such as COUNCIL.' }) @IsOptional() sectors?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Skills one would like to use and does not claim.' }) @IsOptional() wantedSkillIds?: string[] | null;
  @Field(() => Visibility, { nullable: true, description: 'INTRODUCED_ONLY when nothing is said.' }) @IsOptional() visibility?: Visibility | null;
  @Field(() => [ID], { nullable: true, description: 'Organisations to hide from, beside one\'s own.' }) @IsOptional() excludedOrganisationIds?: string[] | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() isShownToOwnOrganisations?: boolean | null;
  @Field(() => [SkillClaimInput], { nullable: true, description: 'All claimed skills: they take the place of the present ones.' }) @IsOptional() skills?: SkillClaimInput[] | null;
}

@InputType()
export class SaveProfileInput extends ProfileWords {
  @Field(() => Int, { nullable: true, description: 'Needed when one has a profile already.' }) @IsOptional() @IsInt() @Min(1) version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

@InputType()
export class ClaimSkillInput extends SkillClaimInput {
  @Field(() => Int, { nullable: true, description: 'Of the profile; without it the claim is added to whatever stands.' }) @IsOptional() @IsInt() @Min(1) version?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

@InputType({ description: 'Names a claim by its skill or by its own id.' })
export class UnclaimSkillInput {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() skillId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() claimId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the profile.' }) @IsOptional() @IsInt() @Min(1) version?: number | null;
}

/** Names the version of one's own profile. */
@InputType({ isAbstract: true })
export class ProfileVersionInput {
  @Field(() => Int) @IsInt() @Min(1) version: number;
}

@InputType()
export class PublishProfileInput extends ProfileVersionInput {}

@InputType()
export class PauseProfileInput extends ProfileVersionInput {}

@InputType()
export class ResumeProfileInput extends ProfileVersionInput {}

@InputType()
export class ConfirmProfileInput extends ProfileVersionInput {}
