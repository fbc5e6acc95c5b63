import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { clock } from '#libs/platform';
import {
  AskForIntroduction, Candidate, CandidateChanges, Candidates, PutAsideCandidate, ShortlistCandidate, UnmarkCandidate, type CandidateMatchFragment, type HostOpportunityFragment,
} from '../../documents.generated.js';
import { ApiProblem } from '../../site/api.client.js';
import { stepsOf } from '../../person/introductions/introduction.view.js';
import { Form } from '../../site/form.js';
import { Page, SeeOther } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { isRefused, NO_PROBLEMS, problemsIn, problemsOf, refusalWords, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { ago, count, instant } from '../../site/words.js';
import { ownOpportunity } from '../host.access.js';
import { PUT_ASIDE } from '../host.words.js';
import { addressOf } from '../posting/posting.view.js';
import { asideWords, comparedRow, groupsOf, itemOf, kindsOf, mayAsk, nextWith, pseudonymOf, reachOf, requirementRow } from './candidate.view.js';

const PAGE_SIZE = 20;
const MOST_PRINTED = 100;
const REF = /^[\w-]{8,64}$/;

interface Found { readonly opportunity: HostOpportunityFragment; readonly match: CandidateMatchFragment; readonly candidateRef: string }

/** People for an opportunity, without names until both sides have said yes. */
@Controller('host/opportunities/:id')
export class CandidatesPages {
  @Get('candidates')
  async list(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    const opportunity = await ownOpportunity(visit, id);
    const base = addressOf(opportunity);
    if (visit.query.text('view') === 'aside') return putAsideList(visit, opportunity);
    const { candidates } = await visit.ask(Candidates, { opportunityId: id, ...pageArguments(visit.query, PAGE_SIZE) });
    const { nodes, totalCount, isBeingPrepared, isSmallMarket, reflects, pageInfo } = candidates;
    const shown = nodes.filter(({ match }) => !match.isDismissed);
    const items = shown.map((each) => itemOf(each, base));
    return new Page('host/candidates', `${opportunity.title}: people who could fit`, {
      base, name: opportunity.title, isBeingPrepared, isSmallMarket, groups: isSmallMarket ? groupsOf(items) : [], items: isSmallMarket ? [] : items,
      compared: isSmallMarket || shown.length < 2 ? [] : shown.map((each) => comparedRow(each, base)),
      found: count(totalCount, 'person', 'people'), hasAny: items.length > 0, freshness: reflects === null ? null : ago(reflects.at, clock.milliseconds()),
      isOpen: opportunity.state === 'OPEN', pages: pagerOf(pageInfo, `${base}/candidates`, []),
      next: opportunity.state === 'OPEN' ? 'You read who could fit and ask for an introduction to those you want to meet.'
        : opportunity.state === 'DRAFT' || opportunity.state === 'RETURNED' ? 'You publish it, and we look for people who could fit.'
          : 'Nothing while it is not open: introductions can be asked for while it is.',
    });
  }

  @Get('shortlist')
  async shortlist(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    const opportunity = await ownOpportunity(visit, id);
    const { candidates } = await visit.ask(Candidates, { opportunityId: id, first: MOST_PRINTED });
    const base = addressOf(opportunity);
    const rows = candidates.nodes.filter(({ match }) => match.isShortlisted)
      .map((each) => ({ ...itemOf(each, base), name: pseudonymOf(each.candidateRef), requirements: each.match.requirements.map(requirementRow) }));
    return new Page('host/shortlist', `${opportunity.title}: shortlist`, { base, name: opportunity.title, rows, madeAt: instant(clock.now().toISOString()) });
  }

  @Get('candidates/:ref')
  async one(@Visiting() visit: Visit, @Param('id') id: string, @Param('ref') ref: string): Promise<Page> {
    return candidatePage(visit, await find(visit, id, ref));
  }

  @Post('candidates/:ref/shortlist')
  async keep(@Visiting() visit: Visit, @Param('id') id: string, @Param('ref') ref: string): Promise<SeeOther> {
    const found = await find(visit, id, ref);
    const { shortlistMatch: answer } = await visit.ask(ShortlistCandidate, { input: pairOf(visit, found) });
    visit.tell(isRefused(answer) ? refusalWords(answer) : `${nameOf(found)} is on your shortlist.`);
    return new SeeOther(candidateAddress(found));
  }

  /** Takes somebody off the shortlist, or brings back whom the host put aside. */
  @Post('candidates/:ref/unmark')
  async unmark(@Visiting() visit: Visit, @Param('id') id: string, @Param('ref') ref: string): Promise<SeeOther> {
    const found = await find(visit, id, ref);
    const { unmarkMatch: answer } = await visit.ask(UnmarkCandidate, { input: pairOf(visit, found) });
    const done = found.match.isDismissed ? `${nameOf(found)} is brought back, and is in your list again as long as they fit.` : `${nameOf(found)} is off your shortlist.`;
    visit.tell(isRefused(answer) ? refusalWords(answer) : done);
    return new SeeOther(candidateAddress(found));
  }

  @Get('candidates/:ref/put-aside')
  async askWhy(@Visiting() visit: Visit, @Param('id') id: string, @Param('ref') ref: string): Promise<Page> {
    return putAsidePage(visit, await find(visit, id, ref), NO_PROBLEMS);
  }

  @Post('candidates/:ref/put-aside')
  async putAside(@Visiting() visit: Visit, @Param('id') id: string, @Param('ref') ref: string): Promise<Page | SeeOther> {
    const found = await find(visit, id, ref);
    const reason = PUT_ASIDE.find(({ value }) => value === visit.form.text('reason'));
    if (reason === undefined) return putAsidePage(visit, found, problemsIn({ reason: 'Choose why.' }), 422);
    const { dismissMatch: answer } = await visit.ask(PutAsideCandidate, { input: { ...pairOf(visit, found), reason: reason.value } });
    if (isRefused(answer)) return putAsidePage(visit, found, problemsOf(answer, (path) => (path === 'reason' ? 'reason' : null)), 422);
    visit.tell(`${nameOf(found)} is put aside. They are not told, and nothing of theirs changes.`);
    return new SeeOther(`${addressOf(found.opportunity)}/candidates`);
  }

  @Get('candidates/:ref/introduction')
  async check(@Visiting() visit: Visit, @Param('id') id: string, @Param('ref') ref: string): Promise<Page> {
    return introductionPage(await find(visit, id, ref), NO_PROBLEMS);
  }

  @Post('candidates/:ref/introduction')
  async propose(@Visiting() visit: Visit, @Param('id') id: string, @Param('ref') ref: string): Promise<Page | SeeOther> {
    const found = await find(visit, id, ref);
    const { proposeIntroduction: answer } = await visit.ask(AskForIntroduction, { input: pairOf(visit, found) });
    if (isRefused(answer)) return introductionPage(found, problemsOf(answer, () => null), 422);
    visit.tell('You asked for an introduction.');
    return new SeeOther(candidateAddress(found));
  }
}

/** Whom the host put aside, the last first. */
async function putAsideList(visit: Visit, opportunity: HostOpportunityFragment): Promise<Page> {
  const base = addressOf(opportunity);
  const { candidates } = await visit.ask(Candidates, { opportunityId: opportunity.id, isDismissed: true, ...pageArguments(visit.query, PAGE_SIZE) });
  return new Page('host/put-aside-list', `${opportunity.title}: people put aside`, {
    base, name: opportunity.title, found: count(candidates.totalCount, 'person', 'people'), items: candidates.nodes.map((each) => itemOf(each, base)),
    pages: pagerOf(candidates.pageInfo, `${base}/candidates`, [['view', 'aside']]),
  });
}

async function find(visit: Visit, id: string, ref: string): Promise<Found> {
  const opportunity = await ownOpportunity(visit, id);
  if (!REF.test(ref)) throw new NotFoundException();
  const { match } = await visit.ask(Candidate, { opportunityId: id, candidateRef: ref });
  if (match === null) throw new NotFoundException();
  return { opportunity, match, candidateRef: ref };
}

function pairOf(visit: Visit, { opportunity, candidateRef }: Found): { opportunityId: string; profileId: string; idempotencyKey: string | null } {
  return { opportunityId: opportunity.id, profileId: candidateRef, idempotencyKey: new Form(visit.request.body as unknown).optional('_once') };
}

function nameOf({ match, candidateRef }: Found): string {
  return match.profile.name ?? pseudonymOf(candidateRef);
}

function candidateAddress({ opportunity, candidateRef }: Found): string {
  return addressOf(opportunity, `/candidates/${candidateRef}`);
}

async function candidatePage(visit: Visit, found: Found): Promise<Page> {
  const { opportunity, match, candidateRef } = found;
  const { profile, introduction, score, essentials } = match;
  return new Page('host/candidate', `${opportunity.title}: ${nameOf(found)}`, {
    base: addressOf(opportunity), here: candidateAddress(found), opportunity: opportunity.title, name: nameOf(found), score, next: nextWith(introduction),
    isNamed: profile.name !== null, email: profile.email, headline: profile.headline, words: profile.personalSummary,
    met: essentials.of === 0 ? null : `${String(essentials.met)} of ${count(essentials.of, 'essential skill')}`,
    rows: match.requirements.map(requirementRow), mustFit: match.gates.filter(({ passed }) => !passed).map(({ sentence }) => sentence), fits: match.qualifies,
    availability: profile.availability, reach: reachOf(profile.isWithinReach), kinds: kindsOf(profile.kindsWanted),
    parts: match.sides.organisation.parts.map(({ sentence, contribution }) => ({ sentence, points: Math.round(contribution / 100) })), notUsed: match.notUsed,
    changes: match.qualifies ? [] : await changesOf(visit, opportunity.id, candidateRef),
    isShortlisted: match.isShortlisted, isDismissed: match.isDismissed, aside: match.isDismissed ? asideWords(match.dismissalReason) : '',
    mayAsk: mayAsk(introduction) && opportunity.state === 'OPEN', reason: introduction?.reason ?? null,
    steps: introduction === null ? [] : stepsOf(introduction, 'HOST'), introduction: introduction === null ? '' : `/introductions/${introduction.id}`,
  });
}

/** What relaxing would admit; nothing where that was asked for too often. */
async function changesOf(visit: Visit, opportunityId: string, candidateRef: string): Promise<string[]> {
  try {
    const { match } = await visit.ask(CandidateChanges, { opportunityId, candidateRef });
    return (match?.counterfactuals ?? []).map(({ sentence, admits }) => `${sentence.replace(/\.$/, '')}${admits === null ? '' : `: then ${admits.band} would fit`}.`);
  } catch (problem) {
    if (problem instanceof ApiProblem && (problem.code === 'RATE_LIMITED' || problem.code === 'FORBIDDEN')) return [];
    throw problem;
  }
}

function putAsidePage(visit: Visit, found: Found, problems: Problems, status = 200): Page {
  const items = PUT_ASIDE.map(({ value, text }) => ({ value, text, checked: visit.form.text('reason') === value }));
  return new Page('host/put-aside', `${found.opportunity.title}: put ${nameOf(found)} aside`, { here: candidateAddress(found), name: nameOf(found), items, problems }, status);
}

function introductionPage(found: Found, problems: Problems, status = 200): Page {
  const { opportunity, match } = found;
  return new Page('host/introduction', `${opportunity.title}: ask for an introduction to ${nameOf(found)}`, {
    here: candidateAddress(found), name: nameOf(found), opportunity: opportunity.title, problems, isPossible: mayAsk(match.introduction) && opportunity.state === 'OPEN',
    rows: match.requirements.map(requirementRow),
  }, status);
}
