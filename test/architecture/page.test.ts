import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reactionWords } from '../../apps/web/src/staff/staff.words.js';

const VIEWS = 'apps/web/views';

/** Our words, which pages put differently, and how. */
const OURS: [RegExp, string][] = [
  [/\bclearing rounds?\b/i, 'placement round'], [/\brank-order lists?\b/i, 'your choices in order'], [/\bassignments?\b/i, 'result'],
  [/\bcertificates?\b/i, 'proof of fair allocation'], [/\bblocking pairs?\b/i, 'two who would both rather have each other'],
  [/\bcontest(?:s|ed)?\b/i, 'ask for a correction'], [/\bengagements?\b/i, 'placement, job or project'], [/\b(?<!privacy )notices?\b/i, 'message'],
  [/\bgates?\b/i, 'must fit'], [/\bcounterfactuals?\b/i, 'what would change this'], [/\bdead letters?\b/i, 'could not be delivered'],
];

/** What a reader sees of a template: its text, and the texts in its expressions; names of variables are nobody's words. */
function wordsOf(template: string): string[] {
  const outside: string[] = [];
  const quoted: string[] = [];
  let inside = '';
  for (const part of template.split(/(\{[#%{]|[#%}]\})/)) {
    if (/^\{[#%{]$/.test(part)) inside = part;
    else if (/^[#%}]\}$/.test(part)) inside = '';
    else if (inside === '') outside.push(part);
    else if (inside !== '{#') quoted.push(...[...part.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b ?? ''));
  }
  const texts = outside.join(' ').split(/<[^<>]*>/);
  return [...quoted.filter((text) => /\s/.test(text.trim())), ...texts].map((text) => text.trim()).filter((text) => text !== '');
}

function templates(folder = VIEWS): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? templates(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function foreignWords(template: string): string[] {
  return wordsOf(template).flatMap((text) => OURS.filter(([word]) => word.test(text)).map(([, better]) => `"${text}": say ${better}`));
}

/** Every reaction that can stop and then stands on a page, as `Class.method`. */
function reactions(): string[] {
  const sources = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  return sources.flatMap((path) => {
    const text = readFileSync(join('libs', path), 'utf8');
    const className = /^export class (\w+)/m.exec(text)?.[1] ?? '';
    return [...text.matchAll(/^ {2}@Reacts\([^\n]*\n(?: {2}@[^\n]*\n)* {2}async (\w+)/gm)].map(([, method = '']) => `${className}.${method}`);
  });
}

describe('the pages', () => {
  it('say of everything that can stop what it does for people', () => {
    const all = reactions();
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((name) => reactionWords(name).startsWith('Work on '))).toEqual([]);
    expect(reactionWords('NobodysReactions.tell')).toBe('Work on nobodys');
  });

  it('speak people’s words, not ours', () => {
    expect(templates().flatMap((path) => foreignWords(readFileSync(path, 'utf8')).map((problem) => `${path}: ${problem}`))).toEqual([]);
  });

  it.each([
    ['text', '<p>All gates passed.</p>'], ['an expression', '{{ govukButton({ text: "Show the dead letters" }) }}'], ['a condition', "{{ 'Open a contest' if may }}"],
  ])('would be told of our words in %s', (_where, template) => { expect(foreignWords(template)).toHaveLength(1); });

  it.each(['{% for gate in gates %}{{ gate.text }}{% endfor %}', '<p>Read the privacy notice.</p>', '{# a gate #}'])('may name their variables as the API does: %s', (template) => {
    expect(foreignWords(template)).toEqual([]);
  });

  it('never mark anything as safe to show unescaped', () => {
    expect(templates().filter((path) => /\|\s*safe\b|autoescape false/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('ask with the documents that their .graphql files say', () => {
    const { NODE_OPTIONS: _jestOnly, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['bin/documents.mjs', '--check'], { env, encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
  }, 60_000);
});
