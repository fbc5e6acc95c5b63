import { Controller, Get } from '@nestjs/common';
import { FindOpportunities, type OpportunityFilter, type OpportunityKind } from '../documents.generated.js';
import { Page } from '../site/page.js';
import { pageArguments, pagerOf } from '../site/pager.js';
import { Visit, Visiting } from '../site/visit.js';
import { count, KINDS } from '../site/words.js';
import { itemOf } from './opportunity.view.js';

const PAGE_SIZE = 20;

/** Looking for opportunities; open to everybody. */
@Controller()
export class FindPages {
  @Get('opportunities')
  async find(@Visiting() visit: Visit): Promise<Page> {
    const { query } = visit;
    const kinds = query.list('kind').filter((kind): kind is OpportunityKind => kind in KINDS);
    const filter: OpportunityFilter = { ...(query.text('text') !== '' && { text: query.text('text') }), ...(kinds.length > 0 && { kinds }) };
    const { opportunities } = await visit.ask(FindOpportunities, { filter, ...pageArguments(query, PAGE_SIZE) });
    const filters = query.entries().filter(([name]) => name !== 'after' && name !== 'before');
    return new Page('find/results', 'Find opportunities', {
      found: count(opportunities.totalCount, 'opportunity', 'opportunities'),
      text: query.typed('text'),
      kinds: Object.entries(KINDS).map(([value, text]) => ({ value, text, checked: kinds.some((kind) => kind === value) })),
      results: opportunities.nodes.map(itemOf), pages: pagerOf(opportunities.pageInfo, '/opportunities', filters),
    });
  }
}
