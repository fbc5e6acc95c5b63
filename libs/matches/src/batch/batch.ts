import { mergeTop, shardOf, type RankedOpportunity } from '#libs/domain';
import type { PersonEntry } from '../market/market.js';
import { Thread } from '#libs/platform';
import type { BatchPart, BatchQuestion } from './batch.thread.js';

/**
 * A market for making many lists at once: the people are divided by a hash of their ids over threads, each with an index of its own, and the threads' lists
 * are merged exactly. The same lists as one index gives, whatever the number of threads.
 */
export class Batch {
  private constructor(private readonly threads: readonly Thread[], private readonly top: number) {}

  static async open(market: BatchPart, threads: number): Promise<Batch> {
    const made = Array.from({ length: threads }, () => new Thread(new URL('./batch.thread.js', import.meta.url)));
    const batch = new Batch(made, market.top);
    try {
      await Promise.all(made.map((thread, at) => thread.ask({
        hold: { ...market, profiles: market.profiles.filter(({ profileId }) => shardOf(profileId, threads) === at) },
      } satisfies BatchQuestion)));
    } catch (problem) {
      await batch.close();
      throw problem;
    }
    return batch;
  }

  /** The people for each of these opportunities, in a host's order. */
  async peopleFor(opportunityIds: readonly string[]): Promise<PersonEntry[][]> {
    const parts = await Promise.all(this.threads.map((thread) => thread.ask<PersonEntry[][]>({ people: opportunityIds } satisfies BatchQuestion)));
    return opportunityIds.map((_, at) => mergeTop(parts.map((part) => part[at] ?? []), this.top));
  }

  /** The opportunities for each of these people, in their own order. */
  async opportunitiesFor(profileIds: readonly string[]): Promise<RankedOpportunity[][]> {
    const asked = this.threads.map((_, at) => profileIds.filter((id) => shardOf(id, this.threads.length) === at));
    const lists = new Map<string, RankedOpportunity[]>();
    await Promise.all(this.threads.map(async (thread, at) => {
      const ids = asked[at] ?? [];
      const made = await thread.ask<RankedOpportunity[][]>({ opportunities: ids } satisfies BatchQuestion);
      ids.forEach((id, place) => { lists.set(id, made[place] ?? []); });
    }));
    return profileIds.map((id) => lists.get(id) ?? []);
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}

/** Makes lists for all of these, so many at a time: the next are made while the last are taken in. */
export async function* inChunks<T, L>(all: readonly T[], size: number, make: (some: T[]) => Promise<L[]>): AsyncGenerator<{ some: T[]; lists: L[] }> {
  const begin = (from: number): { some: T[]; lists: Promise<L[]> } => {
    const some = all.slice(from, from + size);
    const lists = some.length === 0 ? Promise.resolve([]) : make(some);
    // Should the taker stop, nobody hears of what was coming.
    lists.catch(() => undefined);
    return { some, lists };
  };
  let coming = begin(0);
  for (let from = 0; from < all.length; from += size) {
    const { some, lists } = coming;
    const made = await lists;
    coming = begin(from + size);
    yield { some, lists: made };
  }
}
