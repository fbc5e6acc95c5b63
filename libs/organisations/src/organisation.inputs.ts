import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsEnum, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { MembershipRole } from '#libs/accounts';
import { IsId, Plain } from '#libs/platform';
import { OrganisationKind, OrganisationSize, RegisterIds, Verification } from './organisation.js';

export enum VerificationDecision { VERIFY = 'VERIFY', REJECT = 'REJECT', SUSPEND = 'SUSPEND', REINSTATE = 'REINSTATE' }
registerEnumType(VerificationDecision, { name: 'VerificationDecision' });

@InputType()
export class RegisterOrganisationInput {
  @Field(() => String) @IsString() name: string;
  @Field(() => OrganisationKind) @IsEnum(OrganisationKind) kind: OrganisationKind;
  @Field(() => RegisterIds, { nullable: true }) @IsOptional() registerIds?: RegisterIds | null;
  @Field(() => String, { nullable: true, description: 'Code of the local authority, such as E08000025.' }) @IsOptional() @IsString() area?: string | null;
  @Field(() => OrganisationSize, { nullable: true }) @IsOptional() @IsEnum(OrganisationSize) size?: OrganisationSize | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() website?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() sharedMailbox?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

@InputType()
export class ResubmitOrganisationInput extends RegisterOrganisationInput {
  @Field(() => ID) @IsId() organisationId: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
}

@InputType()
export class VerifyOrganisationInput {
  @Field(() => ID) @IsId() organisationId: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => VerificationDecision) @IsEnum(VerificationDecision) decision: VerificationDecision;
  @Field(() => String, { nullable: true, description: 'Needed to reject or suspend.' }) @IsOptional() @Plain({ max: 2000, lines: true }) reason?: string | null;
  @Field(() => String, { nullable: true, description: 'The domain of its people\'s addresses, such as dudley.gov.uk; with VERIFY or REINSTATE.' })
  @IsOptional() @IsString() verifiedDomain?: string | null;
}

@InputType()
export class VouchForOrganisationInput {
  @Field(() => ID, { description: 'The group, by the id that its people gave you.' }) @IsId() organisationId: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

@InputType()
export class JoinOrganisationInput {
  @Field(() => ID) @IsId() organisationId: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

@InputType()
export class InviteMemberInput {
  @Field(() => ID) @IsId() organisationId: string;
  @Field(() => String)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' }) @MaxLength(254) email: string;
  @Field(() => MembershipRole) @IsEnum(MembershipRole) role: MembershipRole;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() idempotencyKey?: string | null;
}

@InputType()
export class AnswerMembershipInput {
  @Field(() => ID) @IsId() membershipId: string;
  @Field(() => Boolean) @IsBoolean() accept: boolean;
  @Field(() => MembershipRole, { nullable: true, description: 'What somebody who asked to join becomes; a member when nothing is said.' })
  @IsOptional() @IsEnum(MembershipRole) role?: MembershipRole | null;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID) @IsId() membershipId: string;
}

@InputType()
export class OrganisationFilter {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) text?: string | null;
  @Field(() => [OrganisationKind], { nullable: true }) @IsOptional() @IsEnum(OrganisationKind, { each: true }) kinds?: OrganisationKind[] | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() area?: string | null;
  @Field(() => Verification, { nullable: true }) @IsOptional() @IsEnum(Verification) verification?: Verification | null;
}
