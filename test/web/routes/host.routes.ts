import type { Page } from 'playwright-core';
import type { PageCase, Scene } from '../page.case.js';
import { offered } from './offered.js';
import { aside, askingFor, coHosted, draftOf, introduced, openOne, returnedOne, somebody } from './host.scene.js';

type Path = (scene: Scene) => Promise<string>;

const BLANK = 'Placement: a draft with nothing in it';
const READY = 'Placement: a draft that is ready';
const at = (of: Path, rest = ''): Path => async (scene) => `/host/opportunities/${await of(scene)}${rest}`;
const blank: Path = (scene) => draftOf(scene, BLANK, false);
const ready: Path = (scene) => draftOf(scene, READY, true);
const many: Path = (scene) => askingFor(scene, 'Placement: many essentials', ['Web scraping', 'Deduplication', 'Trend analysis', 'SQL']);
const person = (rest = ''): Path => async (scene) => `/host/opportunities/${await openOne(scene)}/candidates/${await somebody(scene)}${rest}`;
const press = (name: string) => async (page: Page): Promise<void> => { await page.getByRole('button', { name, exact: true }).click(); };
const wrong = { as: 'host', status: 422, hasProblems: true } as const;
const memberOfWrenshaw = (scene: Scene): Promise<string> => scene.one(`select m.id from memberships m join users u on u.id = m.user_id and u.email = 'dev@wrenshaw.example'`);

const ADVERT = `Data analyst for streets and homes
You write SQL, build dashboards in Power BI and know some Python. "><script>alert(1)</script>`;

async function pasteAdvert(page: Page): Promise<void> {
  await page.getByLabel('Title').fill('Analyst for streets and homes');
  await page.getByLabel('Placement').check();
  await page.getByLabel('Text of the advert').fill(ADVERT);
  await press('Find the skills in it')(page);
}

