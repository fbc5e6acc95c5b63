import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { assignShards, shardOf } from '#libs/domain';
import { CONFIG, Database, systemActor, type Config, type Tx } from '#libs/platform';
import { Matcher } from '../market/matcher.js';
import { requestRecompute } from '../recompute/recompute.store.js';
import { WarmMarket } from '../market/warm.market.js';
import { ListWriting } from '../lists/list.writing.js';
import { ShardLists } from './shard.lists.js';
import { shareMarket, takeMarket, takeShard, tryShard, tryToShareMarket } from './shard.locks.js';
import { beat, divideInto, leave, livingMatchers, noteServing, shardCount } from './shard.store.js';

const BEAT = 1_000;

/** A shard in this transaction's hands: its place is taken until the commit. `lists` are to be merged before; `writing` tells of those that could not be. */
export interface Held { shard: number; shards: number; warm: WarmMarket; matcher: Matcher; lists: ShardLists; writing: ListWriting }

/** The same shard for one more change, whose lists are written carefully. */
export function carefully({ shard, shards, warm }: Held): Held {
  return holding(warm, { shard, shards }, true);
}

function holding(warm: WarmMarket, { shard, shards }: { shard: number; shards: number }, isCareful: boolean): Held {
  const writing = new ListWriting(isCareful);
  const lists = new ShardLists(shard, shards, writing);
  return { shard, shards, warm, lists, writing, matcher: Matcher.over(warm, lists, writing) };
}

/**
 * The shards of the people that this worker holds in memory. Who holds which follows from the matchers that live, by the database's clock; it only says
 * who is to do the work. What keeps lists exact is the lock of the shard and that its work is taken in the very commit that does it: two workers that
 * both think a shard theirs do no harm.
 */
@Injectable()
export class Shards implements OnModuleDestroy {
  private readonly id = randomUUID();
  private readonly markets = new Map<number, WarmMarket>();
  private readonly serving = new Set<number>();
  private beating: NodeJS.Timeout | undefined;
  private count = 1;
  private isDivided = false;

  constructor(private readonly whole: WarmMarket, private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.beating);
    if (this.beating !== undefined) await this.db.write(systemActor('matchers'), ({ rows }) => leave(rows, this.id));
  }

  /**
   * Until the commit people are divided as they are now. Answers into how many shards; with one the caller then has the whole market for itself.
   */
  async enter(tx: Tx): Promise<number> {
    await (this.count > 1 ? shareMarket(tx.rows) : takeMarket(tx.rows));
    const count = await shardCount(tx.rows);
    if (count === 1 && this.count > 1) await takeMarket(tx.rows);
    return this.noteCount(count);
  }

  /** The same for a holder of shards, who may come again: null where the market is not divided, or somebody has it for themselves. */
  async enterDivided(tx: Tx): Promise<number | null> {
    if (!this.isDivided) await this.divide(tx);
    if (this.noteCount(await shardCount(tx.rows)) === 1 || !(await tryToShareMarket(tx.rows))) return null;
    const count = this.noteCount(await shardCount(tx.rows));
    return count === 1 ? null : count;
  }

  /** Which shards are this worker's now; it lives as long as it is asked. Those that went to others are let go. */
  async ours(tx: Tx, shards: number): Promise<number[]> {
    if (this.beating === undefined) {
      this.beating = setInterval(() => { this.beat().catch(() => undefined); }, BEAT).unref();
      await this.beat();
    }
    const assigned = assignShards(shards, await livingMatchers(tx.rows));
    const mine = [...assigned].filter(([, id]) => id === this.id).map(([shard]) => shard);
    for (const shard of [...this.markets.keys()]) {
      if (mine.includes(shard)) continue;
      this.markets.delete(shard);
      this.serving.delete(shard);
    }
    return mine;
  }

  /** Takes a shard's place, or null where another still has it. */
  async take(tx: Tx, shard: number, shards: number): Promise<Held | null> {
    if (!(await tryShard(tx.rows, shard))) return null;
    const warm = this.marketOf(shard, shards);
    this.markets.set(shard, warm);
    if (!this.serving.has(shard)) await warm.follow(tx.rows);
    await noteServing(tx.rows, shard, this.id);
    this.serving.add(shard);
    return holding(warm, { shard, shards }, false);
  }

  /** Takes the places of these shards whoever's they are, waiting for their holders' portions. Those that are others' are loaded for this once. All is written carefully. */
  async borrow(tx: Tx, shards: readonly number[], count: number): Promise<Held[]> {
    const inOrder = [...shards].sort((a, b) => a - b);
    for (const shard of inOrder) await takeShard(tx.rows, shard);
    return inOrder.map((shard) => holding(this.marketOf(shard, count), { shard, shards: count }, true));
  }

  isServing(shard: number): boolean {
    return this.serving.has(shard);
  }

  private marketOf(shard: number, shards: number): WarmMarket {
    return this.markets.get(shard) ?? this.whole.only((profileId) => shardOf(profileId, shards) === shard);
  }

  /** Markets in memory are of people as they were divided: once they are divided otherwise, none of them is right. */
  private noteCount(count: number): number {
    if (count !== this.count) {
      this.markets.clear();
      this.serving.clear();
    }
    this.count = count;
    return count;
  }

  private async beat(): Promise<void> {
    await this.db.write(systemActor('matchers'), ({ rows }) => beat(rows, this.id));
  }

  /** Once in a worker's life: where people are not divided as its settings say, they are divided anew and every list is made again. */
  private async divide(tx: Tx): Promise<void> {
    const { matchShards } = this.config;
    if (matchShards !== 0 && await shardCount(tx.rows) !== matchShards) {
      await takeMarket(tx.rows);
      // Another may have done it meanwhile.
      if (await shardCount(tx.rows) !== matchShards) {
        await divideInto(tx.rows, matchShards);
        await requestRecompute(tx.rows, 'shards');
      }
    }
    this.isDivided = true;
  }
}
