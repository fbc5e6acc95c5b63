import { opportunitiesFor, type OpportunityInput, peopleFor, type RankedPerson } from '#libs/domain';
import type { Arena, Bench } from './batch.js';
import { sampleOf } from './check.js';
import { cpuSeconds, percentile, ratios, spreadOf } from './measure.js';
import { PEER_WORDS, type PeerName } from './peer.js';

const RE_MATCHES = 200;
const WARM_UP = 100;

const OUR_WORDS = {
  warm: 'ours, from its own list of before one person in a hundred changed', foreign: 'ours, from the same list as if another index had made it, or the opportunity had changed',
  cold: 'ours, without an earlier list',
} as const;

/** CPU seconds of one opportunity's list, by its place. */
type One = (at: number) => Promise<number>;

/** One opportunity's list made again from its old one, in rounds with the peers making the same lists. */
export async function measureSingle(bench: Bench, arena: Arena): Promise<void> {
  const { report, options } = bench;
  const { opportunities, people } = arena;
  const places = sampleOf(opportunities.length, RE_MATCHES);
  report.table(`One opportunity matched again: ${people.length.toLocaleString('en-GB')} people, ${places.length} opportunities one after another, in each of ${options.rounds} rounds`);
  const ways = waysOf(bench, arena);
  for (const name of ['warm', 'foreign', 'cold']) for (const at of [...places.slice(0, WARM_UP), ...places.slice(0, WARM_UP)]) await ways.get(name)?.(at);
  const rounds = new Map([...ways.keys()].map((name) => [name, [] as number[][]]));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [name, one] of ways) {
      const times: number[] = [];
      for (const at of places) times.push(1_000 * await one(at));
      rounds.get(name)?.push(times);
    }
  }
  const medians = (name: string): number[] => (rounds.get(name) ?? []).map((times) => percentile(times, 50));
  for (const name of ways.keys()) {
    const word = wordOf(name);
    report.amount(`speed.single.${name}.p50_ms`, `${word}, p50`, 'ms', spreadOf(medians(name)));
    report.amount(`speed.single.${name}.p99_ms`, `${word}, p99`, 'ms', spreadOf((rounds.get(name) ?? []).map((times) => percentile(times, 99))));
  }
  for (const name of arena.peers.keys()) {
    report.ratio(`speed.single.warm.vs_${name}`, `ours warm against ${PEER_WORDS[name]}, p50`, spreadOf(ratios(medians(name), medians('warm'))), name === 'scipy' ? 25 : 0);
    report.ratio(`speed.single.foreign.vs_${name}`, `ours from a foreign list against ${PEER_WORDS[name]}, p50`, spreadOf(ratios(medians(name), medians('foreign'))));
  }
  await measureInTurn(bench, arena, ways, places);
  measureNaive(bench, arena);
}

function waysOf({ options: { top } }: Bench, { fast, before, opportunities, peers }: Arena): Map<string, One> {
  const ours = (work: (opportunity: OpportunityInput) => unknown): One => (at) => {
    const opportunity = opportunities[at];
    if (opportunity === undefined) throw new RangeError(`no opportunity ${at}`);
    return Promise.resolve(cpuSeconds(() => work(opportunity)).cpu);
  };
  const ways = new Map<string, One>([
    ['warm', ours(({ opportunityId }) => fast.batch({ top, warm: before, only: [opportunityId] }))],
    ['foreign', ours((opportunity) => fast.peopleFor(opportunity, { top, warm: idsOf(before.get(opportunity.opportunityId)) }))],
    ['cold', ours((opportunity) => fast.peopleFor(opportunity, { top }))],
  ]);
  for (const [name, peer] of peers) ways.set(name, async (at) => (await peer.one(at)).cpu);
  return ways;
}

function wordOf(name: string): string {
  return name in PEER_WORDS ? PEER_WORDS[name as PeerName] : OUR_WORDS[name as keyof typeof OUR_WORDS];
}

/** The same with the others' work between any two: nobody then finds anything near to the processor. */
async function measureInTurn({ report }: Bench, { peers }: Arena, ways: ReadonlyMap<string, One>, places: readonly number[]): Promise<void> {
  const times = new Map([...ways.keys()].map((name) => [name, [] as number[]]));
  for (const at of places) for (const [name, one] of ways) times.get(name)?.push(1_000 * await one(at));
  const medianOf = (name: string): number => percentile(times.get(name) ?? [], 50);
  report.amount('speed.single.in_turn.warm.p50_ms', 'ours, warm, after each time all the others worked, p50', 'ms', spreadOf([medianOf('warm')]));
  for (const name of peers.keys()) {
    report.amount(`speed.single.in_turn.${name}.p50_ms`, `${PEER_WORDS[name]}, after each time all the others worked, p50`, 'ms', spreadOf([medianOf(name)]));
    report.ratio(`speed.single.in_turn.vs_${name}`, `ours warm against ${PEER_WORDS[name]}, so`, spreadOf([medianOf(name) / medianOf('warm')]));
  }
}

function measureNaive({ report }: Bench, { opportunities, people, market }: Arena): void {
  const naive = cpuSeconds(() => { for (const opportunity of opportunities.slice(0, 2)) peopleFor(opportunity, people, market.taxonomy); }).cpu / 2;
  report.amount('speed.single.naive_ms', 'the naive definition, one list', 'ms', spreadOf([1_000 * naive]));
  const person = people[0];
  if (person === undefined) return;
  const own = cpuSeconds(() => opportunitiesFor(person, opportunities, market.taxonomy)).cpu;
  report.amount('speed.single.naive_person_ms', `the naive definition, one person over ${opportunities.length} opportunities`, 'ms', spreadOf([1_000 * own]));
}

function idsOf(list: readonly RankedPerson[] = []): string[] {
  return list.map(({ profileId }) => profileId);
}
