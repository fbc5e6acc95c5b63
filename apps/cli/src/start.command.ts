import type { Command } from 'commander';
import { importStarter } from '#libs/skills';
import { Database } from '#libs/platform';
import { startApi, type Running } from '../../api/src/api.app.js';
import { persistedDocuments, webPages, type WebPages } from '../../web/src/web.app.js';
import { startWorker, type RunningWorker } from '../../worker/src/worker.app.js';
import { Problem } from './output.js';
import { seedDemonstration } from './seed/seed.js';
import { openSite, type Site } from './site.js';

type Part = 'api' | 'worker';

/** `start`: the whole product in one process, or a part of it. */
export function addStart(program: Command, _ends: (code: number) => void): void {
  program.command('start').description('start the exchange: pages, API and worker in one process')
    .option('--only <part>', 'start only the api (with its pages) or only the worker')
    .addHelpText('after', '\nExamples:\n  skills-exchange start\n  PORT=8080 DEMO=small skills-exchange start\n  DATABASE_URL=postgres://... skills-exchange start --only worker')
    .action(async (options: { only?: string }) => { await start(partsOf(options.only)); });
}

function partsOf(only: string | undefined): Set<Part> {
  if (only === undefined) return new Set<Part>(['api', 'worker']);
  if (only === 'api' || only === 'worker') return new Set([only]);
  throw new Problem(`--only takes api or worker, not ${only}.`);
}

async function start(parts: ReadonlySet<Part>): Promise<void> {
  const site = await openSite({ isMigrated: true, say });
  let api: Running | undefined;
  let pages: WebPages | undefined;
  let worker: RunningWorker | undefined;
  try {
    // The port first: a start that cannot serve leaves no other trace.
    if (parts.has('api')) {
      pages = await webPages(site.config, site.log);
      api = await startApi({ ...site, pages: pages.handler, documents: persistedDocuments() });
    }
    if (parts.has('worker')) worker = await startWorker(site);
    if (worker !== undefined) await prepare(site, worker);
  } catch (problem) {
    await api?.stop();
    await worker?.stop();
    await site.close();
    throw problem instanceof Error && /^(Port|The database lacks)/.test(problem.message) ? new Problem(problem.message) : problem;
  }
  welcome(site, api);
  await untilTold();
  say('Stopping ...');
  await api?.stop();
  await pages?.close();
  await worker?.stop();
  await site.closeForGood();
}

/** Our own list of skills, and in a demonstration its people and organisations; both only once. */
async function prepare(site: Site, worker: RunningWorker): Promise<void> {
  await importStarter(worker.get(Database));
  if (site.config.demo !== 'off') await seedDemonstration(worker, site.config.demo, say);
}

function welcome({ config, isEmbedded }: Site, api: Running | undefined): void {
  if (api === undefined) {
    say('The worker runs. Stop it with Ctrl+C.');
    return;
  }
  const address = api.url.replace('127.0.0.1', 'localhost');
  const lines = [
    '', `Skills Exchange is ready: ${address}`, '',
    `  Start page   ${address}/`, `  Explorer     ${address}/explorer/    every operation, with examples for each kind of user`, `  GraphQL      ${address}/graphql`,
    ...(config.demo === 'off' ? [] : [`  Mailbox      ${address}/demo/mailbox    the mails that would have been sent`]),
    `  Health       ${address}/health/ready`,
    ...(config.demo === 'off' ? [] : [
      '', `  Try it as: analyst (Amina), student (Sam), host (Dev), university (Ruth), coordinator, deputy, admin or reviewer:`,
      `    press a button under "Try it as somebody" at ${address}/#try-as, or in the explorer choose a person under "Sign in as"; by hand:`,
      `    curl -s ${address}/demo/session -H 'content-type: application/json' -d '{"persona":"analyst"}'`,
    ]),
    '', `  Data: ${isEmbedded ? config.dataDir : 'the database of DATABASE_URL'}    Stop: Ctrl+C`, '',
  ];
  say(lines.join('\n'));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { resolve(); });
  });
}
