import type { Command } from 'commander';
import { OpportunityService } from '#libs/opportunities';
import { OrganisationService } from '#libs/organisations';
import { Database, watched, type Tx } from '#libs/platform';
import { ProfileService } from '#libs/profiles';
import { FolderProblem, importEsco, importGdad, importStarter, SkillService } from '#libs/skills';
import { startWorker, type RunningWorker } from '../../worker/src/worker.app.js';
import { advertRow } from './importing/advert.row.js';
import { organisationRow } from './importing/organisation.row.js';
import { takeProfile, type SkillNames } from './importing/profile.row.js';
import { importAll, importValid, type Imported, type Outcome } from './importing/rows.import.js';
import { readTable, type Row } from './importing/table.js';
import { print, Problem, progress } from './output.js';
import { openSite } from './site.js';

interface Options { format?: string; validRows?: boolean; source?: string; kind?: string; json?: boolean }

const PARTLY = 3;
const MOST_TOLD = 20;

const EXAMPLES = `
Examples:
  skills-exchange import organisations councils.csv --kind COUNCIL
  skills-exchange import adverts adverts.csv --source nhs-jobs --valid-rows
  skills-exchange import profiles people.jsonl --format jsonl
  skills-exchange import esco ../shared/data/esco

A file is CSV with a header, or JSONL. All rows come in, or, with --valid-rows, those that are sound; each wrong one is named by its
line and column. A second run changes nothing. Exit code 1: nothing came in; 3: some rows did not.`;

/** `import`: organisations, adverts, profiles from files; ESCO and GDaD from their folders. */
export function addImport(program: Command, ends: (code: number) => void): void {
  program.command('import').description('take in a file of organisations, adverts or profiles, or a folder of esco or gdad')
    .argument('<what>', 'organisations, adverts, profiles, esco or gdad').argument('<path>', 'the file, or the folder')
    .option('--format <format>', 'csv or jsonl; by the file\'s name when nothing is said').option('--valid-rows', 'take in the sound rows and name the others')
    .option('--source <name>', 'where the rows come from; they are known again by it', 'file').option('--kind <kind>', 'kind of organisations that do not say it')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, path: string, _own: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const site = await openSite();
      try {
        const worker = await startWorker(site);
        try {
          ends(what === 'esco' || what === 'gdad' ? await importFolder(worker, what, path, options) : await importFile(worker, what, path, options));
        } finally {
          await worker.stop();
        }
      } finally {
        await site.close();
      }
    });
}

async function importFolder(worker: RunningWorker, what: 'esco' | 'gdad', path: string, options: Options): Promise<number> {
  const bar = progress(`Importing ${what}`);
  try {
    const db = worker.get(Database);
    const counts = await watched(db, { kind: 'import', cause: what }, (tell) => (what === 'esco' ? importEsco : importGdad)(db, path, both(bar.tell, tell)));
    bar.end();
    const lines = Object.entries(counts).flatMap(([name, tally]) => (typeof tally === 'object' && tally !== null
      ? [`${name}: ${Object.entries(tally as Record<string, number>).filter(([, n]) => n > 0).map(([word, n]) => `${String(n)} ${word}`).join(', ') || 'none'}`] : []));
    print(options.json === true, counts, lines);
    return 0;
  } catch (problem) {
    if (problem instanceof FolderProblem) throw new Problem(problem.message);
    throw problem;
  }
}

async function importFile(worker: RunningWorker, what: string, path: string, options: Options): Promise<number> {
  const take = takerOf(worker, what, options);
  const rows = await readTable(path, formatOf(path, options.format));
  const db = worker.get(Database);
  await importStarter(db);
  const bar = progress(`Importing ${what}`);
  const done = await watched(db, { kind: 'import', cause: what }, (tell) => (options.validRows === true ? importValid : importAll)(db, rows, take, both(bar.tell, tell)));
  bar.end();
  report(what, done, options);
  if (done.problems.length === 0) return 0;
  return done.created + done.revised + done.unchanged > 0 ? PARTLY : 1;
}

/** The bar at the keyboard, and the progress that others watch. */
function both(...tells: readonly ((done: number, total: number) => void)[]): (done: number, total: number) => void {
  return (done, total) => { for (const tell of tells) tell(done, total); };
}

function takerOf(worker: RunningWorker, what: string, options: Options): (tx: Tx, row: Row) => Promise<Outcome> {
  const source = options.source ?? 'file';
  const organisations = worker.get(OrganisationService);
  if (what === 'organisations') return async (tx, row) => (await organisations.importOrganisation(tx, organisationRow(row, { kind: options.kind, source }))).result;
  const names: SkillNames = new Map();
  if (what === 'profiles') return (tx, row) => takeProfile(tx, row, worker.get(ProfileService), names);
  if (what !== 'adverts') throw new Problem(`There is no import of ${what}. Choose organisations, adverts, profiles, esco or gdad.`);
  const [skills, opportunities] = [worker.get(SkillService), worker.get(OpportunityService)];
  return async (tx, row) => (await opportunities.importOpportunity(tx, await advertRow(tx, row, source, skills, organisations))).result;
}

function formatOf(path: string, given: string | undefined): 'csv' | 'jsonl' {
  const format = given ?? (/\.jsonl$/i.test(path) ? 'jsonl' : 'csv');
  if (format !== 'csv' && format !== 'jsonl') throw new Problem(`--format takes csv or jsonl, not ${format}.`);
  return format;
}

function report(what: string, done: Imported, options: Options): void {
  const told = done.problems.slice(0, MOST_TOLD).map(({ line, column, message }) => `  line ${String(line)}${column === '' ? '' : `, ${column}`}: ${message}`);
  const more = done.problems.length - told.length;
  print(options.json === true, done, [
    `${what}: ${String(done.created)} created, ${String(done.revised)} revised, ${String(done.unchanged)} unchanged, ${String(done.refused)} refused`,
    ...told, ...(more > 0 ? [`  and ${String(more)} more`] : []),
    ...(done.problems.length > 0 && options.validRows !== true ? ['Nothing came in. Mend the rows, or take in the sound ones with --valid-rows.'] : []),
  ]);
}
