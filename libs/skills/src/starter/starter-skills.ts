import { ANALYSIS_SKILLS } from './analysis.skill.js';
import { ARCHITECTURE_SKILLS } from './architecture.skill.js';
import { ARTIFICIAL_INTELLIGENCE_SKILLS } from './artificial-intelligence.skill.js';
import { BUSINESS_INTELLIGENCE_SKILLS } from './business-intelligence.skill.js';
import { DATA_ENGINEERING_SKILLS } from './data-engineering.skill.js';
import { DATA_ETHICS_SKILLS } from './data-ethics.skill.js';
import { DATABASE_SKILLS } from './database.skill.js';
import { DELIVERY_SKILLS } from './delivery.skill.js';
import { GEOSPATIAL_SKILLS } from './geospatial.skill.js';
import { GOVERNANCE_SKILLS } from './governance.skill.js';
import { HEALTH_SKILLS } from './health.skill.js';
import { MACHINE_LEARNING_SKILLS } from './machine-learning.skill.js';
import { OPEN_DATA_SKILLS } from './open-data.skill.js';
import { OPERATIONAL_RESEARCH_SKILLS } from './operational-research.skill.js';
import { PEOPLE_SKILLS } from './people.skill.js';
import { PLACE_AND_ECONOMY_SKILLS } from './place-and-economy.skill.js';
import { PRIVACY_AND_SECURITY_SKILLS } from './privacy-and-security.skill.js';
import { PROGRAMMING_SKILLS } from './programming.skill.js';
import { PUBLIC_SERVICE_SKILLS } from './public-service.skill.js';
import { RESEARCH_SKILLS } from './research.skill.js';
import { SOFTWARE_AND_CLOUD_SKILLS } from './software-and-cloud.skill.js';
import { SPATIAL_ANALYSIS_SKILLS } from './spatial-analysis.skill.js';
import { SPREADSHEET_AND_PERFORMANCE_SKILLS } from './spreadsheet-and-performance.skill.js';
import { STATISTICS_SKILLS } from './statistics.skill.js';
import { SURVEY_SKILLS } from './survey.skill.js';
import type { StarterSkill } from './starter-skill.js';

/** Every skill of the starter list, theme by theme; a skill's broader one may stand in another theme. */
export const STARTER_SKILLS: readonly StarterSkill[] = [
  ...ANALYSIS_SKILLS,
  ...SPREADSHEET_AND_PERFORMANCE_SKILLS,
  ...STATISTICS_SKILLS,
  ...SURVEY_SKILLS,
  ...OPERATIONAL_RESEARCH_SKILLS,
  ...RESEARCH_SKILLS,
  ...MACHINE_LEARNING_SKILLS,
  ...ARTIFICIAL_INTELLIGENCE_SKILLS,
  ...DATA_ENGINEERING_SKILLS,
  ...DATABASE_SKILLS,
  ...SOFTWARE_AND_CLOUD_SKILLS,
  ...PROGRAMMING_SKILLS,
  ...ARCHITECTURE_SKILLS,
  ...BUSINESS_INTELLIGENCE_SKILLS,
  ...GEOSPATIAL_SKILLS,
  ...SPATIAL_ANALYSIS_SKILLS,
  ...GOVERNANCE_SKILLS,
  ...PRIVACY_AND_SECURITY_SKILLS,
  ...DATA_ETHICS_SKILLS,
  ...OPEN_DATA_SKILLS,
  ...HEALTH_SKILLS,
  ...PUBLIC_SERVICE_SKILLS,
  ...PLACE_AND_ECONOMY_SKILLS,
  ...PEOPLE_SKILLS,
  ...DELIVERY_SKILLS,
];
