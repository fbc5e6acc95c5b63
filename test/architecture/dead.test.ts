import { PlantedProject } from './planted.project.js';

interface Named { name: string }
interface Report { issues: { file: string; files: Named[]; exports: Named[]; types: Named[]; dependencies: Named[]; unlisted: Named[]; unresolved: Named[] }[] }

const FILES = new Map([
  ['apps/cli/src/cli.app.ts', "import { used } from '#libs/platform';\nimport 'not-in-the-list';\nimport './nowhere.js';\nused();\n"],
  ['libs/platform/src/index.ts', "export { used, unused } from './inner.js';\n"],
  ['libs/platform/src/inner.ts', 'export const used = (): number => own;\nexport const unused = 1;\nexport const own = 2;\nexport const tested = 3;\n'
    + 'export interface Unused { a: 1 }\n'],
  ['libs/platform/src/inner.test.ts', "import { tested } from './inner.js';\nit('uses it', () => { expect(tested).toBe(3); });\n"],
  ['libs/platform/src/forgotten.ts', 'export const a = 1;\n'],
]);

describe('the search for dead code bites', () => {
  let project: PlantedProject;
  let issues: Report['issues'];

  beforeAll(async () => {
    project = await PlantedProject.plant(FILES);
    issues = (JSON.parse(await project.run('knip/bin/knip.js', ['--reporter', 'json', '--no-progress'])) as Report).issues;
  }, 60_000);

  afterAll(async () => { await project.remove(); });

  const named = (file: string, kind: 'exports' | 'types' | 'dependencies' | 'unlisted' | 'unresolved' | 'files'): string[] =>
    issues.filter((issue) => issue.file === file).flatMap((issue) => issue[kind].map((found) => found.name));

  it('finds an export that nobody imports, at the front door too, and a type', () => {
    expect(named('libs/platform/src/index.ts', 'exports')).toEqual(['unused']);
    expect(named('libs/platform/src/inner.ts', 'types')).toEqual(['Unused']);
  });

  it('lets pass what a test or the file itself uses', () => {
    expect(named('libs/platform/src/inner.ts', 'exports').filter((name) => name !== 'unused')).toEqual([]);
  });

  it('finds a file that nobody imports', () => {
    expect(named('libs/platform/src/forgotten.ts', 'files')).toEqual(['libs/platform/src/forgotten.ts']);
  });

  it('finds packages that are imported but not listed, listed but not imported, and imports that lead nowhere', () => {
    expect(named('apps/cli/src/cli.app.ts', 'unlisted')).toEqual(['not-in-the-list']);
    expect(named('apps/cli/src/cli.app.ts', 'unresolved')).toEqual(['./nowhere.js']);
    expect(named('package.json', 'dependencies')).toContain('pg');
  });
});
