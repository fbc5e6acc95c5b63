import { Inject, Injectable } from '@nestjs/common';
import { attempt, CONFIG, noteProgress, Portions, type Config, type Tx } from '#libs/platform';
import { isMadeOtherwise, type Making } from '../lists/list.maker.js';
import { keepListsOf } from '../lists/list.store.js';
import type { Market, Stamp } from '../market/market.js';
import { MatchService } from '../match.service.js';
import type { Matcher } from '../market/matcher.js';
import { UnwrittenLists } from '../market/unwritten.lists.js';
import { noteOutcome } from '../shards/shard.failures.js';
import { carefully, Shards, type Held } from '../shards/shards.js';
import { WarmMarket } from '../market/warm.market.js';
import { isRecomputing, takeOpen, type OpenRecompute, type Resume } from './recompute.store.js';

/** An opportunity's list looks through everybody and reads those who stand on it: it weighs as much as so many people's. */
const PEOPLE_PER_OPPORTUNITY = 10;

/**
 * Makes every list again in portions of a transaction each. The place is kept in the database: whichever worker comes next goes on there. Between two
 * portions changes are worked on as always; they find lists made by older rules and make them again whole.
 */
@Injectable()
export class RecomputeWork {
  constructor(
    private readonly unwritten: UnwrittenLists, private readonly warm: WarmMarket, private readonly matches: MatchService, private readonly shards: Shards,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One portion of whatever is asked for. Answers whether there was anything to do. */
  @Portions()
  async advance(tx: Tx): Promise<boolean> {
    if (!(await isRecomputing(tx.rows))) return false;
    const count = await this.shards.enter(tx);
    const open = await takeOpen(tx.rows);
    if (open.length === 0) return false;
    const part = count === 1 ? { shard: 0, shards: 1, warm: this.warm, held: null } : await this.partOf(tx, shardOfOpen(open), count);
    if (part === null) return false;
    const market = await part.warm.follow(tx.rows);
    const from = placeOf(open, market.stamp);
    const { next, isEnd, done, total } = (from.shard ?? 0) === part.shard
      ? await this.makePortion(tx, market, { part, from }, open[0]?.id ?? '') : { next: from, isEnd: false, done: 0, total: 0 };
    await noteProgress(tx.rows, open.map(({ id }) => id), { done, total, state: isEnd ? 'DONE' : 'RUNNING', resume: next });
    return true;
  }

  /** The shard whose turn it is, where it is this worker's. */
  private async partOf(tx: Tx, shard: number, shards: number): Promise<Part | null> {
    const held = (await this.shards.ours(tx, shards)).includes(shard) ? await this.shards.take(tx, shard, shards) : null;
    return held === null ? null : { shard, shards, warm: held.warm, held };
  }

  private async makePortion(tx: Tx, market: Market, { part, from }: { part: Part; from: Resume }, taskId: string): Promise<Portion> {
    const people = part.warm.profileIds();
    const opportunities = [...market.opportunities.keys()].sort();
    const before = from.before ?? 0;
    const total = before + (people.length + opportunities.length) * (part.shards - part.shard);
    const isOfPeople = from.side === 'PEOPLE';
    const size = isOfPeople ? Math.max(1, Math.floor(this.config.recomputePortion / PEOPLE_PER_OPPORTUNITY)) : this.config.recomputePortion;
    const { ids, before: passed, isLast } = portionOf(isOfPeople ? opportunities : people, from.after, size);
    const make = (matcher: Matcher, rows: Tx): Promise<number> => (isOfPeople ? matcher.makePeopleLists(rows, market, ids) : matcher.makeOpportunityLists(rows, market, ids));
    const changed = from.changed + (part.held === null ? await this.unwritten.spare(tx, null, make) : await makeInShard(tx, part.held, market.stamp, make));
    const done = before + (isOfPeople ? people.length : 0) + passed + ids.length;
    const next = { ...from, portions: from.portions + 1, changed };
    if (!isLast) return { done, total, isEnd: false, next: { ...next, after: ids.at(-1) ?? from.after } };
    if (!isOfPeople) return { done, total, isEnd: false, next: { ...next, side: 'PEOPLE', after: '' } };
    if (part.shard + 1 < part.shards) return { done, total, isEnd: false, next: { ...next, side: 'OPPORTUNITIES', after: '', shard: part.shard + 1, before: done } };
    await this.finish(tx, market, next, { taskId, people: done - part.shards * opportunities.length });
    return { done: total, total, isEnd: true, next };
  }

  /** Lists of whoever has left go, and pairs that somebody acted on are scored again. */
  private async finish(tx: Tx, market: Market, { portions, changed }: Resume, { taskId, people }: { taskId: string; people: number }): Promise<void> {
    await keepListsOf(tx.rows, [...market.opportunities.keys()]);
    await this.matches.refreshRows(tx, {});
    const { position } = market.stamp;
    tx.record('lists.recomputed', taskId, { position, people, opportunities: market.opportunities.size, portions, changed });
  }
}

/** Whose lists a portion makes: everybody's, or those of a shard that is held. */
interface Part { shard: number; shards: number; warm: WarmMarket; held: Held | null }

/** Makes a shard's parts of lists and merges them. What cannot be written is set aside as work of the shard, and keeps no other list. */
async function makeInShard(tx: Tx, held: Held, stamp: Stamp, make: (matcher: Matcher, tx: Tx) => Promise<number>): Promise<number> {
  const makeAll = async ({ matcher, lists }: Held, part: Tx): Promise<number> => await make(matcher, part) + await lists.merge(part, stamp, new Set());
  const together = await attempt(tx, (part) => makeAll(held, part));
  if (together.isDone) return together.answer;
  const careful = carefully(held);
  const made = await makeAll(careful, tx);
  const failed = [...careful.writing.unwritten].map(([subjectId, { kind }]) => ({ subjectId, kind, position: stamp.position }));
  await noteOutcome(tx, held.shard, { failed, mended: [] });
  return made;
}

/** What one portion leaves behind: how many lists are made of how many, and where to go on. */
interface Portion { done: number; total: number; isEnd: boolean; next: Resume }

/** Whose turn it is: the first shard's where something was asked for that no portion has seen. */
function shardOfOpen(open: readonly OpenRecompute[]): number {
  return open.some(({ resume }) => resume === null) ? 0 : open[0]?.resume?.shard ?? 0;
}

/** Where all open requests go on together: at the beginning where one of them is new, or where what was made so far was made otherwise. */
export function placeOf(open: readonly OpenRecompute[], now: Making): Resume {
  const [first] = open;
  const { engine, weights, taxonomy, isSmall } = now;
  const start: Resume = { making: { engine, weights, taxonomy, isSmall }, side: 'OPPORTUNITIES', after: '', portions: 0, changed: 0 };
  if (first?.resume == null || open.some(({ resume }) => resume === null) || isMadeOtherwise(first.resume.making, now)) return start;
  return first.resume;
}

/** The next ids behind `after`, in their order; `before`: how many are behind us. */
export function portionOf(ids: readonly string[], after: string, size: number): { ids: string[]; before: number; isLast: boolean } {
  const at = ids.findIndex((id) => id > after);
  const before = at === -1 ? ids.length : at;
  return { ids: ids.slice(before, before + size), before, isLast: before + size >= ids.length };
}
