import type { RoleLadder } from './role-ladder.js';

/** Engineers and architects: people who design, build and run the systems that hold data. */
export const ENGINEERING_LADDERS: readonly RoleLadder[] = [
  {
    family: 'data-engineer',
    rungs: [
      ['trainee', 'Data engineer – trainee'],
      ['standard', 'Data engineer'],
      ['senior', 'Data engineer – senior'],
      ['lead', 'Data engineer – lead'],
    ],
    essential: {
      'data-engineering': [1, 2, 3, 4],
      'data-pipelines': [1, 2, 3, 4],
      sql: [2, 3, 4, 4],
      python: [1, 2, 3, 3],
      'data-integration': [1, 2, 3, 4],
      databases: [1, 2, 3, 4],
      'data-modelling': [1, 2, 3, 3],
      'data-testing': [1, 2, 3, 3],
      'version-control': [1, 2, 3, 3],
    },
    desirable: {
      'cloud-computing': [1, 2, 2, 3],
      'metadata-management': [0, 1, 2, 3],
      mentoring: [0, 0, 2, 3],
    },
  },
  {
    family: 'analytics-engineer',
    rungs: [
      ['trainee', 'Analytics engineer – trainee'],
      ['standard', 'Analytics engineer'],
      ['senior', 'Analytics engineer – senior'],
      ['lead', 'Analytics engineer – lead'],
    ],
    essential: {
      'data-transformation': [1, 2, 3, 4],
      sql: [2, 3, 4, 4],
      'data-modelling': [1, 2, 3, 4],
      dbt: [1, 2, 3, 3],
      'data-testing': [1, 2, 3, 4],
      'data-warehousing': [1, 2, 3, 4],
      'requirements-gathering': [1, 2, 3, 3],
      'explaining-technical-matters': [1, 2, 3, 4],
    },
    desirable: {
      'semantic-models': [0, 1, 3, 3],
      'metadata-management': [1, 2, 3, 3],
      'version-control': [1, 2, 3, 3],
    },
  },
  {
    family: 'data-architect',
    rungs: [
      ['associate', 'Data architect – associate'],
      ['standard', 'Data architect'],
      ['senior', 'Data architect – senior'],
      ['chief', 'Data architect – chief'],
    ],
    essential: {
      'data-architecture': [1, 2, 3, 4],
      'data-modelling': [2, 3, 4, 4],
      'data-standards': [1, 2, 3, 4],
      'metadata-management': [1, 2, 3, 4],
      'data-governance': [1, 2, 3, 4],
      interoperability: [1, 2, 3, 3],
      'explaining-technical-matters': [2, 2, 3, 4],
      'strategic-thinking': [1, 2, 3, 4],
    },
    desirable: {
      'data-strategy': [0, 1, 2, 4],
      'cloud-computing': [1, 2, 2, 3],
      'enterprise-architecture': [0, 1, 2, 3],
    },
  },
  {
    family: 'bi-developer',
    rungs: [
      ['junior', 'Business intelligence developer – junior'],
      ['standard', 'Business intelligence developer'],
      ['senior', 'Business intelligence developer – senior'],
    ],
    essential: {
      'business-intelligence': [1, 2, 3],
      sql: [2, 3, 4],
      'data-warehousing': [1, 2, 3],
      etl: [1, 2, 3],
      'power-bi': [2, 3, 4],
      dashboards: [2, 3, 3],
      'dimensional-modelling': [1, 2, 3],
      'reporting-requirements': [1, 2, 3],
    },
    desirable: {
      'semantic-models': [0, 2, 3],
      'bi-administration': [0, 1, 3],
      mentoring: [0, 0, 2],
    },
  },
  {
    family: 'database-administrator',
    rungs: [
      ['junior', 'Database administrator – junior'],
      ['standard', 'Database administrator'],
      ['senior', 'Database administrator – senior'],
    ],
    essential: {
      'database-administration': [1, 3, 4],
      sql: [2, 3, 4],
      'relational-databases': [2, 3, 4],
      'database-backup': [1, 2, 4],
      'database-tuning': [1, 2, 4],
      'access-control': [1, 2, 3],
      'incident-handling': [1, 2, 3],
    },
    desirable: {
      'data-migration': [0, 2, 3],
      'cloud-computing': [1, 1, 2],
      'shell-scripting': [1, 2, 3],
    },
  },
  {
    family: 'research-software-engineer',
    rungs: [
      ['standard', 'Research software engineer'],
      ['senior', 'Research software engineer – senior'],
    ],
    essential: {
      'research-software': [2, 4],
      programming: [3, 4],
      'software-engineering': [2, 3],
      'version-control': [3, 4],
      'automated-testing': [2, 3],
      'technical-documentation': [2, 3],
      'training-delivery': [2, 3],
    },
    desirable: {
      'gpu-computing': [1, 2],
      'open-research': [2, 3],
    },
  },
];
