export * from './count-band.js';
export * from './host-qualifying.js';
export type { OpportunityChange } from './opportunity-change.js';
export { helpfulRelaxations, peopleScan, qualifying, type Qualifying, type Relaxation } from './opportunity-relaxation.js';
export type { ProfileChange } from './profile-change.js';
export * from './profile-counterfactual.js';
export * from './why-not.js';
