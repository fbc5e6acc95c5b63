import type { Lifecycle } from './lifecycle.js';

export const MATCH_STATES = ['SUGGESTED', 'STALE', 'INTRODUCED'] as const;
export type MatchState = (typeof MATCH_STATES)[number];
export type MatchMove = 'introduce' | 'goStale' | 'recompute';

/** A pair that somebody acted on. It goes stale when an input changed, until it is recomputed; only a current one is introduced. */
export const matchLifecycle: Lifecycle<MatchState, MatchMove> = {
  name: 'Match',
  states: MATCH_STATES,
  startsIn: ['SUGGESTED'],
  endsIn: ['INTRODUCED'],
  transitions: [
    { move: 'introduce', from: ['SUGGESTED'], to: 'INTRODUCED', by: ['theProfessional', 'member', 'owner', 'coordinator'] },
    { move: 'goStale', from: ['SUGGESTED'], to: 'STALE', by: ['system'] },
    { move: 'recompute', from: ['STALE'], to: 'SUGGESTED', by: ['system'] },
  ],
};
