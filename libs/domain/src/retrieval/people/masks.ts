import { CIRCUMSTANCES, KINDS, MODES, type OpportunityInput, PATTERNS, type ProfileInput } from '../../matching/input/input.js';
import { HOSTS_BIT, MODE_SHIFT, SHARES_BIT, UNPAID_BIT } from '../kernel/layout.js';

export function bitsOf<Code>(codes: readonly Code[], all: readonly Code[]): number {
  let bits = 0;
  for (const code of codes) bits |= 1 << all.indexOf(code);
  return bits;
}

/** A set in which none means all. */
function anyBits<Code>(codes: readonly Code[], all: readonly Code[]): number {
  return codes.length === 0 ? (1 << all.length) - 1 : bitsOf(codes, all);
}

/** A profile's byte of TERMS: whom it may be shown to and what it accepts; 0 for one that is shown to nobody. */
export function termsOf(profile: ProfileInput): number {
  if (profile.matchable === 'NOBODY') return 0;
  return termsAccepted(profile) | (profile.matchable === 'HOSTS' ? HOSTS_BIT : 0);
}

/** What a profile accepts, whoever looks. */
export function termsAccepted({ acceptsKinds, modes, acceptsUnpaid }: ProfileInput): number {
  return anyBits(acceptsKinds, KINDS) | (anyBits(modes, MODES) << MODE_SHIFT) | (acceptsUnpaid ? UNPAID_BIT : 0);
}

/** What an opportunity asks of that byte, apart from who looks. */
export function termsAsked({ kind, mode, pay }: OpportunityInput): number {
  return (1 << KINDS.indexOf(kind)) | (1 << (MODE_SHIFT + MODES.indexOf(mode))) | (pay.paid ? 0 : UNPAID_BIT);
}

/** Any pattern is not yet a wish to share a job: that has a bit of its own. */
export function patternsOf({ patterns }: ProfileInput): number {
  return anyBits(patterns, PATTERNS) | (patterns.includes('JOB_SHARE') ? SHARES_BIT : 0);
}

/** 0: any. */
export function patternsAsked(opportunity: OpportunityInput): number {
  return bitsOf(opportunity.patterns, PATTERNS);
}

export function circumstancesOf(profile: ProfileInput): number {
  return bitsOf(profile.circumstances, CIRCUMSTANCES);
}

/** 0: anyone. */
export function circumstancesAsked({ openTo }: OpportunityInput): number {
  return openTo.includes('ANYONE') ? 0 : bitsOf(openTo, [...CIRCUMSTANCES, 'ANYONE']);
}
