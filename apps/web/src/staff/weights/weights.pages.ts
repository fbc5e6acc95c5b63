import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import {
  DecideWeights, ProposeWeights, WeightsInForce, WeightsPage, WeightsVersions, type ReviewDecision, type WeightsSummaryFragment,
} from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { Page, SeeOther } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { isRefused, naming, NO_PROBLEMS, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count, day, instant, listed } from '../../site/words.js';
import { chosenWay, decisionForm, decisionProblems, nodeOf, NO_WAY_CHOSEN, shownVersion, versionOf } from '../reviews/decision.js';
import { WEIGHTS_STATES } from '../staff.words.js';
import { FIELD_NAMES, fieldOfPath, figureGroups, figureWords, proposalOf } from './weights.figures.js';

const PAGE_SIZE = 10;
const WAYS = [
  { value: 'APPROVE', text: 'Approve', hint: 'Once two administrators stand behind it, it takes effect and all lists are made again.' },
  { value: 'REFUSE', text: 'Refuse', hint: 'Nothing changes. Whoever proposed it reads your reason.' },
] as const satisfies readonly { value: ReviewDecision; text: string; hint: string }[];

/** The one table of weights: its versions, a proposal, the second administrator. */
@Controller()
export class WeightsPages {
  @Get('weights')
  async list(@Visiting() visit: Visit): Promise<Page> {
    const { weightsVersions: { nodes, pageInfo } } = await visit.ask(WeightsVersions, pageArguments(visit.query, PAGE_SIZE));
    return new Page('staff/weights', 'Weights of matching', {
      versions: nodes.map(versionShown), waiting: nodes.find(({ state }) => state === 'PROPOSED')?.id ?? null,
      mayPropose: mayPropose(visit), pages: pagerOf(pageInfo, '/weights', []),
    });
  }

  @Get('weights/propose')
  propose(@Visiting() visit: Visit): Promise<Page> {
    return proposalPage(visit, null, NO_PROBLEMS);
  }

  @Post('weights/propose')
  async send(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { form } = visit;
    const read = proposalOf(form);
    if ('problems' in read) return proposalPage(visit, form, read.problems);
    const { proposeWeights: made } = await visit.ask(ProposeWeights, { input: { ...read.input, reason: form.text('reason'), idempotencyKey: form.optional('_once') } });
    if (isRefused(made)) return proposalPage(visit, form, problemsOf(made, fieldOfPath));
    visit.tell('Your proposal is kept. It takes effect once a second administrator approves it.');
    return new SeeOther(`/weights/${made.id}`);
  }

  @Get('weights/:id')
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return versionPage(visit, id, null, NO_PROBLEMS);
  }

  @Post('weights/:id')
  async decide(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const { form } = visit;
    const decision = chosenWay(form, ['APPROVE', 'REFUSE'] as const);
    if (decision === null) return versionPage(visit, id, form, NO_WAY_CHOSEN);
    const { approveWeights: decided } = await visit.ask(DecideWeights, { input: { weightsId: id, version: versionOf(form), decision, reason: form.optional('reason') } });
    if (isRefused(decided)) return versionPage(visit, id, form, decisionProblems(decided));
    if (decided.state === 'IN_FORCE' && decided.recomputeTaskId !== null) {
      visit.tell('The weights are in force. All lists are being made again.');
      return new SeeOther(`/progress/${decided.recomputeTaskId}`);
    }
    visit.tell(decided.state === 'REFUSED' ? 'You refused the proposal. Nothing changes.' : 'You approved it. It waits for another administrator.');
    return new SeeOther(`/weights/${id}`);
  }
}

function mayPropose({ who }: Visit): boolean {
  return who?.capacity === 'ADMIN' || who?.capacity === 'COORDINATOR';
}

async function proposalPage(visit: Visit, typed: Form | null, problems: Problems): Promise<Page> {
  const { weightsVersions: { nodes } } = await visit.ask(WeightsInForce, {});
  const inForce = nodes.find(({ state }) => state === 'IN_FORCE');
  if (inForce === undefined) throw new NotFoundException();
  const waiting = nodes.find(({ state }) => state === 'PROPOSED');
  return new Page('staff/weights-propose', 'Propose other weights', {
    groups: figureGroups(inForce, typed), reason: typed?.typed('reason') ?? '', problems: naming(problems, FIELD_NAMES), waiting: waiting?.id ?? null, inForce: nameOf(inForce),
  }, problems.summary.length > 0 ? 422 : 200);
}

async function versionPage(visit: Visit, id: string, typed: Form | null, problems: Problems): Promise<Page> {
  const version = nodeOf((await visit.ask(WeightsPage, { id })).node, 'WeightsVersion');
  const isWaiting = version.state === 'PROPOSED';
  return new Page('staff/weights-version', titleOf(version), {
    id, problems, ...versionShown(version), isWaiting, mayDecide: isWaiting && visit.who?.capacity === 'ADMIN',
    next: isWaiting ? 'an administrator who did not propose it approves or refuses it. There is no due day.' : null,
    decision: decisionForm(WAYS, shownVersion(typed, version.version, problems), typed),
  }, problems.summary.length > 0 ? 422 : 200);
}

function titleOf(version: WeightsSummaryFragment): string {
  return version.number === null ? `Proposed weights of ${instant(version.createdAt)}` : `Weights: ${nameOf(version).toLowerCase()}`;
}

function nameOf({ number, createdAt }: WeightsSummaryFragment): string {
  return number === null ? `Proposed on ${day(createdAt)}` : `Table ${String(number)}`;
}

function versionShown(version: WeightsSummaryFragment): object {
  const { id, state, reason, refusalReason, inForceFrom, inForceUntil, changes, isIndependent, recomputeTaskId } = version;
  return {
    name: nameOf(version), href: `/weights/${id}`, state: WEIGHTS_STATES[state], isNow: state === 'IN_FORCE', isOpen: state === 'PROPOSED', reason, refusalReason,
    people: peopleWords(version), task: recomputeTaskId === null ? null : `/progress/${recomputeTaskId}`,
    period: inForceFrom === null ? '' : inForceUntil === null ? `Since ${instant(inForceFrom)}` : `From ${instant(inForceFrom)} to ${instant(inForceUntil)}`,
    warning: inForceFrom !== null && !isIndependent ? 'Nobody independent could be found to approve it.' : null,
    changed: changes.length === 0 ? 'It is the first table.' : count(changes.length, 'figure differs', 'figures differ'),
    changes: changes.map(({ path, from, to }) => ({ figure: figureWords(path), from: from.toLocaleString('en-GB'), to: to.toLocaleString('en-GB') })),
  };
}

function peopleWords({ proposedBy, approvedBy }: WeightsSummaryFragment): string {
  const by = proposedBy === null ? '' : `Proposed by ${proposedBy}. `;
  return `${by}${approvedBy === null || approvedBy.length === 0 ? '' : `Approved by ${listed(approvedBy)}.`}`.trim();
}
