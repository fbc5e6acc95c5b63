import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '#libs/platform';

/** Something that waits for a coordinator. */
@ObjectType({ description: 'Something that waits for a coordinator, with the day by which it is due.' })
export class ReviewItem {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What kind of item: introduction.review, organisation.verify, opportunity.moderate and so on.' }) kind: string;
  @Field(() => ID) subjectId: string;
  @Field(() => Date) dueAt: Date;
  @Field(() => Boolean) isOverdue: boolean;
}

export const ReviewItemConnection = connectionOf(ReviewItem);
