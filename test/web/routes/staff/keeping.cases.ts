import type { Page } from 'playwright-core';
import type { PageCase, Scene } from '../../page.case.js';
import { readyId } from './ready.js';
import { HOSTILE } from './review.cases.js';

const DEAD = `select fact_id as id from deliveries where dead_at is not null and done_at is null and discarded_at is null limit 1`;
const GONE = 'NoticeReactions.mail.notice.queued';

/** Something that could not be delivered. */
const undelivered = async (scene: Scene): Promise<string> => {
  await readyId(scene, DEAD, `insert into deliveries (fact_id, reaction, subject_id, position, dispatched_at, dead_at, failure)
    select f.id, '${GONE}', f.subject_id, s.position, app_clock(), app_clock(), 'ECONNREFUSED' from facts f join seals s on s.fact_id = f.id
    where f.kind = 'organisation.verified' order by s.position limit 1 returning fact_id as id`);
  return '/undelivered';
};
const discarding = async (scene: Scene): Promise<string> => {
  await undelivered(scene);
  return `/undelivered/discard?chosen=${await scene.one(DEAD)}+${GONE}`;
};
const inForce = async (scene: Scene): Promise<string> => `/weights/${await scene.one(`select id from weights where state = 'IN_FORCE'`)}`;
/** One that a coordinator proposed, so that the administrator may decide. */
const proposed = async (scene: Scene): Promise<string> => `/weights/${await readyId(scene, `select id from weights where state = 'PROPOSED'`, `
  insert into weights (state, figures, reason, proposed_as, created_by) select 'PROPOSED', jsonb_set(jsonb_set(figures, '{candidate,interest}', '25'), '{candidate,commute}', '20'),
    'People told us that what they work on counts as much as the way there.', 'COORDINATOR', (select id from users where email = 'second.coordinator@forum.example')
    from weights where state = 'IN_FORCE' returning id`)}`;
const replays = async (scene: Scene): Promise<string> => {
  await readyId(scene, 'select id from replay_runs limit 1', `
    insert into replay_runs (position, at, engine, weights, taxonomy, is_whole, checked, equal, different, erased, other_version, differences) values
      (10, app_clock(), 'definition-1', 'weights-1', 'taxonomy-1', true, 412, 410, 0, 2, 0, '{}'),
      (20, app_clock(), 'definition-1', 'weights-1', 'taxonomy-1', false, 200, 198, 1, 0, 1, '{"opportunity list of 0197a000-0000-7000-8000-000000000001"}') returning id`);
  return '/replays';
};
const work = (state: 'RUNNING' | 'DONE' | 'FAILED', done: number, total: number) => async (scene: Scene): Promise<string> => `/progress/${await readyId(scene,
  `select id from progress_tasks where state = '${state}' and kind = 'import' and total = ${String(total)} limit 1`, `
  insert into progress_tasks (kind, cause, state, done, total) values ('import', 'asked', '${state}', ${String(done)}, ${String(total)}) returning id`)}`;

async function send(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState();
}

/** Bends what is chosen, as an old page that was left open does. */
function stale(button: string) {
  return async (page: Page): Promise<void> => {
    await page.evaluate(`for (const field of document.querySelectorAll('input[name=chosen]')) {
      field.value = '0197a000-0000-7000-8000-000000000001 ${GONE}';
      field.checked = true;
    }`);
    await send(page, button);
  };
}

const PROBLEM = { status: 422, hasProblems: true } as const;

/** What could not be delivered, the weights, replays and long works. */
export const KEEPING_CASES: readonly PageCase[] = [
  { route: 'GET /undelivered', state: 'everything was delivered', as: 'coordinator', path: '/undelivered' },
  { route: 'GET /undelivered', state: 'something has stopped', as: 'admin', path: undelivered },
  { route: 'POST /undelivered/again', state: 'it is there no more', as: 'admin', path: undelivered, act: stale('Try again'), ...PROBLEM },
  { route: 'POST /undelivered/again', state: 'nothing chosen', as: 'admin', path: undelivered, act: async (page) => send(page, 'Try again'), ...PROBLEM },
  { route: 'POST /undelivered/giving-up', state: 'nothing chosen', as: 'admin', path: undelivered, act: async (page) => send(page, 'Give up'), ...PROBLEM },
  { route: 'GET /undelivered/discard', state: 'asked once more', as: 'admin', path: discarding },
  { route: 'POST /undelivered/discard', state: 'it is there no more', as: 'admin', path: discarding, act: stale('Give up for good'), ...PROBLEM },
  { route: 'GET /weights', state: 'the first table', as: 'admin', path: '/weights' },
  { route: 'GET /weights/propose', state: 'what is in force', as: 'admin', path: '/weights/propose' },
  {
    route: 'POST /weights/propose', state: 'several figures are wrong', as: 'admin', path: '/weights/propose', ...PROBLEM,
    act: async (page) => {
      await page.locator('#organisation-essential').fill('59');
      await page.locator('#neutral-time').fill('10001');
      await page.locator('#reason').fill('short');
      await send(page, 'Propose these weights');
    },
  },
  {
    route: 'POST /weights/propose', state: 'no numbers at all', as: 'admin', path: '/weights/propose', ...PROBLEM,
    act: async (page) => {
      await page.locator('#organisation-essential').fill(HOSTILE);
      await page.locator('#travel-car-waitMin').fill('-1.5');
      await page.locator('#reason').fill(HOSTILE);
      await send(page, 'Propose these weights');
    },
  },
  { route: 'GET /weights/:id', state: 'in force', as: 'reviewer', path: inForce },
  { route: 'GET /weights/:id', state: 'waits for an administrator', as: 'admin', path: proposed },
  { route: 'GET /weights/:id', state: 'waits, for a coordinator', as: 'coordinator', path: proposed },
  {
    route: 'POST /weights/:id', state: 'refused without a reason', as: 'admin', path: proposed, ...PROBLEM,
    act: async (page) => {
      await page.getByLabel('Refuse', { exact: true }).check();
      await send(page, 'Save the decision');
    },
  },
  { route: 'GET /weights', state: 'a change waits', as: 'admin', path: async (scene) => { await proposed(scene); return '/weights'; } },
  { route: 'GET /replays', state: 'none has run', as: 'admin', path: '/replays' },
  { route: 'GET /replays', state: 'one came out differently', as: 'admin', path: replays },
  {
    route: 'GET /progress', state: 'works of all states', as: 'admin',
    path: async (scene) => { for (const one of [work('RUNNING', 120, 480), work('FAILED', 3, 90)]) await one(scene); return '/progress'; },
  },
  { route: 'GET /progress/:taskId', state: 'going on', as: 'admin', path: work('RUNNING', 120, 480) },
  { route: 'GET /progress/:taskId', state: 'not known how much', as: 'admin', path: work('RUNNING', 0, 0) },
  { route: 'GET /progress/:taskId', state: 'done', as: 'admin', path: work('DONE', 77, 77) },
  { route: 'GET /progress/:taskId', state: 'stopped', as: 'admin', path: work('FAILED', 3, 90) },
];
