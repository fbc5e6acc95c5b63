import type { Page } from 'playwright-core';
import type { PageCase, Scene } from '../../page.case.js';
import { readyId } from './ready.js';

/** Text that a page may show and must never run. */
export const HOSTILE = `"><script>alert(1)</script> ${'x'.repeat(5000)} \u{1F469}\u{200D}\u{1F4BB} \u202Eright to left`;

const introduction = async (scene: Scene): Promise<string> => `/review/introductions/${await scene.one(`select id from introductions where state = 'PROPOSED' order by id limit 1`)}`;
const decidedIntroduction = async (scene: Scene): Promise<string> => `/review/introductions/${await scene.one(`select id from introductions where state <> 'PROPOSED' order by id limit 1`)}`;
const organisation = async (scene: Scene): Promise<string> => `/review/organisations/${await scene.one(`select id from organisations where verification = 'PENDING' order by id limit 1`)}`;
const verified = async (scene: Scene): Promise<string> => `/review/organisations/${await scene.one(`select id from organisations where verification = 'VERIFIED' order by id desc limit 1`)}`;
const suggestion = async (scene: Scene): Promise<string> => `/review/learning/${await readyId(scene, `select id from learning_routes where state = 'SUGGESTED' limit 1`, `
  insert into learning_routes (skill_id, from_level, to_level, title, provider, url, state)
    select skill_id, 0, 2, 'SQL in an afternoon (example)', 'Example Library', 'https://example.org/sql', 'SUGGESTED' from learning_routes limit 1 returning id`)}`;

/** An opportunity that was handed in and raises a flag, on the queue. */
const submitted = async (scene: Scene): Promise<string> => {
  const id = await readyId(scene, `select id from opportunities where state = 'SUBMITTED' limit 1`, `
    update opportunities set state = 'SUBMITTED', version = version + 1
      where id = (select id from opportunities where state = 'OPEN' and id not in (select opportunity_id from introductions) order by id limit 1) returning id`);
  await readyId(scene, `select id from due_items where subject_id = '${id}' and settled_at is null limit 1`, `
    insert into due_items (subject_id, kind, owner, due_at) values ('${id}', 'opportunity.moderate', 'COORDINATOR', app_clock() - interval '1 day') returning id`);
  return `/review/opportunities/${id}`;
};

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await page.waitForLoadState();
}

/** Chooses without a reason, or with a text that must come back as it is. */
function choosing(label: string, reason = '') {
  return async (page: Page): Promise<void> => {
    await page.getByLabel(label, { exact: true }).check();
    await page.locator('#reason').fill(reason);
    await save(page);
  };
}

const PROBLEM = { as: 'coordinator', status: 422, hasProblems: true } as const;

/** The queue and what a coordinator decides. */
export const REVIEW_CASES: readonly PageCase[] = [
  { route: 'GET /queue', state: 'what waits', as: 'coordinator', path: async (scene) => { await submitted(scene); await suggestion(scene); return '/queue'; } },
  { route: 'GET /queue', state: 'what a deputy may review', as: 'deputy', path: '/queue' },
  { route: 'GET /review/introductions/:id', state: 'as a deputy, without a name', as: 'deputy', path: introduction },
  { route: 'POST /review/introductions/:id', state: 'a deputy refuses without a reason', path: introduction, act: choosing('Refuse'), ...PROBLEM, as: 'deputy' },
  { route: 'GET /review/introductions/:id', state: 'both sides with the evidence', as: 'coordinator', path: introduction },
  { route: 'GET /review/introductions/:id', state: 'decided', as: 'coordinator', path: decidedIntroduction },
  { route: 'POST /review/introductions/:id', state: 'nothing chosen', path: introduction, act: save, ...PROBLEM },
  { route: 'POST /review/introductions/:id', state: 'refused without a reason', path: introduction, act: choosing('Refuse'), ...PROBLEM },
  { route: 'POST /review/introductions/:id', state: 'a hostile reason', path: introduction, act: choosing('Refuse', HOSTILE), ...PROBLEM },
  { route: 'GET /review/organisations/:id', state: 'waits to be verified', as: 'coordinator', path: organisation },
  { route: 'GET /review/organisations/:id', state: 'verified', as: 'coordinator', path: verified },
  { route: 'POST /review/organisations/:id', state: 'rejected without a reason', path: organisation, act: choosing('Reject'), ...PROBLEM },
  {
    route: 'POST /review/organisations/:id', state: 'a hostile domain', path: organisation, ...PROBLEM,
    act: async (page) => {
      await page.getByLabel('Verify', { exact: true }).check();
      await page.locator('#verifiedDomain').fill(HOSTILE);
      await save(page);
    },
  },
  { route: 'GET /review/opportunities/:id', state: 'handed in', as: 'coordinator', path: submitted },
  {
    route: 'GET /review/opportunities/:id', state: 'open', as: 'coordinator',
    path: async (scene) => `/review/opportunities/${await scene.one(`select id from opportunities where state = 'OPEN' order by id limit 1`)}`,
  },
  { route: 'POST /review/opportunities/:id', state: 'returned without a reason', path: submitted, act: choosing('Return it to the host'), ...PROBLEM },
  { route: 'GET /review/learning', state: 'all of them', as: 'coordinator', path: '/review/learning' },
  { route: 'GET /review/learning/:id', state: 'suggested', as: 'coordinator', path: suggestion },
  {
    route: 'GET /review/learning/:id', state: 'listed', as: 'coordinator',
    path: async (scene) => `/review/learning/${await scene.one(`select id from learning_routes where state = 'LISTED' order by id limit 1`)}`,
  },
  { route: 'POST /review/learning/:id', state: 'nothing chosen', path: suggestion, act: save, ...PROBLEM },
];
