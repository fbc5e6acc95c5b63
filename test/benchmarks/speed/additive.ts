import { type OpportunityInput, WEIGHTS, type Weights } from '#libs/domain';

/** One side and one part: the plain weighted sum of the credits. */
export const ADDITIVE_WEIGHTS: Weights = {
  ...WEIGHTS, version: 'additive', organisation: { essential: 100, desirable: 0, time: 0, mission: 0 }, leastEssentialFit: 0,
};

/** The same adverts asking for nothing but a kind and a way of working, and for skills that all only add up. */
export function additiveOpportunity(opportunity: OpportunityInput): OpportunityInput {
  return {
    ...opportunity, organisationId: 'org-nobody-hides-from', coHostIds: [], site: null, siteOutcode: null,
    hoursPerWeek: null, patterns: [], startOn: null, endOn: null, weeks: null,
    pay: { paid: true, topPencePerHour: null }, openTo: [], themes: [], sector: null,
    requirements: opportunity.requirements.map((requirement) => ({ ...requirement, importance: 'ESSENTIAL' })),
  };
}
