import { Injectable } from '@nestjs/common';
import type { Fact, FactKind } from '#libs/domain';
import { unsoundOpportunityFields } from '#libs/opportunities';
import { Reacts, type Tx } from '#libs/platform';
import { unsoundProfileFields } from '#libs/profiles';
import { Matcher } from './matcher.js';
import { handOver } from '../shards/shard.store.js';
import { Shards } from '../shards/shards.js';

export type InputSide = 'profile' | 'opportunity';

const RECORDS: FactKind[] = ['match.suggested', 'match.listed'];

/**
 * Rows that nobody could have written through us, such as a repair by hand gone wrong. The market goes on without them; each becomes one dead letter, so that
 * a coordinator sees it, and is matched again when it is sent again after the row was mended.
 */
@Injectable()
export class UnreadableInputs {
  constructor(private readonly matcher: Matcher, private readonly shards: Shards) {}

  /** Records the subject's input where it cannot be read. */
  async tell(tx: Tx, side: InputSide, subjectId: string): Promise<void> {
    const fields = await this.problemsOf(tx, side, subjectId);
    if (fields > 0) tx.record('match.inputUnreadable', subjectId, { side, fields });
  }

  /** Fails for as long as the input cannot be read: what fails too often is a dead letter. */
  @Reacts('match.inputUnreadable', { records: RECORDS })
  async matchOnceReadable(tx: Tx, { id, subjectId, payload }: Fact<'match.inputUnreadable'>): Promise<void> {
    const side = payload.side === 'profile' ? 'profile' : 'opportunity';
    if (await this.problemsOf(tx, side, subjectId) > 0) throw new Error(`the ${side}'s input cannot be read`);
    const shards = await this.shards.enter(tx);
    if (shards > 1) await handOver(tx.rows, { subjectId, kind: side === 'profile' ? 'PROFILE' : 'OPPORTUNITY' }, shards, id);
    else await (side === 'profile' ? this.matcher.profileChanged(tx, subjectId) : this.matcher.opportunityChanged(tx, subjectId));
  }

  private async problemsOf({ rows }: Tx, side: InputSide, subjectId: string): Promise<number> {
    return (await (side === 'profile' ? unsoundProfileFields(rows, subjectId) : unsoundOpportunityFields(rows, subjectId))).length;
  }
}
