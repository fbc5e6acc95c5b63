import { Injectable } from '@nestjs/common';
import type { Fact } from '#libs/domain';
import { claimAllOpen, Reacts, type Tx } from '#libs/platform';
import { unsoundOpportunityFields } from '#libs/opportunities';
import { unsoundProfileFields } from '#libs/profiles';

/** A stored row that matching cannot read. Its name is what the dead letter says. */
class UnsoundInput extends Error {
  override readonly name = 'UnsoundInput';

  constructor(what: 'profile' | 'opportunity', id: string, paths: readonly string[]) {
    super(`The ${what} ${id} is out of the market: matching cannot read ${paths.join(', ')}.`);
  }
}

/**
 * A row that was spoilt in the database is out of the market, and everybody else's lists go on without it. Here it is told: the delivery fails until the row
 * is mended, and ends as one dead letter that coordinators see and can have tried again.
 */
@Injectable()
export class SoundnessReactions {
  @Reacts('profile.published')
  @Reacts('profile.revised')
  @Reacts('profile.resumed')
  @Reacts('profile.confirmed')
  async profileChecked(tx: Tx, { subjectId }: Fact): Promise<void> {
    const paths = await unsoundProfileFields(tx.rows, subjectId);
    if (paths.length > 0) throw new UnsoundInput('profile', subjectId, paths);
    await claimAllOpen(tx, 'SoundnessReactions.profileChecked', subjectId);
  }

  @Reacts('opportunity.published')
  @Reacts('opportunity.revised')
  @Reacts('opportunity.resumed')
  @Reacts('opportunity.reopened')
  async opportunityChecked(tx: Tx, { subjectId }: Fact): Promise<void> {
    const paths = await unsoundOpportunityFields(tx.rows, subjectId);
    if (paths.length > 0) throw new UnsoundInput('opportunity', subjectId, paths);
    await claimAllOpen(tx, 'SoundnessReactions.opportunityChecked', subjectId);
  }
}
