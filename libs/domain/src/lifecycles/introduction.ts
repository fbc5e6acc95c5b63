import type { Lifecycle, Mover } from './lifecycle.js';

export const INTRODUCTION_STATES = [
  'PROPOSED', 'APPROVED', 'CONNECTED', 'REFUSED', 'CANDIDATE_NO', 'ORG_NO', 'LAPSED', 'SUPERSEDED',
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];
export type IntroductionMove = 'approve' | 'refuse' | 'connect' | 'declineAsCandidate' | 'declineAsOrganisation' | 'lapse' | 'supersede';

const REVIEWERS: readonly Mover[] = ['coordinator', 'deputy', 'universityCoordinator'];
const HOST: readonly Mover[] = ['member', 'owner'];

/**
 * An introduction of a person to a host. The system approves where no coordinator is needed. `connect` is the last yes that is
 * needed: of the other side, or of both where a coordinator proposed. A direct application supersedes a live introduction.
 */
export const introductionLifecycle: Lifecycle<IntroductionState, IntroductionMove> = {
  name: 'Introduction',
  states: INTRODUCTION_STATES,
  startsIn: ['PROPOSED'],
  endsIn: ['CONNECTED', 'REFUSED', 'CANDIDATE_NO', 'ORG_NO', 'LAPSED', 'SUPERSEDED'],
  transitions: [
    { move: 'approve', from: ['PROPOSED'], to: 'APPROVED', by: [...REVIEWERS, 'system'] },
    { move: 'refuse', from: ['PROPOSED'], to: 'REFUSED', by: REVIEWERS, needsReason: true },
    { move: 'connect', from: ['APPROVED'], to: 'CONNECTED', by: ['theProfessional', ...HOST] },
    { move: 'declineAsCandidate', from: ['APPROVED'], to: 'CANDIDATE_NO', by: ['theProfessional'], needsReason: true },
    { move: 'declineAsOrganisation', from: ['APPROVED'], to: 'ORG_NO', by: HOST, needsReason: true },
    { move: 'lapse', from: ['PROPOSED', 'APPROVED'], to: 'LAPSED', by: ['system'] },
    { move: 'supersede', from: ['PROPOSED', 'APPROVED'], to: 'SUPERSEDED', by: ['system'] },
  ],
};
