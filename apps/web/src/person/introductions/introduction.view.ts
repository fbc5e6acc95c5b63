import type { IntroductionPartsFragment, IntroductionState } from '../../documents.generated.js';
import { day, instant } from '../../site/words.js';

/** For which side somebody looks at an introduction. */
export type Side = 'PERSON' | 'HOST' | 'STAFF';

export function sideOf(capacity: string | undefined): Side {
  return capacity === 'PERSON' || capacity === undefined ? 'PERSON' : capacity === 'MEMBER' || capacity === 'OWNER' || capacity === 'UNIVERSITY_COORDINATOR' ? 'HOST' : 'STAFF';
}

const STATES: Readonly<Record<IntroductionState, { text: string; classes: string }>> = {
  PROPOSED: { text: 'With a coordinator', classes: 'govuk-tag--yellow' }, APPROVED: { text: 'Waits for an answer', classes: 'govuk-tag--blue' },
  CONNECTED: { text: 'Introduced', classes: 'govuk-tag--green' }, REFUSED: { text: 'Not approved', classes: 'govuk-tag--grey' },
  CANDIDATE_NO: { text: 'Declined by the candidate', classes: 'govuk-tag--grey' }, ORG_NO: { text: 'Declined by the host', classes: 'govuk-tag--grey' },
  LAPSED: { text: 'Lapsed', classes: 'govuk-tag--grey' }, SUPERSEDED: { text: 'Replaced by an application', classes: 'govuk-tag--grey' },
};

export interface IntroductionItem { readonly href: string; readonly title: string; readonly host: string; readonly state: { text: string; classes: string };
  readonly next: string; readonly at: string }

export function introductionItem(one: IntroductionPartsFragment, side: Side): IntroductionItem {
  return {
    href: `/introductions/${one.id}`, title: one.opportunity?.title ?? 'An opportunity', host: one.opportunity?.organisation?.name ?? 'a host', state: STATES[one.state],
    next: nextOf(one, side), at: day(one.createdAt),
  };
}

/** Whether this side is asked for its answer. */
export function mustAnswer({ state, candidateYesAt, organisationYesAt }: IntroductionPartsFragment, side: Side): boolean {
  return state === 'APPROVED' && ((side === 'PERSON' && candidateYesAt === null) || (side === 'HOST' && organisationYesAt === null));
}

/** What happens next, by when, by whom. */
export function nextOf(one: IntroductionPartsFragment, side: Side): string {
  const by = `by ${day(one.dueAt)}`;
  switch (one.state) {
    case 'PROPOSED': return `a coordinator looks at it ${by}.`;
    case 'APPROVED': return mustAnswer(one, side) ? `you say yes or no ${by}.` : `${one.candidateYesAt === null ? 'the candidate' : 'the host'} says yes or no ${by}.`;
    case 'CONNECTED': return side === 'HOST' ? 'you get in touch; the two of you know each other’s names now.' : side === 'PERSON'
      ? 'the host gets in touch within ten working days.' : 'nothing is left to do here.';
    case 'LAPSED': return 'nothing: nobody answered in time. It can be proposed again.';
    default: return 'nothing more happens with this introduction.';
  }
}

interface Step { readonly text: string; readonly at: string }

/** What has happened, in its order. */
export function stepsOf(one: IntroductionPartsFragment): Step[] {
  const who = { CANDIDATE: 'The candidate', ORGANISATION: 'The host', COORDINATOR: 'A coordinator' }[one.proposedBy];
  const steps: (Step | null)[] = [
    { text: `${who} proposed it`, at: one.createdAt },
    one.candidateYesAt === null ? null : { text: 'The candidate said yes', at: one.candidateYesAt },
    one.organisationYesAt === null ? null : { text: 'The host said yes', at: one.organisationYesAt },
    one.decidedAt === null ? null : { text: one.state === 'REFUSED' ? 'A coordinator did not approve it' : one.needsCoordinator ? 'A coordinator approved it'
      : 'It was approved', at: one.decidedAt },
  ];
  return steps.filter((step) => step !== null).sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ text, at }) => ({ text, at: instant(at) }));
}
