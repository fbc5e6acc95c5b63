import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const EXECUTABLE = PATHS.find((path) => existsSync(path));

/** Nothing of the browser's own may look for another host. */
const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** `describe` where a browser is installed; else the tests are skipped and the run says so. In CI its absence is a failure. */
export const describeInBrowser: jest.Describe = EXECUTABLE !== undefined || process.env['CI'] !== undefined ? describe : skipped();

function skipped(): jest.Describe {
  process.stderr.write('\nNo Chromium is installed: the tests of the pages in a browser are skipped.\n');
  return describe.skip;
}

export async function openBrowser(): Promise<Browser> {
  if (EXECUTABLE === undefined) throw new Error(`No browser stands in ${PATHS.join(', ')}.`);
  return chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
}

/** A fresh browser profile at a site, English, in the region's time. `hasScript` false: JavaScript is off. */
export async function openContext(browser: Browser, url: string, { hasScript = true, viewport = DESKTOP } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: hasScript, viewport, locale: 'en-GB', timezoneId: 'Europe/London' });
  context.setDefaultTimeout(10_000);
  return context;
}

/** Signs in as somebody of the demonstration, by the button on the start page. */
export async function tryAs(page: Page, persona: string): Promise<void> {
  await page.goto('/');
  await page.locator(`form:has(input[name="persona"][value="${persona}"]) button`).click();
  await page.waitForLoadState();
}
