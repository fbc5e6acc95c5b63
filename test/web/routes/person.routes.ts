import type { Page } from 'playwright-core';
import type { PageCase, Scene } from '../page.case.js';
import { offered } from './offered.js';

const HOSTILE = '"><script>alert(1)</script> \u202E 🎈';

const ownMatch = async (scene: Scene): Promise<string> => `/matches/${await scene.one(`select entries->0->>'opportunityId' from opportunity_lists l
  join profiles p on p.id = l.profile_id join users u on u.id = p.user_id where u.email = 'amina@people.example'`)}`;

const ownIntroduction = async (scene: Scene): Promise<string> => `/introductions/${await scene.one(`select i.id from introductions i
  join users u on u.id = i.user_id where u.email = 'amina@people.example'`)}`;

const claim = async (scene: Scene): Promise<string> => `/profile/skills/${await scene.one(`select c.id from skill_claims c join profiles p on p.id = c.profile_id
  join users u on u.id = p.user_id where u.email = 'amina@people.example' order by c.id limit 1`)}`;

const save = (name = 'Save') => async (page: Page): Promise<void> => { await page.getByRole('button', { name, exact: true }).click(); };

const fill = (fields: Record<string, string>) => async (page: Page): Promise<void> => {
  for (const [id, text] of Object.entries(fields)) await page.locator(`[id="${id}"]`).fill(text);
  await save()(page);
};

