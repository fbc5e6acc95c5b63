import type { RoleLadder } from './role-ladder.js';

/** Scientists: statistics, modelling, data science and machine learning. */
export const SCIENCE_LADDERS: readonly RoleLadder[] = [
  {
    family: 'data-scientist',
    rungs: [
      ['associate', 'Data scientist – associate'],
      ['standard', 'Data scientist'],
      ['senior', 'Data scientist – senior'],
      ['principal', 'Data scientist – principal'],
    ],
    essential: {
      'data-science': [1, 2, 3, 4],
      'machine-learning': [1, 2, 3, 4],
      statistics: [2, 2, 3, 4],
      python: [2, 3, 3, 4],
      'data-preparation': [2, 2, 3, 3],
      'model-evaluation': [1, 2, 3, 4],
      'data-ethics': [1, 2, 3, 4],
      'communicating-insight': [1, 2, 3, 4],
      'version-control': [1, 2, 3, 3],
    },
    desirable: {
      'natural-language-processing': [0, 1, 2, 3],
      'model-deployment': [0, 1, 2, 3],
      'capability-building': [0, 0, 2, 4],
    },
  },
  {
    family: 'machine-learning-engineer',
    rungs: [
      ['associate', 'Machine learning engineer – associate'],
      ['standard', 'Machine learning engineer'],
      ['senior', 'Machine learning engineer – senior'],
      ['lead', 'Machine learning engineer – lead'],
    ],
    essential: {
      mlops: [1, 2, 3, 4],
      'machine-learning': [1, 2, 3, 4],
      python: [2, 3, 4, 4],
      'software-engineering': [2, 2, 3, 4],
      'model-deployment': [1, 2, 4, 4],
      'automated-testing': [1, 2, 3, 3],
      'cloud-computing': [1, 2, 3, 4],
      'version-control': [2, 3, 3, 4],
    },
    desirable: {
      containers: [1, 2, 3, 3],
      'model-monitoring': [0, 2, 3, 4],
      'data-ethics': [1, 1, 2, 3],
      mentoring: [0, 0, 2, 3],
    },
  },
  {
    family: 'statistician',
    rungs: [
      ['trainee', 'Statistician – trainee'],
      ['standard', 'Statistician'],
      ['senior', 'Statistician – senior'],
      ['principal', 'Statistician – principal'],
    ],
    essential: {
      statistics: [2, 3, 4, 4],
      'official-statistics': [1, 2, 3, 4],
      'statistical-modelling': [1, 2, 3, 4],
      'survey-methods': [1, 2, 3, 3],
      'statistical-disclosure-control': [1, 2, 3, 4],
      'r-language': [1, 2, 3, 3],
      'data-quality': [1, 2, 3, 3],
      'statistical-communication': [1, 2, 3, 4],
      'analysis-assurance': [1, 2, 3, 4],
    },
    desirable: {
      'reproducible-analysis': [1, 2, 3, 3],
      'people-management': [0, 0, 2, 3],
    },
  },
  {
    family: 'operational-researcher',
    rungs: [
      ['trainee', 'Operational researcher – trainee'],
      ['standard', 'Operational researcher'],
      ['senior', 'Operational researcher – senior'],
    ],
    essential: {
      'operational-research': [1, 2, 4],
      'discrete-event-simulation': [1, 2, 3],
      'mathematical-optimisation': [1, 2, 3],
      'analytical-problem-framing': [1, 2, 4],
      programming: [2, 2, 3],
      statistics: [1, 2, 3],
      'stakeholder-engagement': [1, 2, 3],
      'analysis-assurance': [1, 2, 3],
    },
    desirable: {
      'problem-structuring': [0, 1, 3],
      'demand-analysis': [1, 2, 3],
    },
  },
  {
    family: 'social-researcher',
    rungs: [
      ['trainee', 'Social researcher – trainee'],
      ['standard', 'Social researcher'],
      ['senior', 'Social researcher – senior'],
    ],
    essential: {
      'research-methods': [1, 3, 4],
      'qualitative-research': [1, 2, 3],
      'survey-methods': [1, 2, 3],
      'evidence-review': [1, 2, 4],
      'research-ethics': [1, 2, 3],
      'data-analysis': [1, 2, 3],
      'report-writing': [2, 3, 4],
    },
    desirable: {
      'participatory-research': [0, 1, 2],
      evaluation: [1, 2, 3],
      'policy-advice': [0, 1, 3],
    },
  },
  {
    family: 'ai-specialist',
    rungs: [
      ['associate', 'Artificial intelligence specialist – associate'],
      ['standard', 'Artificial intelligence specialist'],
      ['senior', 'Artificial intelligence specialist – senior'],
    ],
    essential: {
      'artificial-intelligence': [1, 3, 4],
      'generative-ai': [1, 2, 4],
      'large-language-models': [1, 2, 3],
      python: [2, 2, 3],
      'ai-assurance': [1, 2, 4],
      'data-ethics': [1, 2, 3],
      apis: [1, 2, 3],
      'explaining-technical-matters': [1, 2, 3],
    },
    desirable: {
      'retrieval-augmented-generation': [0, 2, 3],
      'prompt-design': [1, 2, 3],
    },
  },
];
