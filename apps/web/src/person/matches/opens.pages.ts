import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { MatchChangeOpens, MyChangeOpens, OpenedOpportunities, type OpenedPartsFragment } from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { Visit, Visiting } from '../../site/visit.js';
import { own } from '../profile/profile.pages.js';
import { keyOf } from './match.view.js';
import { openedItems } from './opens.view.js';

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Everything that one change would open, for a list that is too long to stand under the change. */
@Controller('matches')
export class OpensPages {
  @Get('changes/:change')
  async ofMine(@Visiting() visit: Visit, @Param('change') key: string): Promise<Page | SeeOther> {
    const { myCounterfactuals } = await visit.ask(MyChangeOpens, {});
    return opensPage(visit, myCounterfactuals?.nodes ?? [], key, { href: '/matches/changes', text: 'What would open more', title: 'What opens' });
  }

  @Get(':opportunityId/changes/:change')
  async ofMatch(@Visiting() visit: Visit, @Param('opportunityId') opportunityId: string, @Param('change') key: string): Promise<Page | SeeOther> {
    const profile = await own(visit);
    if (profile === null || !ID.test(opportunityId)) throw new NotFoundException();
    const { match } = await visit.ask(MatchChangeOpens, { opportunityId, profileId: profile.id });
    if (match === null) throw new NotFoundException();
    return opensPage(visit, match.counterfactuals, key, { href: `/matches/${opportunityId}`, text: 'How it fits you', title: match.opportunity.title });
  }
}

interface Back { readonly href: string; readonly text: string; readonly title: string }

/** `back`: the page that names the change, and how this page's title begins. Where the change opens nothing any more, it is told there. */
async function opensPage(visit: Visit, changes: readonly OpenedPartsFragment[], key: string, back: Back): Promise<Page | SeeOther> {
  const change = changes.find((one) => keyOf(one.change) === key);
  const ids = change?.opens.flatMap(({ opportunity }) => (opportunity === null ? [] : [opportunity.id])) ?? [];
  if (change === undefined || ids.length === 0) {
    visit.tell('Something has changed in the meantime. This is how things stand now.');
    return new SeeOther(back.href);
  }
  const { nodes } = await visit.ask(OpenedOpportunities, { ids });
  return new Page('person/opens', `${back.title}: ${change.sentence}`, { ...openedItems(change, nodes), sentence: change.sentence, back });
}
