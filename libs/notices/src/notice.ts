import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Column, Entity } from 'typeorm';
import type { Related } from '#libs/domain';
import { Entry, IsId, Node, PageInfo } from '#libs/platform';
import { NOTICE_TYPES } from './who.hears.js';

/** Something that one person was told. */
@Entity('notices')
@ObjectType({ implements: () => [Node], description: 'Something that somebody was told.' })
export class Notice extends Entry {
  @Column({ type: 'uuid' })
  userId: string;

  @Field(() => String, { description: 'The fact it tells of, such as introduction.connected.' })
  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'uuid' })
  causeFact: string;

  @Field(() => ID)
  @Column({ type: 'uuid' })
  subjectId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  title: string;

  @Field(() => String)
  @Column({ type: 'text' })
  body: string;

  @Field(() => String, { description: 'Where it can be acted on.' })
  @Column({ type: 'text' })
  path: string;

  @Field(() => Date, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  readAt: Date | null;

  get related(): Related {
    return { userId: this.userId };
  }
}

@ObjectType()
export class NoticeEdge {
  @Field(() => String) cursor: string;
  @Field(() => Notice) node: Notice;
}

@ObjectType()
export class NoticeConnection {
  @Field(() => [NoticeEdge]) edges: NoticeEdge[];
  @Field(() => [Notice]) nodes: Notice[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
  @Field(() => Int) unreadCount: number;
}

@InputType()
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'Which; all when nothing is said.' })
  @IsOptional() @IsArray() @ArrayMaxSize(100) @IsId()
  ids?: string[] | null;
}

@InputType()
export class SetNoticePreferencesInput {
  @Field(() => String, { description: 'The type of notice.' })
  @IsIn(NOTICE_TYPES, { message: 'This is not a type of notice.' })
  type: string;

  @Field(() => Boolean, { description: 'Whether it is mailed, too. The inbox always has it.' })
  @IsBoolean()
  isMailed: boolean;
}

@ObjectType()
export class NoticesRead {
  @Field(() => Int) count: number;
}

@ObjectType()
export class NoticePreference {
  @Field(() => String) type: string;
  @Field(() => Boolean) isMailed: boolean;
}
