import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Context, Database, keysetPage, Me, Node, NodeRegistry, PageArgs, type Actor, type Page, type RequestContext } from '#libs/platform';
import { Introduction } from '../introductions/introduction.js';
import { MatchView } from '../match.view.js';
import { presentMatch } from '../match.presenter.js';
import { readNotes } from '../pairs/pair.notes.js';
import { PairQueries } from '../pairs/pair.queries.js';
import { ReviewItem, ReviewItemConnection } from './review.item.js';

const FOR_DEPUTIES_SQL = `d.kind = 'introduction.review' and d.subject_id in (select r.id from deputy_reviews() r where r.is_waiting)`;

@Resolver(() => ReviewItem)
export class ReviewResolver {
  constructor(private readonly db: Database, private readonly nodes: NodeRegistry, private readonly pairs: PairQueries) {}

  @Query(() => ReviewItemConnection, { description: 'What waits for a coordinator, the soonest due first; for a deputy the introductions that they may review.' })
  @Allow('match.review')
  reviewQueue(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<ReviewItem>> {
    return this.db.read(actor, (rows) => keysetPage<ReviewItem>(rows, {
      columns: 'd.id, d.kind, d.subject_id as "subjectId", d.due_at as "dueAt", d.due_at < app_clock() as "isOverdue"',
      from: 'due_items d', values: [],
      where: [`d.owner = 'COORDINATOR'`, 'd.settled_at is null', ...(actor.capacity === 'DEPUTY' ? [FOR_DEPUTIES_SQL] : [])],
      order: [{ expression: 'd.due_at', type: 'timestamptz' }, { expression: 'd.id', type: 'uuid' }],
    }, page));
  }

  @ResolveField(() => Node, { nullable: true, description: 'What it is about, as far as the viewer may see it.' })
  subject(@Parent() item: ReviewItem, @Context() context: RequestContext): Promise<object | null> {
    return this.nodes.find(item.subjectId, context);
  }

  @ResolveField(() => MatchView, { nullable: true, description: 'The pair behind an introduction, with both sides explained.' })
  async match(@Parent() item: ReviewItem, @Context() context: RequestContext): Promise<MatchView | null> {
    if (!item.kind.startsWith('introduction.')) return null;
    return this.db.read(context.actor, async (rows) => {
      const introduction = await rows.findOneBy(Introduction, { id: item.subjectId });
      const found = introduction === null ? null : await this.pairs.find(rows, context.actor, introduction.profileId, introduction.opportunityId);
      if (found === null) return null;
      const [[shown], [notes]] = [await this.pairs.show(rows, [found]), await readNotes(rows, [found])];
      return shown === undefined ? null : presentMatch(shown, notes ?? {});
    });
  }
}