const POSTING: readonly PageCase[] = [
  { route: 'GET /host', state: 'opportunities in several states', as: 'host', path: async (scene) => { await returnedOne(scene); await blank(scene); return '/host'; } },
  { route: 'GET /host', state: 'as a university', as: 'university', path: '/host' },
  { route: 'GET /host/opportunities/new', state: 'ways to begin', as: 'host', path: '/host/opportunities/new' },
  { route: 'POST /host/opportunities/new', state: 'nothing chosen', path: '/host/opportunities/new', act: press('Continue'), ...wrong },
  { route: 'GET /host/opportunities/new/blank', state: 'empty form', as: 'host', path: '/host/opportunities/new/blank' },
  { route: 'POST /host/opportunities/new/blank', state: 'nothing typed', path: '/host/opportunities/new/blank', act: press('Save and continue'), ...wrong },
  {
    route: 'POST /host/opportunities/new/blank', state: 'too long a title', path: '/host/opportunities/new/blank', ...wrong,
    act: async (page) => { await page.getByLabel('Placement').check(); await page.getByLabel('Title').fill('Analyst '.repeat(20)); await press('Save and continue')(page); },
  },
  { route: 'GET /host/opportunities/new/copy', state: 'past ones', as: 'host', path: '/host/opportunities/new/copy' },
  { route: 'POST /host/opportunities/new/copy', state: 'none chosen', path: '/host/opportunities/new/copy', act: press('Copy it'), ...wrong },
  { route: 'GET /host/opportunities/new/role', state: 'all roles', as: 'host', path: '/host/opportunities/new/role' },
  { route: 'GET /host/opportunities/new/role', state: 'no such role', as: 'host', path: '/host/opportunities/new/role?text=zzzz' },
  { route: 'POST /host/opportunities/new/role', state: 'nothing chosen', path: '/host/opportunities/new/role', act: press('Save and continue'), ...wrong },
  { route: 'GET /host/opportunities/new/advert', state: 'empty form', as: 'host', path: '/host/opportunities/new/advert' },
  { route: 'POST /host/opportunities/new/advert', state: 'nothing pasted', path: '/host/opportunities/new/advert', act: press('Find the skills in it'), ...wrong },
  { route: 'POST /host/opportunities/new/advert', state: 'skills marked', as: 'host', path: '/host/opportunities/new/advert', act: pasteAdvert },
  {
    route: 'POST /host/opportunities/new/advert/skills', state: 'four must-haves', path: '/host/opportunities/new/advert', ...wrong,
    act: async (page) => {
      await page.getByLabel('Title').fill('Analyst of many must-haves');
      await page.getByLabel('Placement').check();
      await page.getByLabel('Text of the advert').fill('SQL, Python, Power BI, Excel, statistics, machine learning');
      await press('Find the skills in it')(page);
      for (const box of await page.locator('input[name=skill]').all()) await box.check();
      for (const select of await page.locator('select[name^=importance]').all()) await select.selectOption('MUST_HAVE');
      await press('Save the draft')(page);
    },
  },
  { route: 'GET /host/opportunities/:id', state: 'empty draft', as: 'host', path: at(blank) },
  { route: 'GET /host/opportunities/:id', state: 'open', as: 'host', path: at(openOne) },
  { route: 'GET /host/opportunities/:id', state: 'sent back with a reason', as: 'host', path: at(returnedOne) },
  ...['about', 'place', 'time', 'pay', 'people', 'terms', 'applying'].map((section): PageCase => (
    { route: 'GET /host/opportunities/:id/edit/:section', state: section, as: 'host', path: at(ready, `/edit/${section}`) })),
  { route: 'GET /host/opportunities/:id/edit/:section', state: 'pay of an open one', as: 'host', path: at(openOne, '/edit/pay') },
  {
    route: 'POST /host/opportunities/:id/edit/:section', state: 'unpaid without a reason', path: at(blank, '/edit/pay'), ...wrong,
    act: async (page) => { await page.getByLabel('Unpaid', { exact: true }).check(); await press('Save')(page); },
  },
  {
    route: 'POST /host/opportunities/:id/edit/:section', state: 'funding without a funder', path: at(blank, '/edit/pay'), ...wrong,
    act: async (page) => { await page.getByLabel('Applied for').check(); await page.getByLabel('How much they give').fill('1200'); await press('Save')(page); },
  },
  {
    route: 'POST /host/opportunities/:id/edit/:section', state: 'no number, no day', path: at(blank, '/edit/time'), ...wrong,
    act: async (page) => { await page.getByLabel('Hours a week').fill('many'); await page.getByLabel('Day').first().fill('x'); await press('Save')(page); },
  },
  { route: 'GET /host/opportunities/:id/edit/skills', state: 'none yet', as: 'host', path: at(blank, '/edit/skills') },
  { route: 'GET /host/opportunities/:id/edit/skills', state: 'several essentials together', as: 'host', path: at(many, '/edit/skills') },
  { route: 'GET /host/opportunities/:id/edit/skills', state: 'with the count', as: 'host', path: at(openOne, '/edit/skills') },
  { route: 'GET /host/opportunities/:id/edit/skills', state: 'skills offered while typing', as: 'host', path: at(openOne, '/edit/skills'), act: offered('Add a skill', 'exc') },
  { route: 'POST /host/opportunities/:id/edit/skills', state: 'nothing to look for', path: at(blank, '/edit/skills'), act: press('Find'), ...wrong },
  {
    route: 'POST /host/opportunities/:id/edit/skills', state: 'typed and not added', path: at(blank, '/edit/skills'), ...wrong,
    act: async (page) => { await page.getByLabel('Add a skill').fill('excel'); await press('Save skills')(page); },
  },
  {
    route: 'POST /host/opportunities/:id/edit/skills', state: 'found and added', as: 'host', path: at(blank, '/edit/skills'),
    act: async (page) => {
      await page.getByLabel('Add a skill').fill('excel');
      await press('Find')(page);
      await page.getByRole('button', { name: /^Add/ }).first().click();
    },
  },
  { route: 'GET /host/opportunities/:id/edit/partners', state: 'nobody asked', as: 'host', path: at(blank, '/edit/partners') },
  { route: 'GET /host/opportunities/:id/edit/partners', state: 'somebody asked, more found', as: 'university', path: at(coHosted, '/edit/partners?text=o') },
  {
    route: 'POST /host/opportunities/:id/edit/partners', state: 'changed meanwhile', path: at(blank, '/edit/partners?text=arrowmere'), ...wrong,
    act: async (page) => {
      await page.evaluate("for (const field of document.querySelectorAll('main input[name=version]')) field.value = '999'");
      await page.getByRole('button', { name: /^Ask them/ }).first().click();
    },
  },
  { route: 'GET /host/opportunities/:id/check', state: 'ready', as: 'host', path: at(ready, '/check') },
  { route: 'POST /host/opportunities/:id/publish', state: 'parts are missing', path: at(blank, '/check'), act: press('Publish'), ...wrong },
  { route: 'GET /host/opportunities/:id/published', state: 'open', as: 'host', path: at(openOne, '/published') },
  { route: 'GET /host/opportunities/:id/pause', state: 'form', as: 'host', path: at(openOne, '/pause') },
  { route: 'POST /host/opportunities/:id/pause', state: 'it is a draft', path: at(blank, '/pause'), act: press('Pause it'), ...wrong },
  { route: 'GET /host/opportunities/:id/withdraw', state: 'form', as: 'host', path: at(openOne, '/withdraw') },
  { route: 'POST /host/opportunities/:id/withdraw', state: 'no reason', path: at(blank, '/withdraw'), act: press('Withdraw it'), ...wrong },
];

