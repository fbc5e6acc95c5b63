import { opportunitiesFor, type RankedPerson } from '#libs/domain';
import { SeededMarket } from '../market.js';
import { Random } from '../random.js';
import type { Bench } from './batch.js';
import { edited } from './edit.js';
import { indexOf } from './engine.js';
import { LiveLists } from './live-lists.js';
import { cpuSeconds, percentile, spreadOf } from './measure.js';

const BAR_MS = { p50: 0.35, p99: 10 } as const;
const STREAM = 9;

/** One profile changes among many opportunities: the index, her own list and every list she enters, leaves or moves in. */
export function measureChanges({ options, report }: Bench): void {
  const market = new SeededMarket({ ...options, opportunities: options.many });
  const people = [...market.profiles()];
  const opportunities = market.opportunities();
  report.table(`A profile changes: ${people.length.toLocaleString('en-GB')} people, ${opportunities.length.toLocaleString('en-GB')} opportunities, with all lists`);
  const index = indexOf({ taxonomy: market.taxonomy, people, opportunities }, 'wasm');
  const { result: lists, cpu } = cpuSeconds(() => index.batch({ top: options.top }));
  report.say(`  All lists at first: ${cpu.toFixed(1)} s of CPU.`);
  const live = new LiveLists(index, new Map(opportunities.map((opportunity) => [opportunity.opportunityId, opportunity])), lists, options.top);
  const times: number[] = [];
  let touched = 0;
  let rematched = 0;
  for (let step = 0; step < options.changes + options.changes / 4; step += 1) {
    const random = new Random(options.seed, STREAM, step);
    const place = random.whole(0, people.length - 1);
    const before = people[place];
    if (before === undefined) continue;
    const after = edited(before, random, market.skillIds);
    people[place] = after;
    const { result, cpu: spent } = cpuSeconds(() => live.change(after));
    // The first fifth warms everything up.
    if (step < options.changes / 4) continue;
    times.push(1_000 * spent);
    touched += result.changed;
    rematched += result.rematched;
    if (step % 100 === 0) checkOwn(result.own, opportunitiesFor(after, opportunities, market.taxonomy, { top: options.top }));
  }
  for (const [id, list] of index.batch({ top: options.top })) {
    if (peopleText(live.list(id)) !== peopleText(list)) throw new Error(`the kept list of ${id} is not what a full recompute gives`);
  }
  report.note(`After ${times.length} changes every one of the ${opportunities.length} kept lists equalled a full recompute; a change touched ${(touched / times.length).toFixed(1)} lists and made ${(rematched / times.length).toFixed(2)} again.`);
  const spread = spreadOf(times);
  report.amount('speed.change.p50_ms', 'one change with lists, p50', 'ms', spread, BAR_MS.p50);
  report.amount('speed.change.p99_ms', 'one change with lists, p99', 'ms', { ...spread, median: percentile(times, 99) }, BAR_MS.p99);
}

function peopleText(list: readonly RankedPerson[]): string {
  return list.map(({ profileId, organisation, hash }) => `${profileId} ${organisation} ${hash}`).join(', ');
}

function checkOwn(found: readonly { opportunityId: string; twoSided: number }[], wanted: readonly { opportunityId: string; twoSided: number }[]): void {
  const textOf = (list: typeof found): string => list.map(({ opportunityId, twoSided }) => `${opportunityId} ${twoSided}`).join(', ');
  if (textOf(found) !== textOf(wanted)) throw new Error(`a person's list is not the definition's:\n${textOf(found)}\n${textOf(wanted)}`);
}
