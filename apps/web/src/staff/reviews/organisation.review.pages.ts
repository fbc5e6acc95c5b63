import { authorityOfCode } from '#libs/domain';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { DecideOrganisation, ReviewOrganisationPage, type ReviewOrganisationPageQuery, type VerificationDecision } from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { Page, type SeeOther } from '../../site/page.js';
import { isRefused, NO_PROBLEMS, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { day, plain } from '../../site/words.js';
import { chosenWay, decisionForm, decisionProblems, dueWords, nodeOf, NO_WAY_CHOSEN, shownVersion, versionOf, wayBack } from './decision.js';
import { registerNumbers } from '../register.view.js';
import { ORGANISATION_KINDS, VERIFICATIONS } from '../staff.words.js';

type Organisation = Extract<NonNullable<ReviewOrganisationPageQuery['node']>, { __typename: 'Organisation' }>;
interface Way { readonly value: VerificationDecision; readonly text: string; readonly hint: string }

const WAYS: Readonly<Record<string, readonly Way[]>> = {
  PENDING: [
    { value: 'VERIFY', text: 'Verify', hint: 'It is who it says it is. It may post opportunities and see people by pseudonym.' },
    { value: 'REJECT', text: 'Reject', hint: 'Its people read your reason and can hand it in again.' },
  ],
  VERIFIED: [{ value: 'SUSPEND', text: 'Suspend', hint: 'Everything it offers is paused until you take it back.' }],
  SUSPENDED: [{ value: 'REINSTATE', text: 'Take the suspension back', hint: 'It may post again.' }],
};
const DONE: Readonly<Record<VerificationDecision, string>> = {
  VERIFY: 'is verified now. Its people are told.', REJECT: 'is rejected. Its people are told why.',
  SUSPEND: 'is suspended. What it offers is paused.', REINSTATE: 'may post again.',
};

/** Verifying an organisation against the public registers. */
@Controller()
export class OrganisationReviewPages {
  @Get('review/organisations/:id')
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return page(visit, id);
  }

  @Post('review/organisations/:id')
  async decide(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const { form } = visit;
    const decision = chosenWay(form, ['VERIFY', 'REJECT', 'SUSPEND', 'REINSTATE'] as const);
    if (decision === null) return page(visit, id, form, NO_WAY_CHOSEN);
    const isFor = decision === 'VERIFY' || decision === 'REINSTATE';
    const back = await wayBack(visit, id);
    const { verifyOrganisation: decided } = await visit.ask(DecideOrganisation, {
      input: { organisationId: id, version: versionOf(form), decision, reason: form.optional('reason'), verifiedDomain: isFor ? form.optional('verifiedDomain') : null },
    });
    return isRefused(decided) ? page(visit, id, form, decisionProblems(decided)) : back(`${decided.name} ${DONE[decision]}`);
  }
}

async function page(visit: Visit, id: string, typed: Form | null = null, problems: Problems = NO_PROBLEMS): Promise<Page> {
  const due = await dueWords(visit, id);
  const organisation = nodeOf((await visit.ask(ReviewOrganisationPage, { id })).node, 'Organisation');
  const { name, verification, verifiedDomain, website, registerIds, verificationReason, slug } = organisation;
  const ways = WAYS[verification] ?? [];
  return new Page('staff/organisation', `Review an organisation: ${name}`, {
    id, problems, name, href: `/organisations/${slug}`, numbers: registerNumbers(registerIds), website, reason: verificationReason,
    next: verification === 'PENDING'
      ? `you look it up in the public registers, then verify or reject it${due}.` : `nothing has to. It is ${VERIFICATIONS[verification] ?? 'decided'}.`,
    rows: factsOf(organisation), hasWays: ways.length > 0, takesDomain: verification === 'PENDING' || verification === 'SUSPENDED',
    domain: typed?.typed('verifiedDomain') ?? verifiedDomain ?? '', decision: decisionForm(ways, shownVersion(typed, organisation.version, problems), typed),
  }, problems.summary.length > 0 ? 422 : 200);
}

function factsOf({ kind, area, size, vouchedBy, createdAt, isExample, verification, verifiedDomain, sharedMailbox }: Organisation): [string, string][] {
  return [
    ['Kind', ORGANISATION_KINDS[kind] ?? plain(kind)], ['Where', area === null ? '' : authorityOfCode(area)?.niceName ?? area], ['Size', size === null ? '' : plain(size)],
    ['Now', `${plain(VERIFICATIONS[verification] ?? verification)}`], ['Vouched for by', vouchedBy?.name ?? ''], ['Domain of its addresses', verifiedDomain ?? ''],
    ['Shared mailbox', sharedMailbox ?? ''], ['Registered here', day(createdAt)], ['Example', isExample ? 'Yes: it is invented, for showing the service' : ''],
  ];
}
