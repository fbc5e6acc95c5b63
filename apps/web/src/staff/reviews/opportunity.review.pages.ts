import { authorityOfCode } from '#libs/domain';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { OpenOpportunity, ReturnToHost, ReviewOpportunityPage, TakeDownOpportunity, type ReviewOpportunityPageQuery } from '../../documents.generated.js';
import { payOf } from '../../find/opportunity.view.js';
import type { Form } from '../../site/form.js';
import { Page, type SeeOther } from '../../site/page.js';
import { isRefused, NO_PROBLEMS, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count, day, KINDS, LEVELS, MODES, plain } from '../../site/words.js';
import { chosenWay, decisionForm, decisionProblems, dueWords, nodeOf, NO_WAY_CHOSEN, shownVersion, versionOf, wayBack } from './decision.js';
import { registerNumbers } from '../register.view.js';
import { FLAGS, IMPORTANCE, OPPORTUNITY_STATES } from '../staff.words.js';

type Opportunity = Extract<NonNullable<ReviewOpportunityPageQuery['node']>, { __typename: 'Opportunity' }>;

const WAYS = ['OPEN', 'RETURN', 'WITHDRAW'] as const;
type WayName = (typeof WAYS)[number];
interface Way { readonly value: WayName; readonly text: string; readonly hint: string }

const WAYS_OF: Readonly<Record<string, readonly Way[]>> = {
  SUBMITTED: [
    { value: 'OPEN', text: 'Open it', hint: 'Everybody can find it at once, and people are matched to it.' },
    { value: 'RETURN', text: 'Return it to the host', hint: 'The host reads your reason, changes it and hands it in again.' },
  ],
  OPEN: [{ value: 'WITHDRAW', text: 'Take it down', hint: 'Nobody finds it any more. This cannot be undone; the host reads your reason.' }],
};
const DONE: Readonly<Record<WayName, string>> = {
  OPEN: 'is open now. Its host is told.', RETURN: 'went back to its host, with your reason.', WITHDRAW: 'is taken down. Its host is told why.',
};

/** Looking at an opportunity that raised a flag. */
@Controller()
export class OpportunityReviewPages {
  @Get('review/opportunities/:id')
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return page(visit, id);
  }

  @Post('review/opportunities/:id')
  async decide(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const { form } = visit;
    const way = chosenWay(form, WAYS);
    if (way === null) return page(visit, id, form, NO_WAY_CHOSEN);
    const back = await wayBack(visit, id);
    const decided = await send(visit, way, id);
    return isRefused(decided) ? page(visit, id, form, decisionProblems(decided)) : back(`${decided.title} ${DONE[way]}`);
  }
}

async function send(visit: Visit, way: WayName, opportunityId: string) {
  const which = { opportunityId, version: versionOf(visit.form) };
  if (way === 'OPEN') return (await visit.ask(OpenOpportunity, { input: which })).publishOpportunity;
  const reason = visit.form.text('reason');
  return way === 'RETURN' ? (await visit.ask(ReturnToHost, { input: { ...which, reason } })).returnOpportunity
    : (await visit.ask(TakeDownOpportunity, { input: { ...which, reason } })).withdrawOpportunity;
}

async function page(visit: Visit, id: string, typed: Form | null = null, problems: Problems = NO_PROBLEMS): Promise<Page> {
  const due = await dueWords(visit, id);
  const opportunity = nodeOf((await visit.ask(ReviewOpportunityPage, { id })).node, 'Opportunity');
  const { state, title, organisation, moderationFlags, warnings, requirements } = opportunity;
  const ways = WAYS_OF[state] ?? [];
  return new Page('staff/opportunity', `Review an opportunity: ${title}`, {
    id, problems, href: state === 'OPEN' ? `/opportunities/${opportunity.slug}` : null, purpose: opportunity.purpose, reason: opportunity.stateReason,
    next: nextOf(state, due),
    flags: (moderationFlags ?? []).map((flag) => FLAGS[flag] ?? plain(flag)), warnings: warnings.map(({ message }) => message),
    host: organisation === null ? null : { name: organisation.name, href: `/organisations/${organisation.slug}`, numbers: registerNumbers(organisation.registerIds) },
    rows: factsOf(opportunity), hasWays: ways.length > 0,
    requirements: requirements.map(({ importance, level, skill }) => ({
      skill: skill?.label ?? 'A skill that was taken out', level: LEVELS[level] ?? '', importance: IMPORTANCE[importance] ?? plain(importance),
    })),
    decision: decisionForm(ways, shownVersion(typed, opportunity.version, problems), typed),
  }, problems.summary.length > 0 ? 422 : 200);
}

function nextOf(state: string, due: string): string {
  if (state === 'SUBMITTED') return `you open it or return it to its host${due}. Nobody can find it until you open it.`;
  if (state === 'OPEN' && due !== '') return `you leave it as it is, or take it down${due}. It is open, and something in it has changed that raises a flag.`;
  return `nothing has to. It is ${OPPORTUNITY_STATES[state] ?? 'decided'}.`;
}

function factsOf(one: Opportunity): [string, string][] {
  const { kind, mode, area, hoursPerWeek, weeks, places, contactName, contactRole } = one;
  return [
    ['Kind', `${KINDS[kind] ?? plain(kind)}${one.isExample ? ' (an example)' : ''}`], ['Now', plain(OPPORTUNITY_STATES[one.state] ?? one.state)],
    ['Where', [mode === null ? '' : MODES[mode] ?? '', area === null ? '' : authorityOfCode(area)?.niceName ?? ''].filter((part) => part !== '').join(', ')],
    ['Pay', payOf(one.pay)], ['Why unpaid', one.unpaidBasis === null ? '' : plain(one.unpaidBasis)],
    ['Time', [hoursPerWeek === null ? '' : `${count(hoursPerWeek, 'hour')} a week`, weeks === null ? '' : count(weeks, 'week')].filter((part) => part !== '').join(' for ')],
    ['Starts', day(one.startOn)], ['Ends', day(one.endOn)], ['Apply by', day(one.closingAt)], ['Places', String(places)],
    ['Contact', [contactName, contactRole, one.contactEmail].filter((part) => part !== null && part !== '').join(', ')], ['Applied for on', one.applyUrl ?? ''],
  ];
}
