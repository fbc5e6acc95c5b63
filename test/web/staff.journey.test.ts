import type { Page } from 'playwright-core';
import { describeInBrowser, DESKTOP, openContext, PHONE } from './browser.js';
import { HOSTILE } from './routes/staff/review.cases.js';
import { DemonstrationScene } from './scene.js';
import { Keyboard } from './staff.keyboard.js';

const CONFLICT = 'You belong to this organisation, or did in the last twelve months. Another coordinator must decide.';
const WAYS = [['with script, on a desktop', { hasScript: true, viewport: DESKTOP }], ['without script, on a phone', { hasScript: false, viewport: PHONE }]] as const;
const NEEDED = 5;

describeInBrowser('a coordinator by keyboard alone', () => {
  let scene: DemonstrationScene;

  beforeAll(async () => {
    scene = await DemonstrationScene.open();
    await proposals(scene);
  }, 180_000);
  afterAll(async () => { await scene.close(); });

  const waiting = (): Promise<string> => scene.one(`select count(*)::text from introductions where state = 'PROPOSED'`);
  const fits = async (page: Page): Promise<void> => {
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  };

  it.each(WAYS)('takes the first of the queue, reads the evidence, approves, and lands on the next: %s', async (_name, options) => {
    const page = await (await scene.as('coordinator', options)).newPage();
    const keyboard = new Keyboard(page);
    const before = Number(await waiting());
    await page.goto('/queue');
    await keyboard.tabTo(page.getByRole('link', { name: 'Review it' }));
    await keyboard.enter();
    const decided = page.url();
    expect(decided).toContain('/review/introductions/');
    await fits(page);
    const order = await page.locator('main').innerText();
    expect(order.indexOf('The evidence')).toBeGreaterThan(-1);
    expect(order.indexOf('The evidence')).toBeLessThan(order.indexOf('What do you decide?'));
    expect(order.indexOf('What do you decide?')).toBeLessThan(order.indexOf('Score and place on the list'));
    expect(await page.getByText('Score and place on the list').locator('xpath=ancestor::details').getAttribute('open')).toBeNull();
    await keyboard.choose(page.getByLabel('Approve', { exact: true }), 0);
    await keyboard.tabTo(page.getByRole('button', { name: 'Save the decision' }));
    await keyboard.enter();
    expect(new URL(page.url()).pathname).toBe('/queue');
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain('You approved the introduction. The other side is asked now.');
    expect(Number(await waiting())).toBe(before - 1);
    expect(await keyboard.tabTo(page.getByRole('link', { name: 'Review it' }))).toBe(1);
    await keyboard.enter();
    expect(page.url()).not.toBe(decided);
    await page.close();
  });

  it.each(WAYS)('is told that a refusal needs a reason, keeps the rest, and refuses: %s', async (_name, options) => {
    const page = await (await scene.as('coordinator', options)).newPage();
    const keyboard = new Keyboard(page);
    await page.goto('/queue');
    await keyboard.tabTo(page.getByRole('link', { name: 'Review it' }));
    await keyboard.enter();
    const address = page.url();
    await keyboard.choose(page.getByLabel('Approve', { exact: true }), 1);
    await keyboard.tabTo(page.getByRole('button', { name: 'Save the decision' }));
    await keyboard.enter();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('Refuse', { exact: true }).isChecked()).toBe(true);
    await fits(page);
    const line = page.locator('.govuk-error-summary a');
    if (!(await keyboard.isOn(line))) await keyboard.tabTo(line);
    await page.keyboard.press('Enter');
    expect(await keyboard.isOn(page.locator('#reason'))).toBe(true);
    await page.keyboard.type('Not now: "><script>alert(1)</script> \u{1F6AB}');
    await keyboard.tabTo(page.getByRole('button', { name: 'Save the decision' }));
    await keyboard.enter();
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain('You refused the introduction.');
    await page.goto(address);
    // The API keeps plain text: what looks like a tag is taken out, and what is left is escaped.
    expect(await page.locator('.app-words').first().innerText()).toBe('Not now: "> \u{1F6AB}');
    expect(await page.locator('form.app-decision').count()).toBe(0);
    await page.close();
  });

  it('is refused with its sentence where their own organisation is concerned, and nothing is decided', async () => {
    const page = await (await scene.as('coordinator', WAYS[1][1])).newPage();
    const id = await scene.one(`select id from introductions where state = 'PROPOSED' order by id limit 1`);
    await scene.world.database.query(`insert into memberships (user_id, organisation_id, role, accepted_at, ended_at)
      select u.id, i.organisation_id, 'MEMBER', app_clock() - interval '1 year', app_clock() - interval '30 days' from introductions i, users u
      where i.id = $1 and u.email = 'coordinator@forum.example'`, [id]);
    const before = await waiting();
    const keyboard = new Keyboard(page);
    await page.goto(`/review/introductions/${id}`);
    await keyboard.choose(page.getByLabel('Approve', { exact: true }), 0);
    await keyboard.tabTo(page.getByRole('button', { name: 'Save the decision' }));
    await keyboard.enter();
    expect(await page.locator('.govuk-error-summary').innerText()).toContain(CONFLICT);
    expect(await page.getByLabel('Approve', { exact: true }).isChecked()).toBe(true);
    expect(await waiting()).toBe(before);
    await page.close();
  });

  it('finds what was typed too long exactly as it was, and is told of a decision that somebody else took meanwhile', async () => {
    const page = await (await scene.as('coordinator', WAYS[1][1])).newPage();
    const id = await scene.one(`select id from organisations where verification = 'PENDING' limit 1`);
    await page.goto(`/review/organisations/${id}`);
    await page.getByLabel('Reject', { exact: true }).check();
    await page.locator('#reason').fill(HOSTILE);
    await page.getByRole('button', { name: 'Save the decision' }).click();
    expect(await page.locator('#reason').inputValue()).toBe(HOSTILE);
    await scene.world.database.query('update organisations set version = version + 1 where id = $1', [id]);
    await page.locator('#reason').fill('No register knows it.');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Somebody changed this while you had it open.');
    expect(await page.locator('#reason').inputValue()).toBe('No register knows it.');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain('is rejected. Its people are told why.');
    await page.close();
  });
});

