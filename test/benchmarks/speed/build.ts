import { MatchIndex } from '#libs/domain';
import { SeededMarket } from '../market.js';
import type { Bench } from './batch.js';
import { cpuSeconds, spreadOf } from './measure.js';

/** Large, since after each the heap is cleared, and other threads go on with that while the clock runs again. */
const CHUNK = 50_000;
const BAR = { bytes: 256, seconds: 8 } as const;

/** An index of very many people, put one by one as from a feed. Making the people up is not counted; what puts and settling cost is. */
export function measureBuilding({ options, report }: Bench): void {
  const market = new SeededMarket({ ...options, profiles: options.building });
  report.table(`Building an index of ${options.building.toLocaleString('en-GB')} people`);
  globalThis.gc?.();
  const before = held();
  const index = new MatchIndex({ taxonomy: market.taxonomy, kernel: 'wasm' });
  const opportunity = market.opportunity(0);
  let spent = 0;
  for (let first = 0; first < options.building; first += CHUNK) spent += putSome(index, market, first, Math.min(CHUNK, options.building - first));
  spent += cpuSeconds(() => index.peopleFor(opportunity, { top: options.top })).cpu;
  globalThis.gc?.();
  report.amount('speed.build_s', `putting ${options.building.toLocaleString('en-GB')} people and one list`, 's of CPU', spreadOf([spent]), BAR.seconds);
  report.amount('speed.bytes_a_profile', 'bytes a profile, as the index counts its columns', 'bytes', spreadOf([index.bytes.perProfile]), BAR.bytes);
  report.amount('speed.bytes_a_profile_with_names', 'bytes a profile, all that the process holds for them, ids and maps too', 'bytes',
    spreadOf([(held() - before) / options.building]));
}

/** Puts so many people; CPU seconds. They are made up in here, so that nothing holds them afterwards. */
function putSome(index: MatchIndex, market: SeededMarket, first: number, count: number): number {
  const people = Array.from({ length: count }, (_, at) => market.profile(first + at));
  // What is thrown away of the making up is cleared before the clock runs.
  globalThis.gc?.();
  return cpuSeconds(() => { for (const profile of people) index.putProfile(profile); }).cpu;
}

/** Heap and array buffers; WebAssembly memory counts among the external. */
function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
