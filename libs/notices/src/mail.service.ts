import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, Mailer, MailRefused, sql, systemActor, type Config } from '#libs/platform';
import { noticeMail, type Letter } from './notice.mail.js';

/** A sender that died is given this long before another may take its mail: longer than all waits of one sending. */
const CLAIM_SQL = `update mails set claimed_at = app_clock(), attempts = attempts + 1, retry_at = null
  where id = $1 and state = 'QUEUED' and (claimed_at is null or claimed_at < app_clock() - interval '30 seconds')
  returning attempts, created_at < app_clock() - interval '24 hours' as "isOld"`;
const STATE_SQL = 'select state from mails where id = $1';
/**
 * What the mail says, for whom. Names and addresses are read here and nowhere before: of the other side of a CONNECTED introduction.
 * Of a digest only what is still unread and wanted.
 */
const LETTER_SQL = `select coalesce(u.email, m.invited_email) as "to", n.title, n.body, n.path, other.name as "contactName", other.email as "contactEmail",
    coalesce(p.is_mailed, true) as "isWanted"
  from notices n
    left join users u on u.id = n.user_id and u.status = 'ACTIVE'
    left join memberships m on n.user_id is null and m.id = n.subject_id and m.ended_at is null
    left join notice_preferences p on p.user_id = n.user_id and p.type = n.type
    left join introductions i on n.type = 'introduction.connected' and i.id = n.subject_id and i.state = 'CONNECTED'
    left join users other on other.id = case when n.user_id = i.user_id then i.organisation_yes_by else i.user_id end and other.status = 'ACTIVE'
  where n.id = (select notice_id from mails where id = $1) or (n.digest_mail_id = $1 and n.read_at is null)
  order by n.id`;
const DONE_SQL = `update mails set state = $2, failure = $3, claimed_at = null, retry_at = null, sent_at = case when $2 = 'SENT' then app_clock() end
  where id = $1 and state = 'QUEUED'`;
const LATER_SQL = `update mails set claimed_at = null, retry_at = case when $2 then app_clock() + least(interval '15 minutes', interval '1 minute' * attempts) end
  where id = $1 and state = 'QUEUED'`;

/** The queue tries a job eight times: before it gives up, the mail itself waits for a better hour. */
const TRIES_IN_A_ROW = 6;

type Line = Letter & { to: string | null; isWanted: boolean };
interface Claimed { attempts: number; isOld: boolean; lines: Line[] }

/** Sends what is queued: once, under a Message-ID of the mail's own, unless the person wants no such mail. */
@Injectable()
export class MailService {
  constructor(private readonly db: Database, private readonly mailer: Mailer, @Inject(CONFIG) private readonly config: Config) {}

  /** Throws where the server is away or another worker has the mail, so that the queue tries again. */
  async send(mailId: string): Promise<void> {
    const claimed = await this.claim(mailId);
    if (claimed === null) return;
    const [first] = claimed.lines;
    const wanted = claimed.lines.filter((line) => line.isWanted);
    if (first?.to == null) await this.finish(mailId, 'SUPPRESSED', 'nobody');
    else if (wanted.length === 0) await this.finish(mailId, 'SUPPRESSED', 'preference');
    else await this.deliver(mailId, first.to, wanted, claimed);
  }

  private async deliver(mailId: string, to: string, letters: Letter[], claimed: Claimed): Promise<void> {
    try {
      await this.mailer.send({ id: mailId, to, ...noticeMail(letters, this.config.publicUrl) });
    } catch (problem) {
      if (problem instanceof MailRefused) return this.finish(mailId, 'FAILED', 'refused');
      if (claimed.isOld) return this.finish(mailId, 'FAILED', 'outage');
      const mustWait = claimed.attempts % TRIES_IN_A_ROW === 0;
      await this.change(LATER_SQL, [mailId, mustWait]);
      if (!mustWait) throw problem;
      return;
    }
    await this.finish(mailId, 'SENT', null);
  }

  private async claim(mailId: string): Promise<Claimed | null> {
    return this.db.write(systemActor('notice.mail'), async (tx) => {
      const [claimed] = await sql<{ attempts: number; isOld: boolean }>(tx.rows, CLAIM_SQL, [mailId]);
      if (claimed !== undefined) return { ...claimed, lines: await sql<Line>(tx.rows, LETTER_SQL, [mailId]) };
      const [row] = await sql<{ state: string }>(tx.rows, STATE_SQL, [mailId]);
      if (row?.state === 'QUEUED') throw new Error('another worker is sending this mail');
      return null;
    });
  }

  private finish(mailId: string, state: 'SENT' | 'SUPPRESSED' | 'FAILED', failure: string | null): Promise<void> {
    return this.change(DONE_SQL, [mailId, state, failure]);
  }

  private async change(changeSql: string, values: unknown[]): Promise<void> {
    await this.db.write(systemActor('notice.mail'), (tx) => tx.rows.query(changeSql, values));
  }
}
