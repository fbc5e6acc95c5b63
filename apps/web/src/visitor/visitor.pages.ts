import { Controller, Get, Inject } from '@nestjs/common';
import { FindOpportunities } from '../documents.generated.js';
import { itemOf } from '../find/opportunity.view.js';
import { Page } from '../site/page.js';
import { SITE_PARTS, type SiteParts } from '../site/site.parts.js';
import { Visit, Visiting } from '../site/visit.js';
import { count } from '../site/words.js';
import { PERSONAS } from './personas.js';

/** Pages for whoever comes by. */
@Controller()
export class VisitorPages {
  constructor(@Inject(SITE_PARTS) private readonly parts: SiteParts) {}

  @Get()
  async home(@Visiting() visit: Visit): Promise<Page> {
    const { opportunities: { totalCount, nodes } } = await visit.ask(FindOpportunities, { first: 5 });
    return new Page('visitor/home', 'Data skills, and the places that need them', {
      openWords: `${count(totalCount, 'opportunity is', 'opportunities are')} open now.`, newest: nodes.map(itemOf),
      personas: this.parts.config.demo === 'off' ? [] : PERSONAS,
    });
  }
}
