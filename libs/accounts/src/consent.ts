import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Entry, Node } from '#libs/platform';

export enum ConsentPurpose { PRIVACY_NOTICE = 'PRIVACY_NOTICE', MATCHING = 'MATCHING', NEWS = 'NEWS' }
registerEnumType(ConsentPurpose, { name: 'ConsentPurpose', description: 'What a person agrees to, each by itself.' });

/** The version of the privacy notice that is in force. */
export const PRIVACY_NOTICE_VERSION = 1;

/** One agreement, dated, with the version of the text that was shown; taken back as easily as given. */
@Entity('consents')
@ObjectType({ implements: () => [Node], description: 'An agreement of a person, dated and versioned.' })
export class Consent extends Entry {
  @Column({ type: 'uuid' })
  userId: string;

  @Field(() => ConsentPurpose)
  @Column({ type: 'text' })
  purpose: ConsentPurpose;

  @Field(() => Int)
  @Column({ type: 'integer' })
  noticeVersion: number;

  @Field(() => Date)
  @Column({ type: 'timestamptz' })
  givenAt: Date;

  @Field(() => Date, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
