import { Args, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import {
  Allow, Change, Context, Database, Live, Me, NodeRegistry, NotFound, PageArgs, Personal, type Actor, type LiveEvent, type RequestContext,
} from '#libs/platform';
import { MarkNoticesReadInput, SetNoticePreferencesInput } from './notice.inputs.js';
import { contactsOf, countOwn, inboxOf, markRead, preferencesOf, unreadCountOf } from './notice.queries.js';
import { Notice, NoticeConnection, NoticeContact, NoticePreference, NoticesRead } from './notice.js';

@Resolver(() => Notice)
export class NoticeResolver {
  constructor(private readonly db: Database, private readonly live: Live, private readonly nodes: NodeRegistry) {}

  onModuleInit(): void {
    this.nodes.register('Notice', (id, context) => this.load(context.actor, id));
  }

  @Query(() => NoticeConnection, { description: 'One\'s own inbox, newest first.' })
  @Allow('notice.see')
  notices(@Me() actor: Actor, @Args() page: PageArgs, @Args('unreadOnly', { defaultValue: false }) unreadOnly: boolean): Promise<NoticeConnection> {
    return this.db.read(actor, (rows) => inboxOf(rows, actor.userId ?? '', unreadOnly, page));
  }

  @Query(() => [NoticePreference], { description: 'What is mailed to oneself, by type of notice.' })
  @Allow('notice.see')
  noticePreferences(@Me() actor: Actor): Promise<NoticePreference[]> {
    return this.db.read(actor, (rows) => preferencesOf(rows, actor.userId ?? ''));
  }

  @Change(NoticesRead, NotFound)
  @Allow('notice.see')
  markNoticesRead(@Args('input') input: MarkNoticesReadInput, @Me() actor: Actor): Promise<NoticesRead> {
    const userId = actor.userId ?? '';
    const ids = input.ids == null ? null : [...new Set(input.ids)];
    return this.db.write(actor, async (tx) => {
      if (ids !== null && (await countOwn(tx, userId, ids)) !== ids.length) throw new NotFound();
      const count = await markRead(tx, userId, ids);
      return { count, unreadCount: await unreadCountOf(tx.rows, userId) };
    });
  }

  @Change(NoticePreference)
  @Allow('notice.see')
  setNoticePreferences(@Args('input') input: SetNoticePreferencesInput, @Me() actor: Actor): Promise<NoticePreference> {
    return this.db.write(actor, async (tx) => {
      await tx.rows.query(`insert into notice_preferences (user_id, type, is_mailed) values ($1, $2, $3)
        on conflict (user_id, type) do update set is_mailed = excluded.is_mailed`, [actor.userId, input.type, input.isMailed]);
      return { type: input.type, isMailed: input.isMailed };
    });
  }

  /** The row is read after the permission was asked again, as whoever the subscriber is at that moment. */
  @Subscription(() => Notice, {
    description: 'Each notice as it arrives.',
    resolve(this: NoticeResolver, event: LiveEvent, _given: unknown, context: RequestContext) { return this.load(context.actor, event.id); },
  })
  @Allow('notice.see')
  noticeArrived(@Me() actor: Actor): AsyncGenerator<LiveEvent> {
    return this.live.events((event) => event.kind === 'notice' && event.userId === actor.userId);
  }

  @ResolveField(() => NoticeContact, { nullable: true, description: 'Of introduction.connected: who the other side is, as far as one acts for a side.' })
  @Personal('notice.see')
  contact(@Parent() notice: Notice, @Context() context: RequestContext): Promise<NoticeContact | null> | null {
    if (notice.type !== 'introduction.connected') return null;
    const { actor } = context;
    return context.loaders.of('noticeContact', (ids) => this.db.read(actor, (rows) => contactsOf(rows, actor.userId, ids))).load(notice.subjectId);
  }

  private load(actor: Actor, id: string): Promise<Notice | null> {
    return this.db.read(actor, (rows) => rows.findOneBy(Notice, { id }));
  }
}
