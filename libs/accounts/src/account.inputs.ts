import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsEmail, IsEnum, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsId } from '#libs/platform';
import { CapacityName } from './capacity.js';
import { ConsentPurpose } from './consent.js';

const lowered = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim().toLowerCase() : value);

@InputType()
export class RequestSignInInput {
  @Field(() => String)
  @Transform(lowered)
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' }) @MaxLength(254)
  email: string;
}

@InputType()
export class SignInInput {
  @Field(() => String)
  @Transform(lowered)
  @IsEmail({}, { message: 'Enter the e-mail address that the code was sent to.' }) @MaxLength(254)
  email: string;

  @Field(() => String, { description: 'Six digits from the mail.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/[\s-]/g, '') : value))
  @IsString() @Matches(/^\d{6}$/, { message: 'Enter the six digits of the code.' })
  code: string;
}

@InputType({ description: 'What to act as from now on in this session.' })
export class ChooseCapacityInput {
  @Field(() => CapacityName)
  @IsEnum(CapacityName)
  kind: CapacityName;

  @Field(() => ID, { nullable: true })
  @IsOptional() @IsId()
  organisationId?: string | null;
}

@InputType()
export class ConsentInput {
  @Field(() => ConsentPurpose)
  @IsEnum(ConsentPurpose)
  purpose: ConsentPurpose;

  @Field(() => Int, { description: 'Version of the text that was shown.' })
  @IsInt() @Min(1) @Max(1000)
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional() @IsString()
  idempotencyKey?: string | null;
}

export const DEMO_PERSONAS = ['analyst', 'student', 'host', 'university', 'coordinator', 'deputy', 'admin', 'reviewer'] as const;
export type DemoPersona = (typeof DEMO_PERSONAS)[number];

export class DemoSessionInput {
  @IsIn(DEMO_PERSONAS)
  persona: DemoPersona;
}
