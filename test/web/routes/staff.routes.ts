import type { PageCase } from '../page.case.js';
import { FIGURES_CASES } from './staff/figures.cases.js';
import { KEEPING_CASES } from './staff/keeping.cases.js';
import { REVIEW_CASES } from './staff/review.cases.js';
import { WHY_NOT_CASES } from './staff/why-not.cases.js';

/** The pages of the folders staff and charts. */
export const STAFF_CASES: readonly PageCase[] = [...REVIEW_CASES, ...WHY_NOT_CASES, ...KEEPING_CASES, ...FIGURES_CASES];

/** Routes of it whose answer is never a page of their own, with the reason. */
export const STAFF_NO_PAGE: Readonly<Record<string, string>> = {
  'GET /figures/:name.csv': 'a file',
  'GET /progress/:taskId/events': 'a stream of events for a page that is open',
};
