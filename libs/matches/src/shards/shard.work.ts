import { Injectable } from '@nestjs/common';
import { attempt, Portions, type Tx } from '#libs/platform';
import { MatchService } from '../match.service.js';
import { noteOutcome, type Failed, type Outcome } from './shard.failures.js';
import { shardsWithWork, waitingWork, type Work } from './shard.store.js';
import { serveSubjects } from './shard.subjects.js';
import { carefully, Shards, type Held } from './shards.js';

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
      // Before it is served: one that fails as a whole is not the first again.
      this.last = shard;
      if (await this.serveShard(tx, shard, count)) return true;
    }
    return false;
  }

  /** All of it at once, or where that fails each subject by itself. */
  private async serveShard(tx: Tx, shard: number, shards: number): Promise<boolean> {
    const held = await this.shards.take(tx, shard, shards);
    if (held === null) return false;
    const work = await waitingWork(tx.rows, shard, MOST);
    const together = await attempt(tx, (part) => serveSubjects(part, held, work, this.matches));
    await noteOutcome(tx, shard, together.isDone ? { failed: [], mended: together.answer.mended } : await this.serveEach(tx, held, work));
    return true;
  }

  /** A list that cannot be written spoils nobody's change but that of whom it is: theirs alone is set aside. */
  private async serveEach(tx: Tx, held: Held, work: readonly Work[]): Promise<Outcome> {
    const failed: Failed[] = [];
    const mended: string[] = [];
    for (const one of work) {
      const careful = carefully(held);
      const served = await attempt(tx, (part) => serveSubjects(part, careful, [one], this.matches));
      if (!served.isDone) failed.push({ ...one, position: null });
      else {
        const { position } = served.answer;
        mended.push(...served.answer.mended);
        failed.push(...[...careful.writing.unwritten].map(([subjectId, { kind }]) => ({ subjectId, kind, position })));
      }
    }
    return { failed, mended };
  }
}
