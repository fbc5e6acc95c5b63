import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsString, Matches } from 'class-validator';
import { connectionOf } from '../graphql/page.js';
import { IsId } from '../graphql/validators.js';

/** A reaction that failed too often to be tried again by itself. It holds no text of the error: that may be personal. */
@ObjectType({ description: 'Something that could not be delivered.' })
export class DeadLetter {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'The fact that was not reacted to.' }) factId: string;
  @Field(() => String) reaction: string;
  @Field(() => String, { description: 'Kind of the fact.' }) kind: string;
  @Field(() => ID) subjectId: string;
  @Field(() => Date, { nullable: true, description: 'When it was given up; null once it is tried again.' }) failedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Code of the failure.' }) failure: string | null;
  @Field(() => Int, { description: 'How often people have had it tried again.' }) round: number;
}

export const DeadLetterConnection = connectionOf(DeadLetter);

@InputType({ description: 'Names one delivery.' })
export class DeliveryInput {
  @Field(() => ID)
  @IsId()
  factId: string;

  @Field(() => String)
  @IsString() @Matches(/^[\w.]{3,120}$/, { message: 'This is not the name of a reaction.' })
  reaction: string;
}
