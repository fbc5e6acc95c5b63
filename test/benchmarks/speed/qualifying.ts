import { type OpportunityInput, qualifying } from '#libs/domain';
import type { Arena, Bench } from './batch.js';
import { sampleOf } from './check.js';
import { cpuSeconds, percentile, ratios, spreadOf } from './measure.js';

const ASKED = 100;
/** A count as it is and one for each change, 39 at most: what the design lets a poster's question cost. */
const MOST_RE_MATCHES = 40;

/** What a poster's question costs, how many pass now and after each change, against the same opportunities' lists made from nothing. */
export function measureQualifying({ report, options }: Bench, { fast, people, opportunities }: Arena): void {
  const asked = sampleOf(opportunities.length, ASKED).flatMap((at) => opportunities[at] ?? []);
  report.table(`A poster's question, how many would qualify: ${people.length.toLocaleString('en-GB')} people, ${asked.length} opportunities, in each of ${options.rounds} rounds`);
  const count = (opportunity: OpportunityInput): number => 1_000 * cpuSeconds(() => qualifying(opportunity, fast)).cpu;
  const match = (opportunity: OpportunityInput): number => 1_000 * cpuSeconds(() => fast.peopleFor(opportunity, { top: options.top })).cpu;
  for (const opportunity of asked) for (const work of [count, match]) work(opportunity);
  const [counts, lists]: [number[][], number[][]] = [[], []];
  for (let round = 0; round < options.rounds; round += 1) {
    counts.push(asked.map(count));
    lists.push(asked.map(match));
  }
  const median = (times: readonly number[]): number => percentile(times, 50);
  const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);
  const changes = asked.map((opportunity) => qualifying(opportunity, fast).relaxations.length);
  report.note(`A question counts ${String(percentile(changes, 50) + 1)} times in the median, ${String(Math.max(...changes) + 1)} times at most.`);
  report.amount('speed.qualifying.p50_ms', 'one question, p50', 'ms', spreadOf(counts.map(median)));
  report.amount('speed.qualifying.p99_ms', 'one question, p99', 'ms', spreadOf(counts.map((times) => percentile(times, 99))));
  const one = spreadOf(ratios(counts.map(median), lists.map(median)));
  const all = spreadOf(ratios(counts.map(sum), lists.map(sum)));
  report.amount('speed.qualifying.in_re_matches', 'one question, in lists made from nothing, p50 against p50', 'lists', one, MOST_RE_MATCHES);
  report.amount('speed.qualifying.all_in_re_matches', 'all questions together, in as many lists made from nothing', 'lists', all);
}
