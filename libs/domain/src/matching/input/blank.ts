import type { OpportunityInput, ProfileInput } from './input.js';

/** A profile that states nothing: every field holds what stands for "missing". Callers fill in what they know. */
export function blankProfile(profileId: string): ProfileInput {
  return {
    profileId, version: 1, matchable: 'NOBODY', skills: [], wantedSkillIds: [], acceptsKinds: [], circumstances: [], excludedOrganisationIds: [],
    availableFrom: null, availableTo: null, hoursPerWeekMin: null, hoursPerWeekMax: null, patterns: [], modes: [],
    home: null, outcode: null, maxCommuteMin: null, travelMode: 'PUBLIC', commuteOverrides: {},
    payFloor: null, payFloorRaw: null, acceptsUnpaid: false, interests: [], sectors: [],
  };
}

/** An opportunity that asks for nothing and is not open. */
export function blankOpportunity(opportunityId: string, organisationId: string): OpportunityInput {
  return {
    opportunityId, organisationId, coHostIds: [], version: 1, kind: 'PLACEMENT', isOpen: false, placesLeft: 0, requirements: [],
    mode: 'ONSITE', site: null, siteOutcode: null, hoursPerWeek: null, patterns: [], startOn: null, endOn: null, weeks: null,
    pay: { paid: true, topPencePerHour: null }, openTo: [], themes: [], sector: null,
  };
}
