import { Controller, Get, Inject, NotFoundException, Param } from '@nestjs/common';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { clock } from '#libs/platform';
import { OneOpportunity } from '../documents.generated.js';
import { Download, Page, SeeOther } from '../site/page.js';
import { SITE_PARTS, type SiteParts } from '../site/site.parts.js';
import { Visit, Visiting } from '../site/visit.js';
import { askedOf, freshnessOf, jobPostingOf, nextOf, rowsOf, type OpportunityDetails } from './opportunity.details.js';
import { itemOf } from './opportunity.view.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One opportunity, at its name; its id leads there. */
@Controller('opportunities')
export class OpportunityPages {
  constructor(@Inject(SITE_PARTS) private readonly parts: SiteParts) {}

  @Get(':key')
  async one(@Visiting() visit: Visit, @Param('key') key: string): Promise<Page | SeeOther> {
    const one = await find(visit, key);
    if (one.slug !== key) return new SeeOther(`/opportunities/${one.slug}`);
    const url = `${this.parts.config.publicUrl}/opportunities/${one.slug}`;
    const { who } = visit;
    const posting = jobPostingOf(one, url);
    return new Page('find/opportunity', `${one.title}, ${one.organisation?.name ?? 'a host'}`, {
      name: one.title, ...itemOf(one), next: nextOf(one), isOpen: one.state === 'OPEN', rows: rowsOf(one), asked: askedOf(one), purpose: paragraphs(one.purpose), canonical: url,
      fresh: freshnessOf(one, clock.milliseconds()), isUnpaid: one.pay?.isPaid === false, calendar: one.closesOn === null ? '' : `/opportunities/${one.slug}/closing.ics`,
      host: one.organisation, applyUrl: one.acceptedRoute === 'EXTERNAL' ? one.applyUrl ?? one.job?.vacancyUrl ?? '' : '', source: one.source,
      contact: { name: one.contactName, email: one.contactEmail, role: one.contactRole }, isExample: one.isExample,
      ownHref: who?.capacity === 'PERSON' ? `/matches/${one.id}` : '', hostHref: who?.organisationId === one.organisationId ? `/host/opportunities/${one.id}` : '',
        isStranger: who === undefined,
      // Nothing in it may end the element that holds it.
      posting: posting === null ? '' : JSON.stringify(posting).replaceAll('<', '\\u003c'),
    });
  }

  @Get(':key/closing.ics')
  async closing(@Visiting() visit: Visit, @Param('key') key: string): Promise<Download> {
    const one = await find(visit, key);
    if (one.closingAt === null) throw new NotFoundException();
    const calendar = ical({ name: 'Skills Exchange', method: ICalCalendarMethod.PUBLISH, prodId: { company: 'West Midlands Open Data Forum', product: 'Skills Exchange',
      language: 'EN' } });
    const end = new Date(one.closingAt);
    calendar.createEvent({
      id: `${one.id}-closing@skills-exchange`, start: new Date(end.getTime() - 3_600_000), end, stamp: new Date(one.updatedAt), summary: `Last hour to apply: ${one.title}`,
      description: one.organisation?.name ?? '', url: `${this.parts.config.publicUrl}/opportunities/${one.slug}`,
    });
    return new Download('text/calendar', calendar.toString(), `${one.slug}.ics`);
  }
}

async function find(visit: Visit, key: string): Promise<OpportunityDetails> {
  const { opportunity } = await visit.ask(OneOpportunity, ID.test(key) ? { id: key } : { slug: key });
  if (opportunity === null) throw new NotFoundException();
  return opportunity;
}

function paragraphs(text: string): string[] {
  return text.split(/\n+/).filter((one) => one.trim() !== '');
}
