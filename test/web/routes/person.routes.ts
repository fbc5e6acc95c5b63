import type { Page } from 'playwright-core';
import type { PageCase, Scene } from '../page.case.js';
import { personas } from './host.scene.js';
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

/** A match of Amina's for which no introduction was asked. */
const freeMatch = async (scene: Scene): Promise<string> => `/matches/${await scene.one(`select e->>'opportunityId' from opportunity_lists l
  cross join lateral jsonb_array_elements(l.entries) e join profiles p on p.id = l.profile_id join users u on u.id = p.user_id
  left join introductions i on i.profile_id = p.id and i.opportunity_id = (e->>'opportunityId')::uuid where u.email = 'amina@people.example' and i.id is null limit 1`)}`;

/** What raising her Power BI would open to Amina: the change as an address names it, and the first that it opens. */
const powerBi = async (scene: Scene): Promise<{ key: string; opened: string }> => {
  const amina = await personas(scene, 'analyst');
  const { nodes } = await amina.get<{ nodes: { change: { kind: string; skillId: string; level: number }; opens: { opportunity: { id: string } }[] }[] }>(
    '{ myCounterfactuals(first: 10) { nodes { change { kind skillId level } opens(first: 1) { opportunity { id } } } } }');
  const skillId = await scene.one(`select id from skills where label = 'Power BI' and scheme = 'LOCAL'`);
  const change = nodes.find((one) => one.change.skillId === skillId);
  if (change === undefined) throw new Error('raising Power BI opens nothing to Amina');
  return { key: `${change.change.kind.toLowerCase()}.${skillId}.${String(change.change.level)}`, opened: change.opens[0]?.opportunity.id ?? '' };
};

const isTold = (text: string) => async (page: Page): Promise<void> => { await page.locator('.govuk-notification-banner', { hasText: text }).waitFor(); };

/** Puts a match aside, unless it is; the page then shows it. */
async function putAside(page: Page): Promise<void> {
  const address = page.url();
  if (await page.getByRole('button', { name: 'Put it aside' }).count() > 0) {
    await page.locator('#reason').check();
    await save('Put it aside')(page);
    await isTold('Put aside')(page);
  }
  await page.goto(address);
}

/** Begins a profile with a line about oneself and looks at what there is. */
async function beginProfile(page: Page): Promise<void> {
  await page.goto('/profile/about');
  await fill({ headline: 'Looks after data' })(page);
  await isTold('saved')(page);
  await page.goto('/profile/check');
}

