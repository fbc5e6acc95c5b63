import type { PageCase } from '../page.case.js';

/** The pages that everybody sees. */
export const VISITOR_CASES: readonly PageCase[] = [
  { route: 'GET /', state: 'start page', as: 'visitor', path: '/' },
  { route: 'GET /', state: 'start page of somebody signed in', as: 'analyst', path: '/' },
  { route: 'GET /opportunities', state: 'what is open', as: 'visitor', path: '/opportunities' },
  { route: 'GET /opportunities', state: 'nothing found', as: 'visitor', path: '/opportunities?text=zzzz' },
  { route: 'any', state: 'no such page', as: 'visitor', path: '/nowhere', status: 404 },
];
