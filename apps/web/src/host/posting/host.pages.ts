import { Controller, Get } from '@nestjs/common';
import { clock } from '#libs/platform';
import { CandidateCount, OwnOpportunities, OwnOrganisationById, type OpportunityState, type OwnOpportunitiesQuery } from '../../documents.generated.js';
import { Page } from '../../site/page.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count, KINDS } from '../../site/words.js';
import { ownOrganisationId } from '../host.access.js';
import { coHostingLink, waitingCoHostings } from '../organisation/co-hosting.pages.js';
import { STATES } from '../host.words.js';
import { addressOf, nextOf } from './posting.view.js';

type Own = OwnOpportunitiesQuery['opportunities']['nodes'][number];

/** What waits for the host first, then what is running, then what is over. */
const GROUPS: readonly { heading: string; states: readonly OpportunityState[] }[] = [
  { heading: 'Sent back to you', states: ['RETURNED'] }, { heading: 'Open', states: ['OPEN'] }, { heading: 'Drafts', states: ['DRAFT', 'POTENTIAL'] },
  { heading: 'With a coordinator', states: ['SUBMITTED'] }, { heading: 'Paused', states: ['PAUSED'] }, { heading: 'Filled or closed', states: ['FILLED', 'EXPIRED'] },
  { heading: 'Withdrawn or put away', states: ['WITHDRAWN', 'ARCHIVED'] },
];
const MOST = 100;
const SOON_MS = 7 * 86_400_000;
/** Of so many open ones the people are counted on this page; of others on their own. */
const MOST_COUNTED = 12;

/** One's own opportunities, by state, each with what happens next. */
@Controller('host')
export class HostPages {
  @Get()
  async mine(@Visiting() visit: Visit): Promise<Page> {
    const organisationId = ownOrganisationId(visit);
    const states = GROUPS.flatMap((group) => group.states);
    const [{ opportunities }, { organisation }, asked] = await Promise.all([
      visit.ask(OwnOpportunities, { organisationId, states, first: MOST }), visit.ask(OwnOrganisationById, { id: organisationId }), waitingCoHostings(visit),
    ]);
    const isVerified = organisation?.verification === 'VERIFIED';
    const open = opportunities.nodes.filter(({ state }) => state === 'OPEN').slice(0, isVerified ? MOST_COUNTED : 0);
    const counted = new Map(await Promise.all(open.map(async ({ id }) => [id, (await visit.ask(CandidateCount, { opportunityId: id })).candidates] as const)));
    const groups = GROUPS.map(({ heading, states: those }) => ({
      heading, items: opportunities.nodes.filter(({ state }) => those.includes(state)).map((one) => itemOf(one, counted.get(one.id)?.totalCount ?? null)),
    })).filter(({ items }) => items.length > 0);
    return new Page('host/mine', 'My opportunities', {
      groups, isVerified, coHosting: coHostingLink(asked), isPending: organisation?.verification === 'PENDING', verificationReason: organisation?.verificationReason ?? null,
      total: count(opportunities.totalCount, 'opportunity', 'opportunities'), isCut: opportunities.totalCount > MOST,
    });
  }
}

function itemOf(one: Own, waiting: number | null): object {
  const places = one.state === 'OPEN' ? `${count(one.places - one.placesFilled, 'place')} free` : '';
  const isSoon = one.state === 'OPEN' && one.closingAt !== null && Date.parse(one.closingAt) - clock.milliseconds() < SOON_MS;
  return {
    isSoon, title: one.title, href: addressOf(one),
    facts: [KINDS[one.kind] ?? '', STATES[one.state] ?? '', places].filter((word) => word !== '').join(' · '), next: nextOf(one, waiting),
    reason: one.state === 'RETURNED' || one.state === 'PAUSED' ? one.stateReason : null,
    candidates: waiting !== null && waiting > 0 ? { text: `Look at ${count(waiting, 'person', 'people')}`, href: addressOf(one, '/candidates') } : null,
  };
}
