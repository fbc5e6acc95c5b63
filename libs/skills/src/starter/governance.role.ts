import type { RoleLadder } from './role-ladder.js';

/** Governance, ethics and protection: people who make sure that data is used well. */
export const GOVERNANCE_LADDERS: readonly RoleLadder[] = [
  {
    family: 'data-governance-manager',
    rungs: [
      ['officer', 'Data governance officer'],
      ['manager', 'Data governance manager'],
      ['lead', 'Data governance lead'],
      ['head', 'Head of data governance'],
    ],
    essential: {
      'data-governance': [1, 2, 3, 4],
      'data-policy': [1, 2, 3, 4],
      'data-quality': [2, 2, 3, 3],
      'data-standards': [1, 2, 3, 4],
      'metadata-management': [2, 2, 3, 3],
      'data-risk': [1, 2, 3, 4],
      'data-protection': [2, 2, 3, 3],
      'stakeholder-engagement': [1, 2, 3, 4],
      'data-literacy': [1, 2, 3, 4],
    },
    desirable: {
      'data-maturity': [0, 2, 3, 4],
      'strategic-thinking': [0, 1, 3, 4],
      'people-management': [0, 1, 2, 3],
    },
  },
  {
    family: 'data-ethicist',
    rungs: [
      ['officer', 'Data ethics officer'],
      ['lead', 'Data ethics lead'],
      ['head', 'Head of data ethics'],
    ],
    essential: {
      'data-ethics': [2, 3, 4],
      'ethical-impact-assessment': [2, 3, 4],
      'algorithmic-bias': [1, 2, 3],
      'algorithmic-transparency': [2, 3, 4],
      'data-protection': [2, 3, 3],
      'public-engagement': [1, 2, 3],
      'explaining-technical-matters': [2, 3, 4],
      'stakeholder-engagement': [2, 3, 4],
    },
    desirable: {
      'ai-assurance': [1, 2, 3],
      'data-equity': [1, 3, 4],
      'data-ethics-governance': [0, 2, 4],
    },
  },
  {
    family: 'data-protection-officer',
    rungs: [
      ['assistant', 'Data protection assistant'],
      ['officer', 'Data protection officer'],
      ['lead', 'Data protection lead'],
    ],
    essential: {
      'data-protection': [2, 3, 4],
      dpia: [1, 3, 4],
      'subject-access': [2, 3, 4],
      'data-breach-response': [1, 3, 4],
      'privacy-notices': [1, 2, 4],
      'data-sharing': [1, 2, 3],
      'information-assets': [1, 2, 3],
      'records-management': [1, 2, 3],
    },
    desirable: {
      'freedom-of-information': [1, 2, 3],
      'training-delivery': [0, 2, 3],
      'information-security': [1, 2, 2],
    },
  },
  {
    family: 'information-governance-officer',
    rungs: [
      ['officer', 'Information governance officer'],
      ['manager', 'Information governance manager'],
    ],
    essential: {
      'information-governance': [2, 4],
      'data-protection': [2, 3],
      'records-management': [2, 3],
      'freedom-of-information': [2, 3],
      'dsp-toolkit': [2, 4],
      'information-security': [1, 2],
      'stakeholder-engagement': [2, 3],
    },
    desirable: {
      caldicott: [1, 3],
      'data-sharing': [2, 3],
    },
  },
  {
    family: 'data-quality-officer',
    rungs: [
      ['officer', 'Data quality officer'],
      ['manager', 'Data quality manager'],
    ],
    essential: {
      'data-quality': [2, 4],
      'data-validation': [2, 3],
      'data-profiling': [2, 3],
      'data-quality-monitoring': [2, 4],
      'data-dictionaries': [2, 3],
      sql: [2, 3],
      'training-delivery': [1, 3],
    },
    desirable: {
      'process-improvement': [1, 3],
      'microsoft-excel': [2, 3],
    },
  },
];
