import { Delta } from './delta.js';
import { BLOCK, REQUEST_BYTES } from './layout.js';
import { type Kept, ListUpkeep } from './list-upkeep.js';
import { type Request, searchLists } from './people-search.js';
import { Plan } from './plan.js';
import { lossesBelow, lossesOfGates, queryBytes, writeGates, writeLosses } from './query-bytes.js';
import { type Engine, scanBlock } from './scan.js';

/** Lists are kept so much longer than asked for: those who leave are then replaced by whom it is known that they come next. */
const RESERVE = 8;
/** When more people than this share changed, everybody is looked at. */
const MANY_CHANGED = 0.1;

/** `former`: the list of before, where this index found it. */
export interface BatchRequest extends Request { readonly former?: Kept | undefined }

/** The lists of some queries. Those kept from before are brought up to date by scoring again who changed since; the others are searched for. */
export function keepLists(engine: Engine, requests: readonly BatchRequest[], top: number): Kept[] {
  const upkept = upkeep(engine, requests, top);
  const left = requests.filter(({ query }) => !upkept.has(query));
  const found = new Map(searchLists(engine, left, top, top + RESERVE).map((kept) => [kept.query, kept]));
  return requests.map(({ query }) => upkept.get(query) ?? found.get(query)).filter((kept) => kept !== undefined);
}

/** Those that could be brought up to date. */
function upkeep(engine: Engine, requests: readonly BatchRequest[], top: number): Map<Request['query'], Kept> {
  const { people } = engine;
  const known = requests.flatMap(({ former }) => (former?.query.isOpen === true ? [former] : []));
  const since = known.reduce((least, { clock }) => Math.min(least, clock), people.clock);
  const slots = known.length === 0 ? null : people.changedSince(since, MANY_CHANGED * people.count);
  if (slots === null) return new Map();
  const upkeeps = known.map((kept) => new ListUpkeep(people, kept));
  if (slots.length > 0) scanChanged(engine, known, upkeeps, slots);
  const concluded = upkeeps.map((each) => each.conclude(since, top, top + RESERVE)).filter((kept) => kept !== null);
  return new Map(concluded.map((kept) => [kept.query, kept]));
}

/** Every upkeep takes whoever changed and may stand on its list. */
function scanChanged(engine: Engine, known: readonly Kept[], upkeeps: readonly ListUpkeep[], slots: Int32Array): void {
  const { people } = engine;
  const { arena } = people;
  const plan = new Plan(arena, known.map(({ query }) => query), people.grid);
  const delta = new Delta(people, plan, slots);
  const requests = arena.allocate(REQUEST_BYTES * known.length);
  const addresses = known.map(({ query }) => arena.allocate(queryBytes(query)));
  for (const [index, { query }] of known.entries()) {
    const [at, least] = [addresses[index] ?? 0, upkeeps[index]?.least ?? 0];
    const losses = least === 0 ? lossesOfGates(query) : lossesBelow(query, least);
    writeGates(arena, at, query, people.grid, plan);
    const scale = writeLosses(arena, at, query, losses, plan);
    arena.i32.set([at, Math.max(0, Math.min(254, Math.floor(losses.most * scale))), least, 0], (requests + REQUEST_BYTES * index) >> 2);
  }
  for (const [number, { at, directory }] of delta.blocks.entries()) {
    engine.kernel.prepare(at, directory, plan.at);
    scanBlock(engine, at, plan, requests, known.length, (index, place, _loss, score) => { upkeeps[index]?.take(slots[number * BLOCK + place] ?? 0, score); });
  }
  for (const [index, { query }] of known.entries()) arena.release(addresses[index] ?? 0, queryBytes(query));
  arena.release(requests, REQUEST_BYTES * known.length);
  delta.release();
  plan.release();
}
