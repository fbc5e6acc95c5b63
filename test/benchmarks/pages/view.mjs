import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const EXECUTABLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** What a first view of each page costs in a browser of a telephone's size with an empty cache; null where no browser is installed. */
export async function measureViews(site, views) {
  if (EXECUTABLE === undefined) return null;
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
  try {
    const measured = [];
    for (const view of views) measured.push({ name: view.name, ...await measure(browser, site, view) });
    return measured;
  } finally {
    await browser.close();
  }
}

async function measure(browser, site, { path, persona }) {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 360, height: 740 } });
  const { cookie } = await site.visitor(persona);
  await context.addCookies(cookie.split('; ').map((one) => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url: site.url })));
  const page = await context.newPage();
  const sizes = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
  await page.goto(path, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(`(async () => {
    const shifts = await new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve([]), 300);
    });
    return {
      elements: document.querySelectorAll('*').length,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  })()`);
  const bytes = await Promise.all(sizes);
  await context.close();
  return { ...seen, requests: bytes.length, kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1024 };
}
