import { Injectable } from '@nestjs/common';
import { Portions, type Tx } from '#libs/platform';
import { MatchService } from '../match.service.js';
import { Shards } from './shards.js';
import { shardsWithWork, takeWork } from './shard.store.js';

/** Subjects that one transaction works on. */
const MOST = 10;

/** Does what waits for the shards of this worker: a portion of one of them in a transaction. */
@Injectable()
export class ShardWork {
  private last = -1;

  constructor(private readonly shards: Shards, private readonly matches: MatchService) {}

  /** Answers whether there was anything to do. */
  @Portions()
  async serve(tx: Tx): Promise<boolean> {
    const count = await this.shards.enterDivided(tx);
    if (count === null) return false;
    const ours = await this.shards.ours(tx, count);
    const waiting = await shardsWithWork(tx.rows, ours);
    const wanted = ours.filter((shard) => waiting.has(shard) || !this.shards.isServing(shard));
    // Each in its turn.
    for (const shard of [...wanted.filter((one) => one > this.last), ...wanted.filter((one) => one <= this.last)]) {
      if (!(await this.serveShard(tx, shard, count))) continue;
      this.last = shard;
      return true;
    }
    return false;
  }

  private async serveShard(tx: Tx, shard: number, shards: number): Promise<boolean> {
    const held = await this.shards.take(tx, shard, shards);
    if (held === null) return false;
    const { stamp } = await held.warm.follow(tx.rows);
    const work = await takeWork(tx.rows, shard, MOST);
    const subjects = new Set<string>();
    for (const { subjectId, kind } of work) {
      if (kind === 'PROFILE') {
        await held.matcher.profileChanged(tx, subjectId);
        await this.matches.refreshRows(tx, { profileId: subjectId });
      } else {
        subjects.add(subjectId);
        await held.matcher.opportunityChanged(tx, subjectId);
        if (shard === 0) await this.matches.refreshRows(tx, { opportunityId: subjectId });
      }
    }
    await held.lists.merge(tx, stamp, subjects);
    return true;
  }
}
