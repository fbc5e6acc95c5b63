import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { NOTICE_TYPES } from '#libs/domain';

const MOST_AT_ONCE = 100;

@InputType()
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'Which, at most 100; all of one\'s own when nothing is said.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_AT_ONCE) @IsUUID('all', { each: true, message: 'This is not an id of ours.' })
  ids?: string[] | null;
}

@InputType()
export class SetNoticePreferencesInput {
  @Field(() => String, { description: 'The type of notice, such as introduction.approved.' })
  @IsIn(NOTICE_TYPES, { message: 'This is not a type of notice.' })
  type: string;

  @Field(() => Boolean, { description: 'Whether it is mailed, too. The inbox always has it.' })
  @IsBoolean()
  isMailed: boolean;
}
