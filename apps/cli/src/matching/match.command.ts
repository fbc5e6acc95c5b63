import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import {
  ENGINE_VERSION, MatchIndex, opportunitiesFor, peopleFor, WEIGHTS, type OpportunityInput, type ProfileInput, type RankedOpportunity, type RankedPerson,
} from '#libs/domain';
import { FolderProblem, readTaxonomyFolder, type NamedTaxonomy } from '#libs/skills';
import { Batch, inChunks, type BatchPart } from '#libs/matches';
import { print, Problem, progress } from '../output.js';
import { threadsFor } from '../threads.js';
import { readOpportunities, readProfiles, type RowProblem, type Rows } from './input.rows.js';
import { tellUnknownSkills } from './unknown.skill.js';

interface Options { profiles: string; opportunities: string; taxonomy?: string; top: string; engine: string; out?: string; threads?: string; validRows?: boolean; json?: boolean }

/** What answers the two questions, for some at a time; all engines give the same lists. */
interface Engine {
  people: (opportunities: readonly OpportunityInput[]) => Promise<RankedPerson[][]>; opportunities: (profiles: readonly ProfileInput[]) => Promise<RankedOpportunity[][]>;
  close: () => Promise<void>;
}

const MOST_TOLD = 20;
const CHUNK = 200;
const PARTLY = 3;
const ENGINES = ['index', 'naive'] as const;

const TEACH = `
Each row of the files is one JSON object (docs/schemas/profile.schema.json, docs/schemas/opportunity.schema.json); what it leaves out is
not stated. Each row of the answer is one list (docs/schemas/list.schema.json): the people for an opportunity in a host's order, or the
opportunities for a person in their own. Skills are codes of the taxonomy: those of our own list, or of a folder of ESCO or GDaD tables.

Examples:
  skills-exchange match --profiles people.jsonl --opportunities adverts.jsonl --out lists.jsonl
  skills-exchange match --profiles p.jsonl --opportunities o.jsonl --taxonomy ../shared/data/esco --engine naive --top 10

No database is needed. Exit code 1: nothing was matched because rows are wrong; 3: with --valid-rows, some were left out.`;

/** `match`: the lists of a market of two files, by the same code as the workers'. */
export function addMatch(program: Command, ends: (code: number) => void): void {
  program.command('match').description('match the profiles of one file with the opportunities of another')
    .requiredOption('--profiles <file>', 'JSONL of profiles').requiredOption('--opportunities <file>', 'JSONL of opportunities')
    .option('--taxonomy <folder>', 'ESCO or GDaD tables; our own list when nothing is said').option('--top <n>', 'how many entries a list has at most', '50')
    .option('--engine <name>', 'index or naive: the same lists, the second slowly', 'index').option('--out <file>', 'where the lists go; else to standard output')
    .option('--threads <n>', 'how many threads the people are divided over; else as many as there are cores, where they are many')
    .option('--valid-rows', 'leave wrong rows out instead of refusing all').addHelpText('after', TEACH)
    .action(async (_own: Options, command: Command) => { ends(await match(command.optsWithGlobals<Options>())); });
}

async function match(options: Options): Promise<number> {
  const top = Number(options.top);
  if (!Number.isInteger(top) || top < 1 || top > 1000) throw new Problem('--top takes a whole number from 1 to 1000.');
  const engineName = ENGINES.find((name) => name === options.engine);
  if (engineName === undefined) throw new Problem(`--engine takes ${ENGINES.join(' or ')}, not ${options.engine}.`);
  const named = await taxonomyOf(options.taxonomy);
  const profiles = await readProfiles(options.profiles);
  const opportunities = await readOpportunities(options.opportunities);
  const wrong = tell(options.profiles, profiles.problems) + tell(options.opportunities, opportunities.problems);
  if (wrong > 0 && options.validRows !== true) {
    process.stderr.write('Nothing was matched. Mend these rows, or leave them out with --valid-rows.\n');
    return 1;
  }
  const unknownSkills = tellUnknownSkills(options.profiles, named, profiles.rows) + tellUnknownSkills(options.opportunities, named, opportunities.rows);
  const { taxonomy } = named;
  const threads = threadsFor(options.threads, profiles.rows.length);
  const market = { taxonomy, weights: WEIGHTS, top, profiles: profiles.rows, opportunities: opportunities.rows };
  const engine = engineName === 'index' && threads > 1 ? await inThreads(market, threads) : engineOf(engineName, market);
  const listed = await write(options, engine, profiles.rows, opportunities.rows, taxonomy.version).finally(() => engine.close());
  if (options.out !== undefined) {
    const answer = { profiles: profiles.rows.length, opportunities: opportunities.rows.length, ...listed, wrongRows: wrong, unknownSkills, engine: engineName };
    const counted = `${String(answer.profiles)} profiles, ${String(answer.opportunities)} opportunities: ${String(listed.entries)} entries in ${String(listed.lists)} lists`;
    print(options.json === true, answer, [counted]);
  }
  return wrong > 0 ? PARTLY : 0;
}

