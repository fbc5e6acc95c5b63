import { Controller, Get, Param, Post } from '@nestjs/common';
import { DecideIntroduction, PlaceOnList, ReviewIntroductionPage, ReviewPair, type ReviewDecision, type ReviewIntroductionPageQuery } from '../../documents.generated.js';
import { payOf } from '../../find/opportunity.view.js';
import type { Form } from '../../site/form.js';
import { Page, type SeeOther } from '../../site/page.js';
import { isRefused, NO_PROBLEMS, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count, day, KINDS } from '../../site/words.js';
import { chosenWay, decisionForm, decisionProblems, dueWords, nodeOf, NO_WAY_CHOSEN, shownVersion, versionOf, wayBack } from './decision.js';
import { orNothing } from './or.nothing.js';
import { pairShown, placeWords } from './pair.view.js';
import { INTRODUCTION_STATES, PROPOSERS } from '../staff.words.js';

type Introduction = Extract<NonNullable<ReviewIntroductionPageQuery['node']>, { __typename: 'Introduction' }>;

const WAYS = [
  { value: 'APPROVE', text: 'Approve', hint: 'The other side is asked to say yes or no. No name is released yet.' },
  { value: 'REFUSE', text: 'Refuse', hint: 'It goes no further. Whoever proposed it reads your reason.' },
] as const satisfies readonly { value: ReviewDecision; text: string; hint: string }[];

/** Reviewing an introduction: the evidence of both sides first, the score only below it. */
@Controller()
export class IntroductionReviewPages {
  @Get('review/introductions/:id')
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return page(visit, id);
  }

  @Post('review/introductions/:id')
  async decide(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const { form } = visit;
    const decision = chosenWay(form, ['APPROVE', 'REFUSE'] as const);
    if (decision === null) return page(visit, id, form, NO_WAY_CHOSEN);
    const back = await wayBack(visit, id);
    const input = { introductionId: id, version: versionOf(form), decision, reason: form.optional('reason') };
    const { reviewIntroduction: decided } = await visit.ask(DecideIntroduction, { input });
    if (isRefused(decided)) return page(visit, id, form, decisionProblems(decided));
    return back(decision === 'APPROVE' ? 'You approved the introduction. The other side is asked now.' : 'You refused the introduction. Whoever proposed it is told why.');
  }
}

async function page(visit: Visit, id: string, typed: Form | null = null, problems: Problems = NO_PROBLEMS): Promise<Page> {
  await dueWords(visit, id);
  const introduction = nodeOf((await visit.ask(ReviewIntroductionPage, { id })).node, 'Introduction');
  const isWaiting = introduction.state === 'PROPOSED';
  return new Page('staff/introduction', `Review an introduction: ${introduction.opportunity?.title ?? 'an opportunity that is gone'}`, {
    id, problems, isWaiting, isDeputy: visit.who?.capacity === 'DEPUTY', ...introductionWords(introduction), ...await evidenceOf(visit, introduction),
    opportunityId: introduction.opportunityId, personId: introduction.candidateRef,
    decision: decisionForm(WAYS, shownVersion(typed, introduction.version, problems), typed),
  }, problems.summary.length > 0 ? 422 : 200);
}

/** The pair explained; null where the person or the opportunity cannot be shown any more. */
async function evidenceOf(visit: Visit, { candidateRef, opportunityId }: Introduction): Promise<object> {
  if (candidateRef === null) return { pair: null, place: '' };
  const { match } = await orNothing(visit.ask(ReviewPair, { profileId: candidateRef, opportunityId }), { match: null });
  if (match === null) return { pair: null, place: '' };
  const list = await orNothing(visit.ask(PlaceOnList, { opportunityId }), null);
  const place = list === null ? '' : placeWords(list.candidates.nodes.map((one) => one.candidateRef), list.candidates.totalCount, candidateRef);
  return { pair: pairShown(match), place };
}

function introductionWords({ state, dueAt, reason, proposedBy, opportunity, decidedAt, candidateYesAt, organisationYesAt }: Introduction): object {
  return {
    next: state === 'PROPOSED' ? `you approve or refuse it by ${day(dueAt)}. If nobody does, it lapses.` : `nothing here. It is ${INTRODUCTION_STATES[state] ?? 'decided'}.`,
    proposedBy: `Proposed by ${PROPOSERS[proposedBy] ?? 'somebody'}.`, reason, decided: decidedAt === null ? '' : day(decidedAt),
    yes: [candidateYesAt === null ? '' : 'the person', organisationYesAt === null ? '' : 'the host'].filter((one) => one !== '').join(' and ') || 'nobody yet',
    opportunity: opportunity === null ? null : {
      href: `/opportunities/${opportunity.slug}`, title: opportunity.title, purpose: opportunity.purpose,
      facts: [
        ['Host', opportunity.organisation?.name ?? 'A host'], ['Kind', KINDS[opportunity.kind] ?? ''], ['Pay', payOf(opportunity.pay)],
        ['Hours', opportunity.hoursPerWeek === null ? '' : `${count(opportunity.hoursPerWeek, 'hour')} a week`],
        ['Starts', day(opportunity.startOn)], ['Closes', day(opportunity.closingAt)],
      ],
    },
  };
}
