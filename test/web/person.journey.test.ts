import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openContext, PHONE } from './browser.js';
import { csrfOf, PlainVisitor } from './plain.visitor.js';
import { DemonstrationScene } from './scene.js';

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
const problems = (page: Page): Promise<string[]> => page.locator('.govuk-error-summary__list li').allInnerTexts();

async function isNotWide(page: Page): Promise<void> {
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
}

describeInBrowser('people, by clicking without JavaScript on a phone', () => {
  let scene: DemonstrationScene;

  beforeAll(async () => { scene = await DemonstrationScene.open(); }, 180_000);
  afterAll(async () => { await scene.close(); });

  const stranger = (): Promise<BrowserContext> => openContext(scene.browser, scene.url, { hasScript: false, viewport: PHONE });

  const codeFor = async (email: string): Promise<string> => {
    await scene.world.settled();
    return /\b(\d{6})\b/.exec((await scene.world.mails(email)).at(-1)?.text ?? '')?.[1] ?? '';
  };

  /** The first try lacks skills and times; the second has all that is needed. */
  const publishWithMistakes = async (page: Page): Promise<void> => {
    await page.goto('/profile/check');
    await page.getByLabel('I have read the privacy notice and agree to it').check();
    await press(page, 'Publish my profile');
    expect(await problems(page)).toEqual([expect.stringMatching(/at least one skill/), expect.stringMatching(/when you are available/)]);
    await follow(page, (await problems(page))[0] ?? '');
    for (const [word, level] of [['excel', 'Working'], ['data preparation', 'Working'], ['framing analytical', 'Awareness'], ['communicating analysis', 'Awareness']] as const) {
      await page.getByLabel('Find a skill to add').fill(word);
      await press(page, 'Find');
      await page.locator('.app-result a').first().click();
      await page.getByLabel(level, { exact: true }).check();
      await press(page, 'Add it');
    }
    await page.goto('/profile/time');
    await page.getByLabel('Most hours a week').fill('30');
    await press(page, 'Save');
    await follow(page, 'Check and publish');
    await page.getByLabel('I have read the privacy notice and agree to it').check();
    await press(page, 'Publish my profile');
    expect(await page.locator('main').innerText()).toContain('Your profile is being matched now');
  };

  it('sign up, say what they can do with mistakes on the way, publish, and see what fits and why', async () => {
    const page = await (await stranger()).newPage();
    await page.goto('/');
    await follow(page, 'Sign in or sign up');
    await page.getByLabel('E-mail address').fill('noor@people.example');
    await press(page, 'Send me a code');
    await page.getByLabel('Code').fill('000000');
    await press(page, 'Sign in');
    expect(await problems(page)).toHaveLength(1);
    await page.getByLabel('Code').fill(await codeFor('noor@people.example'));
    await press(page, 'Sign in');
    expect(await page.locator('main').innerText()).toContain('your profile is not published yet');
    await follow(page, 'Go on with my profile');
    await isNotWide(page);

    await follow(page, 'About you');
    await page.getByLabel('Your name').fill('Noor Haddad');
    await page.getByLabel('You in one line').fill(`Analyst <b>who</b> likes ${'maps and '.repeat(30)}`);
    await press(page, 'Save');
    expect(await problems(page)).toEqual([expect.stringMatching(/^You in one line: keep this to 160 characters/)]);
    expect(await page.getByLabel('Your name').inputValue()).toBe('Noor Haddad');
    await page.getByLabel('You in one line').fill('Analyst who likes maps');
    await page.getByLabel('I am 18 or over').check();
    await press(page, 'Save');

    await follow(page, 'Where you can work');
    await page.getByLabel('Your postcode').fill('not a place');
    await page.getByLabel('Longest journey, one way').fill('an hour');
    await press(page, 'Save');
    expect(await problems(page)).toHaveLength(2);
    expect(await page.getByLabel('Longest journey, one way').inputValue()).toBe('an hour');
    await page.getByLabel('Your postcode').fill('DY1 1AA');
    await page.getByLabel('Longest journey, one way').fill('60');
    await press(page, 'Save');
    await follow(page, 'Where you can work');
    expect(await page.getByLabel('Your postcode').inputValue()).toBe('DY1');

    await publishWithMistakes(page);
    await scene.world.settled();
    await page.goto('/matches');
    await follow(page, 'Placement: data analyst for homes and streets');
    expect(await page.locator('main').innerText()).toContain('You meet 4 of 4 essentials');
    await isNotWide(page);
    await follow(page, 'Ask to be introduced');
    expect(await page.locator('main').innerText()).toContain('Not your name');
  }, 120_000);

  it('ask for one introduction, however often they send the form', async () => {
    const amina = new PlainVisitor(scene.url);
    await amina.post('/try-as', { persona: 'analyst' });
    const opportunity = await scene.one(`select e->>'opportunityId' from opportunity_lists l cross join lateral jsonb_array_elements(l.entries) e
      join profiles p on p.id = l.profile_id join users u on u.id = p.user_id left join introductions i on i.profile_id = p.id and i.opportunity_id = (e->>'opportunityId')::uuid
      where u.email = 'amina@people.example' and i.id is null limit 1`);
    const { html } = await amina.get(`/matches/${opportunity}/introduce`);
    const form = { _csrf: csrfOf(html), _once: /name="_once" value="([^"]+)"/.exec(html)?.[1] ?? '' };
    expect(form._once).toMatch(/^[0-9a-f]{32}$/);
    const before = Number(await scene.one('select count(*) from introductions'));
    const answers = await Promise.all([1, 2, 3].map(() => amina.copy().postRaw(`/matches/${opportunity}/introduce`, form)));
    const again = await amina.postRaw(`/matches/${opportunity}/introduce`, form);
    expect(new Set([...answers, again].map(({ status, location }) => `${String(status)} ${location ?? ''}`)).size).toBe(1);
    expect(again.location).toMatch(/^\/introductions\/[0-9a-f-]{36}$/);
    expect(Number(await scene.one('select count(*) from introductions'))).toBe(before + 1);
  });

  it('read what raising Power BI would open, do it, and their list has exactly what was named', async () => {
    const page = await (await scene.as('analyst', { hasScript: false, viewport: PHONE })).newPage();
    const fitting = async (): Promise<string[]> => {
      await page.goto('/matches?view=everything');
      const words = ['You meet', 'You could grow', 'Everything that must fit does'].map((text) => `.app-result:has-text("${text}")`);
      return (await page.locator(words.join(', ')).locator('h3 a').allInnerTexts()).sort();
    };
    const before = await fitting();
    await page.goto('/matches');
    await follow(page, 'What would open more?');
    const change = page.locator('.app-result', { hasText: 'Raising Power BI to working would open' });
    const named = await change.locator('.app-opens a').allInnerTexts();
    expect(named.length).toBeGreaterThan(0);
    const skill = await scene.one(`select id from skills where label = 'Power BI' and scheme = 'LOCAL'`);
    await page.goto(`/matches/changes/skill_up.${skill}.2`);
    expect((await page.locator('.app-result h2 a').allInnerTexts()).sort()).toEqual([...named].sort());
    await page.goto(`/matches/changes/skill_up.${skill}.4`);
    expect(new URL(page.url()).pathname).toBe('/matches/changes');
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain('Something has changed in the meantime');
    await change.getByRole('link', { name: /^Change my skills/ }).click();
    await page.getByRole('link', { name: 'Change Power BI', exact: true }).click();
    await page.getByLabel('Working', { exact: true }).check();
    await press(page, 'Save');
    await scene.world.settled();
    expect((await fitting()).filter((title) => !before.includes(title))).toEqual(named.sort());
  }, 60_000);

  it('take back what they agreed to and are in no list; agree again, resume, and are matched again', async () => {
    const page = await (await stranger()).newPage();
    const state = (): Promise<string> => scene.one(`select state from profiles p join users u on u.id = p.user_id where u.email = 'noor@people.example'`);
    await page.goto('/sign-in?next=/profile');
    await page.getByLabel('E-mail address').fill('noor@people.example');
    await press(page, 'Send me a code');
    await page.getByLabel('Code').fill(await codeFor('noor@people.example'));
    await press(page, 'Sign in');
    await page.goto('/profile');
    await follow(page, 'What I have agreed to');
    expect(await page.locator('main').innerText()).toContain('You agree to version 1 since');
    await isNotWide(page);
    await page.getByRole('button', { name: /^Take it back/ }).click();
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain('Your profile is paused');
    await scene.world.settled();
    expect(await state()).toBe('PAUSED');
    await page.goto('/profile');
    await press(page, 'Resume: match me again');
    const [missing = ''] = await problems(page);
    expect(missing).toContain('privacy notice');
    await follow(page, missing);
    expect(await heading(page)).toBe('What you have agreed to');
    await press(page, 'Agree');
    expect(await problems(page)).toEqual(['Read the privacy notice and tick that you agree.']);
    await page.getByLabel('I have read the privacy notice and agree to it').check();
    await press(page, 'Agree');
    expect(await page.locator('tbody tr').count()).toBe(2);
    await page.goto('/profile');
    await press(page, 'Resume: match me again');
    expect(await state()).toBe('ACTIVE');
  }, 60_000);

  it('print a sheet of themselves with nothing on it that only a screen needs', async () => {
    const page = await (await scene.as('analyst', { hasScript: false })).newPage();
    await page.goto('/profile/cv');
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string): Promise<number> => page.locator(selector).filter({ visible: true }).count();
    expect(await shown('h1')).toBe(1);
    expect(await shown('nav, form, footer, .app-who, .app-demo, .govuk-phase-banner, .govuk-back-link, .app-no-print')).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(/\bYour?\b/);
    await page.goto('/opportunities');
    expect(await shown('.app-result')).toBeGreaterThan(0);
    expect(await shown('form, .govuk-button')).toBe(0);
    expect(await page.evaluate<string>("getComputedStyle(document.querySelector('.app-result a'), '::after').content")).toBe('none');
    await page.close();
  });

  it('lose nothing when their session ends while they type', async () => {
    const context = await stranger();
    const page = await context.newPage();
    await page.goto('/');
    await page.locator('form:has(input[value="analyst"]) button').click();
    await page.goto('/profile/about');
    await page.getByLabel('You in one line').fill('Typed for a “long” time <script>alert(1)</script>');
    await scene.world.database.query(`delete from sessions where user_id = (select id from users where email = 'amina@people.example')`);
    await press(page, 'Save');
    expect(await heading(page)).toBe('Sign in to go on');
    await page.getByLabel('E-mail address').fill('amina@people.example');
    await press(page, 'Send me a code');
    await page.getByLabel('Code').fill(await codeFor('amina@people.example'));
    await press(page, 'Sign in');
    expect(await page.locator('main').innerText()).toContain('Typed for a “long” time');
    await press(page, 'Send it now');
    await page.goto('/profile/about');
    expect(await page.getByLabel('You in one line').inputValue()).toContain('Typed for a “long” time');
  }, 60_000);
});

