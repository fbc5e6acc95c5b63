import { SeededMarket } from '../market.js';
import { ADDITIVE_WEIGHTS, additiveOpportunity } from './additive.js';
import { type Arena, arenaOf, type Bench, rounds } from './batch.js';
import { measureBuilding } from './build.js';
import { measureChanges } from './change.js';
import { writeDocument } from './document.js';
import { measureEsco } from './esco.js';
import { ratios, spreadOf } from './measure.js';
import { optionsOf, type Options } from './options.js';
import { findPython, PEER_WORDS } from './peer.js';
import { measureQualifying } from './qualifying.js';
import { Report } from './report.js';
import { measureSingle } from './single.js';
import { measureSql } from './sql.js';

/** The bars of the design hold at 100,000 people and 1,000 opportunities, numpy first. */
const BARS = { numpy: 12, scipy: 40, plain: 1 } as const;

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const python = findPython();
  const report = new Report(options.profiles === 100_000 && options.opportunities === 1_000);
  if (python === null) report.note('MISSING: no Python with numpy and scipy was found (Debian: apt-get install python3-scipy). Every figure against them is left out.');
  else report.note(`Peers: ${python.versions}, one thread.`);
  const bench: Bench = { options, report, python };
  // First, since what the other parts leave on the heap would be collected while it runs.
  if (options.only.includes('build')) measureBuilding(bench);
  if (['batch', 'single', 'qualifying'].some((part) => options.only.includes(part))) await fullDefinition(bench);
  if (options.only.includes('additive')) await additive(bench);
  if (options.only.includes('sql')) await measureSql(bench);
  if (options.only.includes('change')) measureChanges(bench);
  if (options.only.includes('esco')) measureEsco(bench);
  report.close();
  if (options.writes) writeDocument(options, report);
}

async function fullDefinition(bench: Bench): Promise<void> {
  const { options, report } = bench;
  report.table(`People for opportunities: ${sizeOf(options)}, the full definition`);
  const market = marketOf(options);
  const arena = await arenaOf(bench, market, market.opportunities(), ['numpy', 'gates_first', 'scipy']);
  if (options.only.includes('batch')) await compare(bench, arena, 'speed.batch', BARS);
  if (options.only.includes('single')) await measureSingle(bench, arena);
  if (options.only.includes('qualifying')) measureQualifying(bench, arena);
  arena.close();
}

async function additive(bench: Bench): Promise<void> {
  const { options, report } = bench;
  report.table(`A plain weighted sum of credits and two masks: ${sizeOf(options)}, where the peers' arithmetic is cheapest`);
  const market = marketOf(options);
  const arena = await arenaOf(bench, market, market.opportunities().map(additiveOpportunity), ['numpy', 'scipy'], ADDITIVE_WEIGHTS);
  await compare(bench, arena, 'speed.additive', { numpy: 0, scipy: 0, plain: 0 });
  arena.close();
}

async function compare({ options, report }: Bench, arena: Arena, prefix: string, bars: Readonly<Record<'numpy' | 'scipy' | 'plain', number>>): Promise<void> {
  const times = await rounds(arena, options);
  const of = (name: string): number[] => times.get(name) ?? [];
  const seconds = (name: string, what: string): void => { report.amount(`${prefix}.${name}_s`, what, 's', spreadOf(of(name))); };
  seconds('warm', 'ours, from its own lists of before one person in a hundred changed');
  seconds('foreign', 'ours, from the same lists as if another index had made them');
  seconds('cold', 'ours, without earlier lists');
  seconds('plain', 'our plain TypeScript, from its own lists');
  seconds('plainCold', 'our plain TypeScript, without earlier lists');
  for (const name of arena.peers.keys()) {
    const word = PEER_WORDS[name];
    seconds(name, word);
    report.ratio(`${prefix}.warm.vs_${name}`, `ours warm against ${word}`, spreadOf(ratios(of(name), of('warm'))), name === 'gates_first' ? 0 : bars[name]);
    report.ratio(`${prefix}.foreign.vs_${name}`, `ours from foreign lists against ${word}`, spreadOf(ratios(of(name), of('foreign'))));
    report.ratio(`${prefix}.cold.vs_${name}`, `ours cold against ${word}`, spreadOf(ratios(of(name), of('cold'))));
  }
  if (arena.peers.has('numpy')) {
    report.ratio(`${prefix}.plain.vs_numpy`, 'our plain TypeScript, from its own lists, against numpy', spreadOf(ratios(of('numpy'), of('plain'))), bars.plain);
    report.ratio(`${prefix}.plain_cold.vs_numpy`, 'our plain TypeScript, cold, against numpy', spreadOf(ratios(of('numpy'), of('plainCold'))), bars.plain);
  }
  report.amount(`${prefix}.bytes_a_profile`, 'ours, bytes a person as the index counts its columns', 'bytes', spreadOf([arena.fast.bytes.perProfile]));
  for (const [name, peer] of arena.peers) {
    const { bytes, peak } = await peer.memory();
    report.amount(`${prefix}.${name}_bytes_a_profile`, `${PEER_WORDS[name]}, bytes a person in its arrays`, 'bytes', spreadOf([bytes / arena.people.length]));
    report.amount(`${prefix}.${name}_peak_mib`, `${PEER_WORDS[name]}, most memory of its process`, 'MiB', spreadOf([peak / 2 ** 20]));
  }
}

function marketOf({ profiles, opportunities, skills, seed }: Options): SeededMarket {
  return new SeededMarket({ profiles, opportunities, skills, seed });
}

function sizeOf({ profiles, opportunities, skills, top }: Options): string {
  return `${profiles.toLocaleString('en-GB')} people x ${opportunities.toLocaleString('en-GB')} opportunities, ${skills} skills, the first ${top}`;
}

await main();
