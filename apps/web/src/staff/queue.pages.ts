import { Controller, Get } from '@nestjs/common';
import { ReviewQueue, SuggestedLearning } from '../documents.generated.js';
import { Page } from '../site/page.js';
import { pageArguments, pagerOf } from '../site/pager.js';
import { Visit, Visiting } from '../site/visit.js';
import { count } from '../site/words.js';
import { suggestedItems, waitingItem } from './queue.view.js';

const PAGE_SIZE = 20;

/** What waits for a coordinator. */
@Controller()
export class QueuePages {
  @Get('queue')
  async queue(@Visiting() visit: Visit): Promise<Page> {
    const { query } = visit;
    const isDeputy = visit.who?.capacity === 'DEPUTY';
    const [{ reviewQueue }, learning] = await Promise.all([visit.ask(ReviewQueue, pageArguments(query, PAGE_SIZE)), isDeputy ? null : visit.ask(SuggestedLearning, {})]);
    const items = reviewQueue.nodes.map(waitingItem);
    const wanted = query.text('next');
    const next = items.find(({ id }) => id === wanted) ?? items[0] ?? null;
    return new Page('staff/queue', 'Queue', {
      items, next, total: count(reviewQueue.totalCount, 'thing waits', 'things wait'), overdue: items.filter(({ isOverdue }) => isOverdue).length,
      isDeputy, learning: learning === null ? [] : suggestedItems(learning), pages: pagerOf(reviewQueue.pageInfo, '/queue', []),
    });
  }
}
