import { Injectable } from '@nestjs/common';
import type { Fact, FactKind } from '#libs/domain';
import { attempt, claimAllOpen, Reacts, sql, type Tx } from '#libs/platform';
import { ListWriting } from '../lists/list.writing.js';
import { handOver } from '../shards/shard.store.js';
import { Shards } from '../shards/shards.js';
import { Matcher } from './matcher.js';

const RECORDS: FactKind[] = ['match.suggested', 'match.listed'];
const REACTION = 'UnwrittenLists.writeAgain.match.listUnwritten';
/** On its way, tried, or dead and not given up. */
const LETTER_SQL = `select 1 from deliveries where reaction = $1 and subject_id = $2 and done_at is null and discarded_at is null
  union all select 1 from outbox o join facts f on f.id = o.fact_id where f.kind = 'match.listUnwritten' and f.subject_id = $2 limit 1`;

/**
 * A list that the database refuses, for whatever reason, keeps nobody else from theirs, where the market is not divided; where it is, see `ShardFailures`. It
 * becomes one dead letter, so that a coordinator sees it, and is made when that is sent again after the reason was put right.
 */
@Injectable()
export class UnwrittenLists {
  constructor(private readonly matcher: Matcher, private readonly shards: Shards) {}

  /** Makes lists all at once; where that fails, one by one, and tells of those that could not be written. What `subject`'s change makes settles its letter. */
  async spare<T>(tx: Tx, subject: string | null, make: (matcher: Matcher, tx: Tx) => Promise<T>): Promise<T> {
    const together = await attempt(tx, (part) => make(this.matcher, part));
    const writing = new ListWriting(true);
    const made = together.isDone ? together.answer : await make(this.matcher.writingBy(writing), tx);
    for (const [id, { kind }] of writing.unwritten) if (!(await hasLetter(tx, id))) tx.record('match.listUnwritten', id, { side: kind.toLowerCase() });
    if (subject !== null && !writing.unwritten.has(subject)) await claimAllOpen(tx, REACTION, subject);
    return made;
  }

  /** Fails for as long as the list cannot be written: what fails too often is a dead letter. */
  @Reacts('match.listUnwritten', { records: RECORDS })
  async writeAgain(tx: Tx, { id, subjectId, payload }: Fact<'match.listUnwritten'>): Promise<void> {
    const isOfPerson = payload.side === 'profile';
    const shards = await this.shards.enter(tx);
    if (shards > 1) {
      await handOver(tx.rows, { subjectId, kind: isOfPerson ? 'PROFILE' : 'OPPORTUNITY' }, shards, id);
      return;
    }
    const writing = new ListWriting(true);
    const matcher = this.matcher.writingBy(writing);
    await (isOfPerson ? matcher.profileChanged(tx, subjectId) : matcher.opportunityChanged(tx, subjectId));
    // Somebody else's list that fails on the way is a matter of their own letter.
    for (const [other, { problem }] of writing.unwritten) if (other === subjectId || !(await hasLetter(tx, other))) throw problem;
  }
}

async function hasLetter(tx: Tx, subjectId: string): Promise<boolean> {
  return (await sql(tx.rows, LETTER_SQL, [REACTION, subjectId])).length > 0;
}
