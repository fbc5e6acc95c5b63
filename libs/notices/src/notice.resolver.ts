import { Args, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, Change, Database, entityPage, Live, Me, NodeRegistry, PageArgs, sql, type Actor, type LiveEvent } from '#libs/platform';
import { MarkNoticesReadInput, Notice, NoticeConnection, NoticePreference, NoticesRead, SetNoticePreferencesInput } from './notice.js';

@Resolver(() => Notice)
export class NoticeResolver {
  constructor(private readonly db: Database, private readonly live: Live, private readonly nodes: NodeRegistry) {}

  onModuleInit(): void {
    this.nodes.register('Notice', (id, context) => this.load(context.actor, id));
  }

  @Query(() => NoticeConnection, { description: 'One\'s own inbox, newest first.' })
  @Allow('notice.see')
  notices(@Me() actor: Actor, @Args() page: PageArgs, @Args('unreadOnly', { defaultValue: false }) unreadOnly: boolean): Promise<NoticeConnection> {
    return this.db.read(actor, async (rows) => {
      const found = await entityPage(rows, Notice, {
        from: 'notices', where: ['user_id = $1', ...(unreadOnly ? ['read_at is null'] : [])], values: [actor.userId],
        order: [{ expression: 'id', type: 'uuid', isDescending: true }],
      }, page);
      const [unread] = await sql<{ n: number }>(rows, 'select count(*)::int as n from notices where user_id = $1 and read_at is null', [actor.userId]);
      return { ...found, totalCount: Number(found.totalCount), unreadCount: unread?.n ?? 0 };
    });
  }

  @Change(NoticesRead)
  @Allow('notice.see')
  markNoticesRead(@Args('input') input: MarkNoticesReadInput, @Me() actor: Actor): Promise<NoticesRead> {
    return this.db.write(actor, async (tx) => {
      const read = await sql(tx.rows, `update notices set read_at = app_clock() where user_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2)) returning 1`,
        [actor.userId, input.ids ?? null]);
      if (read.length > 0) tx.record('notice.read', actor.userId ?? '', { userId: actor.userId ?? '', count: read.length });
      return { count: read.length };
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

  @Subscription(() => Notice, { description: 'Each notice as it arrives.' })
  @Allow('notice.see')
  async *noticeArrived(@Me() actor: Actor): AsyncGenerator<{ noticeArrived: Notice }> {
    for await (const event of this.live.events((one: LiveEvent) => one.kind === 'notice' && one.userId === actor.userId)) {
      const notice = await this.load(actor, event.id);
      if (notice !== null) yield { noticeArrived: notice };
    }
  }

  private load(actor: Actor, id: string): Promise<Notice | null> {
    return this.db.read(actor, (rows) => rows.findOneBy(Notice, { id }));
  }
}
