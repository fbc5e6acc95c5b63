import type { RoleLadder } from './role-ladder.js';

/** Analysts: people who turn data into answers for a service, a board or the public. */
export const ANALYST_LADDERS: readonly RoleLadder[] = [
  {
    family: 'data-analyst',
    rungs: [
      ['associate', 'Data analyst – associate'],
      ['standard', 'Data analyst'],
      ['senior', 'Data analyst – senior'],
      ['principal', 'Data analyst – principal'],
    ],
    essential: {
      'data-analysis': [1, 2, 3, 4],
      'data-preparation': [2, 2, 3, 4],
      'data-visualisation': [1, 2, 3, 4],
      'microsoft-excel': [2, 3, 3, 3],
      sql: [1, 2, 3, 3],
      'communicating-insight': [1, 2, 3, 4],
      'analytical-problem-framing': [1, 2, 3, 4],
      statistics: [1, 2, 3, 3],
      'data-protection': [1, 2, 2, 3],
    },
    desirable: {
      'reproducible-analysis': [0, 1, 2, 3],
      'power-bi': [1, 2, 2, 2],
      mentoring: [0, 0, 2, 3],
    },
  },
  {
    family: 'performance-analyst',
    rungs: [
      ['associate', 'Performance analyst – associate'],
      ['standard', 'Performance analyst'],
      ['senior', 'Performance analyst – senior'],
      ['lead', 'Performance analyst – lead'],
    ],
    essential: {
      'performance-measurement': [1, 2, 3, 4],
      'kpi-design': [1, 2, 3, 4],
      'data-analysis': [2, 2, 3, 4],
      'user-journey-analysis': [1, 2, 3, 3],
      'communicating-insight': [1, 2, 3, 4],
      'analysis-assurance': [1, 2, 3, 4],
      dashboards: [1, 2, 3, 3],
      'stakeholder-engagement': [1, 2, 3, 4],
    },
    desirable: {
      'web-analytics': [1, 2, 3, 4],
      'product-discovery': [0, 1, 2, 3],
      'performance-frameworks': [0, 1, 2, 4],
    },
  },
  {
    family: 'bi-analyst',
    rungs: [
      ['associate', 'Business intelligence analyst – associate'],
      ['standard', 'Business intelligence analyst'],
      ['senior', 'Business intelligence analyst – senior'],
    ],
    essential: {
      'business-intelligence': [1, 2, 3],
      dashboards: [2, 2, 3],
      'data-analysis': [1, 2, 3],
      'management-reporting': [2, 3, 4],
      sql: [1, 2, 3],
      'power-bi': [1, 3, 4],
      'reporting-requirements': [1, 2, 3],
      'data-quality': [1, 2, 3],
    },
    desirable: {
      dax: [0, 1, 3],
      'performance-measurement': [1, 2, 3],
      'training-delivery': [0, 1, 2],
    },
  },
  {
    family: 'public-health-analyst',
    rungs: [
      ['associate', 'Public health analyst – associate'],
      ['standard', 'Public health analyst'],
      ['principal', 'Public health analyst – principal'],
    ],
    essential: {
      'public-health-intelligence': [1, 2, 4],
      epidemiology: [1, 2, 3],
      'health-and-care-data': [1, 2, 4],
      statistics: [2, 2, 3],
      'data-analysis': [2, 3, 4],
      'health-inequalities': [1, 2, 4],
      'communicating-insight': [1, 2, 4],
      'data-protection': [1, 2, 3],
    },
    desirable: {
      'needs-assessment': [0, 2, 3],
      'r-language': [1, 2, 3],
      'spatial-analysis': [0, 1, 2],
    },
  },
  {
    family: 'health-data-analyst',
    rungs: [
      ['trainee', 'Health and care data analyst – trainee'],
      ['standard', 'Health and care data analyst'],
      ['senior', 'Health and care data analyst – senior'],
    ],
    essential: {
      'health-and-care-data': [1, 2, 3],
      'hospital-activity-data': [1, 2, 4],
      sql: [1, 3, 4],
      'data-analysis': [1, 2, 3],
      'data-visualisation': [1, 2, 3],
      'information-governance': [1, 2, 3],
      'waiting-times-data': [1, 2, 3],
      'communicating-insight': [1, 2, 3],
    },
    desirable: {
      'statistical-process-control': [1, 2, 3],
      'clinical-coding': [0, 1, 2],
      'demand-analysis': [0, 1, 3],
    },
  },
  {
    family: 'digital-evaluator',
    rungs: [
      ['junior', 'Evaluator – junior'],
      ['standard', 'Evaluator'],
      ['senior', 'Evaluator – senior'],
      ['lead', 'Evaluator – lead'],
    ],
    essential: {
      evaluation: [1, 2, 3, 4],
      'evaluation-planning': [1, 2, 3, 4],
      'theory-of-change': [1, 2, 3, 4],
      'data-analysis': [1, 2, 3, 3],
      'qualitative-research': [1, 2, 3, 3],
      'report-writing': [2, 3, 3, 4],
      'stakeholder-engagement': [1, 2, 3, 4],
      'data-ethics': [1, 2, 2, 3],
    },
    desirable: {
      'impact-evaluation': [0, 2, 3, 4],
      'economic-evaluation': [0, 1, 2, 3],
      'survey-design': [1, 2, 2, 3],
    },
  },
];
