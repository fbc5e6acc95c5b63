import type { Lifecycle } from './lifecycle.js';

export const ORGANISATION_STATES = ['PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED', 'CLOSED'] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];
export type OrganisationMove = 'verify' | 'reject' | 'suspend' | 'reinstate' | 'close' | 'resubmit';

/** An organisation's verification. Suspending pauses its opportunities; closing asks that no engagement is live. */
export const organisationLifecycle: Lifecycle<OrganisationState, OrganisationMove> = {
  name: 'Organisation',
  states: ORGANISATION_STATES,
  startsIn: ['PENDING'],
  endsIn: ['CLOSED'],
  transitions: [
    { move: 'verify', from: ['PENDING'], to: 'VERIFIED', by: ['coordinator'] },
    { move: 'reject', from: ['PENDING'], to: 'REJECTED', by: ['coordinator'], needsReason: true },
    { move: 'suspend', from: ['VERIFIED'], to: 'SUSPENDED', by: ['coordinator'], needsReason: true },
    { move: 'reinstate', from: ['SUSPENDED'], to: 'VERIFIED', by: ['coordinator'] },
    { move: 'close', from: ['VERIFIED'], to: 'CLOSED', by: ['owner', 'coordinator'] },
    { move: 'resubmit', from: ['REJECTED'], to: 'PENDING', by: ['owner'] },
  ],
};
