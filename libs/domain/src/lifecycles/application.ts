import type { Lifecycle, Mover } from './lifecycle.js';

export const APPLICATION_STATES = [
  'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SHORTLISTED', 'INTERVIEW', 'RESERVE', 'OFFERED', 'ACCEPTED', 'NOT_SELECTED', 'DECLINED',
  'OFFER_WITHDRAWN', 'OFFER_LAPSED', 'WITHDRAWN', 'WITHDRAWN_AFTER_ACCEPTANCE', 'CLOSED_NO_REPLY',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];
export type ApplicationMove =
  | 'submit' | 'startReview' | 'shortlist' | 'inviteToInterview' | 'offer' | 'undoOffer' | 'reserve' | 'endReserve' | 'accept'
  | 'decline' | 'withdrawOffer' | 'lapseOffer' | 'notSelect' | 'closeWithoutReply' | 'reopen' | 'withdraw';

// Coordinators apply, accept and withdraw only with the person's recorded consent.
const APPLICANT: readonly Mover[] = ['theProfessional', 'universityCoordinator', 'coordinator'];
const HOST: readonly Mover[] = ['member', 'owner'];

/** The states in which the host owes the applicant an answer. */
export const AWAITING_HOST = ['SUBMITTED', 'IN_REVIEW', 'SHORTLISTED', 'INTERVIEW'] as const satisfies readonly ApplicationState[];
/** The states an applicant may leave before accepting: those that are neither decided nor closed. */
export const LIVE_APPLICATION = ['DRAFT', ...AWAITING_HOST, 'RESERVE', 'OFFERED'] as const satisfies readonly ApplicationState[];

/**
 * An application. It begins in IN_REVIEW when an introduction connected, in ACCEPTED when a clearing round gave the place. The host
 * may skip steps forward, but only an offer can be accepted. Erasing a profile withdraws by the system.
 */
export const applicationLifecycle: Lifecycle<ApplicationState, ApplicationMove> = {
  name: 'Application',
  states: APPLICATION_STATES,
  startsIn: ['DRAFT', 'IN_REVIEW', 'ACCEPTED'],
  endsIn: ['NOT_SELECTED', 'DECLINED', 'OFFER_WITHDRAWN', 'OFFER_LAPSED', 'WITHDRAWN', 'WITHDRAWN_AFTER_ACCEPTANCE'],
  transitions: [
    { move: 'submit', from: ['DRAFT'], to: 'SUBMITTED', by: APPLICANT },
    { move: 'startReview', from: ['SUBMITTED'], to: 'IN_REVIEW', by: HOST },
    { move: 'shortlist', from: ['SUBMITTED', 'IN_REVIEW'], to: 'SHORTLISTED', by: HOST },
    { move: 'inviteToInterview', from: ['SUBMITTED', 'IN_REVIEW', 'SHORTLISTED'], to: 'INTERVIEW', by: HOST },
    { move: 'offer', from: [...AWAITING_HOST, 'RESERVE'], to: 'OFFERED', by: HOST },
    // Within 24 hours; a later change of mind is `withdrawOffer` and needs its reason.
    { move: 'undoOffer', from: ['OFFERED'], to: 'INTERVIEW', by: HOST },
    // With the person's consent; it ends at the start date.
    { move: 'reserve', from: ['SHORTLISTED', 'INTERVIEW'], to: 'RESERVE', by: HOST },
    { move: 'endReserve', from: ['RESERVE'], to: 'NOT_SELECTED', by: ['system'] },
    { move: 'accept', from: ['OFFERED'], to: 'ACCEPTED', by: APPLICANT },
    { move: 'decline', from: ['OFFERED'], to: 'DECLINED', by: APPLICANT, needsReason: true },
    { move: 'withdrawOffer', from: ['OFFERED'], to: 'OFFER_WITHDRAWN', by: HOST, needsReason: true },
    { move: 'lapseOffer', from: ['OFFERED'], to: 'OFFER_LAPSED', by: ['system'] },
    { move: 'notSelect', from: AWAITING_HOST, to: 'NOT_SELECTED', by: HOST, needsReason: true },
    { move: 'closeWithoutReply', from: AWAITING_HOST, to: 'CLOSED_NO_REPLY', by: ['system'] },
    // Within 30 days, and only if the candidate agrees.
    { move: 'reopen', from: ['CLOSED_NO_REPLY'], to: 'IN_REVIEW', by: HOST },
    { move: 'withdraw', from: LIVE_APPLICATION, to: 'WITHDRAWN', by: [...APPLICANT, 'system'] },
    { move: 'withdraw', from: ['ACCEPTED'], to: 'WITHDRAWN_AFTER_ACCEPTANCE', by: [...APPLICANT, 'system'] },
  ],
};
