import { Injectable } from '@nestjs/common';
import type { Fact, FactKind } from '#libs/domain';
import { claimAllOpen, Reacts, type Tx } from '#libs/platform';
import { MatchService } from '../match.service.js';
import { takeFailures } from './shard.locks.js';
import { forgetSetAside, isSetAside, setAside, setAsideAt, workSetAside, type Work } from './shard.store.js';
import { serveSubjects } from './shard.subjects.js';
import { Shards } from './shards.js';

const RECORDS: FactKind[] = ['match.suggested', 'match.listed', 'match.wentStale', 'match.recomputed'];
/** What does the work again; the queue counts its tries, spaces them, and makes a dead letter of it in the end. */
const REACTION = 'ShardFailures.workAgain.match.shardWorkFailed';

/** Whose work failed. `position`: where the change stands in the feed that did not reach their list; null where their own work still waits, and says so. */
export type Failed = Work & { position: number | null };

/** What came of a portion of a shard's work: who failed alone, and who was served of whom something had been set aside. */
export interface Outcome { failed: readonly Failed[]; mended: readonly string[] }

/**
 * Sets aside whoever failed, with one letter for each subject however many shards it failed in, and settles the letters of whoever needs none any more.
 * Comes after everything else of the transaction, so that everybody takes the locks of shards, merging and failures in this order.
 */
export async function noteOutcome(tx: Tx, shard: number, { failed, mended }: Outcome): Promise<void> {
  if (failed.length + mended.length === 0) return;
  await takeFailures(tx.rows);
  for (const { position, ...work } of failed) {
    const { subjectId, kind } = work;
    const hasLetter = mended.includes(subjectId) || await isSetAside(tx.rows, subjectId);
    if (position !== null) await setAsideAt(tx.rows, shard, work, position);
    // What another holder took meanwhile is no longer this one's to tell of.
    else if (!(await setAside(tx.rows, shard, subjectId))) continue;
    if (!hasLetter) tx.record('match.shardWorkFailed', subjectId, { side: kind.toLowerCase(), shard });
  }
  for (const subjectId of mended) if (!(await isSetAside(tx.rows, subjectId))) await claimAllOpen(tx, REACTION, subjectId);
}

/** Work that failed in its shard: it is tried again apart from all other, until it is done or a coordinator gives it up. */
@Injectable()
export class ShardFailures {
  constructor(private readonly shards: Shards, private readonly matches: MatchService) {}

  /** Does all that was set aside of the subject. Fails as a whole where one shard's part does. */
  @Reacts('match.shardWorkFailed', { records: RECORDS })
  async workAgain(tx: Tx, { subjectId }: Fact<'match.shardWorkFailed'>): Promise<void> {
    const count = await this.shards.enter(tx);
    // Whoever divides people anew, or no longer, drops all work and has every list made again.
    if (count === 1) return;
    const work = await workSetAside(tx.rows, subjectId);
    const unwritten: (Failed & { shard: number; problem: unknown })[] = [];
    for (const held of await this.shards.borrow(tx, work.map(({ shard }) => shard), count)) {
      const { position } = await serveSubjects(tx, held, work.filter(({ shard }) => shard === held.shard), this.matches);
      for (const [id, { kind, problem }] of held.writing.unwritten) unwritten.push({ subjectId: id, kind, position, shard: held.shard, problem });
    }
    await takeFailures(tx.rows);
    for (const { shard, problem, position, ...other } of unwritten) {
      // Somebody else's list that fails on the way is a matter of their own letter, where they have one.
      if (other.subjectId === subjectId || position === null || !(await isSetAside(tx.rows, other.subjectId))) throw problem;
      await setAsideAt(tx.rows, shard, other, position);
    }
    // A shard that failed meanwhile saw that there is a letter, and counts on this one.
    if (await isSetAside(tx.rows, subjectId)) throw new Error('another shard has set work of this subject aside');
  }

  /** A letter that is discarded takes its work with it. What was set aside after that is tried again, and may become another letter. */
  @Reacts('delivery.discarded')
  async forget(tx: Tx, { subjectId, payload, at }: Fact<'delivery.discarded'>): Promise<void> {
    if (payload.reaction !== REACTION) return;
    await takeFailures(tx.rows);
    await forgetSetAside(tx.rows, subjectId, at);
  }
}
