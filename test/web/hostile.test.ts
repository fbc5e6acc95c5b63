import { JSDOM } from 'jsdom';
import { describeInBrowser } from './browser.js';
import { namelessProblems } from './page.check.js';
import { csrfOf, PlainVisitor } from './plain.visitor.js';
import { CASES } from './routes/index.js';
import { DemonstrationScene } from './scene.js';

/** Breaks out of attributes and elements, speaks the templates' language, turns letters around, and is longer than any field. */
const MARKS = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7 * 7 }}\u202E🎈';
const TEXTS = [MARKS, `${MARKS}${'long '.repeat(6000)}`];
const RAW = /<script>alert\(1\)|<img src=x|onerror=alert\(2\)>/;

/** A form of a page as it stands, with every field that takes a text. */
interface Typed { readonly action: string; readonly fields: Record<string, string>; readonly texts: readonly string[] }

function formsOf(html: string): Typed[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('form')].filter((form) => form.getAttribute('method') === 'post').map((form) => {
    const named = [...form.querySelectorAll('input, textarea, select')].filter((field) => field.getAttribute('name') !== null);
    const texts = named.filter((field) => field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT'
      && ['text', 'search', 'email', 'url', null].includes(field.getAttribute('type'))));
    const sent = named.filter((field) => !['checkbox', 'radio'].includes(field.getAttribute('type') ?? '') || field.hasAttribute('checked'));
    const valueOf = (field: (typeof named)[number]): string =>
      field.getAttribute('value') ?? field.querySelector('option[selected]')?.getAttribute('value') ?? (field.textContent ?? '').trim();
    return {
      action: form.getAttribute('action') ?? '', texts: texts.map((field) => field.getAttribute('name') ?? ''),
      fields: Object.fromEntries(sent.map((field) => [field.getAttribute('name') ?? '', valueOf(field)])),
    };
  }).filter(({ texts }) => texts.length > 0);
}

describeInBrowser('what people type', () => {
  let scene: DemonstrationScene;

  beforeAll(async () => { scene = await DemonstrationScene.open(); }, 180_000);
  afterAll(async () => { await scene.close(); });

  it('comes back escaped and kept, or is stored and shown escaped, in every field of every form; nothing fails inside', async () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    const shown = CASES.filter(({ route, status }) => route.startsWith('GET') && status === undefined);
    // Where they stand is asked before anything is changed.
    const addresses: string[] = [];
    for (const { path } of shown) addresses.push(typeof path === 'string' ? path : await path(scene));
    for (const [at, { route, as }] of shown.entries()) {
      const address = addresses[at] ?? '/';
      const one = new PlainVisitor(scene.url);
      if (as !== 'visitor') await one.post('/try-as', { persona: as });
      const page = await one.get(address);
      for (const form of formsOf(page.html)) {
        if (seen.has(form.action.replaceAll(/[0-9a-f-]{36}/g, ':id'))) continue;
        seen.add(form.action.replaceAll(/[0-9a-f-]{36}/g, ':id'));
        for (const text of TEXTS) wrong.push(...(await problemsOf(one, form, text)).map((problem) => `${route} as ${as}, form to ${form.action}: ${problem}`));
      }
      const after = await one.get(address);
      if (RAW.test(after.html)) wrong.push(`${route} as ${as}: shows what was stored as markup`);
    }
    expect(wrong).toEqual([]);
    // A form that is not reached says nothing.
    expect(seen.size).toBeGreaterThan(15);
  }, 240_000);

  const problemsOf = async (one: PlainVisitor, { action, fields, texts }: Typed, text: string): Promise<string[]> => {
    const { html } = await one.get('/');
    const { status, html: answer } = await one.postRaw(action, { ...fields, ...Object.fromEntries(texts.map((name) => [name, text])), _csrf: csrfOf(html) });
    const problems = [
      ...(status < 500 ? [] : [`answers ${String(status)}`]), ...(RAW.test(answer) ? ['gives it back as markup'] : []), ...(/49\u202E/.test(answer) ? ['works it out'] : []),
    ];
    if (status !== 422) return problems;
    const { document } = new JSDOM(answer).window;
    const lost = texts.filter((name) => {
      const field = document.querySelector(`[name="${name}"]`);
      return field !== null && !(field.getAttribute('value') ?? field.textContent ?? '').includes('<script>alert(1)');
    });
    const summary = document.querySelectorAll('.govuk-error-summary__list li').length;
    return [...problems, ...lost.map((name) => `loses what was typed in ${name}`), ...(summary > 0 ? [] : ['says nothing of what is wrong']), ...namelessProblems(answer)];
  };
});
