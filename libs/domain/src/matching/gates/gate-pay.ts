import type { Gate, GateCriterion } from './gate.js';
import type { Pair } from '../pair.js';
import { pounds } from '../explanation/word.js';

/**
 * The top of the pay reaches the person's floor; or it is unpaid, lawfully so, and the person accepts that. Pay not stated, or no
 * floor, excludes nothing. Pay is never scored. Hosts are not told: the floor is the person's own affair.
 */
export const payGate: GateCriterion = {
  id: 'pay',
  passes: ({ profile, opportunity: { pay } }) => {
    if (!pay.paid) return pay.isLawful && profile.acceptsUnpaid;
    return pay.topPencePerHour === null || profile.payFloor === null || pay.topPencePerHour >= profile.payFloor;
  },
  tell(pair) {
    const passed = this.passes(pair);
    return [pair.opportunity.pay.paid ? paidTold(pair, pair.opportunity.pay.topPencePerHour, passed) : unpaidTold(pair, pair.opportunity.pay.isLawful, passed)];
  },
  forHost: null,
};

function paidTold({ profile: { payFloor } }: Pair, top: number | null, passed: boolean): Omit<Gate, 'id' | 'skillId'> {
  const observed = top === null ? 'paid, amount not stated' : `up to ${pounds(top)}`;
  const needed = payFloor === null ? 'no floor stated' : `at least ${pounds(payFloor)}`;
  const change = passed || top === null ? null : { sentence: `A floor of ${pounds(top)} would pass.`, profile: { payFloor: top } };
  const asked = payFloor === null ? 'the profile states no floor' : `the profile asks for ${needed}`;
  return { passed, observed, needed, sentence: `Pay: ${observed}; ${asked}.`, change };
}

function unpaidTold({ profile }: Pair, isLawful: boolean, passed: boolean): Omit<Gate, 'id' | 'skillId'> {
  const observed = isLawful ? 'unpaid' : 'unpaid, no lawful basis recorded';
  const needed = profile.acceptsUnpaid ? 'paid, or lawfully unpaid' : 'paid';
  // An unlawful offer is not made to pass by a person accepting it.
  const change = passed || !isLawful ? null : { sentence: 'Accepting unpaid work would pass.', profile: { acceptsUnpaid: true } };
  return { passed, observed, needed, sentence: `This is ${observed}; the profile asks for: ${needed}.`, change };
}
