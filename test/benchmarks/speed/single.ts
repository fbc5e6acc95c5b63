import { opportunitiesFor, peopleFor } from '#libs/domain';
import type { Arena, Bench } from './batch.js';
import { sampleOf } from './check.js';
import { cpuSeconds, percentile, spreadOf } from './measure.js';

const RE_MATCHES = 200;

/** One opportunity's list made again from its old one, in turn with the peers making the same list. */
export async function measureSingle({ report, options }: Bench, arena: Arena): Promise<void> {
  const { fast, before, opportunities, peers, people, market } = arena;
  report.table(`One opportunity matched again: ${people.length.toLocaleString('en-GB')} people, ${Math.min(RE_MATCHES, opportunities.length)} opportunities in turn`);
  const times = new Map<string, number[]>();
  const add = (name: string, cpu: number): void => { times.set(name, [...times.get(name) ?? [], 1_000 * cpu]); };
  for (const at of sampleOf(opportunities.length, RE_MATCHES)) {
    const opportunity = opportunities[at];
    if (opportunity === undefined) continue;
    const warm = (before.get(opportunity.opportunityId) ?? []).map(({ profileId }) => profileId);
    add('warm', cpuSeconds(() => fast.peopleFor(opportunity, { top: options.top, warm })).cpu);
    add('cold', cpuSeconds(() => fast.peopleFor(opportunity, { top: options.top })).cpu);
    for (const [name, peer] of peers) add(name, (await peer.one(at)).cpu);
  }
  const of = (name: string): number[] => times.get(name) ?? [];
  for (const name of ['warm', 'cold', ...peers.keys()]) {
    const ours = name === 'warm' || name === 'cold';
    report.amount(`speed.single.${name}.p50_ms`, `${ours ? 'ours, ' : ''}${name}, p50`, 'ms', { ...spreadOf(of(name)), median: percentile(of(name), 50) });
    report.amount(`speed.single.${name}.p99_ms`, `${ours ? 'ours, ' : ''}${name}, p99`, 'ms', { ...spreadOf(of(name)), median: percentile(of(name), 99) });
    if (ours) continue;
    const ratio = percentile(of(name), 50) / percentile(of('warm'), 50);
    report.ratio(`speed.single.vs_${name}`, `ours warm against ${name}, p50`, { median: ratio, least: ratio, most: ratio }, name === 'scipy' ? 25 : 0);
  }
  const naive = cpuSeconds(() => { for (const opportunity of opportunities.slice(0, 2)) peopleFor(opportunity, people, market.taxonomy); }).cpu / 2;
  report.amount('speed.single.naive_ms', 'the naive definition, one list', 'ms', spreadOf([1_000 * naive]));
  const person = people[0];
  if (person === undefined) return;
  const own = cpuSeconds(() => opportunitiesFor(person, opportunities, market.taxonomy)).cpu;
  report.amount('speed.single.naive_person_ms', `the naive definition, one person over ${opportunities.length} opportunities`, 'ms', spreadOf([1_000 * own]));
}
