import { Injectable } from '@nestjs/common';
import type { Fact, FactKind } from '#libs/domain';
import { claimAllOpen, Every, Reacts, sql, type Tx } from '#libs/platform';
import { IntroductionService } from './introductions/introduction.service.js';
import { MatchService } from './match.service.js';
import { UnwrittenLists } from './market/unwritten.lists.js';
import { isRecomputing, requestRecompute } from './recompute/recompute.store.js';
import { UnreadableInputs } from './market/unreadable.inputs.js';
import { Shards } from './shards/shards.js';
import { dropWork, handOver, subjectsWaiting } from './shards/shard.store.js';

const RECORDS: FactKind[] = ['match.suggested', 'match.listed', 'match.wentStale', 'match.recomputed', 'match.inputUnreadable', 'match.listUnwritten'];
/** From so many waiting subjects on, one recompute of everything is cheaper than one after the other. */
const MANY = 40;

/** Brings the lists up to date; one run serves every open delivery of the subject. */
@Injectable()
export class MatchReactions {
  constructor(
    private readonly shards: Shards, private readonly unwritten: UnwrittenLists, private readonly matches: MatchService, private readonly introductions: IntroductionService,
    private readonly unreadable: UnreadableInputs,
  ) {}

  @Reacts('profile.published', { records: RECORDS })
  @Reacts('profile.revised', { records: RECORDS })
  @Reacts('profile.paused', { records: RECORDS })
  @Reacts('profile.resumed', { records: RECORDS })
  @Reacts('profile.confirmed', { records: RECORDS })
  @Reacts('profile.becameDormant', { records: RECORDS })
  async profileMoved(tx: Tx, fact: Fact): Promise<void> {
    const shards = await this.shards.enter(tx);
    if (await this.servesAll(tx)) return;
    if (shards > 1) await handOver(tx.rows, { subjectId: fact.subjectId, kind: 'PROFILE' }, shards, fact.id);
    await this.unreadable.tell(tx, 'profile', fact.subjectId);
    await claimAllOpen(tx, 'MatchReactions.profileMoved', fact.subjectId);
    if (shards > 1) return;
    await this.unwritten.spare(tx, fact.subjectId, (matcher, part) => matcher.profileChanged(part, fact.subjectId));
    await this.matches.refreshRows(tx, { profileId: fact.subjectId });
  }

  @Reacts('opportunity.published', { records: RECORDS })
  @Reacts('opportunity.revised', { records: RECORDS })
  @Reacts('opportunity.paused', { records: RECORDS })
  @Reacts('opportunity.resumed', { records: RECORDS })
  @Reacts('opportunity.expired', { records: RECORDS })
  @Reacts('opportunity.withdrawn', { records: RECORDS })
  @Reacts('opportunity.filled', { records: RECORDS })
  @Reacts('opportunity.reopened', { records: RECORDS })
  async opportunityMoved(tx: Tx, fact: Fact): Promise<void> {
    const shards = await this.shards.enter(tx);
    if (await this.servesAll(tx)) return;
    if (shards > 1) await handOver(tx.rows, { subjectId: fact.subjectId, kind: 'OPPORTUNITY' }, shards, fact.id);
    await this.unreadable.tell(tx, 'opportunity', fact.subjectId);
    await claimAllOpen(tx, 'MatchReactions.opportunityMoved', fact.subjectId);
    if (shards > 1) return;
    await this.unwritten.spare(tx, fact.subjectId, (matcher, part) => matcher.opportunityChanged(part, fact.subjectId));
    await this.matches.refreshRows(tx, { opportunityId: fact.subjectId });
  }

  /** The taxonomy changed under every score. */
  @Reacts('skills.imported', { records: RECORDS })
  async skillsImported(tx: Tx, _fact: Fact): Promise<void> {
    await this.shards.enter(tx);
    await claimAllOpen(tx, 'MatchReactions.', null);
    await requestRecompute(tx.rows, 'taxonomy');
  }

  /** Introductions that nobody answered in time. */
  @Every(60)
  async lapse(tx: Tx): Promise<void> {
    await this.introductions.lapseOverdue(tx);
  }

  /** After an import hundreds of subjects wait: then all of them are served by one recompute; those that come while it runs are served singly. */
  private async servesAll(tx: Tx): Promise<boolean> {
    const [row] = await sql<{ waiting: number }>(tx.rows, `select count(distinct subject_id)::int as waiting from deliveries
      where starts_with(reaction, 'MatchReactions.') and done_at is null and dead_at is null and discarded_at is null`);
    if ((row?.waiting ?? 0) + await subjectsWaiting(tx.rows) < MANY || await isRecomputing(tx.rows)) return false;
    await claimAllOpen(tx, 'MatchReactions.', null);
    await dropWork(tx.rows);
    await requestRecompute(tx.rows, 'manyChanges');
    return true;
  }
}
