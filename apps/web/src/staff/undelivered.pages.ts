import { Controller, Get, NotFoundException, Post } from '@nestjs/common';
import { GiveUp, TryAgain, Undelivered, type UndeliveredQuery } from '../documents.generated.js';
import type { Form } from '../site/form.js';
import { Page, SeeOther } from '../site/page.js';
import { pageArguments, pagerOf } from '../site/pager.js';
import { isRefused, NO_PROBLEMS, problemsIn, type Problems } from '../site/problems.js';
import { Visit, Visiting } from '../site/visit.js';
import { count, instant } from '../site/words.js';
import { factWords, reactionWords } from './staff.words.js';

type Letter = UndeliveredQuery['deadLetters']['nodes'][number];

const PAGE_SIZE = 20;
/** As far back as one is looked for by its name. */
const LOOK_BACK = 100;

/** What could not be delivered: tried again, or given up for good. */
@Controller()
export class UndeliveredPages {
  @Get('undelivered')
  list(@Visiting() visit: Visit): Promise<Page> {
    return listPage(visit, 'Could not be delivered', NO_PROBLEMS);
  }

  @Post('undelivered/again')
  async again(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { redriveDelivery: done } = await visit.ask(TryAgain, { input: named(visit.form) });
    if (isRefused(done)) return listPage(visit, 'Could not be tried again', problemsIn({ 'main-content': notThere(done.__typename) }));
    visit.tell('It is being tried again. If it fails once more, it comes back here.');
    return new SeeOther('/undelivered');
  }

  @Get('undelivered/discard')
  async confirm(@Visiting() visit: Visit): Promise<Page> {
    const { factId, reaction } = named(visit.query);
    const { deadLetters } = await visit.ask(Undelivered, { first: LOOK_BACK });
    const letter = deadLetters.nodes.find((one) => one.factId === factId && one.reaction === reaction);
    if (letter === undefined) throw new NotFoundException();
    return new Page('staff/discard', `Give up for good: ${reactionWords(letter.reaction)}`, { letter: letterShown(letter) });
  }

  @Post('undelivered/discard')
  async discard(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { discardDelivery: done } = await visit.ask(GiveUp, { input: named(visit.form) });
    if (isRefused(done)) return listPage(visit, 'Could not be given up', problemsIn({ 'main-content': notThere(done.__typename) }));
    visit.tell('It is given up for good. That is on record with your name.');
    return new SeeOther('/undelivered');
  }
}

async function listPage(visit: Visit, title: string, problems: Problems): Promise<Page> {
  const { deadLetters: { nodes, totalCount, pageInfo } } = await visit.ask(Undelivered, pageArguments(visit.query, PAGE_SIZE));
  return new Page('staff/undelivered', title, {
    problems, letters: nodes.map(letterShown), total: count(totalCount, 'thing has stopped', 'things have stopped'), pages: pagerOf(pageInfo, '/undelivered', []),
  }, problems.summary.length > 0 ? 422 : 200);
}

function letterShown({ factId, reaction, kind, failure, failedAt, round }: Letter): object {
  return {
    factId, reaction, title: reactionWords(reaction), about: factWords(kind), when: failedAt === null ? '' : instant(failedAt), failure: failure ?? 'not known',
    tried: round === 0 ? 'Tried as often as it may be by itself' : `Tried again by people ${round === 1 ? 'once' : count(round, 'time')}`,
    discardHref: `/undelivered/discard?${new URLSearchParams({ fact: factId, reaction }).toString()}`,
  };
}

function named(form: Form): { factId: string; reaction: string } {
  return { factId: form.text('fact'), reaction: form.text('reaction') };
}

function notThere(refusal: string): string {
  return refusal === 'NotPermitted' ? 'You may not do that.' : 'It is not waiting any more: somebody has tried it again or given it up. This is what waits now.';
}
