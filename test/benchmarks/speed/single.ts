import { opportunitiesFor, peopleFor, type RankedPerson } from '#libs/domain';
import type { Arena, Bench } from './batch.js';
import { sampleOf } from './check.js';
import { cpuSeconds, percentile, spreadOf } from './measure.js';
import { PEER_WORDS } from './peer.js';

const RE_MATCHES = 200;
const WARM_UP = 100;

/** One opportunity's list made again from its old one, in turn with the peers making the same list. */
export async function measureSingle({ report, options }: Bench, arena: Arena): Promise<void> {
  const { fast, before, opportunities, peers, people, market } = arena;
  report.table(`One opportunity matched again: ${people.length.toLocaleString('en-GB')} people, ${Math.min(RE_MATCHES, opportunities.length)} opportunities in turn`);
  const times = new Map<string, number[]>();
  const add = (name: string, cpu: number): void => { times.set(name, [...times.get(name) ?? [], 1_000 * cpu]); };
  const warmUp = [...opportunities.slice(-WARM_UP), ...opportunities.slice(-WARM_UP)];
  for (const opportunity of warmUp) fast.peopleFor(opportunity, { top: options.top, warm: idsOf(before.get(opportunity.opportunityId)) });
  let turn = 0;
  for (const at of sampleOf(opportunities.length, RE_MATCHES)) {
    const opportunity = opportunities[at];
    if (opportunity === undefined) continue;
    const warm = idsOf(before.get(opportunity.opportunityId));
    const ours: [string, () => unknown][] = [
      ['warm', () => fast.peopleFor(opportunity, { top: options.top, warm })], ['cold', () => fast.peopleFor(opportunity, { top: options.top })],
    ];
    // The second of two finds the index nearer to the processor, so each is first half of the time.
    for (const [name, work] of turn % 2 === 0 ? ours : ours.reverse()) add(name, cpuSeconds(work).cpu);
    turn += 1;
    for (const [name, peer] of peers) add(name, (await peer.one(at)).cpu);
  }
  const of = (name: string): number[] => times.get(name) ?? [];
  const tell = (name: string, word: string): void => {
    report.amount(`speed.single.${name}.p50_ms`, `${word}, p50`, 'ms', { ...spreadOf(of(name)), median: percentile(of(name), 50) });
    report.amount(`speed.single.${name}.p99_ms`, `${word}, p99`, 'ms', { ...spreadOf(of(name)), median: percentile(of(name), 99) });
  };
  tell('warm', 'ours, warm');
  tell('cold', 'ours, cold');
  for (const name of peers.keys()) {
    tell(name, PEER_WORDS[name]);
    const ratio = percentile(of(name), 50) / percentile(of('warm'), 50);
    report.ratio(`speed.single.warm.vs_${name}`, `ours warm against ${PEER_WORDS[name]}, p50`, spreadOf([ratio]), name === 'scipy' ? 25 : 0);
  }
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
