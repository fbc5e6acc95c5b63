import { Among } from './among.js';
import { Delta } from './delta.js';
import { BLOCK, BLOCK_SHIFT } from '../kernel/layout.js';
import { type Kept, ListUpkeep } from './list-upkeep.js';
import { type Request, searchLists } from './people-search.js';
import { ask, type Engine, scanBlock } from './scan.js';

/** Lists are kept so much longer than asked for: those who leave are then replaced by whom it is known that they come next. */
const RESERVE = 8;
/** When more people than this share changed, everybody is looked at. */
const MANY_CHANGED = 0.1;
/** Walking a block for one list takes as long as copying so many profiles. */
const COPIES_PER_BLOCK = 4;

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
  if (slots.length > 0) scanChanged(engine, upkeeps, slots);
  const concluded = upkeeps.map((each) => each.conclude(since, top, top + RESERVE)).filter((kept) => kept !== null);
  return new Map(concluded.map((kept) => [kept.query, kept]));
}

/** Every upkeep takes whoever changed and may stand on its list. */
function scanChanged(engine: Engine, upkeeps: readonly ListUpkeep[], slots: Int32Array): void {
  const { people } = engine;
  if (COPIES_PER_BLOCK * upkeeps.length * people.blocks.length > slots.length) {
    scanCopies(engine, upkeeps, slots.sort());
    return;
  }
  const among = new Among(people, slots);
  for (const one of upkeeps) scanAmong(engine, one, among);
  among.release();
}

/** For many lists: those who changed are copied together, and everybody else need not be walked past. `slots` ascend. */
function scanCopies(engine: Engine, upkeeps: readonly ListUpkeep[], slots: Int32Array): void {
  ask(engine, upkeeps, (plan, requests) => {
    const delta = new Delta(engine.people, plan, slots);
    for (const [number, { at, directory }] of delta.blocks.entries()) {
      engine.kernel.prepare(at, directory, plan.at);
      scanBlock(engine, at, plan, requests, upkeeps.length, (index, place, _loss, score) => { upkeeps[index]?.take(slots[number * BLOCK + place] ?? 0, score); });
    }
    delta.release();
  });
}

/** For few lists: those who changed are looked at where they lie. */
function scanAmong(engine: Engine, one: ListUpkeep, among: Among): void {
  const { people, kernel } = engine;
  ask(engine, [one], (plan, requests) => {
    for (const { number, set } of among.blocks) {
      const block = people.blocks[number];
      if (block === undefined) continue;
      plan.askAmong(set);
      kernel.prepare(block.at, block.skills.address, plan.at);
      scanBlock(engine, block.at, plan, requests, 1, (_, place, _loss, score) => { one.take((number << BLOCK_SHIFT) + place, score); });
    }
  });
}
