import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { describeInBrowser, DESKTOP, PHONE } from './browser.js';
import { ROLES, type PageCase } from './page.case.js';
import { accessibilityProblems, compressedBytes, houseProblems, markupProblems, titleOf } from './page.check.js';
import { CASES, NO_PAGE } from './routes/index.js';
import { DemonstrationScene } from './scene.js';

const FIRST_VIEW = 60 * 1024;
const PHOTOGRAPHS = process.env['SCREENSHOTS'] === undefined ? undefined : '.cache/screenshots';

describeInBrowser('every page, in every state, for every role', () => {
  let scene: DemonstrationScene;
  const titles = new Map<string, string>();
  const weights = new Map<string, number>();

  beforeAll(async () => { scene = await DemonstrationScene.open(); }, 180_000);
  afterAll(async () => { await scene.close(); });

  const pathOf = async ({ path }: PageCase): Promise<string> => (typeof path === 'string' ? path : path(scene));

  /** Bytes that travel for a first view: the page and what it asks for. */
  const weightOf = async (html: string, assets: Iterable<string>): Promise<number> => {
    let total = compressedBytes(html);
    for (const url of assets) {
      if (!weights.has(url)) weights.set(url, compressedBytes(Buffer.from(await (await fetch(url)).arrayBuffer())));
      total += weights.get(url) ?? 0;
    }
    return total;
  };

  const photograph = async (page: Page, { route, state, as }: PageCase): Promise<void> => {
    if (PHOTOGRAPHS === undefined) return;
    const name = `${route}-${state}-${as}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    for (const [size, viewport] of [['desktop', DESKTOP], ['phone', PHONE]] as const) {
      mkdirSync(join(PHOTOGRAPHS, size), { recursive: true });
      await page.setViewportSize(viewport);
      await page.screenshot({ path: join(PHOTOGRAPHS, size, `${name}.png`), fullPage: true });
    }
  };

  it('is listed: a route without a page here is not checked', () => {
    const listed = new Set([...CASES.map(({ route }) => route), ...Object.keys(NO_PAGE)]);
    expect(scene.world.pages?.routes.filter((route) => !listed.has(route))).toEqual([]);
    expect([...listed].filter((route) => route !== 'any' && scene.world.pages?.routes.includes(route) !== true)).toEqual([]);
  });

  it('has styles without a web font, without the font of another service and without a picture from elsewhere', async () => {
    const html = await (await fetch(scene.url)).text();
    const styles = await (await fetch(`${scene.url}${/<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? ''}`)).text();
    expect(styles).toContain('.moj-timeline');
    expect(styles.match(/GDS Transport|@font-face|@import|url\((?!"?\/assets\/)[^)]*\)/g)).toBeNull();
  });

  it.each(CASES.map((each) => [`${each.route} as ${each.as}: ${each.state}`, each] as const))('%s', async (_name, each) => {
    const page = await (await scene.as(each.as)).newPage();
    await page.setViewportSize(DESKTOP);
    const documents: Response[] = [];
    const asked = new Set<string>();
    const said: string[] = [];
    page.on('request', (request) => asked.add(request.url()));
    page.on('response', (response) => { if (response.request().isNavigationRequest() && response.status() !== 303) documents.push(response); });
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('the server responded with a status of')) said.push(message.text()); });
    page.on('pageerror', (problem) => said.push(problem.message));
    await page.goto(await pathOf(each));
    await each.act?.(page, scene);
    const isAnswered = (): boolean => !each.route.startsWith('POST') || documents.some((response) => response.request().method() === 'POST');
    for (let waited = 0; waited < 500 && !isAnswered(); waited += 1) await page.waitForTimeout(20);
    await page.waitForLoadState();
    const last = documents.at(-1);
    const html = await last?.text() ?? '';
    const title = titleOf(html);
    const isElsewhere = [...asked].filter((url) => !url.startsWith(scene.url));
    expect({ status: last?.status(), isError: title.startsWith('Error: '), said, isElsewhere }).toEqual({
      status: each.status ?? 200, isError: each.hasProblems ?? false, said: [], isElsewhere: [],
    });
    expect(await page.locator('.govuk-error-summary').count()).toBe(each.hasProblems === true ? 1 : 0);
    expect([...houseProblems(html), ...await markupProblems(html), ...await accessibilityProblems(page)]).toEqual([]);
    expect(titles.get(title) ?? each.route).toBe(each.route);
    titles.set(title, each.route);
    expect(await weightOf(html, [...asked].filter((url) => url.includes('/assets/')))).toBeLessThanOrEqual(FIRST_VIEW);
    await page.setViewportSize(PHONE);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await photograph(page, each);
    await page.close();
  });

  it.each(ROLES)('answers %s with a page wherever they go, never with a fault', async (role) => {
    const paths = new Set<string>();
    for (const each of CASES) if (each.route.startsWith('GET')) paths.add(await pathOf(each));
    const { request } = await scene.as(role);
    const wrong: string[] = [];
    for (const path of paths) {
      const answer = await request.get(path, { maxRedirects: 0 });
      if (![200, 303, 403, 404, 422].includes(answer.status())) wrong.push(`${path}: ${String(answer.status())}`);
      if (answer.status() === 303 || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
      const html = await answer.text();
      wrong.push(...[...houseProblems(html), ...await markupProblems(html)].map((problem) => `${path}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
});
