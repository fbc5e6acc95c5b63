import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import {
  Applications, OneApplication, OneIntroduction, type ApplicationOrigin, type ApplicationPartsFragment, type IntroductionPartsFragment,
} from '../../documents.generated.js';
import { Page } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { Visit, Visiting } from '../../site/visit.js';
import { day, instant, plain } from '../../site/words.js';
import { sideOf, stepsOf, type Side, type Step } from '../introductions/introduction.view.js';

const PAGE_SIZE = 20;
const ORIGINS: Readonly<Record<ApplicationOrigin, string>> = {
  INTRODUCTION: 'By introduction', DIRECT: 'Direct', NOMINATION: 'Nominated by a university', CLEARING: 'From a placement round', SELF_FOUND: 'Found by the student',
};

/** Applications as one's side sees them. */
@Controller('applications')
export class ApplicationPages {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    const { applications } = await visit.ask(Applications, pageArguments(visit.query, PAGE_SIZE));
    const side = sideOf(visit.who?.capacity);
    return new Page('person/applications', 'Applications', { items: applications.nodes.map((one) => itemOf(one, side)), pages: pagerOf(applications.pageInfo, '/applications',
      []) });
  }

  @Get(':id')
  async one(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    const { node } = await visit.ask(OneApplication, { id });
    if (node?.__typename !== 'Application') throw new NotFoundException();
    const side = sideOf(visit.who?.capacity);
    const item = itemOf(node, side);
    const introduction = node.introductionId === null ? null : await introductionOf(visit, node.introductionId);
    return new Page('person/application', `Application: ${item.title}`, {
      ...item, steps: [...(introduction === null ? [] : stepsOf(introduction, side)), beginningOf(node)],
      introduction: introduction === null ? '' : `/introductions/${introduction.id}`,
    });
  }
}

/** The introduction that came before; null for whoever may not see it. */
async function introductionOf(visit: Visit, id: string): Promise<IntroductionPartsFragment | null> {
  const { node } = await visit.ask(OneIntroduction, { id });
  return node?.__typename === 'Introduction' ? node : null;
}

function beginningOf({ createdAt, origin }: ApplicationPartsFragment): Step {
  const text = origin === 'INTRODUCTION' ? 'Both sides had said yes, and the application began' : 'The application began';
  return { text, at: instant(createdAt), iso: createdAt };
}

interface ApplicationItem { readonly href: string; readonly title: string; readonly host: string; readonly state: string; readonly origin: string; readonly next: string;
  readonly since: string; readonly advert: string }

function itemOf(one: ApplicationPartsFragment, side: Side): ApplicationItem {
  const isWaiting = one.hostDueAt !== null && ['SUBMITTED', 'IN_REVIEW', 'SHORTLISTED', 'INTERVIEW'].includes(one.state);
  return {
    href: `/applications/${one.id}`, title: one.opportunity?.title ?? 'An opportunity', host: one.opportunity?.organisation?.name ?? 'a host', state: plain(one.state),
    origin: ORIGINS[one.origin], since: day(one.createdAt), advert: one.opportunity === null ? '' : `/opportunities/${one.opportunity.slug}`,
    next: isWaiting ? `${side === 'HOST' ? 'you answer' : 'the host answers'} by ${day(one.hostDueAt)}.` : 'nothing is waiting for anybody.',
  };
}
