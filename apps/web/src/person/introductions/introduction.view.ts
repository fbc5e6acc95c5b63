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

/** One thing that happened: when, in words, and as machines read it. */
export interface Step { readonly text: string; readonly at: string; readonly iso: string }

type Told = Pick<IntroductionPartsFragment, 'state' | 'proposedBy' | 'needsCoordinator' | 'createdAt' | 'decidedAt' | 'candidateYesAt' | 'organisationYesAt'>;

/** What has happened, in its order, to the side that reads it. */
export function stepsOf(one: Told, side: Side): Step[] {
  const [candidate, host] = [side === 'PERSON' ? 'You' : 'The candidate', side === 'HOST' ? 'You' : 'The host'];
  const who = { CANDIDATE: candidate, ORGANISATION: host, COORDINATOR: 'A coordinator' }[one.proposedBy];
  // Whichever side proposes says yes by that, at the same instant.
  const isYes = { CANDIDATE: one.candidateYesAt, ORGANISATION: one.organisationYesAt, COORDINATOR: null }[one.proposedBy] === one.createdAt;
  const steps = [
    { text: `${who} proposed it${isYes ? ', which counts as a yes' : ''}`, iso: one.createdAt },
    { text: `${candidate} said yes`, iso: isYes && one.proposedBy === 'CANDIDATE' ? null : one.candidateYesAt },
    { text: `${host} said yes`, iso: isYes && one.proposedBy === 'ORGANISATION' ? null : one.organisationYesAt },
    { text: one.state === 'REFUSED' ? 'A coordinator did not approve it' : one.needsCoordinator ? 'A coordinator approved it' : 'It was approved', iso: one.decidedAt },
  ];
  return steps.flatMap(({ text, iso }) => (iso === null ? [] : [{ text, iso, at: instant(iso) }])).sort((a, b) => Date.parse(a.iso) - Date.parse(b.iso));
}