/** The pages of the folder person. */
export const PERSON_CASES: readonly PageCase[] = [
  { route: 'GET /profile', state: 'somebody who is matched', as: 'analyst', path: '/profile' },
  { route: 'GET /profile', state: 'before anything is said', as: 'coordinator', path: '/profile' },
  { route: 'GET /profile/check', state: 'all answers', as: 'analyst', path: '/profile/check' },
  { route: 'GET /profile/cv', state: 'a sheet to print', as: 'analyst', path: '/profile/cv' },
  ...['about', 'place', 'time', 'pay', 'interests', 'privacy'].map((name): PageCase => ({ route: 'GET /profile/:section', state: name, as: 'analyst', path: `/profile/${name}` })),
  {
    route: 'POST /profile/:section', state: 'a place that is none', as: 'analyst', path: '/profile/place', status: 422, hasProblems: true,
    act: fill({ outcode: HOSTILE, maxCommuteMin: 'an hour' }),
  },
  {
    route: 'POST /profile/:section', state: 'days and hours that are none', as: 'analyst', path: '/profile/time', status: 422, hasProblems: true,
    act: fill({ 'availableFrom-day': '31', 'availableFrom-month': '2', 'availableFrom-year': '2027', hoursPerWeekMin: '40', hoursPerWeekMax: '200' }),
  },
  { route: 'POST /profile/:section', state: 'a headline that is too long', as: 'analyst', path: '/profile/about', status: 422, hasProblems: true,
    act: fill({ headline: `${HOSTILE} ${'maps and numbers '.repeat(20)}` }) },
  { route: 'GET /profile/hidden', state: 'organisations found', as: 'analyst', path: '/profile/hidden?text=council' },
  { route: 'GET /profile/skills', state: 'the skills', as: 'analyst', path: '/profile/skills' },
  { route: 'GET /profile/skills', state: 'suggestions', as: 'analyst', path: '/profile/skills?text=power%20bi' },
  { route: 'GET /profile/skills', state: 'skills offered while typing', as: 'analyst', path: '/profile/skills', act: offered('Find a skill to add', 'pow') },
  { route: 'GET /profile/skills', state: 'no such skill', as: 'analyst', path: `/profile/skills?text=${encodeURIComponent(HOSTILE)}` },
  { route: 'GET /profile/skills/add', state: 'a word of one’s own', as: 'analyst', path: '/profile/skills/add?text=geocoding' },
  { route: 'POST /profile/skills/add', state: 'no level chosen', as: 'analyst', path: '/profile/skills/add?text=geocoding', status: 422, hasProblems: true, act: save('Add it') },
  { route: 'GET /profile/skills/:claim', state: 'a level to change', as: 'analyst', path: claim },
  {
    route: 'POST /profile/skills/:claim', state: 'a day that is none', as: 'analyst', path: claim, status: 422, hasProblems: true,
    act: fill({ 'lastUsedOn-day': '40', 'lastUsedOn-month': '1', 'lastUsedOn-year': '2026' }),
  },
  { route: 'GET /matches', state: 'what fits', as: 'analyst', path: '/matches' },
  { route: 'GET /matches', state: 'everything that fits', as: 'analyst', path: '/matches?view=everything&kind=JOB' },
  { route: 'GET /matches', state: 'what does not fit yet', as: 'analyst', path: '/matches?view=not-yet' },
  { route: 'GET /matches', state: 'nothing put aside', as: 'analyst', path: '/matches?view=aside' },
  { route: 'GET /matches/changes', state: 'what would open more', as: 'analyst', path: '/matches/changes' },
  { route: 'GET /matches/:opportunityId', state: 'why it fits', as: 'analyst', path: ownMatch },
  { route: 'POST /matches/:opportunityId/put-aside', state: 'no reason chosen', as: 'analyst', path: ownMatch, status: 422, hasProblems: true, act: save('Put it aside') },
  {
    route: 'GET /matches/:opportunityId/introduce', state: 'what will be shown', as: 'analyst',
    path: async (scene) => `/matches/${await scene.one(`select e->>'opportunityId' from opportunity_lists l cross join lateral jsonb_array_elements(l.entries) e
      join profiles p on p.id = l.profile_id join users u on u.id = p.user_id left join introductions i on i.profile_id = p.id and i.opportunity_id = (e->>'opportunityId')::uuid
      where u.email = 'amina@people.example' and i.id is null limit 1`)}/introduce`,
  },
  { route: 'GET /introductions', state: 'one’s own', as: 'analyst', path: '/introductions' },
  { route: 'GET /introductions', state: 'of a host', as: 'host', path: '/introductions' },
  { route: 'GET /introductions', state: 'none yet', as: 'student', path: '/introductions' },
  { route: 'GET /introductions/:id', state: 'as a coordinator sees it', as: 'coordinator',
    path: async (scene) => `/introductions/${await scene.one('select id from introductions order by id limit 1')}` },
  { route: 'GET /introductions/:id', state: 'that waits for an answer', as: 'analyst', path: ownIntroduction },
  { route: 'POST /introductions/:id', state: 'neither yes nor no', as: 'analyst', path: ownIntroduction, status: 422, hasProblems: true, act: save('Send my answer') },
  {
    route: 'POST /introductions/:id', state: 'no without a reason', as: 'analyst', path: ownIntroduction, status: 422, hasProblems: true,
    act: async (page) => {
      await page.getByLabel('No, thank you').check();
      await save('Send my answer')(page);
    },
  },
  { route: 'GET /applications', state: 'none yet', as: 'analyst', path: '/applications' },
  { route: 'GET /applications', state: 'all, to a coordinator', as: 'coordinator', path: '/applications' },
  { route: 'GET /applications/:id', state: 'by introduction', as: 'coordinator',
    path: async (scene) => `/applications/${await scene.one('select id from applications order by id limit 1')}` },
  { route: 'GET /inbox', state: 'of a person', as: 'analyst', path: '/inbox' },
  { route: 'GET /inbox', state: 'of a coordinator', as: 'coordinator', path: '/inbox' },
  { route: 'GET /inbox/settings', state: 'what is mailed', as: 'analyst', path: '/inbox/settings' },
];

/** Routes of it whose answer is never a page of their own, with the reason. */
export const PERSON_NO_PAGE: Readonly<Record<string, string>> = {
  'POST /profile/check': 'its errors are shown by the journey of a new person', 'POST /profile/pause': 'leads back to the profile',
    'POST /profile/resume': 'leads back to the profile',
  'POST /profile/confirm': 'leads back to the profile', 'POST /matches/:opportunityId/introduce': 'leads to the introduction',
  'POST /profile/hidden/add': 'leads back to the list', 'POST /profile/hidden/remove': 'leads back to the list',
  'POST /profile/skills/:claim/remove': 'leads back to the list', 'POST /matches/:opportunityId/shortlist': 'leads back to the match',
  'POST /inbox/read': 'leads to what the message is about', 'POST /inbox/settings': 'leads back to the page; its types are the API’s own, so nothing a person does is refused',
};
