import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { IsId, Plain } from '#libs/platform';
import { Funding, JobTerms, Pay, PlacementTerms, ProjectTerms, RequirementInput } from './opportunity.terms.js';
import {
  AcceptedRoute, AnonymousUntil, Condition, FundingStatus, OpenToName, OpportunityKind, OpportunityMode, OpportunityPattern, Sponsorship, UnpaidBasisName,
} from './opportunity.words.js';

/**
 * All that a host may say. Bounds stand in opportunity.reader.ts and not here: what one field allows depends on others, and every
 * wrong field is to be named in one answer. A field that is left out stays as it is; null empties it.
 */
@InputType({ isAbstract: true })
export class OpportunityWords {
  @Field(() => String, { nullable: true }) @IsOptional() purpose?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() places?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() placesForRound?: number | null;
  @Field(() => [RequirementInput], { nullable: true }) @IsOptional() requirements?: RequirementInput[] | null;
  @Field(() => OpportunityMode, { nullable: true }) @IsOptional() mode?: OpportunityMode | null;
  @Field(() => String, { nullable: true, description: 'Postcode of the site; only its outward part is kept.' }) @IsOptional() outcode?: string | null;
  @Field(() => Float, { nullable: true }) @IsOptional() hoursPerWeek?: number | null;
  @Field(() => [OpportunityPattern], { nullable: true }) @IsOptional() patterns?: OpportunityPattern[] | null;
  @Field(() => String, { nullable: true, description: 'Day, as 2027-06-01.' }) @IsOptional() startOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Day, as 2027-06-01.' }) @IsOptional() endOn?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() weeks?: number | null;
  @Field(() => Pay, { nullable: true }) @IsOptional() pay?: Pay | null;
  @Field(() => UnpaidBasisName, { nullable: true }) @IsOptional() unpaidBasis?: UnpaidBasisName | null;
  @Field(() => String, { nullable: true }) @IsOptional() courseName?: string | null;
  @Field(() => FundingStatus, { nullable: true }) @IsOptional() fundingStatus?: FundingStatus | null;
  @Field(() => Funding, { nullable: true }) @IsOptional() funding?: Funding | null;
  @Field(() => [OpenToName], { nullable: true }) @IsOptional() openTo?: OpenToName[] | null;
  @Field(() => String, { nullable: true, description: 'Last day to apply, as 2027-06-01.' }) @IsOptional() closesOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() contactRole?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() contactName?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() contactEmail?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() supervisorRole?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() supervisorName?: string | null;
  @Field(() => [Condition], { nullable: true }) @IsOptional() conditions?: Condition[] | null;
  @Field(() => Sponsorship, { nullable: true }) @IsOptional() sponsorship?: Sponsorship | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() isDisabilityConfident?: boolean | null;
  @Field(() => AnonymousUntil, { nullable: true, description: 'SHORTLISTED for public bodies when nothing is said.' }) @IsOptional() anonymousUntil?: AnonymousUntil | null;
  @Field(() => AcceptedRoute, { nullable: true }) @IsOptional() acceptedRoute?: AcceptedRoute | null;
  @Field(() => String, { nullable: true }) @IsOptional() applyUrl?: string | null;
  @Field(() => [String], { nullable: true, description: 'Theme codes.' }) @IsOptional() themes?: string[] | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() isOpenLicence?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Organisations asked to take part; each confirms for itself.' }) @IsOptional() coHostIds?: string[] | null;
  @Field(() => PlacementTerms, { nullable: true }) @IsOptional() placement?: PlacementTerms | null;
  @Field(() => JobTerms, { nullable: true }) @IsOptional() job?: JobTerms | null;
  @Field(() => ProjectTerms, { nullable: true }) @IsOptional() project?: ProjectTerms | null;
}

@InputType()
export class DraftOpportunityInput extends OpportunityWords {
  @Field(() => ID) @IsId() organisationId: string;
  @Field(() => OpportunityKind) @IsString() kind: OpportunityKind;
  @Field(() => String) @IsString() title: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

/** Names one version of one opportunity. */
@InputType({ isAbstract: true })
export class OpportunityVersionInput {
  @Field(() => ID) @IsId() opportunityId: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
}

@InputType()
export class ReviseOpportunityInput extends OpportunityWords {
  @Field(() => ID) @IsId() opportunityId: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() title?: string | null;
}

@InputType()
export class PublishOpportunityInput extends OpportunityVersionInput {}

@InputType()
export class PauseOpportunityInput extends OpportunityVersionInput {
  @Field(() => String, { nullable: true }) @IsOptional() @Plain({ max: 2000, lines: true }) reason?: string | null;
}

@InputType()
export class ResumeOpportunityInput extends OpportunityVersionInput {}

@InputType()
export class ConfirmOpportunityInput extends OpportunityVersionInput {}

@InputType()
export class AnswerCoHostingInput extends OpportunityVersionInput {
  @Field(() => Boolean, { description: 'False says no, also after a yes.' }) @IsBoolean() isConfirmed: boolean;
}

@InputType()
export class ReturnOpportunityInput extends OpportunityVersionInput {
  @Field(() => String, { description: 'What to change before it can open.' })
  @Plain({ min: 1, max: 2000, lines: true, short: 'Say what to change, so that its host can mend it.' }) reason: string;
}

@InputType()
export class WithdrawOpportunityInput extends OpportunityVersionInput {
  @Field(() => String) @Plain({ min: 1, max: 2000, lines: true, short: 'Say why, in a few words.' }) reason: string;
}
