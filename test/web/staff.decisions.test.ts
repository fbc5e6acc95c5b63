import type { Page } from 'playwright-core';
import { describeInBrowser, PHONE } from './browser.js';
import { accessibilityProblems, houseProblems, markupProblems } from './page.check.js';
import { DemonstrationScene } from './scene.js';

const WITHOUT_SCRIPT = { hasScript: false, viewport: PHONE } as const;

describeInBrowser('what staff decide, without script on a phone', () => {
  let scene: DemonstrationScene;
  let coordinator: Page;

  beforeAll(async () => {
    scene = await DemonstrationScene.open();
    coordinator = await (await scene.as('coordinator', WITHOUT_SCRIPT)).newPage();
  }, 180_000);
  afterAll(async () => { await scene.close(); });

  /** Chooses, says why where asked, sends, and answers what the next page says was done. */
  async function decide(page: Page, path: string, way: string, reason?: string): Promise<string> {
    await page.goto(path);
    await page.getByLabel(way, { exact: true }).check();
    if (reason !== undefined) await page.locator('#reason').fill(reason);
    await page.getByRole('button', { name: 'Save the decision' }).click();
    return page.locator('.govuk-notification-banner__content').innerText();
  }

  /** Puts open opportunities back to where a coordinator looks at them. */
  async function handedIn(): Promise<string> {
    const id = await scene.one(`update opportunities set state = 'SUBMITTED', version = version + 1
      where id = (select id from opportunities where state = 'OPEN' and id not in (select opportunity_id from introductions) order by id limit 1) returning id`);
    await scene.one(`insert into due_items (subject_id, kind, owner, due_at) values ($1, 'opportunity.moderate', 'COORDINATOR', app_clock() + interval '2 hours') returning id`, [id]);
    return id;
  }

  const stateOf = (table: 'opportunities' | 'learning_routes', id: string): Promise<string> => scene.one(`select state from ${table} where id = $1`, [id]);

  it('an opportunity that was handed in opens, another goes back with what to change, and an open one is taken down', async () => {
    const [first, second] = [await handedIn(), await handedIn()];
    expect(await decide(coordinator, `/review/opportunities/${first}`, 'Open it')).toContain('is open now. Its host is told.');
    expect(new URL(coordinator.url()).pathname).toBe('/queue');
    expect(await decide(coordinator, `/review/opportunities/${second}`, 'Return it to the host', 'Say who supervises.')).toContain('went back to its host, with your reason.');
    expect([await stateOf('opportunities', first), await stateOf('opportunities', second)]).toEqual(['OPEN', 'RETURNED']);
    await coordinator.goto(`/review/opportunities/${second}`);
    expect(await coordinator.locator('main').innerText()).toContain('Say who supervises.');
    expect(await decide(coordinator, `/review/opportunities/${first}`, 'Take it down', 'It asks people for money.')).toContain('is taken down. Its host is told why.');
    expect(await stateOf('opportunities', first)).toBe('WITHDRAWN');
  });

  it('a community group that nobody vouches for is not verified, and the sentence says why', async () => {
    const id = await scene.one(`select id from organisations where verification = 'PENDING'`);
    await coordinator.goto(`/review/organisations/${id}`);
    await coordinator.getByLabel('Verify', { exact: true }).check();
    await coordinator.locator('#verifiedDomain').fill('repair.example');
    await coordinator.getByRole('button', { name: 'Save the decision' }).click();
    expect(await coordinator.locator('.govuk-error-summary').innerText()).toContain('No register knows this group. A verified organisation must vouch for it first.');
    expect([await coordinator.getByLabel('Verify', { exact: true }).isChecked(), await coordinator.locator('#verifiedDomain').inputValue()]).toEqual([true, 'repair.example']);
    await scene.world.database.query(`update organisations set register_ids = '{"companyNumber": "01234567"}' where id = $1`, [id]);
    await coordinator.goto(`/review/organisations/${id}`);
    expect(await coordinator.getByRole('link', { name: /01234567/ }).getAttribute('href')).toContain('company-information.service.gov.uk/company/01234567');
    expect(await decide(coordinator, `/review/organisations/${id}`, 'Verify')).toContain('is verified now. Its people are told.');
    expect(await decide(coordinator, `/review/organisations/${id}`, 'Suspend', 'Its website is gone.')).toContain('is suspended.');
    expect(await decide(coordinator, `/review/organisations/${id}`, 'Take the suspension back')).toContain('may post again.');
  });

  it('a way to learn is looked at and retired, and then nothing is left to decide', async () => {
    const id = await scene.one(`select id from learning_routes where state = 'LISTED' order by id limit 1`);
    expect(await decide(coordinator, `/review/learning/${id}`, 'It is still there')).toContain('is listed.');
    expect(await decide(coordinator, `/review/learning/${id}`, 'Retire it')).toContain('is retired.');
    expect(await stateOf('learning_routes', id)).toBe('RETIRED');
    await coordinator.goto(`/review/learning/${id}`);
    expect(await coordinator.getByRole('button', { name: 'Save the decision' }).count()).toBe(0);
  });

  it('what could not be delivered is tried again, comes back, and is given up only after being asked once more', async () => {
    await scene.world.settled();
    await scene.world.database.query(`insert into deliveries (fact_id, reaction, subject_id, position, dispatched_at, dead_at, failure)
      select f.id, 'Nobody.tells.organisation.verified', f.subject_id, s.position, app_clock(), app_clock(), 'Error' from facts f join seals s on s.fact_id = f.id
      where f.kind = 'organisation.verified' order by s.position limit 1`);
    const admin = await (await scene.as('admin', WITHOUT_SCRIPT)).newPage();
    await admin.goto('/undelivered');
    await admin.getByRole('checkbox').check();
    await admin.getByRole('button', { name: /Try again/ }).click();
    expect(await admin.locator('.govuk-notification-banner__content').innerText()).toContain('It is being tried again.');
    await scene.world.settled();
    await admin.goto('/undelivered');
    expect(await admin.locator('main').innerText()).toContain('Tried again by people once');
    await admin.getByRole('checkbox').check();
    await admin.getByRole('button', { name: /Give up/ }).click();
    await admin.getByRole('button', { name: 'Give up for good' }).click();
    expect(await admin.locator('main').innerText()).toMatch(/It is given up for good[\s\S]*Nothing has stopped\./);
    await admin.close();
  });

  it('the queue explains itself once nothing waits', async () => {
    await scene.world.database.query(`update due_items set settled_at = app_clock() where owner = 'COORDINATOR'`);
    const page = await (await scene.as('coordinator')).newPage();
    const html = await (await page.goto('/queue'))?.text() ?? '';
    expect(await page.locator('main').innerText()).toContain('Nothing waits for you.');
    expect([...houseProblems(html), ...await markupProblems(html), ...await accessibilityProblems(page)]).toEqual([]);
    await page.close();
  });

  it('reviewing is shown to nobody who does not review', async () => {
    const paths = [
      `/review/introductions/${await scene.one('select id from introductions limit 1')}`, `/review/organisations/${await scene.one('select id from organisations limit 1')}`,
      `/review/opportunities/${await scene.one(`select id from opportunities where state = 'OPEN' limit 1`)}`, `/review/learning/${await scene.one('select id from learning_routes limit 1')}`,
      '/review/learning', '/queue', '/why-not', '/undelivered', '/weights', '/replays',
    ];
    for (const path of paths) {
      for (const role of ['analyst', 'host', 'university'] as const) expect([path, (await (await scene.as(role)).request.get(path)).status()]).toEqual([path, 403]);
      expect((await (await scene.as('visitor')).request.get(path, { maxRedirects: 0 })).headers()['location']).toBe('/sign-in');
    }
  });
});
