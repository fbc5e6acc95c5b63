import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { AnswerIntroduction, Introductions, OneIntroduction, type IntroductionPartsFragment } from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { Page, SeeOther } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { isRefused, naming, NO_PROBLEMS, problemsIn, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { introductionItem, mustAnswer, nextOf, sideOf, stepsOf } from './introduction.view.js';

const PAGE_SIZE = 20;

/** Introductions as one's side sees them: how far each is, and one's own answer. */
@Controller('introductions')
export class IntroductionPages {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    const { introductions } = await visit.ask(Introductions, pageArguments(visit.query, PAGE_SIZE));
    const side = sideOf(visit.who?.capacity);
    return new Page('person/introductions', 'Introductions', {
      items: introductions.nodes.map((one) => introductionItem(one, side)), pages: pagerOf(introductions.pageInfo, '/introductions', []), side,
    });
  }

  @Get(':id')
  async one(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return page(visit, await find(visit, id), null, NO_PROBLEMS);
  }

  @Post(':id')
  async answer(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const { form } = visit;
    const introduction = await find(visit, id);
    const answer = form.text('answer');
    if (answer !== 'YES' && answer !== 'NO') return page(visit, introduction, form, problemsIn({ answer: 'Choose yes or no.' }), 422);
    const input = { introductionId: id, answer, version: form.whole('version') ?? introduction.version, reason: form.optional('reason') } as const;
    const { answerIntroduction } = await visit.ask(AnswerIntroduction, { input });
    if (isRefused(answerIntroduction)) return page(visit, await find(visit, id), form, problemsOf(answerIntroduction, (path) => (path === 'reason' ? 'reason' : null)), 422);
    visit.tell(answerIntroduction.state === 'CONNECTED' ? 'You are introduced. Each of you has the other’s name and address now.' : answer === 'YES' ? 'You said yes.'
      : 'You said no. That is all right.');
    return new SeeOther(`/introductions/${id}`);
  }
}

async function find(visit: Visit, id: string): Promise<IntroductionPartsFragment> {
  const { node } = await visit.ask(OneIntroduction, { id });
  if (node?.__typename !== 'Introduction') throw new NotFoundException();
  return node;
}

function page(visit: Visit, one: IntroductionPartsFragment, form: Form | null, problems: Problems, status = 200): Page {
  const side = sideOf(visit.who?.capacity);
  const item = introductionItem(one, side);
  const contact = side === 'PERSON' ? one.organisationContact : side === 'HOST' ? one.candidateContact : null;
  const isLive = one.state === 'PROPOSED' || one.state === 'APPROVED' || one.state === 'CONNECTED';
  return new Page('person/introduction', `Introduction: ${item.title}`, {
    item, isLive, next: nextOf(one, side), steps: stepsOf(one, side), reason: one.reason, contact, side, mustAnswer: mustAnswer(one, side), version: one.version,
      action: `/introductions/${one.id}`,
    related: side === 'PERSON' ? { href: `/matches/${one.opportunityId}`, text: 'How it fits you' }
      : side === 'HOST' ? { href: `/host/opportunities/${one.opportunityId}/candidates/${one.candidateRef ?? ''}`, text: 'How the candidate fits' } : null,
    answers: [{ value: 'YES', text: 'Yes, introduce us', checked: form?.text('answer') === 'YES' }, { value: 'NO', text: 'No, thank you', checked: form?.text('answer') === 'NO' }],
    typed: form?.typed('reason') ?? '', problems: naming(problems, { reason: 'If no: why?' }),
  }, status);
}
