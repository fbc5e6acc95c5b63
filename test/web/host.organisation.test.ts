import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openContext, PHONE } from './browser.js';
import { coHosted, openOne, personas, somebody } from './routes/host.scene.js';
import { DemonstrationScene } from './scene.js';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('link', { name, exact: true }).click();
const said = (page: Page): Promise<string> => page.locator('.govuk-notification-banner__content').innerText();
const main = (page: Page): Promise<string> => page.locator('main').innerText();

describeInBrowser('who belongs to an organisation, and what it does with what it posted, without JavaScript on a phone', () => {
  let scene: DemonstrationScene;
  let dev: Page;

  const newPerson = async (email: string, begin: string): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await openContext(scene.browser, scene.url, { hasScript: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto(begin);
    await page.getByLabel('E-mail address').fill(email);
    await press(page, 'Send me a code');
    await scene.world.settled();
    const mail = (await scene.world.mails(email)).filter(({ subject }) => subject.includes('code')).at(-1);
    await page.getByLabel('Code').fill(/\b(\d{6})\b/.exec(mail?.text ?? '')?.[1] ?? '');
    await press(page, 'Sign in');
    return { context, page };
  };

  beforeAll(async () => {
    scene = await DemonstrationScene.open();
    dev = await (await scene.as('host', { hasScript: false, viewport: PHONE })).newPage();
  }, 180_000);
  afterAll(async () => { await scene.close(); });

  it('invites somebody, who accepts and acts for it, and removes them again', async () => {
    await dev.goto('/organisation');
    await dev.getByLabel('Their e-mail address').fill('lee@new-people.example');
    await dev.getByLabel('Member', { exact: true }).check();
    await press(dev, 'Invite');
    expect(await said(dev)).toContain('The invitation is on its way');
    const { context, page } = await newPerson('lee@new-people.example', '/organisation');
    await press(page, /^Accept/);
    expect(await said(page)).toContain('You belong to it now, and act for it.');
    expect(await main(page)).not.toContain('Invite somebody');
    await page.goto('/host');
    expect(await main(page)).toContain('data analyst for homes and streets');
    await dev.goto('/organisation');
    await dev.getByRole('link', { name: /^Remove/ }).last().click();
    await press(dev, 'Remove them');
    expect(await said(dev)).toContain('does not belong to your organisation any more');
    expect(await scene.one(`select (m.ended_at is not null)::text from memberships m join users u on u.id = m.user_id where u.email = 'lee@new-people.example'`)).toBe('true');
    await context.close();
  }, 60_000);

  it('answers somebody who asks to join', async () => {
    const { context, page } = await newPerson('kim@new-people.example', '/organisation/join?text=wrenshaw');
    await press(page, /^Ask to join/);
    expect(await said(page)).toContain('You asked to join.');
    await dev.goto('/organisation');
    expect(await main(dev)).toContain('kim@new-people.example');
    await press(dev, /^Accept/);
    expect(await said(dev)).toContain('They belong to your organisation now.');
    await context.close();
  }, 60_000);

  it('vouches for a group that is in no register; the group corrects itself after it was not accepted', async () => {
    const { context, page } = await newPerson('ola@new-group.example', '/organisation/register');
    await page.getByLabel('Name of the organisation').fill('Lantern Street Menders');
    await page.getByLabel('Charity or community group').check();
    await press(page, 'Register it');
    expect(await page.locator('.app-next').innerText()).toContain('A verified organisation vouches for you');
    const id = await scene.one(`select id from organisations where name = 'Lantern Street Menders'`);
    await dev.goto('/organisation/vouch');
    await dev.getByLabel('Address or code of the group').fill(`${scene.url}/organisation/vouch?group=${id}`);
    await press(dev, 'Vouch for it');
    expect(await said(dev)).toContain('You vouched for Lantern Street Menders.');
    const coordinator = await personas(scene, 'coordinator');
    const version = Number(await scene.one('select version::text from organisations where id = $1', [id]));
    await coordinator.change('verifyOrganisation', { organisationId: id, version, decision: 'REJECT', reason: 'Please give your website.' }, 'Organisation');
    await page.goto('/organisation');
    expect(await main(page)).toContain('Please give your website.');
    await follow(page, 'Correct it and send it again');
    await page.getByLabel('Website').fill('not an address');
    await press(page, 'Send it again');
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('Website').fill('https://lantern.example');
    await press(page, 'Send it again');
    expect(await said(page)).toContain('It is sent again.');
    await context.close();
  }, 60_000);

  it('says yes to offering something together', async () => {
    const id = await coHosted(scene);
    await dev.goto('/host');
    await follow(dev, /requests to offer something together wait/);
    await follow(dev, 'Project: one map of both campuses');
    await dev.getByLabel('Yes, we take part').check();
    await press(dev, 'Save');
    expect(await said(dev)).toContain('You take part in Project: one map of both campuses.');
    await follow(dev, 'You take part');
    expect(await main(dev)).toContain('Project: one map of both campuses');
    expect(await scene.one('select (co_hosts -> 0 ->> $2) from opportunities where id = $1', [id, 'isConfirmed'])).toBe('true');
  });

  it('puts somebody aside with a reason, finds them among those put aside, and brings them back', async () => {
    const [id, ref] = [await openOne(scene), await somebody(scene)];
    await dev.goto(`/host/opportunities/${id}/candidates/${ref}`);
    const name = await dev.locator('h1').innerText();
    await follow(dev, 'Put aside');
    await dev.getByLabel('The dates or hours do not fit').check();
    await press(dev, 'Put aside');
    expect(await said(dev)).toContain(`${name} is put aside`);
    expect((await dev.locator('.app-result').allInnerTexts()).join(' ')).not.toContain(name);
    await follow(dev, 'Put aside');
    expect(await main(dev)).toContain('You put them aside: the dates or hours do not fit.');
    await press(dev, `Bring back ${name}`);
    expect(await said(dev)).toContain(`${name} is brought back`);
    await dev.goto(`/host/opportunities/${id}/candidates`);
    expect((await dev.locator('.app-result').allInnerTexts()).join(' ')).toContain(name);
    await dev.goto(`/host/opportunities/${id}/candidates?view=aside`);
    expect(await main(dev)).toContain('You have put nobody aside here.');
  });

  it('confirms, pauses, resumes and withdraws', async () => {
    const id = await openOne(scene);
    const here = `/host/opportunities/${id}`;
    await dev.goto(here);
    await press(dev, 'Say that it is still current');
    expect(await said(dev)).toContain('still current');
    await follow(dev, 'Pause it');
    await dev.getByLabel('Why, if you want to say').fill('We move offices.');
    await press(dev, 'Pause it');
    expect(await main(dev)).toContain('We move offices.');
    await press(dev, 'Resume it');
    expect(await said(dev)).toContain('It is open again.');
    await follow(dev, 'Withdraw it for good');
    await dev.getByLabel('Why', { exact: true }).fill('The funding ended.');
    await press(dev, 'Withdraw it');
    expect(await main(dev)).toContain('Nothing more: it was withdrawn.');
    expect(await dev.locator('main a[href*="/edit/"]').count()).toBe(0);
    expect((await dev.request.get(`${here}/edit/pay`)).status()).toBe(404);
  });
});
