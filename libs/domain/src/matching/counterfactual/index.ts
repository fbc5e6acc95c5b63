export { bandOf, type CountBand, hostQualifying, type HostRelaxation } from './count-band.js';
export type { OpportunityChange } from './opportunity-change.js';
export { helpfulRelaxations, peopleScan, type PeopleCounter, qualifying, type Qualifying, type Relaxation } from './opportunity-relaxation.js';
export type { ProfileChange } from './profile-change.js';
export { profileCounterfactuals, ProfileCounterfactuals, type ProfileCounterfactual, type ProfileMatcher } from './profile-counterfactual.js';
export { whyNot, type WhyNot } from './why-not.js';
