import { MatchIndex, type OpportunityInput, type ProfileInput } from '#libs/domain';
import type { Bench } from './batch.js';
import { checkAgainstDefinition, sampleOf, textOf } from './check.js';
import { indexOf, type Lists, listsBefore } from './engine.js';
import { EscoMarket, findEsco } from './esco-market.js';
import { cpuSeconds, percentile, spreadOf } from './measure.js';

const BAR_BYTES = 256;
/** One profile is put too fast to be measured alone. */
const CHUNK = 1_000;

/** What it costs to have the whole of ESCO as the taxonomy: memory, a profile put for the first time and again, and one list. */
export function measureEsco({ options, report }: Bench): void {
  const folder = findEsco();
  if (folder === null) {
    report.note('MISSING: ../shared/data/esco is not there, so nothing was measured with ESCO as taxonomy.');
    return;
  }
  const market = new EscoMarket(folder, { ...options.esco, seed: options.seed });
  const people = Array.from({ length: options.esco.profiles }, (_, at) => market.profile(at));
  const others = people.map((_, at) => market.otherProfile(at));
  const opportunities = Array.from({ length: options.esco.opportunities }, (_, at) => market.opportunity(at));
  report.table(`The whole of ESCO as taxonomy: ${market.skillCount.toLocaleString('en-GB')} skills, ${people.length.toLocaleString('en-GB')} people with nine skills of one occupation each`);
  const content = { taxonomy: market.taxonomy, people, opportunities };
  // A first index learns what is near which skill, for all that come after.
  const index = indexOf(content, 'wasm');
  const before = listsBefore(index, people, (at) => others[at] ?? market.otherProfile(at), options.top);
  const now = index.batch({ top: options.top });
  const sample = sampleOf(opportunities.length, options.checked >> 1);
  checkAgainstDefinition({ ...content, top: options.top }, now, sample);
  checkEqual(now, index.batch({ top: options.top, warm: before }));
  const passing = opportunities.map((opportunity) => index.countQualifying(opportunity));
  report.note(`Checked before timing with ESCO: ${sample.length} whole lists against the naive definition, and all ${opportunities.length} of a warm run against a cold one; an opportunity has ${percentile(passing, 50)} people in the median, ${Math.min(...passing)} to ${Math.max(...passing)}.`);
  const fresh = new MatchIndex({ taxonomy: market.taxonomy, kernel: 'wasm' });
  amount(report, 'put_new_us', 'putting a new profile', 'microseconds of CPU', putting(fresh, people));
  report.amount('speed.esco.bytes_a_profile', 'bytes a profile, as the index counts its columns', 'bytes', spreadOf([fresh.bytes.perProfile]), BAR_BYTES);
  amount(report, 'put_again_us', 'putting a known profile again, as it is', 'microseconds of CPU', putting(fresh, people));
  amount(report, 'put_changed_us', 'putting a known profile again, with everything changed', 'microseconds of CPU', putting(fresh, others));
  const times = (work: (opportunity: OpportunityInput) => unknown): number[] => opportunities.map((each) => 1_000 * cpuSeconds(() => work(each)).cpu);
  const own = times(({ opportunityId }) => index.batch({ top: options.top, warm: before, only: [opportunityId] }));
  const cold = times((opportunity) => index.peopleFor(opportunity, { top: options.top }));
  amount(report, 'single.warm.p50_ms', 'one list, from its own of before one person in a hundred changed, p50', 'ms', own);
  amount(report, 'single.cold.p50_ms', 'one list, without an earlier one, p50', 'ms', cold);
}

function checkEqual(cold: Lists, warm: Lists): void {
  for (const [id, list] of cold) if (textOf(list) !== textOf(warm.get(id) ?? [])) throw new Error(`a warm run with ESCO gives another list for ${id}`);
}

/** Microseconds of CPU for each profile, chunk by chunk. */
function putting(index: MatchIndex, profiles: readonly ProfileInput[]): number[] {
  return Array.from({ length: Math.ceil(profiles.length / CHUNK) }, (_, chunk) => {
    const some = profiles.slice(CHUNK * chunk, CHUNK * (chunk + 1));
    return (1_000_000 * cpuSeconds(() => { for (const profile of some) index.putProfile(profile); }).cpu) / some.length;
  });
}

function amount(report: Bench['report'], name: string, what: string, unit: string, values: readonly number[]): void {
  report.amount(`speed.esco.${name}`, what, unit, spreadOf(values));
}
