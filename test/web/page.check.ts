import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { isNameless } from '../../apps/web/src/site/problems.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The published recommendations, without those on how source text is laid out, which templates do not keep. */
const validator = new HtmlValidate(new FileSystemConfigLoader([], {
  root: true, extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'void-style': 'off', 'long-title': 'off',
    // The design system names groups for screen readers that do not know a fieldset.
    'no-redundant-role': 'off',
    // Checkboxes of one question share its name, as radios do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
}));

/** What is wrong with the text of a page, a line each. */
export async function markupProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${String(line)}: ${lineOf(html, line)})`));
}

function lineOf(html: string, line: number): string {
  return (html.split('\n')[line - 1] ?? '').trim().slice(0, 160);
}

/** What a published checker finds against WCAG 2.0 to 2.2, A and AA, a line each. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(LEVELS)}, resultTypes: ['violations'] })`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
}

/** What must hold of every page's text: one heading, a title of its own, no brand of another service, no complaint that names no field. */
export function houseProblems(html: string): string[] {
  const title = titleOf(html);
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
  return [
    ...(headings === 1 ? [] : [`${String(headings)} h1`]),
    ...(title.endsWith(' - Skills Exchange') || title.startsWith('Skills Exchange') ? [] : [`title "${title}"`]),
    ...(/GOV\.UK/.test(title) ? ['the title names GOV.UK'] : []),
    ...(/GDS Transport|govuk-crest|govuk-header__logotype|crown/i.test(html) ? ['wears the brand of another service'] : []),
    ...(/ style="|<style|\son[a-z]+="/.test(html) ? ['holds inline style or script'] : []),
    ...(/undefined|\[object Object\]|NaN|\bnull\b/.test(textOf(html)) ? [`shows ${/undefined|\[object Object\]|NaN|\bnull\b/.exec(textOf(html))?.[0] ?? ''}`] : []),
    // A name that a template does not know, or knows as a word of its own, leaves an element with nothing in it.
    ...(html.match(/<(p|li|h[1-6])\b[^>]*>\s*<\/\1>/g) ?? []).map((element) => `says nothing in ${element}`),
    ...namelessProblems(html),
  ];
}

/** Complaints of a page that do not say which field they are about, in the summary or beside the field, and those that call it something else than its label. */
export function namelessProblems(html: string): string[] {
  if (!html.includes('govuk-error-')) return [];
  const { window } = new JSDOM(html);
  const { document } = window;
  const lines = [...document.querySelectorAll('.govuk-error-summary__list li')].map((line) => ({
    text: plainText(line.textContent), href: line.querySelector('a')?.getAttribute('href') ?? '',
  }));
  const beside = [...document.querySelectorAll('.govuk-error-message')].map(({ textContent }) => plainText(textContent).replace(/^Error: /, ''));
  const problems = [
    ...lines.filter(({ text }) => isNameless(text)).map(({ text }) => `a line of the summary names nothing: ${text}`),
    ...beside.filter(isNameless).map((text) => `the words beside a field do not name it: ${text}`),
    ...lines.flatMap(({ text, href }) => {
      const name = nameIn(text);
      if (name === null || !href.startsWith('#') || href === '#main-content') return [];
      const labels = labelsOf(document, href.slice(1));
      return labels.some((label) => label.startsWith(name) || name.endsWith(`, ${label}`)) ? [] : [`${href} is called “${name}” in the summary and “${labels.join(' / ')}” in the form`];
    }),
  ];
  window.close();
  return problems;
}

/** "title" of "Title: write at least 3 characters."; null where the sentence says by itself what it is about. */
function nameIn(text: string): string | null {
  const ends = [...text.matchAll(/: |(?<=\?) /g)].map(({ 0: { length }, index }) => ({ index, after: index + length }));
  const end = ends.find(({ after }) => isNameless(text.charAt(after).toUpperCase() + text.slice(after + 1)));
  return end === undefined ? null : text.slice(0, end.index).toLowerCase();
}

/** What stands above a field: its label, and the legend of its group. */
function labelsOf(document: JSDOM['window']['document'], id: string): string[] {
  const shown = [document.querySelector(`label[for="${id}"]`), document.querySelector(`[id="${id}"]`)?.closest('fieldset')?.querySelector('legend')];
  return shown.flatMap((one) => (one == null ? [] : [plainText(one.textContent).toLowerCase()]));
}

function plainText(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

export function titleOf(html: string): string {
  return (/<title[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '').trim();
}

/** Bytes of a text as it travels, compressed. */
export function compressedBytes(content: string | Buffer): number {
  return gzipSync(content).length;
}

function textOf(html: string): string {
  return html.replaceAll(/<(script|textarea|title)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^<>]*>/g, ' ');
}
