import type { Lifecycle, Mover } from './lifecycle.js';

export const OPPORTUNITY_STATES = [
  'POTENTIAL', 'DRAFT', 'SUBMITTED', 'RETURNED', 'OPEN', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN', 'ARCHIVED',
] as const;
export type OpportunityState = (typeof OPPORTUNITY_STATES)[number];
export type OpportunityMove =
  | 'convert' | 'submit' | 'publish' | 'return' | 'pause' | 'resume' | 'fill' | 'expire' | 'reopen' | 'withdraw' | 'archive';

// A university hosts placements too, and the forum's coordinator may act for a host, audited.
const HOST: readonly Mover[] = ['member', 'owner', 'universityCoordinator', 'coordinator'];

/**
 * A placement, job or project. The system publishes by itself where the organisation is verified and no flag is raised, and pauses
 * what was not confirmed for 60 days or whose organisation is suspended.
 */
export const opportunityLifecycle: Lifecycle<OpportunityState, OpportunityMove> = {
  name: 'Opportunity',
  states: OPPORTUNITY_STATES,
  startsIn: ['POTENTIAL', 'DRAFT'],
  endsIn: ['WITHDRAWN', 'ARCHIVED'],
  transitions: [
    { move: 'convert', from: ['POTENTIAL'], to: 'DRAFT', by: HOST },
    { move: 'submit', from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: HOST },
    { move: 'publish', from: ['SUBMITTED'], to: 'OPEN', by: ['coordinator', 'system'] },
    { move: 'return', from: ['SUBMITTED'], to: 'RETURNED', by: ['coordinator'], needsReason: true },
    { move: 'pause', from: ['OPEN'], to: 'PAUSED', by: [...HOST, 'system'] },
    { move: 'resume', from: ['PAUSED'], to: 'OPEN', by: HOST },
    { move: 'fill', from: ['OPEN'], to: 'FILLED', by: ['system'] },
    { move: 'expire', from: ['OPEN', 'PAUSED'], to: 'EXPIRED', by: ['system'] },
    { move: 'reopen', from: ['FILLED'], to: 'OPEN', by: ['system'] },
    { move: 'reopen', from: ['EXPIRED'], to: 'OPEN', by: HOST },
    {
      move: 'withdraw', from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'OPEN', 'PAUSED'], to: 'WITHDRAWN', by: HOST, needsReason: true,
    },
    { move: 'archive', from: ['FILLED', 'EXPIRED'], to: 'ARCHIVED', by: [...HOST, 'system'] },
  ],
};
