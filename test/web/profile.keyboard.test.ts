import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, openContext } from './browser.js';
import { accessibilityProblems } from './page.check.js';
import { DemonstrationScene } from './scene.js';
import { Keyboard } from './staff.keyboard.js';

const EMAIL = 'kit@people.example';

/** What the page of all answers must say in the end, by its question. */
const ANSWERS = {
  'Your name': 'Kit Osei', 'You in one line': 'Looks after data about homes', 'More about you': 'Ten years of reports. Now I want to map things.', 'I am 18 or over': 'Yes',
  'Your postcode': 'DY1', 'Ways of working that suit you': 'Partly from home, From home', 'How you would travel': 'By bus, tram or train', 'Longest journey, one way': '50 minutes',
  'First day you could start': '1 June 2027', 'Last day, if there is one': 'Not said', 'Fewest hours a week': '15 hours', 'Most hours a week': '30 hours',
  'Patterns that suit you': 'Part time, Flexible hours', 'The least you would accept': '£13.50 an hour',
  'I would also consider unpaid placements or projects': 'No', 'What you are looking for': 'Placements, Projects', 'Which of these are true for you': 'I have graduated',
  'Hosts you would like to work for': 'Councils', 'Themes that interest you': 'Homes and streets', 'Who can see your profile': 'Verified hosts may invite me directly',
  'Show me to organisations that I belong to': 'No', Skills: 'Power BI (working)',
};

describeInBrowser('a whole profile, by keyboard alone', () => {
  let scene: DemonstrationScene;
  let page: Page;
  let keyboard: Keyboard;

  beforeAll(async () => {
    scene = await DemonstrationScene.open();
    page = await (await openContext(scene.browser, scene.url)).newPage();
    keyboard = new Keyboard(page);
  }, 180_000);
  afterAll(async () => { await scene.close(); });

  const field = (name: string): Locator => page.getByLabel(name, { exact: true });
  const type = async (name: string, text: string): Promise<void> => {
    await keyboard.tabTo(field(name));
    await page.keyboard.type(text);
  };
  const tick = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      await keyboard.tabTo(field(name));
      await page.keyboard.press('Space');
    }
  };
  const go = async (target: Locator): Promise<void> => {
    await keyboard.tabTo(target);
    await keyboard.enter();
  };
  const press = (name: string): Promise<void> => go(page.getByRole('button', { name, exact: true }));
  const open = (name: string): Promise<void> => go(page.locator('main').getByRole('link', { name, exact: true }));
  /** Saves a section, and is back at the list of all. */
  const save = async (section: string): Promise<void> => {
    await press('Save');
    expect(await page.locator('.govuk-notification-banner').innerText()).toContain(`${section}: saved.`);
  };

  it('begins with signing in', async () => {
    await page.goto('/sign-in');
    await type('E-mail address', EMAIL);
    await keyboard.enter();
    await scene.world.settled();
    await type('Code', /\b(\d{6})\b/.exec((await scene.world.mails(EMAIL)).at(-1)?.text ?? '')?.[1] ?? '');
    await keyboard.enter();
    await open('Go on with my profile');
    expect(await page.locator('h1').innerText()).toBe('My profile');
  }, 60_000);

  it('says who, with a mistake on the way that leads back to its field', async () => {
    await open('About you');
    await type('Your name', 'Kit Osei');
    await type('You in one line', 'long '.repeat(40));
    await press('Save');
    expect(await keyboard.isOn(page.locator('.govuk-error-summary'))).toBe(true);
    await keyboard.tabTo(page.locator('.govuk-error-summary a'));
    await page.keyboard.press('Enter');
    expect(await keyboard.isOn(field('You in one line'))).toBe(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Looks after data about homes');
    await type('More about you', 'Ten years of reports. Now I want to map things.');
    await tick('I am 18 or over');
    await save('About you');
  }, 60_000);

  it('says what they can do, chosen from the list', async () => {
    await open('Your skills');
    await type('Find a skill to add', 'pow');
    const wanted = page.getByRole('option', { name: /^Power BI/ });
    await wanted.waitFor();
    for (let step = 0; step < 9 && await wanted.getAttribute('aria-selected') !== 'true'; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await keyboard.enter();
    await keyboard.choose(field('Awareness'), 1);
    await press('Add it');
    await go(page.locator('.govuk-back-link'));
    expect(await page.locator('h1').innerText()).toBe('My profile');
  }, 60_000);

  it('says where and when', async () => {
    await open('Where you can work');
    await type('Your postcode', 'DY1 1AA');
    await tick('Partly from home', 'From home');
    if (await page.locator('input[name=travelMode]:checked').count() === 0) await tick('By bus, tram or train');
    await type('Longest journey, one way', '50');
    await save('Where you can work');
    await open('When you can work');
    for (const [part, value] of [['day', '1'], ['month', '6'], ['year', '2027']] as const) {
      await keyboard.tabTo(page.locator(`[name="availableFrom-${part}"]`));
      await page.keyboard.type(value);
    }
    await type('Fewest hours a week', '15');
    await type('Most hours a week', '30');
    await tick('Part time', 'Flexible hours');
    await save('When you can work');
  }, 60_000);

  it('says for what pay, what they want, and who may see them', async () => {
    await open('Pay');
    await type('The least you would accept', '13.50');
    await save('Pay');
    await open('What you want');
    await tick('Placements', 'Projects', 'I have graduated', 'Councils', 'Homes and streets');
    await save('What you want');
    await open('Who can see you');
    await keyboard.tabTo(page.locator('input[name=visibility]:checked'));
    await page.keyboard.press('ArrowDown');
    await save('Who can see you');
  }, 60_000);

  it('reads every answer as it was given, agrees and publishes', async () => {
    await open('Check and publish');
    const rows = await page.locator('.govuk-summary-list__row').all();
    const said = await Promise.all(rows.map(async (row) => [await row.locator('dt').innerText(), await row.locator('dd').first().innerText()] as const));
    expect(Object.fromEntries(said)).toEqual(ANSWERS);
    expect(await accessibilityProblems(page)).toEqual([]);
    await tick('I have read the privacy notice and agree to it');
    await press('Publish my profile');
    expect(await page.locator('main').innerText()).toContain('Your profile is being matched now');
    expect(await scene.one('select state from profiles p join users u on u.id = p.user_id where u.email = $1', [EMAIL])).toBe('ACTIVE');
  }, 60_000);
});
