import type { Tx } from '#libs/platform';
import type { MatchService } from '../match.service.js';
import type { Held } from './shards.js';
import { takeWork, type Taken, type Work } from './shard.store.js';

/**
 * Brings these subjects to the present in one shard, and merges the lists that this touched. What waited for them there is gone with the commit: that is
 * answered.
 */
export async function serveSubjects(tx: Tx, { shard, warm, matcher, lists }: Held, work: readonly Work[], matches: MatchService): Promise<Taken> {
  const { stamp } = await warm.follow(tx.rows);
  const taken = await takeWork(tx.rows, shard, work.map(({ subjectId }) => subjectId));
  const opportunities = new Set<string>();
  for (const { subjectId, kind } of work) {
    if (kind === 'PROFILE') {
      await matcher.profileChanged(tx, subjectId);
      await matches.refreshRows(tx, { profileId: subjectId });
    } else {
      opportunities.add(subjectId);
      await matcher.opportunityChanged(tx, subjectId);
      if (shard === 0) await matches.refreshRows(tx, { opportunityId: subjectId });
    }
  }
  await lists.merge(tx, stamp, opportunities);
  return taken;
}
