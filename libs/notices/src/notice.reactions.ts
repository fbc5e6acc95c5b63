import { Inject, Injectable } from '@nestjs/common';
import type { Fact } from '#libs/domain';
import { announce, CONFIG, Database, Mailer, MailRefused, Reacts, sql, systemActor, type Config, type Tx } from '#libs/platform';
import { audienceOf, mentionsOf, type Mentions } from './audience.queries.js';
import { mailOf } from './notice.mail.js';
import { WHO_HEARS } from './who.hears.js';

/** Tells everyone concerned: the inbox in the fact's own reaction, the mail after it. Per person and fact once. */
@Injectable()
export class NoticeReactions {
  constructor(private readonly db: Database, private readonly mailer: Mailer, @Inject(CONFIG) private readonly config: Config) {}

  @Reacts('organisation.registered', { records: ['notice.queued'] })
  @Reacts('organisation.resubmitted', { records: ['notice.queued'] })
  @Reacts('organisation.verified', { records: ['notice.queued'] })
  @Reacts('organisation.rejected', { records: ['notice.queued'] })
  @Reacts('organisation.suspended', { records: ['notice.queued'] })
  @Reacts('organisation.reinstated', { records: ['notice.queued'] })
  @Reacts('membership.requested', { records: ['notice.queued'] })
  @Reacts('membership.accepted', { records: ['notice.queued'] })
  @Reacts('membership.refused', { records: ['notice.queued'] })
  @Reacts('profile.dormancyNear', { records: ['notice.queued'] })
  @Reacts('profile.becameDormant', { records: ['notice.queued'] })
  @Reacts('opportunity.submitted', { records: ['notice.queued'] })
  @Reacts('opportunity.returned', { records: ['notice.queued'] })
  @Reacts('opportunity.expired', { records: ['notice.queued'] })
  @Reacts('opportunity.wentStale', { records: ['notice.queued'] })
  @Reacts('introduction.proposed', { records: ['notice.queued'] })
  @Reacts('introduction.approved', { records: ['notice.queued'] })
  @Reacts('introduction.connected', { records: ['notice.queued'] })
  @Reacts('introduction.refused', { records: ['notice.queued'] })
  @Reacts('introduction.declined', { records: ['notice.queued'] })
  @Reacts('introduction.lapsed', { records: ['notice.queued'] })
  @Reacts('application.opened', { records: ['notice.queued'] })
  async tell(tx: Tx, fact: Fact): Promise<void> {
    // Hundreds of rows of a register come in at once, and nobody waits for word of them.
    if (fact.cause === 'import') return;
    const mentions = await mentionsOf(tx, fact);
    for (const hearing of WHO_HEARS[fact.kind] ?? []) {
      for (const userId of await audienceOf(tx, hearing, fact)) {
        const [notice] = await sql<{ id: string }>(tx.rows, `insert into notices (user_id, type, cause_fact, subject_id, title, body, path)
          values ($1, $2, $3, $4, $5, $6, $7) on conflict (user_id, cause_fact) do nothing returning id`,
        [userId, fact.kind, fact.id, fact.subjectId, filled(hearing.title, mentions), filled(hearing.body, mentions), hearing.path]);
        if (notice === undefined) continue;
        await tx.rows.query(`insert into mails (notice_id, state) select $1, case when coalesce(
            (select is_mailed from notice_preferences where user_id = $2 and type = $3), true) then 'QUEUED' else 'SUPPRESSED' end`, [notice.id, userId, fact.kind]);
        tx.record('notice.queued', notice.id, { userId, type: fact.kind });
        await announce(tx.rows, { kind: 'notice', id: notice.id, userId });
      }
    }
  }

  /** A mail that was sent is not sent again; one that the server refuses for good is marked, and the inbox still has it. */
  @Reacts('notice.queued', { isOutside: true })
  async mail(fact: Fact<'notice.queued'>): Promise<void> {
    const [row] = await this.db.write(systemActor('notice.mail'), (tx) => sql<MailRow>(tx.rows, `update mails m set attempts = attempts + 1, claimed_at = app_clock()
      from notices n join users u on u.id = n.user_id where m.notice_id = n.id and n.id = $1 and m.state = 'QUEUED' and u.status = 'ACTIVE'
      returning m.id, u.email, n.title, n.body, n.path`, [fact.subjectId]));
    if (row === undefined) return;
    let state = 'SENT';
    try {
      await this.mailer.send({ id: row.id, to: row.email, subject: row.title, ...mailOf(row, this.config.publicUrl) });
    } catch (problem) {
      if (!(problem instanceof MailRefused)) throw problem;
      state = 'FAILED';
    }
    await this.db.write(systemActor('notice.mail'), (tx) => tx.rows.query(
      `update mails set state = $2, sent_at = case when $2 = 'SENT' then app_clock() end where id = $1 and state = 'QUEUED'`, [row.id, state]));
  }
}

interface MailRow { id: string; email: string; title: string; body: string; path: string }

function filled(words: string, mentions: Mentions): string {
  return words.replaceAll('{title}', mentions.title).replaceAll('{host}', mentions.host);
}
