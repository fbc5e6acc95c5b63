import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openContext, PHONE } from './browser.js';
import { openOne, wrenshaw } from './routes/host.scene.js';
import { DemonstrationScene } from './scene.js';

const ADVERT = `Data analyst, streets and homes

Wrenshaw looks after 12,000 homes. You will write SQL against our repairs system, build reports in Power BI and tidy spreadsheets
in Excel. Some Python would be nice. You explain what you find to people who plan repairs.`;
const HOSTILE = '"><script>alert(1)</script> 🦉 \u202eabc\u202c ';

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

async function fillDay(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', of = ''] = day.split('-');
  for (const [part, value] of [['day', of], ['month', month], ['year', year]] as const) await page.locator(`[name="${name}-${part}"]`).fill(String(Number(value)));
}

async function isNotWide(page: Page): Promise<void> {
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
}

describeInBrowser('hosts, by clicking without JavaScript on a phone', () => {
  let scene: DemonstrationScene;
  let host: BrowserContext;

  beforeAll(async () => {
    scene = await DemonstrationScene.open();
    host = await scene.as('host', { hasScript: false, viewport: PHONE });
  }, 180_000);
  afterAll(async () => { await scene.close(); });

  const dayAhead = (days: number): Promise<string> => scene.one(`select to_char(app_clock() + ($1 || ' days')::interval, 'YYYY-MM-DD')`, [days]);
  /** Everything that could name somebody who looks for work. */
  const names = (): Promise<{ name: string; email: string }[]> => scene.world.database.query(
    'select u.name, u.email from users u join profiles p on p.user_id = u.id where u.name is not null');

  const draftFromAdvert = async (page: Page): Promise<void> => {
    await page.goto('/host');
    await follow(page, 'Post an opportunity');
    await page.getByLabel('Paste an advert you have').check();
    await press(page, 'Continue');
    await page.getByLabel('Title').fill('Data analyst, streets and homes');
    await page.getByLabel('Job', { exact: true }).check();
    await page.getByLabel('Text of the advert').fill(ADVERT);
    await press(page, 'Find the skills in it');
    const marked = (await page.locator('mark').allInnerTexts()).join(', ');
    for (const skill of ['SQL', 'Power BI', 'Excel', 'Python']) expect(marked).toContain(skill);
    for (const select of await page.locator('select[name^=importance]').all()) await select.selectOption('DESIRABLE');
    await page.getByLabel('Importance of SQL', { exact: true }).selectOption('ESSENTIAL');
    await page.getByLabel('Level of SQL', { exact: true }).selectOption('1');
    await press(page, 'Save the draft');
    expect(await heading(page)).toBe('Data analyst, streets and homes');
    await isNotWide(page);
    await follow(page, 'Where the work is done');
    await page.getByLabel('From home', { exact: true }).check();
    await press(page, 'Save');
  };

  const payWithMistakes = async (page: Page): Promise<void> => {
    await follow(page, 'Pay');
    await page.getByLabel('Unpaid', { exact: true }).check();
    await press(page, 'Save');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('A job is always paid');
    await page.getByLabel('Paid', { exact: true }).check();
    await page.getByRole('radio', { name: 'Year' }).check();
    await page.getByLabel('Lowest pay').fill('38,000');
    await page.getByLabel('Highest pay').fill('34000');
    await press(page, 'Save');
    expect(await page.locator('#maxPay-error').innerText()).toContain('The highest pay is below the lowest');
    expect(await page.getByLabel('Lowest pay').inputValue()).toBe('38,000');
    await page.getByLabel('Lowest pay').fill('34000');
    await page.getByLabel('Highest pay').fill('£38,000');
    await press(page, 'Save');
  };

  const applyingWithMistakes = async (page: Page): Promise<void> => {
    await follow(page, 'Applying');
    await fillDay(page, 'closesOn', await dayAhead(-3));
    await page.getByLabel('Places').fill('0');
    await page.getByLabel('Role of the contact').fill('Head of insight');
    await press(page, 'Save');
    expect(await page.locator('.govuk-error-summary a[href="#places"]').count()).toBe(1);
    await page.getByLabel('Places').fill('2');
    await press(page, 'Save');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('The last day to apply has passed');
    expect(await page.getByLabel('Role of the contact').inputValue()).toBe('Head of insight');
    await isNotWide(page);
    await fillDay(page, 'closesOn', await dayAhead(21));
    await press(page, 'Save');
  };

  /** Every page about people, on the way to an introduction. */
  const askForIntroduction = async (page: Page): Promise<string[]> => {
    await follow(page, 'Look at people who could fit');
    const people = page.locator('.app-result a');
    expect(await people.count()).toBeGreaterThan(0);
    await isNotWide(page);
    const pages = [await page.content()];
    await people.first().click();
    expect(await heading(page)).toMatch(/^Person [A-Z0-9]{6}$/);
    pages.push(await page.content());
    await press(page, 'Shortlist');
    await follow(page, 'Ask for an introduction');
    pages.push(await page.content());
    await isNotWide(page);
    await press(page, 'Ask for an introduction');
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain('You asked for an introduction.');
    expect(await page.locator('.app-next').innerText()).toMatch(/A coordinator looks at your request by|The person answers by/);
    pages.push(await page.content());
    await page.goto(page.url().replace(/candidates.*/, 'shortlist'));
    expect(await page.locator('.app-answers').count()).toBe(1);
    return [...pages, await page.content()];
  };

  it('turns a pasted advert into an open job, through four mistakes, and asks for an introduction to somebody without a name', async () => {
    const page = await host.newPage();
    await draftFromAdvert(page);
    await payWithMistakes(page);
    await applyingWithMistakes(page);
    await follow(page, 'Check and publish');
    await press(page, 'Publish');
    expect(await heading(page)).toBe('It is open');
    await scene.world.settled();
    const pages = await askForIntroduction(page);
    const known = await names();
    expect(known.length).toBeGreaterThan(20);
    for (const { name, email } of known) {
      for (const html of pages) expect({ name: html.includes(name), email: html.includes(email) }).toEqual({ name: false, email: false });
    }
    await page.close();
  }, 120_000);

  it('copies a past one without its dates, and begins from a role with its skills', async () => {
    const page = await host.newPage();
    await page.goto('/host/opportunities/new/copy');
    await page.getByLabel('Placement: data analyst for homes and streets').check();
    await press(page, 'Copy it');
    expect(await heading(page)).toBe('Placement: data analyst for homes and streets');
    expect(await page.locator('main').innerText()).toContain('1 of 9 parts still to do');
    await follow(page, 'Applying');
    expect(await page.locator('#closesOn-day').inputValue()).toBe('');
    await page.goto('/host/opportunities/new/role?text=data+analyst');
    await page.getByLabel('Data analyst – associate').check();
    await page.getByLabel('Project', { exact: true }).check();
    await press(page, 'Save and continue');
    expect(await heading(page)).toBe('Data analyst – associate');
    await follow(page, 'Skills');
    expect(await page.locator('select[name^=level]').count()).toBeGreaterThan(2);
    await page.close();
  }, 30_000);

  it('answers nonsense in fields that nobody types with a page, never a fault', async () => {
    const page = await host.newPage();
    await page.goto('/host/opportunities/new/role');
    const _csrf = await page.locator('main input[name=_csrf]').inputValue();
    const id = await openOne(scene);
    const sent: [string, Record<string, string>][] = [
      ['/host/opportunities/new/role', { role: 'x', kind: 'JOB' }], ['/host/opportunities/new/copy', { past: 'x' }],
      ['/host/opportunities/new/blank', { kind: 'x', title: 'Title' }],
      ['/host/opportunities/new/advert/skills', { kind: 'JOB', title: 'Title', skill: 'x' }], [`/host/opportunities/${id}/edit/skills`, { do: 'add:x', skills: 'x y' }],
      [`/host/opportunities/${id}/edit/pay`, { isPaid: 'x', version: 'x', minPay: '9'.repeat(400) }], [`/host/opportunities/${id}/edit/partners`, { do: 'add:x' }],
      [`/host/opportunities/${id}/candidates/${'x'.repeat(20)}/introduction`, {}], [`/host/opportunities/${id}/candidates/%00/put-aside`, {}],
      ['/host/opportunities/x/publish', {}], ['/organisation/members/x/remove', {}], ['/organisation/members/x/answer', {}], ['/organisation/join', { organisation: 'x' }],
      ['/organisation/vouch', { group: '00000000-0000-0000-0000-000000000000' }], ['/organisation/co-hosting/x', { answer: 'yes' }],
      ['/organisation/invite', { role: 'x', email: 'x' }],
    ];
    for (const [path, form] of sent) {
      const answer = await host.request.post(path, { form: { _csrf, ...form }, maxRedirects: 0 });
      expect({ path, isPage: [200, 303, 400, 403, 404, 422].includes(answer.status()), status: answer.status() }).toMatchObject({ path, isPage: true });
    }
    await page.close();
  });

  it('makes one draft of a form that is sent twice', async () => {
    const page = await host.newPage();
    await page.goto('/host/opportunities/new/blank');
    const [csrf, once] = await Promise.all(['_csrf', '_once'].map((name) => page.locator(`main input[name=${name}]`).inputValue()));
    const form = { _csrf: csrf ?? '', _once: once ?? '', kind: 'PROJECT', title: 'Project: sent twice' };
    const sent = await Promise.all([1, 2].map(() => host.request.post('/host/opportunities/new/blank', { form, maxRedirects: 0 })));
    expect(sent.map((answer) => answer.status())).toEqual([303, 303]);
    expect(new Set(sent.map((answer) => answer.headers()['location'])).size).toBe(1);
    expect(await scene.one(`select count(*)::text from opportunities where title = 'Project: sent twice'`)).toBe('1');
    await page.close();
  });

  it('tells the second of two tabs what the first has saved, and keeps what was typed', async () => {
    const [first, second] = [await host.newPage(), await host.newPage()];
    await first.goto('/host/opportunities/new/blank');
    await first.getByLabel('Placement', { exact: true }).check();
    await first.getByLabel('Title').fill('Placement: two tabs');
    await press(first, 'Save and continue');
    const about = `${first.url()}/edit/about`;
    await Promise.all([first.goto(about), second.goto(about)]);
    await first.getByLabel('What the work is for').fill('The first tab said this about the work.');
    await press(first, 'Save');
    await second.getByLabel('What the work is for').fill('The second tab said something else about it.');
    await press(second, 'Save');
    expect(await second.locator('.govuk-error-summary').innerText()).toContain('Somebody else changed this while you were writing');
    expect(await second.locator('.app-theirs').innerText()).toContain('The first tab said this about the work.');
    expect(await second.getByLabel('What the work is for').inputValue()).toBe('The second tab said something else about it.');
    await press(second, 'Save');
    expect(await second.locator('.govuk-notification-banner').innerText()).toContain('Saved');
    expect(await scene.one(`select purpose from opportunities where title = 'Placement: two tabs'`)).toBe('The second tab said something else about it.');
    await Promise.all([first.close(), second.close()]);
  });

  it('gives hostile and endless text back as text, beside what is wrong with it', async () => {
    const id = await openOne(scene);
    const long = `${HOSTILE}${'x'.repeat(5000)}`;
    for (const [section, fields] of [
      ['about', ['title']], ['pay', ['courseName', 'minPay']], ['place', ['outcode']], ['time', ['hoursPerWeek', 'weeks', 'startOn-day']],
      ['terms', ['academicTerm', 'cohortRestriction', 'supervisionHoursPerWeek']],
      ['applying', ['contactRole', 'contactName', 'contactEmail', 'supervisorRole', 'supervisorName', 'applyUrl', 'places']],
    ] as const) {
      const page = await host.newPage();
      await page.goto(`/host/opportunities/${id}/edit/${section}`);
      if (section === 'pay') await page.getByLabel('Unpaid', { exact: true }).check();
      for (const field of fields) await page.locator(`[name="${field}"]`).fill(long);
      await press(page, 'Save');
      expect({ section, title: await page.title() }).toEqual({ section, title: expect.stringMatching(/^Error: /) as string });
      for (const field of fields) expect(await page.locator(`[name="${field}"]`).inputValue()).toBe(long);
      expect(await page.content()).not.toContain('<script>alert');
      await page.close();
    }
  }, 60_000);

  it('lets a new person register an organisation after a mistake, begin a draft and find the one that is here already', async () => {
    const context = await openContext(scene.browser, scene.url, { hasScript: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto('/organisation');
    await page.getByLabel('E-mail address').fill('nia@new-host.example');
    await press(page, 'Send me a code');
    await scene.world.settled();
    const mail = (await scene.world.mails('nia@new-host.example')).at(-1);
    await page.getByLabel('Code').fill(/\b(\d{6})\b/.exec(mail?.text ?? '')?.[1] ?? '');
    await press(page, 'Sign in');
    expect(await heading(page)).toBe('Your organisation');
    await follow(page, 'Register an organisation');
    await page.getByLabel('Name of the organisation').fill('Wrenshaw Borough Council');
    await page.getByLabel('Council', { exact: true }).check();
    await page.getByLabel('Area', { exact: true }).selectOption('E08000027');
    await press(page, 'Register it');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('This organisation is here already');
    await follow(page, 'Ask to join it');
    expect(await page.locator('.app-result').innerText()).toContain('Wrenshaw Borough Council');
    await page.goto('/organisation/register');
    await page.getByLabel('Name of the organisation').fill('Nia\'s Number Works');
    await page.getByLabel('Small or medium business').check();
    await page.getByLabel('Company number').fill('12');
    await press(page, 'Register it');
    expect(await page.locator('#companyNumber-error').count()).toBe(1);
    expect(await page.getByLabel('Name of the organisation').inputValue()).toBe('Nia\'s Number Works');
    await page.getByLabel('Company number').fill('09876543');
    await press(page, 'Register it');
    expect(await heading(page)).toBe('Nia\'s Number Works');
    expect(await page.locator('.app-next').innerText()).toContain('A coordinator checks it within five working days');
    await isNotWide(page);
    await page.goto('/host');
    expect(await page.locator('main').innerText()).toContain('You have not posted anything yet');
    await context.close();
  }, 60_000);
});

describeInBrowser('hosts, by keyboard alone', () => {
  let scene: DemonstrationScene;

  beforeAll(async () => { scene = await DemonstrationScene.open(); }, 180_000);
  afterAll(async () => { await scene.close(); });

  /** Presses Tab until the focus is on what the selector names. */
  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let pressed = 0; pressed < 80; pressed += 1) {
      if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}`);
  };

  it('begins a draft, finds a skill, sees the count, saves', async () => {
    const page = await (await scene.as('host')).newPage();
    await page.goto('/host/opportunities/new/blank');
    await tabTo(page, 'input[name=kind]');
    await page.keyboard.press('Space');
    await tabTo(page, '#title');
    await page.keyboard.type('Placement: typed alone');
    await page.keyboard.press('Enter');
    await page.waitForURL(/opportunities\/[0-9a-f-]{36}$/);
    await tabTo(page, 'a[href$="/edit/skills"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/edit\/skills$/);
    await tabTo(page, '#find');
    await page.keyboard.type('sql');
    await page.keyboard.press('Enter');
    await page.locator('button[value^="add:"]').first().waitFor();
    await tabTo(page, 'button[value^="add:"]');
    await page.keyboard.press('Enter');
    await page.locator('select[name^=level]').waitFor();
    expect(await page.locator('[data-count-now]').innerText()).toMatch(/people fit everything you ask for, with this skill/);
    await tabTo(page, 'select[name^=level]');
    const counted = page.waitForResponse((answer) => answer.url().endsWith('/qualifying'));
    await page.keyboard.press('ArrowUp');
    expect((await counted).status()).toBe(200);
    await tabTo(page, 'button[value=save]');
    await page.keyboard.press('Enter');
    await page.locator('.govuk-notification-banner').waitFor();
    expect(await scene.one(`select jsonb_array_length(requirements)::text from opportunities where title = 'Placement: typed alone' and organisation_id = $1`, [await wrenshaw(scene)])).toBe('1');
    await page.close();
  }, 60_000);
});