describeInBrowser('people, by keyboard alone', () => {
  let scene: DemonstrationScene;

  beforeAll(async () => { scene = await DemonstrationScene.open(); }, 180_000);
  afterAll(async () => { await scene.close(); });

  /** Presses Tab until what is wanted has the focus; throws after 80. */
  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate<boolean>(`document.activeElement !== null && document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };

  it('search, take a filter away, and go back to what they had', async () => {
    const page = await (await scene.as('visitor')).newPage();
    await page.goto('/opportunities');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent.trim()')).toBe('Skip to main content');
    await tabTo(page, '#text');
    await page.keyboard.type('placement');
    await tabTo(page, '#kind');
    await page.keyboard.press('Space');
    await tabTo(page, 'form.app-search button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/text=placement.*kind=PLACEMENT|kind=PLACEMENT.*text=placement/);
    expect(await page.locator('.app-filter-tag').allInnerTexts()).toHaveLength(2);
    await tabTo(page, '.app-filter-tag');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('text=placement'));
    await page.goBack();
    expect(await page.locator('#text').inputValue()).toBe('placement');
    expect(await page.locator('.app-filter-tag').allInnerTexts()).toHaveLength(2);
  });

  it('put an opportunity on the shortlist and another aside', async () => {
    const page = await (await scene.as('analyst')).newPage();
    await page.goto('/matches');
    await tabTo(page, '.app-result h3 a');
    const title = await page.evaluate<string>('document.activeElement.textContent');
    const address = await page.evaluate<string>('document.activeElement.getAttribute("href")');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/matches\/[0-9a-f-]{36}$/);
    await tabTo(page, 'form[action$="/shortlist"] button');
    await page.keyboard.press('Enter');
    await page.locator('.govuk-notification-banner', { hasText: 'On your shortlist.' }).waitFor();
    await tabTo(page, '#reason');
    await page.keyboard.press('Space');
    await tabTo(page, 'form[action$="/put-aside"] button');
    await page.keyboard.press('Enter');
    await page.locator('.govuk-notification-banner', { hasText: `Put aside: ${title}` }).waitFor();
    expect(await page.locator(`.app-result h3 a[href="${address}"]`).count()).toBe(0);
    expect(await page.locator('.app-result h3 a').count()).toBeGreaterThan(0);
  });
});
