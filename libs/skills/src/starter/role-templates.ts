import { ANALYST_LADDERS } from './analyst.role.js';
import { ENGINEERING_LADDERS } from './engineering.role.js';
import { GEOSPATIAL_LADDERS } from './geospatial.role.js';
import { GOVERNANCE_LADDERS } from './governance.role.js';
import { templatesOf, type RoleTemplate } from './role-ladder.js';
import { SCIENCE_LADDERS } from './science.role.js';
import { STEWARDSHIP_LADDERS } from './stewardship.role.js';

/** Every role template, family by family, each family from its lowest rung up. */
export const ROLE_TEMPLATES: readonly RoleTemplate[] = [
  ...ANALYST_LADDERS,
  ...SCIENCE_LADDERS,
  ...ENGINEERING_LADDERS,
  ...GEOSPATIAL_LADDERS,
  ...GOVERNANCE_LADDERS,
  ...STEWARDSHIP_LADDERS,
].flatMap(templatesOf);