/** The pages of the folder person. */
export const PERSON_CASES: readonly PageCase[] = [
  { route: 'GET /profile', state: 'somebody who is matched', as: 'analyst', path: '/profile' },
  { route: 'GET /profile', state: 'before anything is said', as: 'coordinator', path: '/profile' },
  { route: 'GET /profile/check', state: 'all answers', as: 'analyst', path: '/profile/check' },
  { route: 'POST /profile/check', state: 'not agreed', as: 'reviewer', path: '/profile', status: 422, hasProblems: true, act: async (page) => {
    await beginProfile(page);
    await save('Publish my profile')(page);
  } },
  { route: 'POST /profile/check', state: 'parts are missing', as: 'reviewer', path: '/profile', status: 422, hasProblems: true, act: async (page) => {
    await beginProfile(page);
    await page.getByLabel('I have read the privacy notice and agree to it').check();
    await save('Publish my profile')(page);
  } },
  { route: 'GET /profile/consents', state: 'agreed', as: 'analyst', path: '/profile/consents' },
  { route: 'GET /profile/consents', state: 'to nothing yet', as: 'coordinator', path: '/profile/consents' },
  { route: 'GET /profile/consents', state: 'agreed and taken back', as: 'university', path: '/profile/consents', act: async (page) => {
    await page.getByLabel('I have read the privacy notice and agree to it').check();
    await save('Agree')(page);
    await isTold('It is noted')(page);
    await page.getByRole('button', { name: /^Take it back/ }).click();
    await isTold('Taken back')(page);
  } },
  { route: 'POST /profile/consents/give', state: 'not ticked', as: 'coordinator', path: '/profile/consents', status: 422, hasProblems: true, act: save('Agree') },
  {
    route: 'POST /profile/consents/withdraw', state: 'it does not stand', as: 'analyst', path: '/profile/consents', status: 422, hasProblems: true,
    act: async (page) => {
      await page.evaluate("document.querySelector('input[name=version]').value = '9'");
      await page.getByRole('button', { name: /^Take it back/ }).click();
    },
  },
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
  { route: 'GET /matches/changes/:change', state: 'all that it opens', as: 'analyst', path: async (scene) => `/matches/changes/${(await powerBi(scene)).key}` },
  {
    route: 'GET /matches/:opportunityId/changes/:change', state: 'all that it opens', as: 'analyst',
    path: async (scene) => { const { key, opened } = await powerBi(scene); return `/matches/${opened}/changes/${key}`; },
  },
  {
    route: 'GET /matches/:opportunityId', state: 'put on the shortlist', as: 'analyst', path: freeMatch,
    act: async (page) => { await save('Put on my shortlist')(page); await isTold('On your shortlist')(page); },
  },
  {
    route: 'GET /matches/:opportunityId', state: 'taken off the shortlist', as: 'analyst', path: freeMatch,
    act: async (page) => { await save('Take it off')(page); await isTold('Taken off your shortlist')(page); },
  },
  { route: 'GET /matches/:opportunityId', state: 'put aside', as: 'analyst', path: freeMatch, act: putAside },
  { route: 'GET /matches', state: 'what was put aside', as: 'analyst', path: freeMatch, act: async (page) => { await putAside(page); await page.goto('/matches?view=aside'); } },
  {
    route: 'GET /matches/:opportunityId', state: 'brought back', as: 'analyst', path: freeMatch,
    act: async (page) => { await putAside(page); await save('Bring it back')(page); await isTold('Brought back')(page); },
  },
  { route: 'POST /matches/:opportunityId/put-aside', state: 'no reason chosen', as: 'analyst', path: ownMatch, status: 422, hasProblems: true, act: save('Put it aside') },
  {
    route: 'GET /matches/:opportunityId/introduce', state: 'what will be shown', as: 'analyst',
    path: async (scene) => `${await freeMatch(scene)}/introduce`,
  },
  {
    route: 'POST /matches/:opportunityId/introduce', state: 'paused meanwhile in another tab', as: 'analyst', status: 422, hasProblems: true,
    path: async (scene) => `${await freeMatch(scene)}/introduce`,
    act: async (page) => {
      const other = await page.context().newPage();
      await other.goto('/profile');
      await save('Pause: take me out of every list')(other);
      await save('Ask to be introduced')(page);
      await page.locator('.govuk-error-summary').waitFor();
      await save('Resume: match me again')(other);
      await isTold('being matched again')(other);
      await other.close();
    },
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
  {
    route: 'POST /introductions/:id', state: 'no with too long a reason', as: 'analyst', path: ownIntroduction, status: 422, hasProblems: true,
    act: async (page) => {
      await page.getByLabel('No, thank you').check();
      await page.getByLabel('If no: why?').fill('Not now. '.repeat(300));
      await save('Send my answer')(page);
    },
  },
  { route: 'GET /applications', state: 'none yet', as: 'analyst', path: '/applications' },
  { route: 'GET /applications', state: 'all, to a coordinator', as: 'coordinator', path: '/applications' },
  { route: 'GET /applications/:id', state: 'by introduction', as: 'coordinator',
    path: async (scene) => `/applications/${await scene.one('select id from applications order by id limit 1')}` },
  { route: 'GET /inbox', state: 'of a person', as: 'analyst', path: '/inbox' },
  { route: 'GET /inbox', state: 'of a coordinator', as: 'coordinator', path: '/inbox' },
  {
    route: 'POST /inbox/read', state: 'a message that is none', as: 'analyst', path: '/inbox', status: 422, hasProblems: true,
    act: async (page) => {
      await page.evaluate("document.querySelector('input[name=id]').value = 'none'");
      await page.getByRole('button', { name: /^Go to it/ }).first().click();
    },
  },
  {
    route: 'GET /inbox', state: 'all marked as read', as: 'coordinator', path: '/inbox',
    act: async (page) => { await save('Mark all as read')(page); await isTold('marked as read')(page); },
  },
  { route: 'GET /inbox', state: 'nothing unread', as: 'coordinator', path: '/inbox?view=unread' },
  { route: 'GET /inbox/settings', state: 'what is mailed', as: 'analyst', path: '/inbox/settings' },
];

/** Routes of it whose answer is never a page of their own, with the reason. */
export const PERSON_NO_PAGE: Readonly<Record<string, string>> = {
  'POST /profile/pause': 'leads back to the profile',
  'POST /profile/resume': 'leads back to the profile',
  'POST /profile/confirm': 'leads back to the profile', 'POST /matches/:opportunityId/unmark': 'leads back to the match, which says what came of it',
  'POST /profile/hidden/add': 'leads back to the list', 'POST /profile/hidden/remove': 'leads back to the list',
  'POST /profile/skills/:claim/remove': 'leads back to the list', 'POST /matches/:opportunityId/shortlist': 'leads back to the match, which says so; whoever may see the match may',
  'POST /inbox/settings': 'leads back to the page; its types are the API’s own, so nothing a person does is refused',
};
