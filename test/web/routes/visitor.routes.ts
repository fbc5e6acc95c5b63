import type { PageCase } from '../page.case.js';

/** The pages that everybody sees. */
export const VISITOR_CASES: readonly PageCase[] = [
  { route: 'GET /', state: 'start page', as: 'visitor', path: '/' },
  { route: 'GET /', state: 'start page of somebody signed in', as: 'analyst', path: '/' },
  { route: 'any', state: 'no such page', as: 'visitor', path: '/nowhere', status: 404 },
  { route: 'GET /how-matching-works', state: 'the record', as: 'visitor', path: '/how-matching-works' },
  { route: 'GET /learning', state: 'all', as: 'visitor', path: '/learning' },
  { route: 'GET /learning', state: 'for one skill', as: 'visitor', path: '/learning?text=power%20bi' },
  { route: 'GET /learning/suggest', state: 'an empty form', as: 'analyst', path: '/learning/suggest' },
  {
    route: 'POST /learning/suggest', state: 'everything wrong', as: 'analyst', path: '/learning/suggest', status: 422, hasProblems: true,
    act: async (page) => {
      await page.getByLabel('Which skill does it teach?').fill('Power BI');
      await page.getByLabel('Its address on the web').fill('javascript:alert(1)');
      await page.getByLabel('What does it cost?').fill('much');
      await page.getByRole('button', { name: 'Suggest it' }).click();
    },
  },
  { route: 'GET /accessibility', state: 'statement', as: 'visitor', path: '/accessibility' },
  { route: 'GET /feedback', state: 'what helps us', as: 'visitor', path: '/feedback' },
  { route: 'GET /privacy', state: 'notice', as: 'visitor', path: '/privacy' },
  { route: 'GET /cookies', state: 'the one cookie', as: 'visitor', path: '/cookies' },
  { route: 'GET /developers', state: 'where to begin', as: 'visitor', path: '/developers' },
  { route: 'GET /sitemap', state: 'all pages', as: 'visitor', path: '/sitemap' },
];

/** Routes of it whose answer is never a page, with the reason. */
export const VISITOR_NO_PAGE: Readonly<Record<string, string>> = {
  'GET /how-matching-works.json': 'is data', 'GET /sitemap.xml': 'is for search engines', 'GET /robots.txt': 'is for search engines',
  'GET /skills/suggest': 'answers the script with skills',
};
