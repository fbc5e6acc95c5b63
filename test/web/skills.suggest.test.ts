import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, PHONE } from './browser.js';
import { accessibilityProblems } from './page.check.js';
import { PlainVisitor } from './plain.visitor.js';
import { draftOf } from './routes/host.scene.js';
import { DemonstrationScene } from './scene.js';
import { Keyboard } from './staff.keyboard.js';

interface Suggested { id: string; label: string; hint: string }

describeInBrowser('skills offered while somebody types', () => {
  let scene: DemonstrationScene;

  beforeAll(async () => { scene = await DemonstrationScene.open(); }, 180_000);
  afterAll(async () => { await scene.close(); });

  const option = (page: Page, name: RegExp): Locator => page.getByRole('option', { name });
  /** Goes down the list until this is pointed at. */
  const pointAt = async (page: Page, wanted: Locator): Promise<void> => {
    await wanted.waitFor();
    for (let step = 0; step < 9 && await wanted.getAttribute('aria-selected') !== 'true'; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role=combobox]').getAttribute('aria-activedescendant')).toBe(await wanted.getAttribute('id'));
  };

  it('are chosen and saved by keyboard alone, with no fault of accessibility while the list is open', async () => {
    const page = await (await scene.as('student')).newPage();
    const said: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
    const keyboard = new Keyboard(page);
    await page.goto('/profile/skills');
    const field = page.getByLabel('Find a skill to add');
    await keyboard.tabTo(field);
    await page.keyboard.type('pow');
    await pointAt(page, option(page, /^Power BI/));
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await field.getAttribute('aria-describedby')).toBe('text-hint');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Power BI');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await keyboard.enter();
    expect(await page.locator('h1').innerText()).toBe('Add Power BI');
    await keyboard.choose(page.getByLabel('Awareness', { exact: true }), 1);
    await keyboard.tabTo(page.getByRole('button', { name: 'Add it' }));
    await keyboard.enter();
    expect(await page.locator('main').innerText()).toMatch(/Power BI: working/);
    expect(said).toEqual([]);
    await page.close();
  }, 60_000);

  it('leave what is typed as it is on Escape, Tab and typing on, and the server then offers what it means', async () => {
    const page = await (await scene.as('visitor')).newPage();
    await page.goto('/opportunities');
    const field = page.getByLabel('Asks for a skill');
    await field.focus();
    await page.keyboard.type('pow');
    await pointAt(page, option(page, /^Power BI/));
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect([await field.inputValue(), await field.getAttribute('aria-expanded'), await field.getAttribute('aria-activedescendant')]).toEqual(['pow', 'false', null]);
    await page.keyboard.press('ArrowDown');
    await pointAt(page, option(page, /^Power BI/));
    await page.keyboard.press('Tab');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await field.inputValue()).toBe('pow');
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await pointAt(page, option(page, /^Power BI/));
    await page.keyboard.press('Enter');
    expect(await page.locator('input[name=skillId]').count()).toBe(1);
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    expect(await page.locator('input[name=skillId]').count()).toBe(0);
    await page.keyboard.press('Backspace');
    await page.locator('.app-search button').click();
    expect(await page.locator('.app-filter-tag').allInnerTexts()).toEqual([expect.stringContaining('Skill: Power BI')]);
    expect(await page.locator('.app-result').count()).toBeGreaterThan(0);
    await page.close();
  }, 60_000);

  it('are added to an opportunity at one press, by touch, and counted again', async () => {
    const page = await (await scene.as('host', { viewport: PHONE })).newPage();
    await page.goto(`/host/opportunities/${await draftOf(scene, 'Placement: skills while typing', true)}/edit/skills`);
    await page.getByLabel('Add a skill').fill('exc');
    await option(page, /Excel/).first().click();
    expect(await page.locator('input[name=chosen]').inputValue()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    expect(await page.locator('.app-asked strong').allInnerTexts()).toEqual(['SQL', expect.stringMatching(/Excel|[Ss]preadsheet/)]);
    await page.close();
  }, 60_000);

  it('are none for an empty text and strange ones, and few however long the text is', async () => {
    const one = new PlainVisitor(scene.url);
    const asked = async (text: string): Promise<Suggested[]> => {
      const { status, html, headers } = await one.get(`/skills/suggest?${new URLSearchParams({ text }).toString()}`);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      return JSON.parse(html) as Suggested[];
    };
    expect((await asked('pow'))[0]).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, label: 'Power BI', hint: expect.any(String) as string });
    expect(await asked('')).toEqual([]);
    expect(await asked(' \n\u202e')).toEqual([]);
    for (const text of ['"><script>alert(1)</script>', "'; drop table skills; --", '{{ 7 * 7 }}', '\0', '\ud800', '%', 'data '.repeat(1500)]) {
      const found = await asked(text);
      expect(found.length).toBeLessThanOrEqual(8);
      for (const { label } of found) expect(label).not.toMatch(/[<{]/);
    }
    expect((await asked(`power bi${' '.repeat(4000)}`))[0]?.label).toBe('Power BI');
    expect((await one.get('/skills/suggest')).html).toBe('[]');
    expect((await one.get('/skills/suggest?text=sql&text=python')).status).toBe(200);
    expect(Number(await scene.one('select count(*) from skills'))).toBeGreaterThan(0);
  });

  it('say whose list one stands in where that is not ours, wherever it is offered or chosen', async () => {
    await scene.world.database.query(`insert into skills (scheme, code, label, folded_names) values ('ESCO', 'a-test', 'underwater power analytics', array['underwater power analytics'])`);
    await scene.world.database.query(`insert into taxonomy_releases (scheme, release) values ('ESCO', 'test')`);
    const page = await (await scene.as('visitor')).newPage();
    await page.goto('/opportunities');
    await page.getByLabel('Asks for a skill').pressSequentially('underwater');
    await pointAt(page, option(page, /^underwater power analytics/));
    expect(await option(page, /^underwater power analytics/).innerText()).toContain('ESCO');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await page.locator('.app-filter-tag').innerText()).toContain('Skill: underwater power analytics (ESCO)');
    await page.close();
    const student = await (await scene.as('student', { hasScript: false, viewport: PHONE })).newPage();
    await student.goto('/profile/skills?text=underwater+power+analytics');
    await student.getByRole('link', { name: 'underwater power analytics (ESCO)' }).click();
    expect(await student.locator('h1').innerText()).toBe('Add underwater power analytics (ESCO)');
    await student.getByLabel('Working', { exact: true }).check();
    await student.getByRole('button', { name: 'Add it' }).click();
    expect(await student.locator('main').innerText()).toContain('underwater power analytics (ESCO): working');
    await student.close();
    const host = await (await scene.as('host', { hasScript: false, viewport: PHONE })).newPage();
    await host.goto(`/host/opportunities/${await draftOf(scene, 'Placement: skills of another list', false)}/edit/skills`);
    await host.getByLabel('Add a skill').fill('underwater power analytics');
    await host.getByRole('button', { name: 'Find' }).click();
    await host.getByRole('button', { name: 'Add underwater power analytics (ESCO)' }).click();
    expect(await host.locator('.app-asked').innerText()).toContain('underwater power analytics (ESCO)');
    await host.goto('/host/opportunities/new/advert');
    await host.getByLabel('Title').fill('Analyst under water');
    await host.getByLabel('Placement').check();
    await host.getByLabel('Text of the advert').fill('You know SQL and underwater power analytics.');
    await host.getByRole('button', { name: 'Find the skills in it' }).click();
    expect(await host.locator('main').innerText()).toContain('underwater power analytics (ESCO)');
    await host.close();
  }, 60_000);
});
