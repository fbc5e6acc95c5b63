import { BREACHES, INNOCENT, type Breach } from './lint.breaches.js';
import { PlantedProject } from './planted.project.js';

interface Report { filePath: string; messages: { ruleId: string | null; message: string }[] }

const DISABLED = 'libs/platform/src/disabled.ts';
const ESLINT = 'eslint/bin/eslint.js';

const pathOf = (breach: Breach, kind: string, at: number): string => breach.path ?? `libs/platform/src/${kind}-${at}.ts`;

describe('the lint rules bite', () => {
  let project: PlantedProject;
  let found: Map<string, Report['messages']>;

  beforeAll(async () => {
    const files = new Map([[DISABLED, '/* eslint-disable no-var */\nexport var a = 1;\n']]);
    BREACHES.forEach((breach, at) => files.set(pathOf(breach, 'breach', at), `${breach.code}\nexport {};\n`));
    INNOCENT.forEach((breach, at) => files.set(pathOf(breach, 'innocent', at), `${breach.code}\nexport {};\n`));
    project = await PlantedProject.plant(files);
    const reports = JSON.parse(await project.run(ESLINT, ['--format', 'json', '.'])) as Report[];
    found = new Map(reports.map((report) => [report.filePath.slice(project.folder.length + 1), report.messages]));
  }, 120_000);

  afterAll(async () => { await project.remove(); });

  const rulesAt = (path: string): (string | null)[] => found.get(path)?.map((message) => message.ruleId) ?? ['the file was not linted'];

  it.each(BREACHES.map((breach, at) => [breach.rule, at, pathOf(breach, 'breach', at)] as const))('%s reports breach %i', (rule, _at, path) => {
    expect(rulesAt(path)).toContain(rule);
  });

  it.each(INNOCENT.map((breach, at) => [breach.rule, at, pathOf(breach, 'innocent', at)] as const))('%s lets innocent %i pass', (rule, _at, path) => {
    expect(found.get(path)).toBeDefined();
    expect(rulesAt(path)).not.toContain(rule);
  });

  it('cannot be switched off by a comment, and says so', () => {
    expect(rulesAt(DISABLED)).toContain('no-var');
    expect(found.get(DISABLED)?.some((message) => message.message.includes('noInlineConfig'))).toBe(true);
  });

  it('has a breach for every rule that is on', async () => {
    const config = JSON.parse(await project.run(ESLINT, ['--print-config', DISABLED])) as { rules: Record<string, [number]> };
    const isOn = Object.keys(config.rules).filter((rule) => config.rules[rule]?.[0] === 2);
    expect(isOn.length).toBeGreaterThan(50);
    expect([...new Set(BREACHES.map((breach) => breach.rule))].sort()).toEqual(isOn.sort());
  });
});
