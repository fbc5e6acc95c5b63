import type { Lifecycle } from './lifecycle.js';

export const PROFILE_STATES = ['DRAFT', 'ACTIVE', 'PAUSED', 'DORMANT', 'ERASED'] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];
export type ProfileMove = 'publish' | 'pause' | 'resume' | 'becomeDormant' | 'confirm' | 'erase';

/** A person's profile. Publishing asks for completeness; erasing withdraws live applications first, in the same transaction. */
export const profileLifecycle: Lifecycle<ProfileState, ProfileMove> = {
  name: 'Profile',
  states: PROFILE_STATES,
  startsIn: ['DRAFT'],
  endsIn: ['ERASED'],
  transitions: [
    { move: 'publish', from: ['DRAFT'], to: 'ACTIVE', by: ['theProfessional'] },
    { move: 'pause', from: ['ACTIVE'], to: 'PAUSED', by: ['theProfessional'] },
    { move: 'resume', from: ['PAUSED'], to: 'ACTIVE', by: ['theProfessional'] },
    { move: 'becomeDormant', from: ['ACTIVE'], to: 'DORMANT', by: ['system'] },
    { move: 'confirm', from: ['DORMANT'], to: 'ACTIVE', by: ['theProfessional'] },
    { move: 'erase', from: ['DRAFT', 'ACTIVE', 'PAUSED', 'DORMANT'], to: 'ERASED', by: ['theProfessional'] },
  ],
};