describeInBrowser('two admins and the weights', () => {
  let scene: DemonstrationScene;

  beforeAll(async () => { scene = await DemonstrationScene.open(); }, 180_000);
  afterAll(async () => { await scene.close(); });

  it('one proposes by keyboard, the same cannot approve, another does, and the lists are made again to the end', async () => {
    const page = await (await scene.as('admin', WAYS[1][1])).newPage();
    const keyboard = new Keyboard(page);
    await page.goto('/weights/propose');
    await keyboard.tabTo(page.locator('#reason'));
    await page.keyboard.type('What people want to work on counts for more.');
    for (const [field, value] of [['candidate-commute', '20'], ['candidate-interest', '25']] as const) {
      await keyboard.tabTo(page.locator(`#${field}`));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(value);
    }
    await keyboard.tabTo(page.getByRole('button', { name: 'Propose these weights' }));
    await keyboard.enter();
    const address = new URL(page.url()).pathname;
    expect(await page.locator('table').innerText()).toMatch(/The person’s side: journey\s+25\s+20\s+The person’s side: interests\s+20\s+25/);
    await keyboard.choose(page.getByLabel('Approve', { exact: true }), 0);
    await keyboard.tabTo(page.getByRole('button', { name: 'Save the decision' }));
    await keyboard.enter();
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('You proposed this change yourself. Another admin must approve it.');
    const second = await secondAdmin(scene);
    await second.goto(address);
    await second.getByLabel('Approve', { exact: true }).check();
    await second.getByRole('button', { name: 'Save the decision' }).click();
    await second.waitForURL(/\/progress\//);
    expect(await second.locator('main').innerText()).toContain('The weights are in force. All lists are being made again.');
    await scene.world.settled(60);
    if (await second.getByRole('link', { name: 'Look again' }).count() > 0) await second.getByRole('link', { name: 'Look again' }).click();
    expect(await second.getByRole('status').innerText()).toBe('Done. All of it is done.');
    await page.goto('/weights');
    expect(await page.locator('main').innerText()).toMatch(/Table 2[\s\S]*In force[\s\S]*Table 1[\s\S]*Was in force before/);
    await page.close();
  });

  it('figures come as files too, those of staff to staff alone', async () => {
    const [everybody, staff] = [(await scene.as('visitor')).request, (await scene.as('reviewer')).request];
    const file = await everybody.get('/figures/skills.csv');
    expect(file.headers()).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename=skills.csv' });
    const [head, ...rows] = (await file.text()).trim().split('\n');
    expect(head).toBe('Skill,Open opportunities that ask for it,People who offer it at working level or above');
    expect(rows).toHaveLength(15);
    for (const name of ['scores', 'freshness', 'evenness']) {
      expect((await staff.get(`/figures/${name}.csv`)).status()).toBe(200);
      expect((await everybody.get(`/figures/${name}.csv`)).status()).toBe(404);
    }
    expect((await staff.get('/figures/others.csv')).status()).toBe(404);
  });

  it('how far a work is, is told to nobody else', async () => {
    const id = await scene.one(`insert into progress_tasks (kind, cause, state, done, total) values ('import', 'asked', 'DONE', 5, 5) returning id`);
    const told = await (await scene.as('admin')).request.get(`/progress/${id}/events`);
    expect([told.headers()['content-type'], await told.text()]).toEqual(['text/event-stream; charset=utf-8', expect.stringContaining('"isRunning":false')]);
    for (const role of ['analyst', 'host', 'reviewer'] as const) expect((await (await scene.as(role)).request.get(`/progress/${id}/events`)).status()).toBe(404);
    expect((await (await scene.as('visitor')).request.get(`/progress/${id}/events`, { maxRedirects: 0 })).status()).toBe(303);
  });

  it('a page that is open follows a long work by itself, to its end', async () => {
    const id = await scene.one(`insert into progress_tasks (kind, cause, state, done, total) values ('import', 'asked', 'RUNNING', 10, 200) returning id`);
    const page = await (await scene.as('admin')).newPage();
    await page.goto(`/progress/${id}`);
    const told = page.getByRole('status');
    expect(await told.innerText()).toBe('Going on. 10 of 200 done, 5%.');
    await scene.world.database.query('update progress_tasks set done = 150 where id = $1', [id]);
    await told.getByText('150 of 200 done, 75%.').waitFor();
    expect(await page.locator('progress').evaluate((bar) => (bar as unknown as { value: number }).value)).toBe(150);
    await scene.world.database.query(`update progress_tasks set done = 200, state = 'DONE' where id = $1`, [id]);
    await told.getByText('All of it is done.').waitFor();
    expect(await page.getByRole('link', { name: 'Look again' }).isVisible()).toBe(false);
    await page.close();
  });
});

/** Enough introductions that wait, before everything else on the queue. */
async function proposals(scene: DemonstrationScene): Promise<void> {
  const people = await scene.world.database.query<{ email: string; profileId: string; opportunityId: string }>(`
    select u.email, p.id as "profileId", o.id as "opportunityId" from profiles p join users u on u.id = p.user_id cross join lateral (select id from opportunities
      where state = 'OPEN' and id not in (select opportunity_id from introductions where profile_id = p.id) order by id limit 1) o
    where p.state = 'ACTIVE' and p.visibility <> 'MEMBERS' order by p.id limit $1`, [NEEDED]);
  for (const { email, ...input } of people) await (await scene.world.signIn(email)).change('proposeIntroduction', input, 'Introduction', 'id');
  await scene.world.database.query(`update due_items set due_at = app_clock() + interval '1 day' where kind = 'introduction.review' and settled_at is null`);
  expect(Number(await scene.one(`select count(*)::text from introductions where state = 'PROPOSED'`))).toBeGreaterThanOrEqual(NEEDED);
}

/** Another admin in a browser of their own, signed in by the mailed code, without script. */
async function secondAdmin(scene: DemonstrationScene): Promise<Page> {
  const email = 'other.admin@forum.example';
  await scene.world.staff(email, 'ADMIN');
  const page = await (await openContext(scene.browser, scene.url, { hasScript: false, viewport: PHONE })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await scene.world.settled();
  const code = /\b(\d{6})\b/.exec((await scene.world.mails(email)).filter(({ subject }) => subject.includes('sign-in code')).at(-1)?.text ?? '')?.[1] ?? '';
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.goto('/act-as');
  await page.getByLabel('Administrator of the forum').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  return page;
}
