import type { Page } from 'playwright-core';
import { describeInBrowser, DESKTOP, PHONE } from './browser.js';
import { accessibilityProblems, houseProblems } from './page.check.js';
import { openOne } from './routes/host.scene.js';
import { DemonstrationScene } from './scene.js';
import { Keyboard } from './staff.keyboard.js';

const WITHOUT_SCRIPT = { hasScript: false, viewport: PHONE };
const NOBODY = 'Nobody.tells.organisation.verified';

describeInBrowser('several things at once, and tables that sort', () => {
  let scene: DemonstrationScene;

  beforeAll(async () => {
    scene = await DemonstrationScene.open();
    await scene.world.settled();
  }, 180_000);
  afterAll(async () => { await scene.close(); });

  /** Deliveries that have stopped, the first the longest ago; those of an earlier case are out of the way. */
  const stopped = async (number: number): Promise<void> => {
    await scene.world.database.query('delete from deliveries where reaction = $1', [NOBODY]);
    await scene.world.database.query(`insert into deliveries (fact_id, reaction, subject_id, position, dispatched_at, dead_at, failure)
      select f.id, $1, f.subject_id, s.position, app_clock(), app_clock() - make_interval(hours => 10 - row_number() over (order by s.position)::int), 'Error'
        from facts f join seals s on s.fact_id = f.id where f.kind = 'organisation.verified' order by s.position limit $2`, [NOBODY, number]);
  };
  const waiting = async (): Promise<number> => Number(await scene.one(
    'select count(*)::text from deliveries where reaction = $1 and dead_at is not null and discarded_at is null', [NOBODY]));
  const told = (page: Page): Promise<string> => page.locator('.govuk-notification-banner__content').innerText();

  it('are tried again together, as plain checkboxes on a phone without script', async () => {
    await stopped(3);
    const page = await (await scene.as('admin', WITHOUT_SCRIPT)).newPage();
    await page.goto('/undelivered');
    for (const at of [0, 2]) await page.getByRole('checkbox').nth(at).check();
    await page.getByRole('button', { name: 'Try again what is chosen' }).click();
    expect(await told(page)).toContain('2 things are being tried again: Work on nobodys (2).');
    expect(await page.getByRole('checkbox').count()).toBeGreaterThanOrEqual(1);
    await page.close();
  });

  it('are told of one by one where somebody was quicker with one of them, and nothing is left out', async () => {
    await stopped(3);
    const page = await (await scene.as('admin', WITHOUT_SCRIPT)).newPage();
    await page.goto('/undelivered');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await scene.world.database.query(`update deliveries set discarded_at = app_clock()
      where fact_id = (select fact_id from deliveries where reaction = $1 order by position limit 1)`, [NOBODY]);
    await page.getByRole('button', { name: 'Try again what is chosen' }).click();
    expect(await page.locator('h1').innerText()).toBe('Some could not be tried again');
    expect(await page.locator('.govuk-error-summary li').allInnerTexts()).toEqual([expect.stringContaining('It is not waiting any more')]);
    expect(await page.locator('.govuk-inset-text li').count()).toBe(2);
    await page.close();
  });

  it('are all chosen by one box and given up only after being asked once more, with one kept back', async () => {
    await stopped(3);
    const page = await (await scene.as('admin')).newPage();
    const said: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
    await page.goto('/undelivered');
    const keyboard = new Keyboard(page);
    await keyboard.tabTo(page.getByLabel('Select all'));
    await page.keyboard.press('Space');
    expect(await page.locator('tbody input:checked').count()).toBe(3);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Give up what is chosen' }).click();
    expect(await page.locator('h1').innerText()).toBe('Give up 3 things for good');
    await page.getByRole('checkbox').first().uncheck();
    await page.getByRole('button', { name: 'Give up for good' }).click();
    expect(await told(page)).toContain('2 things are given up for good');
    expect(await waiting()).toBe(1);
    expect(said).toEqual([]);
    await page.close();
  });

  it('sort by keyboard, say so, and turn round, under the policy of the pages', async () => {
    const page = await (await scene.as('visitor', { viewport: DESKTOP })).newPage();
    const said: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
    await page.goto('/figures');
    await page.getByText('The same as a table').first().click();
    const asked = async (): Promise<number[]> => (await page.locator('#skills ~ details tbody tr td:nth-child(2)').allInnerTexts()).map(Number);
    const ascending = [...await asked()].sort((a, b) => a - b);
    const keyboard = new Keyboard(page);
    await keyboard.tabTo(page.getByRole('button', { name: 'Open opportunities that ask for it' }));
    await page.keyboard.press('Enter');
    expect(await asked()).toEqual(ascending);
    expect(await page.getByRole('status').allInnerTexts()).toContain('Sort by Open opportunities that ask for it (ascending)');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await asked()).toEqual([...ascending].reverse());
    await page.setViewportSize(PHONE);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(said).toEqual([]);
    await page.close();
  });

  it('let a host compare people by what is counted, where there are so many that numbers are shown', async () => {
    const id = await openOne(scene);
    await scene.world.database.query('update people_lists set is_small = false where opportunity_id = $1', [id]);
    const page = await (await scene.as('host')).newPage();
    await page.goto(`/host/opportunities/${id}/candidates`);
    await page.getByText('Compare the people on this page').click();
    const met = async (): Promise<number[]> => (await page.locator('details tbody tr td:nth-child(3)').allInnerTexts()).map((text) => Number(text.split(' ')[0]));
    expect((await met()).length).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Essentials met' }).click();
    expect(await met()).toEqual([...await met()].sort((a, b) => a - b));
    expect([...houseProblems(await page.content()), ...await accessibilityProblems(page)]).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await page.close();
  });
});
