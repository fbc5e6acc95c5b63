import { Injectable } from '@nestjs/common';
import { concerns, isForOthers, noticeWords, WHO_HEARS, type Fact, type Hearing, type NoticeType } from '#libs/domain';
import { announce, sql, type Tx } from '#libs/platform';
import { circleOf, peopleOf, type Circle } from './audience.queries.js';

/** An address without a person is told once as well: nulls count as one in `notices_once`. */
const WRITE_SQL = `insert into notices (user_id, type, cause_fact, subject_id, channel, title, body, path)
  select person, $2, $3, $4, $5, $6, $7, $8 from unnest($1::uuid[]) as given(person)
  on conflict (user_id, cause_fact) do nothing returning id, user_id as "userId"`;
const MAIL_SQL = 'insert into mails (notice_id) values ($1) returning id';
/** One poisoned reaction may kill a thousand jobs: whoever has not read of it yet is not told of it again. */
const UNTOLD_SQL = `select person as id from unnest($1::uuid[]) as given(person)
  where not exists (select from notices n where n.user_id = person and n.type = 'delivery.died' and n.body = $2 and n.read_at is null)`;

/** Asking, taking it back and asking again is no way to send somebody more than one message. */
const NOT_ASKED_SQL = `select person as id from unnest($1::uuid[]) as given(person)
  where not exists (select from notices n where n.user_id = person and n.type = 'opportunity.coHostAsked' and n.subject_id = $2)`;

/** Tomorrow's mail holds what came before seven in the morning, London time, and is still unread. */
const MORNING_SQL = `(((app_clock() at time zone 'Europe/London')::date + time '07:00') at time zone 'Europe/London')`;
const WAITING_SQL = `select distinct user_id as "userId" from notices where channel = 'DIGEST' and digest_mail_id is null and read_at is null
  and created_at < ${MORNING_SQL} and ${MORNING_SQL} <= app_clock() order by user_id limit 500`;
const EMPTY_MAIL_SQL = 'insert into mails default values returning id';
const BUNDLE_SQL = `update notices set digest_mail_id = $2
  where user_id = $1 and channel = 'DIGEST' and digest_mail_id is null and read_at is null and created_at < ${MORNING_SQL}`;
const LATE_SQL = `update mails set retry_at = null where id in (
    select id from mails where state = 'QUEUED' and retry_at <= app_clock() order by retry_at limit 500 for update skip locked)
  returning id, (select user_id from notices n where n.id = mails.notice_id or n.digest_mail_id = mails.id limit 1) as "userId"`;

interface Written { id: string; userId: string | null }

/** Writes notices, and puts mails in the queue by recording that they are. */
@Injectable()
export class NoticeService {
  /** Everybody whom the table names for this fact, each once, however often the fact is delivered. */
  async tell(tx: Tx, fact: Fact<NoticeType>): Promise<void> {
    // Hundreds of rows of a register come in at once, and nobody waits for word of them.
    if (fact.cause === 'import') return;
    const circle = await circleOf(tx, fact);
    if (circle === null) return;
    for (const hearing of WHO_HEARS[fact.kind]) {
      if (concerns(hearing, circle.standing)) await this.write(tx, fact, hearing, circle);
    }
  }

  /** Bundles what waits for the morning, one mail for each person. Answers how many. */
  async bundle(tx: Tx): Promise<number> {
    const waiting = await sql<{ userId: string }>(tx.rows, WAITING_SQL);
    for (const { userId } of waiting) {
      const [mail] = await sql<{ id: string }>(tx.rows, EMPTY_MAIL_SQL);
      if (mail === undefined) continue;
      await tx.rows.query(BUNDLE_SQL, [userId, mail.id]);
      tx.record('notice.queued', mail.id, { userId, type: 'digest' });
    }
    return waiting.length;
  }

  /** Puts mails back in the queue whose server was away for longer than the queue tries. Answers how many. */
  async requeue(tx: Tx): Promise<number> {
    const late = await sql<Written>(tx.rows, LATE_SQL);
    for (const { id, userId } of late) tx.record('notice.queued', id, { userId, type: 'retry' }, 'outage');
    return late.length;
  }

  private async write(tx: Tx, fact: Fact<NoticeType>, hearing: Hearing, circle: Circle): Promise<void> {
    const words = noticeWords(hearing.template, circle.mentions);
    let people = (await peopleOf(tx, hearing.audience, circle)).filter((id) => !isForOthers(hearing) || id !== fact.actorId);
    if (fact.kind === 'delivery.died') people = (await sql<{ id: string }>(tx.rows, UNTOLD_SQL, [people, words.body])).map((row) => row.id);
    if (fact.kind === 'opportunity.coHostAsked') people = (await sql<{ id: string }>(tx.rows, NOT_ASKED_SQL, [people, fact.subjectId])).map((row) => row.id);
    if (people.length === 0) return;
    const written = await sql<Written>(tx.rows, WRITE_SQL, [people, fact.kind, fact.id, fact.subjectId, hearing.channel, words.title, words.body, words.path]);
    for (const { id, userId } of written) {
      if (hearing.channel === 'MAIL') await this.queue(tx, id, userId, fact.kind);
      if (userId !== null) await announce(tx.rows, { kind: 'notice', id, userId });
    }
  }

  private async queue(tx: Tx, noticeId: string, userId: string | null, type: string): Promise<void> {
    const [mail] = await sql<{ id: string }>(tx.rows, MAIL_SQL, [noticeId]);
    if (mail !== undefined) tx.record('notice.queued', mail.id, { userId, type });
  }
}