const PEOPLE: readonly PageCase[] = [
  { route: 'GET /host/opportunities/:id/candidates', state: 'people who fit', as: 'host', path: at(openOne, '/candidates') },
  { route: 'GET /host/opportunities/:id/candidates', state: 'nobody', as: 'host', path: at(blank, '/candidates') },
  { route: 'GET /host/opportunities/:id/candidates', state: 'nobody was put aside', as: 'host', path: at(blank, '/candidates?view=aside') },
  { route: 'GET /host/opportunities/:id/candidates', state: 'somebody was put aside', as: 'host', path: async (scene) => `/host/opportunities/${(await aside(scene)).split('/')[0] ?? ''}/candidates?view=aside` },
  { route: 'GET /host/opportunities/:id/candidates/:ref', state: 'put aside', as: 'host', path: at(aside) },
  { route: 'GET /host/opportunities/:id/candidates/:ref', state: 'nothing has begun', as: 'host', path: person() },
  { route: 'GET /host/opportunities/:id/candidates/:ref', state: 'introduction asked for', as: 'host', path: at(introduced) },
  { route: 'GET /host/opportunities/:id/candidates/:ref/put-aside', state: 'form', as: 'host', path: person('/put-aside') },
  { route: 'POST /host/opportunities/:id/candidates/:ref/put-aside', state: 'no reason', path: person('/put-aside'), act: press('Put aside'), ...wrong },
  { route: 'GET /host/opportunities/:id/candidates/:ref/introduction', state: 'check', as: 'host', path: person('/introduction') },
  { route: 'GET /host/opportunities/:id/candidates/:ref/introduction', state: 'there is one', as: 'host', path: at(introduced, '/introduction') },
  {
    route: 'POST /host/opportunities/:id/candidates/:ref/introduction', state: 'asked for meanwhile in another tab', path: person('/introduction'), ...wrong,
    act: async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await press('Ask for an introduction')(other);
      // The other tab is through before it is closed, else nothing may have been asked.
      await other.locator('.govuk-notification-banner').waitFor();
      await other.close();
      await press('Ask for an introduction')(page);
    },
  },
  { route: 'GET /host/opportunities/:id/shortlist', state: 'with people', as: 'host', path: at(openOne, '/shortlist') },
  { route: 'GET /host/opportunities/:id/shortlist', state: 'empty', as: 'host', path: at(blank, '/shortlist') },
];

