import { Organisation } from './organisation.js';

export const ORGANISATION_ENTITIES = [Organisation];
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationService, type OrganisationRow } from './organisation.service.js';
export {  organisationsByIds } from './organisation.queries.js';
export { OrganisationKind } from './organisation.js';
export { Organisation };
