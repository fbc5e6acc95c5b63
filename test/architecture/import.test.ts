import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PlantedProject } from './planted.project.js';

interface Rules { forbidden: { name: string }[] }
interface Report { summary: { violations: { from: string; rule: { name: string } }[]; totalCruised: number } }

const rules = createRequire(import.meta.url)(join(process.cwd(), '.dependency-cruiser.cjs')) as Rules;
const order = rules.forbidden.map((rule) => rule.name).filter((name) => name.endsWith('-imports-leftwards')).map((name) => name.replace('-imports-leftwards', ''));

const neighbours = order.slice(1).map((right, i) => [order[i]!, right] as const);

const index = (lib: string): string => `libs/${lib}/src/index.ts`;

/** Each planted file, and the rules that must report it (a circle is reported at one of its files only). */
const BREACHES: [string, string, string[]][] = [
  ['libs/platform/src/round.ts', "export { b } from './about.js'; export const a = 1;", []],
  ['libs/platform/src/about.ts', "export { a } from './round.js'; export const b = 1;", ['no-circular']],
  ['libs/platform/src/lost.ts', "import '#libs/nowhere';", ['resolves']],
  ['libs/platform/src/built.ts', "import '../../../dist/libs/platform/src/index.js';", ['product-knows-no-build']],
  ['libs/domain/src/machine.ts', "import 'node:fs';", ['domain-is-pure']],
  ['libs/domain/src/package.ts', "import 'luxon';", ['domain-is-pure']],
  ['libs/domain/src/type.ts', "import type { Tx } from '#libs/platform'; export type T = Tx;", ['domain-is-pure', 'domain-imports-leftwards']],
  ...neighbours.map(([left, right]): [string, string, string[]] => [`libs/${left}/src/rightwards.ts`, `import '#libs/${right}';`, [`${left}-imports-leftwards`]]),
  ['libs/outcomes/src/upwards.ts', "import '../../../apps/api/src/api.app.js';", ['outcomes-imports-leftwards']],
  ['libs/gadgets/src/index.ts', "import '#libs/domain';", ['lib-is-in-the-order']],
  ['libs/accounts/src/backdoor.ts', "import '../../platform/src/inner.js';", ['front-door-only']],
  ['apps/api/src/backdoor.ts', "import '../../../libs/platform/src/inner.js';", ['apps-use-front-doors']],
  ['apps/api/src/neighbour.ts', "import '../../worker/src/worker.app.js';", ['api-stands-alone']],
  ['apps/worker/src/neighbour.ts', "import '../../api/src/api.app.js';", ['worker-stands-alone']],
  ['apps/web/src/neighbour.ts', "import '../../api/src/api.app.js';", ['web-stands-alone']],
  ['apps/web/src/row.ts', "import '#libs/matches';", ['pages-ask-the-api']],
  ['apps/cli/src/neighbour.ts', "import '../../api/src/inner.js';", ['cli-stands-alone']],
  ['apps/features.ts', "import './api/src/inner.js';", ['features-name-libs']],
  ['apps/gadget/src/main.ts', "import '#libs/domain';", ['app-is-known']],
  ['apps/api/src/table.ts', "import 'typeorm';", ['apps-hold-no-tables']],
  ['libs/skills/src/driver.ts', "import 'pg';", ['drivers-stay-in-platform']],
  ['apps/api/src/driver.ts', "import 'bullmq';", ['drivers-stay-in-platform']],
  ['libs/skills/src/tested.ts', "import '../../../test/support/world.js';", ['product-knows-no-tests']],
  ['libs/skills/src/proven.ts', "import './some.test.js';", ['product-knows-no-tests']],
  ['libs/skills/src/development.ts', "import 'fast-check';", ['product-runs-without-dev-packages']],
];

const INNOCENT: [string, string][] = [
  ...order.map((lib): [string, string] => [index(lib), 'export const a = 1; export interface Tx { a: 1 }']),
  ...neighbours.map(([left, right]): [string, string] => [`libs/${right}/src/leftwards.ts`, `import '#libs/${left}';`]),
  ['libs/domain/src/pure.test.ts', "import 'fast-check';"],
  ['libs/platform/src/inner.ts', "import 'pg';"],
  ['libs/skills/src/some.test.ts', "import 'fast-check'; import '../../../test/support/world.js';"],
  ['apps/api/src/api.app.ts', "import '../../features.js'; import '#libs/outcomes';"],
  ['apps/api/src/inner.ts', "import '@nestjs/terminus';"],
  ['apps/web/src/web.app.ts', "import '#libs/domain'; import '#libs/platform';"],
  ['apps/worker/src/worker.app.ts', "import '../../features.js';"],
  ['apps/cli/src/main.ts', "import '../../api/src/api.app.js'; import '../../worker/src/worker.app.js';"],
  ['test/support/built.ts', "import '../../dist/apps/cli/src/main.js';"],
  ['test/support/world.ts', "import '../../apps/api/src/api.app.js';"],
];

describe('the import rules bite', () => {
  let project: PlantedProject;
  let reported: Map<string, string[]>;
  let report: Report;

  beforeAll(async () => {
    project = await PlantedProject.plant(new Map([...BREACHES, ...INNOCENT].map(([path, code]) => [path, `${code}\nexport {};\n`])));
    const printed = await project.run('dependency-cruiser/bin/dependency-cruise.mjs',
      ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs', 'test']);
    report = JSON.parse(printed) as Report;
    reported = new Map();
    for (const { from, rule } of report.summary.violations) reported.set(from, [...reported.get(from) ?? [], rule.name]);
  }, 60_000);

  afterAll(async () => { await project.remove(); });

  it.each(BREACHES)('%s is reported', (path, _code, names) => {
    expect(reported.get(path) ?? []).toEqual(expect.arrayContaining(names));
  });

  it.each(INNOCENT)('%s passes', (path) => {
    expect(reported.get(path) ?? []).toEqual([]);
  });

  it('knows every lib and app there is', () => {
    const folders = (of: string): string[] => readdirSync(of, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders('libs').filter((lib) => !order.includes(lib))).toEqual([]);
    expect(folders('apps').filter((app) => !rules.forbidden.some((rule) => rule.name === `${app}-stands-alone`))).toEqual([]);
  });

  it('has a breach for every rule', () => {
    expect(order).toHaveLength(14);
    expect([...new Set(BREACHES.flatMap(([, , names]) => names))].sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
  });
});
