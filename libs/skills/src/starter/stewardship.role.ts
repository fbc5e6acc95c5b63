import type { RoleLadder } from './role-ladder.js';

/** Stewards and product people: research data, open data and data products. */
export const STEWARDSHIP_LADDERS: readonly RoleLadder[] = [
  {
    family: 'research-data-manager',
    rungs: [
      ['officer', 'Research data officer'],
      ['manager', 'Research data manager'],
      ['head', 'Head of research data services'],
    ],
    essential: {
      'research-data-management': [2, 3, 4],
      'metadata-management': [2, 3, 4],
      'fair-data': [2, 3, 4],
      'data-repositories': [2, 3, 3],
      'open-licensing': [2, 3, 3],
      'data-protection': [2, 2, 3],
      'research-ethics': [1, 2, 3],
      'training-delivery': [2, 3, 3],
    },
    desirable: {
      'digital-preservation': [1, 2, 3],
      'trusted-research-environments': [0, 2, 3],
      'strategic-thinking': [0, 2, 4],
    },
  },
  {
    family: 'open-data-officer',
    rungs: [
      ['officer', 'Open data officer'],
      ['manager', 'Open data manager'],
    ],
    essential: {
      'open-data': [2, 4],
      'open-data-publishing': [2, 4],
      'open-licensing': [2, 3],
      dcat: [1, 3],
      'statistical-disclosure-control': [1, 2],
      'data-quality': [2, 3],
      'open-data-user-engagement': [1, 3],
      'open-standards': [1, 3],
    },
    desirable: {
      'open-data-platforms': [2, 3],
      transparency: [2, 3],
      'data-reuse-impact': [0, 2],
    },
  },
  {
    family: 'data-product-manager',
    rungs: [
      ['associate', 'Data product manager – associate'],
      ['standard', 'Data product manager'],
      ['senior', 'Data product manager – senior'],
      ['head', 'Head of data products'],
    ],
    essential: {
      'data-product-management': [1, 2, 3, 4],
      'product-management': [1, 3, 4, 4],
      'user-needs': [2, 3, 3, 4],
      'backlog-management': [2, 3, 3, 3],
      'agile-working': [2, 3, 3, 4],
      'stakeholder-engagement': [2, 3, 4, 4],
      'data-governance': [1, 2, 2, 3],
      'benefits-management': [1, 2, 3, 4],
    },
    desirable: {
      'product-roadmaps': [1, 2, 3, 4],
      'data-architecture': [0, 1, 2, 2],
      'product-measurement': [1, 2, 3, 3],
    },
  },
  {
    family: 'data-project-manager',
    rungs: [
      ['officer', 'Data project officer'],
      ['manager', 'Data project manager'],
    ],
    essential: {
      'project-management': [2, 3],
      'project-planning': [2, 3],
      'risk-management': [1, 3],
      'stakeholder-engagement': [2, 3],
      'agile-working': [1, 3],
      'data-lifecycle': [1, 2],
      'data-protection': [1, 2],
    },
    desirable: {
      'business-cases': [1, 2],
      'benefits-management': [1, 3],
    },
  },
  {
    family: 'data-community-manager',
    rungs: [
      ['officer', 'Data community officer'],
      ['manager', 'Data community manager'],
    ],
    essential: {
      'community-building': [2, 4],
      facilitation: [2, 4],
      communication: [2, 3],
      'partnership-working': [2, 3],
      'open-data': [2, 3],
      'data-literacy': [1, 3],
      'open-working': [2, 3],
    },
    desirable: {
      hackathons: [1, 3],
      'civic-technology': [1, 2],
    },
  },
];
