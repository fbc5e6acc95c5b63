import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Channel, Related } from '#libs/domain';
import { Entry, Node, PageInfo } from '#libs/platform';

/** Something that one person was told. No text in it names anybody: contacts are read from the row it is about, by who asks. */
@Entity('notices')
@ObjectType({ implements: () => [Node], description: 'Something that somebody was told.' })
export class Notice extends Entry {
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;

  @Field(() => String, { description: 'The fact it tells of, such as introduction.connected.' })
  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'uuid' })
  causeFact: string;

  @Field(() => ID)
  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'text' })
  channel: Channel;

  @Field(() => String)
  @Column({ type: 'text' })
  title: string;

  @Field(() => String, { description: 'Lines of plain text; the first says what happens next, by when, by whom.' })
  @Column({ type: 'text' })
  body: string;

  @Field(() => String, { description: 'Where it can be acted on.' })
  @Column({ type: 'text' })
  path: string;

  @Field(() => Date, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  readAt: Date | null;

  /** The morning's mail that bundled it. */
  @Column({ type: 'uuid', nullable: true })
  digestMailId: string | null;

  get related(): Related {
    return { userId: this.userId };
  }
}

@ObjectType({ description: 'The other side of an introduction, once both said yes.' })
export class NoticeContact {
  @Field(() => String) name: string;
  @Field(() => String) email: string;
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
  @Field(() => Int, { description: 'Of the whole inbox, whatever the list shows.' }) unreadCount: number;
}

@ObjectType()
export class NoticesRead {
  @Field(() => Int, { description: 'How many this has marked.' }) count: number;
  @Field(() => Int, { description: 'How many are unread still.' }) unreadCount: number;
}

@ObjectType({ description: 'Whether notices of a type are mailed, too.' })
export class NoticePreference {
  @Field(() => String) type: string;
  @Field(() => Boolean) isMailed: boolean;
}