/** The taxonomy of a folder, or our own. A folder that is not one is the caller's to mend. */
export async function taxonomyOf(folder: string | undefined): Promise<NamedTaxonomy> {
  try {
    return await readTaxonomyFolder(folder);
  } catch (problem) {
    if (problem instanceof FolderProblem) throw new Problem(problem.message);
    throw problem;
  }
}

/** Names wrong rows by line and field on standard error; answers how many rows are wrong. */
export function tell(file: string, problems: readonly RowProblem[]): number {
  for (const { line, path, message } of problems.slice(0, MOST_TOLD)) process.stderr.write(`${file}:${String(line)}: ${path === '' ? '' : `${path}: `}${message}\n`);
  if (problems.length > MOST_TOLD) process.stderr.write(`${file}: and ${String(problems.length - MOST_TOLD)} more\n`);
  return new Set(problems.map(({ line }) => line)).size;
}

/** The sound row of a file with this id; what is wrong with the file is told where there is none. */
export function pick<T>(file: string, id: string, { rows, problems }: Rows<T>, idOf: (row: T) => string): T {
  const found = rows.find((row) => idOf(row) === id);
  if (found !== undefined) return found;
  tell(file, problems);
  throw new Problem(`${file} has no sound row with the id ${id}.`);
}

/** In this thread; `naive` is the definition itself. */
function engineOf(name: string, { profiles, opportunities, taxonomy, top }: BatchPart): Engine {
  const close = (): Promise<void> => Promise.resolve();
  if (name === 'naive') {
    return {
      people: (some) => Promise.resolve(some.map((one) => peopleFor(one, profiles, taxonomy, { top }))),
      opportunities: (some) => Promise.resolve(some.map((one) => opportunitiesFor(one, opportunities, taxonomy, { top }))), close,
    };
  }
  const index = new MatchIndex({ taxonomy });
  for (const profile of profiles) index.putProfile(profile);
  for (const opportunity of opportunities) index.putOpportunity(opportunity);
  return {
    people: (some) => Promise.resolve(some.map((one) => index.peopleFor(one, { top }))),
    opportunities: (some) => Promise.resolve(some.map((one) => index.opportunitiesFor(one, { top }))), close,
  };
}

async function inThreads(market: BatchPart, threads: number): Promise<Engine> {
  const batch = await Batch.open(market, threads);
  return {
    people: async (some) => (await batch.peopleFor(some.map(({ opportunityId }) => opportunityId)))
      .map((list) => list.map(({ profileId, organisation, hash }) => ({ profileId, organisation, hash }))),
    opportunities: (some) => batch.opportunitiesFor(some.map(({ profileId }) => profileId)),
    close: () => batch.close(),
  };
}

async function write(
  options: Options, engine: Engine, profiles: readonly ProfileInput[], opportunities: readonly OpportunityInput[], taxonomy: string,
): Promise<{ lists: number; entries: number }> {
  const out: Writable = options.out === undefined ? process.stdout : createWriteStream(options.out);
  const versions = { engine: ENGINE_VERSION, weights: WEIGHTS.version, taxonomy };
  const bar = progress('Matching');
  const total = profiles.length + opportunities.length;
  let lists = 0;
  let entries = 0;
  const put = async (row: { entries: readonly object[] }): Promise<void> => {
    lists += 1;
    entries += row.entries.length;
    bar.tell(lists, total);
    if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain');
  };
  for await (const { some, lists: made } of inChunks(opportunities, CHUNK, engine.people)) {
    for (const [at, { opportunityId }] of some.entries()) await put({ ...versions, list: 'people', opportunityId, entries: made[at] ?? [] } as { entries: object[] });
  }
  for await (const { some, lists: made } of inChunks(profiles, CHUNK, engine.opportunities)) {
    for (const [at, { profileId }] of some.entries()) await put({ ...versions, list: 'opportunities', profileId, entries: made[at] ?? [] } as { entries: object[] });
  }
  bar.end();
  if (out !== process.stdout) {
    out.end();
    await once(out, 'finish');
  }
  return { lists, entries };
}
