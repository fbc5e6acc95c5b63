import { Controller, Get, Post } from '@nestjs/common';
import { GiveUp, TryAgain, Undelivered } from '../../documents.generated.js';
import { ApiProblem } from '../../site/api.client.js';
import { Page, SeeOther } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { isRefused, NO_PROBLEMS, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count } from '../../site/words.js';
import { doneWords, letterShown, namedBy, nothingChosen, outcomeProblems, outcomeWords, valueOf, type Letter, type Outcome } from './undelivered.view.js';

const PAGE_SIZE = 20;
/** As many as the API gives at once. */
const LOOK_BACK = 100;
const NOT_THERE = 'It is not waiting any more: somebody has tried it again or given it up.';

/** What could not be delivered: tried again, or given up for good, one or several at once. */
@Controller()
export class UndeliveredPages {
  @Get('undelivered')
  list(@Visiting() visit: Visit): Promise<Page> {
    return listPage(visit, 'Could not be delivered');
  }

  @Post('undelivered/again')
  again(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    return settle(visit, false);
  }

  /** Giving up cannot be undone, so it is asked about first. */
  @Post('undelivered/giving-up')
  ask(@Visiting() visit: Visit): Promise<Page | SeeOther> | SeeOther {
    const chosen = visit.form.list('chosen');
    if (chosen.length === 0) return listPage(visit, 'Nothing to give up was chosen', { problems: nothingChosen });
    return new SeeOther(`/undelivered/discard?${new URLSearchParams(chosen.map((value): [string, string] => ['chosen', value])).toString()}`);
  }

  @Get('undelivered/discard')
  async confirm(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const chosen = visit.query.list('chosen');
    const waiting = await waitingAmong(visit, chosen);
    if (waiting.size === 0) {
      visit.tell('Nothing of that is waiting any more: somebody has tried it again or given it up. This is what waits now.');
      return new SeeOther('/undelivered');
    }
    const letters = [...waiting.values()].map((letter) => letterShown(letter, chosen));
    return new Page('staff/discard', letters.length === 1 ? `Give up for good: ${letters[0]?.title ?? ''}` : `Give up ${String(letters.length)} things for good`, {
      letters, gone: chosen.length === letters.length ? '' : `${count(chosen.length - letters.length, 'other', 'others')} of those that you chose wait no more.`,
    });
  }

  @Post('undelivered/discard')
  discard(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    return settle(visit, true);
  }
}

/** Does it to each that was chosen, and tells of each what became of it. */
async function settle(visit: Visit, isGivenUp: boolean): Promise<Page | SeeOther> {
  const chosen = visit.form.list('chosen');
  const doing = isGivenUp ? 'given up' : 'tried again';
  if (chosen.length === 0) return listPage(visit, `Nothing to be ${doing} was chosen`, { problems: nothingChosen });
  const waiting = await waitingAmong(visit, chosen);
  const outcomes: Outcome[] = [];
  for (const value of chosen) {
    const named = namedBy(value);
    outcomes.push({ named, letter: waiting.get(value), problem: await problemOf(visit, named, isGivenUp) });
  }
  const done = outcomes.filter(({ problem }) => problem === null);
  if (done.length === outcomes.length) {
    visit.tell(doneWords(done, isGivenUp));
    return new SeeOther('/undelivered');
  }
  return listPage(visit, `${done.length === 0 ? 'Could' : 'Some could'} not be ${doing}`, {
    problems: () => outcomeProblems(outcomes), chosen, done: done.map(outcomeWords), doneAs: isGivenUp ? 'Given up for good' : 'Being tried again',
  });
}

/** Why it could not be done; null where it was. Whatever goes wrong with one must not hide what became of those before it. */
async function problemOf(visit: Visit, input: Outcome['named'], isGivenUp: boolean): Promise<string | null> {
  try {
    const answer = isGivenUp ? (await visit.ask(GiveUp, { input })).discardDelivery : (await visit.ask(TryAgain, { input })).redriveDelivery;
    return isRefused(answer) ? answer.__typename === 'NotPermitted' ? 'You may not do that.' : NOT_THERE : null;
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    return 'It could not be asked for just now. Choose it again in a moment.';
  }
}

/** Those of the chosen that still wait, by what the form calls them. */
async function waitingAmong(visit: Visit, chosen: readonly string[]): Promise<Map<string, Letter>> {
  const found = new Map<string, Letter>();
  let after: string | null = null;
  do {
    const { deadLetters }: Awaited<ReturnType<typeof lettersAfter>> = await lettersAfter(visit, after);
    for (const letter of deadLetters.nodes) if (chosen.includes(valueOf(letter))) found.set(valueOf(letter), letter);
    after = deadLetters.pageInfo.hasNextPage && found.size < chosen.length ? deadLetters.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function lettersAfter(visit: Visit, after: string | null) {
  return visit.ask(Undelivered, { first: LOOK_BACK, after });
}

const NOT_KNOWN = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, isKnown: false } as const;

/** `isOptional`: where the list cannot be had, what was done must be told all the same. */
async function lettersHere(visit: Visit, isOptional: boolean) {
  try {
    return { ...(await visit.ask(Undelivered, pageArguments(visit.query, PAGE_SIZE))).deadLetters, isKnown: true };
  } catch (problem) {
    if (isOptional && problem instanceof ApiProblem) return NOT_KNOWN;
    throw problem;
  }
}

interface Told { readonly problems: (hasAny: boolean) => Problems; readonly chosen?: readonly string[]; readonly done?: readonly string[]; readonly doneAs?: string }

async function listPage(visit: Visit, title: string, { problems: problemsFor, chosen = [], done = [], doneAs = '' }: Told = { problems: () => NO_PROBLEMS }): Promise<Page> {
  const { nodes, totalCount, pageInfo, isKnown } = await lettersHere(visit, done.length > 0);
  const problems = problemsFor(nodes.length > 0);
  // A form comes back with the page of the list that it was sent from.
  const place = visit.query.entries().filter(([name]) => name === 'after' || name === 'before');
  return new Page('staff/undelivered', title, {
    problems, letters: nodes.map((letter) => letterShown(letter, chosen)), total: count(totalCount, 'thing has stopped', 'things have stopped'),
    pages: pagerOf(pageInfo, '/undelivered', []), isKnown, place: place.length === 0 ? '' : `?${new URLSearchParams(place).toString()}`, done, doneAs,
  }, problems.summary.length > 0 ? 422 : 200);
}
