import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import {
  AnswerCoHosting, CoHostingCount, CoHostings, HostOpportunityById, type CoHostAnswer, type CoHostingsQuery, type HostOpportunityFragment,
} from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { isRefused, NO_PROBLEMS, problemsIn, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count, KINDS } from '../../site/words.js';
import { ownOrganisationId } from '../host.access.js';
import { STATES } from '../host.words.js';

const PAGE_SIZE = 20;
const ADDRESS = '/organisation/co-hosting';
interface View { readonly view: string; readonly answer: CoHostAnswer; readonly text: string; readonly nothing: string }
const WAITING: View = { view: '', answer: 'WAITING', text: 'Waits for you', nothing: 'Nothing waits for your organisation’s answer.' };
const VIEWS: readonly View[] = [
  WAITING,
  { view: 'yes', answer: 'YES', text: 'You take part', nothing: 'Your organisation takes part in nothing of others now.' },
  { view: 'no', answer: 'NO', text: 'You said no', nothing: 'Your organisation has said no to nothing that is still going on.' },
];

/** What other hosts ask one's own organisation to offer together with them, and its answer. */
@Controller('organisation/co-hosting')
export class CoHostingPages {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    ownOrganisationId(visit);
    const { query } = visit;
    const here = VIEWS.find(({ view }) => view === query.text('view')) ?? WAITING;
    const { coHostings } = await visit.ask(CoHostings, { answer: here.answer, ...pageArguments(query, PAGE_SIZE) });
    return new Page('host/co-hostings', 'Offered together with others', {
      items: coHostings.nodes.map(itemOf), nothing: here.nothing, found: count(coHostings.totalCount, 'opportunity', 'opportunities'),
      views: VIEWS.map((one) => ({ text: one.text, href: one === WAITING ? ADDRESS : `${ADDRESS}?view=${one.view}`, isHere: one === here })),
      isWaiting: here === WAITING, isOwner: isOwner(visit), pages: pagerOf(coHostings.pageInfo, ADDRESS, here === WAITING ? [] : [['view', here.view]]),
    });
  }

  @Get(':id')
  async asked(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return coHostingPage(await askedOf(visit, id), visit, NO_PROBLEMS);
  }

  @Post(':id')
  async answerCoHosting(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const opportunity = await askedOf(visit, id);
    const { form } = visit;
    if (form.text('answer') === '') return coHostingPage(opportunity, visit, problemsIn({ answer: 'Choose yes or no.' }), 422);
    const isConfirmed = form.text('answer') === 'yes';
    const version = Number(form.text('version')) || opportunity.version;
    const { answerCoHosting: answer } = await visit.ask(AnswerCoHosting, { input: { opportunityId: id, version, isConfirmed } });
    if (isRefused(answer)) return coHostingPage(await askedOf(visit, id), visit, problemsOf(answer, () => null), 422);
    visit.tell(isConfirmed ? `You take part in ${opportunity.title}.` : `You do not take part in ${opportunity.title}.`);
    return new SeeOther(ADDRESS);
  }
}

/** How many requests wait for one's own organisation; null where one acts for none. */
export async function waitingCoHostings(visit: Visit): Promise<number | null> {
  const { who } = visit;
  if (who === undefined || who.organisationId === null || who.capacity === 'DEPUTY') return null;
  return (await visit.ask(CoHostingCount, {})).coHostings.totalCount;
}

/** The way to the requests, saying how many wait. */
export function coHostingLink(waiting: number | null): { text: string; href: string; isWaiting: boolean } | null {
  if (waiting === null) return null;
  if (waiting === 0) return { text: 'What other hosts ask you to offer together', href: ADDRESS, isWaiting: false };
  const wait = waiting === 1 ? 'waits' : 'wait';
  return { text: `${count(waiting, 'request', 'requests')} to offer something together ${wait} for your organisation’s answer`, href: ADDRESS, isWaiting: true };
}

function isOwner({ who }: Visit): boolean {
  return who?.capacity === 'OWNER' || who?.capacity === 'UNIVERSITY_COORDINATOR';
}

function itemOf({ id, title, kind, state, organisation }: CoHostingsQuery['coHostings']['nodes'][number]): object {
  return {
    href: `${ADDRESS}/${id}`, title, by: organisation?.name ?? 'A host', facts: [KINDS[kind] ?? '', STATES[state] ?? ''].filter((word) => word !== '').join(' · '),
  };
}

/** An opportunity whose host asked one's own organisation to take part. */
async function askedOf(visit: Visit, id: string): Promise<HostOpportunityFragment> {
  const organisationId = ownOrganisationId(visit);
  const { opportunity } = await visit.ask(HostOpportunityById, { id });
  if (opportunity?.coHosts.some((one) => one.organisationId === organisationId) !== true) throw new NotFoundException();
  return opportunity;
}

function coHostingPage(opportunity: HostOpportunityFragment, visit: Visit, problems: Problems, status = 200): Page {
  const mine = opportunity.coHosts.find(({ organisationId }) => organisationId === visit.who?.organisationId);
  return new Page('host/co-hosting', `${opportunity.title}: take part?`, {
    id: opportunity.id, slug: opportunity.slug, name: opportunity.title, version: opportunity.version, host: opportunity.organisation?.name ?? 'A host', problems,
    isOpen: opportunity.state === 'OPEN', mayAnswer: isOwner(visit), answered: mine?.isConfirmed === true ? 'yes' : mine?.hasDeclined === true ? 'no' : null,
  }, status);
}
