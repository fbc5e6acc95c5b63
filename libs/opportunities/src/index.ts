import { Opportunity } from './opportunity.js';

export const OPPORTUNITY_ENTITIES = [Opportunity];
export { OpportunitiesModule } from './opportunities.module.js';
export { OpportunityService,  type ImportedOpportunity } from './opportunity.service.js';
export { currentOpportunityInputs, opportunitiesByIds, unsoundOpportunityFields } from './opportunity.queries.js';
export { OpportunityWords } from './opportunity.inputs.js';
export { previewInput } from './writing/opportunity.preview.js';
export { OpportunityKind } from './opportunity.words.js';
export { Opportunity };
