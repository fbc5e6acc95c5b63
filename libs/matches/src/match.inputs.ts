import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsIn, IsInt, IsOptional, IsString, Length, Matches, Min } from 'class-validator';
import { KINDS, type Kind } from '#libs/domain';
import { IsId, Plain } from '#libs/platform';
import { MatchGroup } from './match.view.js';

export enum ReviewDecision { APPROVE = 'APPROVE', REFUSE = 'REFUSE' }
registerEnumType(ReviewDecision, { name: 'ReviewDecision', description: 'What a coordinator decides.' });
export enum IntroductionAnswer { YES = 'YES', NO = 'NO' }
registerEnumType(IntroductionAnswer, { name: 'IntroductionAnswer', description: 'A side\'s answer.' });

@InputType({ description: 'A person and an opportunity.' })
export class MatchPairInput {
  @Field(() => ID, { description: 'The profile\'s id, or the candidateRef by which your organisation knows the person.' })
  @IsString() @Matches(/^[\w-]{8,64}$/, { message: 'This is not a profile id or a candidateRef.' })
  profileId: string;

  @Field(() => ID)
  @IsId()
  opportunityId: string;

  @Field(() => String, { nullable: true })
  @IsOptional() @IsString()
  idempotencyKey?: string | null;
}

@InputType()
export class DismissMatchInput extends MatchPairInput {
  @Field(() => String, { description: 'Reason code, such as tooFar, notForMe, skills, timing, other.' })
  @IsString() @Length(2, 40) @Matches(/^[a-zA-Z]+$/, { message: 'Send a reason code made of letters.' })
  reason: string;
}

@InputType()
export class ReviewIntroductionInput {
  @Field(() => ID)
  @IsId()
  introductionId: string;

  @Field(() => Int)
  @IsInt() @Min(1)
  version: number;

  @Field(() => ReviewDecision)
  @IsEnum(ReviewDecision)
  decision: ReviewDecision;

  @Field(() => String, { nullable: true, description: 'Needed for a refusal; kept with the decision.' })
  @IsOptional() @Plain({ max: 2000, lines: true })
  reason?: string | null;
}

@InputType()
export class AnswerIntroductionInput {
  @Field(() => ID)
  @IsId()
  introductionId: string;

  @Field(() => Int)
  @IsInt() @Min(1)
  version: number;

  @Field(() => IntroductionAnswer)
  @IsEnum(IntroductionAnswer)
  answer: IntroductionAnswer;

  @Field(() => String, { nullable: true, description: 'Needed for a no.' })
  @IsOptional() @Plain({ max: 2000, lines: true })
  reason?: string | null;
}

@InputType({ description: 'Narrows one\'s own list.' })
export class MatchFilter {
  @Field(() => [String], { nullable: true, description: 'PLACEMENT, JOB, PROJECT; empty: all.' })
  @IsOptional() @IsArray() @ArrayMaxSize(3) @IsIn(KINDS, { each: true, message: 'Use PLACEMENT, JOB or PROJECT.' })
  kinds?: Kind[] | null;

  @Field(() => MatchGroup, { nullable: true, description: 'NOT_YET lists what does not fit yet, and why.' })
  @IsOptional() @IsEnum(MatchGroup)
  group?: MatchGroup | null;

  @Field(() => Boolean, { nullable: true, description: 'True lists everything that fits, best first, not only what is shown first. Other filters look through everything too.' })
  @IsOptional() @IsBoolean()
  isEverything?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True lists what was put aside.' })
  @IsOptional() @IsBoolean()
  isDismissed?: boolean | null;
}