const ORGANISATION: readonly PageCase[] = [
  { route: 'GET /organisation', state: 'verified, as its owner', as: 'host', path: '/organisation' },
  { route: 'GET /organisation', state: 'none', as: 'analyst', path: '/organisation' },
  { route: 'POST /organisation/invite', state: 'no address', path: '/organisation', ...wrong,
    act: async (page) => { await page.getByLabel('Member').first().check(); await press('Invite')(page); } },
  { route: 'GET /organisation/members/:id/remove', state: 'check', as: 'host', path: async (scene) => `/organisation/members/${await memberOfWrenshaw(scene)}/remove` },
  {
    route: 'POST /organisation/members/:id/remove', state: 'the last owner', path: async (scene) => `/organisation/members/${await memberOfWrenshaw(scene)}/remove`,
    act: press('Remove them'), ...wrong,
  },
  { route: 'GET /organisation/join', state: 'found', as: 'analyst', path: '/organisation/join?text=council' },
  { route: 'GET /organisation/join', state: 'none found', as: 'analyst', path: '/organisation/join?text=zzzz' },
  {
    route: 'POST /organisation/join', state: 'one belongs to it', path: '/organisation/join?text=wrenshaw',
    act: async (page) => { await page.getByRole('button', { name: /Ask to join/ }).click(); }, ...wrong,
  },
  { route: 'GET /organisation/register', state: 'empty form', as: 'analyst', path: '/organisation/register' },
  { route: 'POST /organisation/register', state: 'nothing typed', path: '/organisation/register', act: press('Register it'), ...wrong },
  {
    route: 'POST /organisation/register', state: 'numbers and addresses that are none', path: '/organisation/register', ...wrong,
    act: async (page) => {
      await page.getByLabel('Name of the organisation').fill('A');
      await page.getByLabel('Council', { exact: true }).check();
      await page.getByLabel('Charity number').fill('many');
      await page.getByLabel('Website').fill('javascript:alert(1)');
      await press('Register it')(page);
    },
  },
  {
    route: 'POST /organisation/register', state: 'it is here already', path: '/organisation/register', ...wrong,
    act: async (page) => {
      await page.getByLabel('Name of the organisation').fill('Wrenshaw Borough Council');
      await page.getByLabel('Council', { exact: true }).check();
      await page.getByLabel('Area', { exact: true }).selectOption('E08000027');
      await press('Register it')(page);
    },
  },
  { route: 'GET /organisation/resubmit', state: 'form', as: 'host', path: '/organisation/resubmit' },
  { route: 'POST /organisation/resubmit', state: 'it was not rejected', path: '/organisation/resubmit', act: press('Send it again'), ...wrong },
  { route: 'GET /organisation/vouch', state: 'form', as: 'host', path: '/organisation/vouch' },
  { route: 'POST /organisation/vouch', state: 'no group', path: '/organisation/vouch', act: press('Vouch for it'), ...wrong },
  { route: 'GET /organisation/co-hosting', state: 'a request waits', as: 'host', path: async (scene) => { await coHosted(scene); return '/organisation/co-hosting'; } },
  { route: 'GET /organisation/co-hosting', state: 'nothing that it said no to', as: 'university', path: '/organisation/co-hosting?view=no' },
  { route: 'GET /organisation/co-hosting/:id', state: 'asked', as: 'host', path: async (scene) => `/organisation/co-hosting/${await coHosted(scene)}` },
  { route: 'POST /organisation/co-hosting/:id', state: 'no answer', path: async (scene) => `/organisation/co-hosting/${await coHosted(scene)}`, act: press('Save'), ...wrong },
];

/** The pages of the folder host. */
export const HOST_CASES: readonly PageCase[] = [...POSTING, ...PEOPLE, ...ORGANISATION];

/** Routes of it whose answer is never a page of their own, with the reason. */
export const HOST_NO_PAGE: Readonly<Record<string, string>> = {
  'POST /host/opportunities/:id/qualifying': 'answers the script with figures',
  'POST /host/opportunities/:id/resume': 'leads to the opportunity, saying what came of it',
  'POST /host/opportunities/:id/confirm': 'leads to the opportunity, saying what came of it',
  'POST /host/opportunities/:id/candidates/:ref/shortlist': 'leads to the person, saying what came of it',
  'POST /host/opportunities/:id/candidates/:ref/unmark': 'leads to the person, saying what came of it',
  'POST /organisation/members/:id/answer': 'leads to the organisation, saying what came of it',
};
