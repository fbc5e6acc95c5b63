import { NOTICE_TYPES, WHO_HEARS } from '#libs/domain';
import { entityPage, sql, type PageArgs, type Reader, type Tx } from '#libs/platform';
import { Notice, type NoticeConnection, type NoticeContact, type NoticePreference } from './notice.js';

const UNREAD_SQL = 'select count(*)::int as n from notices where user_id = $1 and read_at is null';
const CONTACTS_SQL = `select c.id, i.user_id as "candidateId", c.candidate_name as "candidateName", c.candidate_email as "candidateEmail",
    c.host_name as "hostName", c.host_email as "hostEmail"
  from introduction_contacts($1) c join introductions i on i.id = c.id`;

interface Contacts { id: string; candidateId: string; candidateName: string; candidateEmail: string; hostName: string | null; hostEmail: string | null }

/** One's own inbox, newest first. */
export async function inboxOf(rows: Reader, userId: string, isUnreadOnly: boolean, page: PageArgs): Promise<NoticeConnection> {
  const found = await entityPage(rows, Notice, {
    from: 'notices', where: ['user_id = $1', ...(isUnreadOnly ? ['read_at is null'] : [])], values: [userId],
    order: [{ expression: 'id', type: 'uuid', isDescending: true }],
  }, page);
  return { ...found, totalCount: Number(found.totalCount), unreadCount: await unreadCountOf(rows, userId) };
}

export async function unreadCountOf(rows: Pick<Reader, 'query'>, userId: string): Promise<number> {
  const [unread] = await sql<{ n: number }>(rows, UNREAD_SQL, [userId]);
  return unread?.n ?? 0;
}

/** Marks one's own as read: those with these ids, or with null all. Answers how many were unread. */
export async function markRead(tx: Tx, userId: string, ids: readonly string[] | null): Promise<number> {
  const read = await sql(tx.rows, `update notices set read_at = app_clock(), updated_at = app_clock(), version = version + 1
    where user_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2)) returning 1`, [userId, ids]);
  if (read.length > 0) tx.record('notice.read', userId, { userId, count: read.length });
  return read.length;
}

/** How many of these ids are one's own notices, read or not. */
export async function countOwn(tx: Tx, userId: string, ids: readonly string[]): Promise<number> {
  const [own] = await sql<{ n: number }>(tx.rows, 'select count(*)::int as n from notices where user_id = $1 and id = any($2)', [userId, ids]);
  return own?.n ?? 0;
}

/** Every type that is mailed to anybody, with the person's choice; mailed where nothing was chosen. */
export async function preferencesOf(rows: Reader, userId: string): Promise<NoticePreference[]> {
  const chosen = await sql<NoticePreference>(rows, 'select type, is_mailed as "isMailed" from notice_preferences where user_id = $1', [userId]);
  const byType = new Map(chosen.map((one) => [one.type, one.isMailed]));
  return NOTICE_TYPES.filter((type) => WHO_HEARS[type].some((hearing) => hearing.channel !== 'INBOX'))
    .map((type) => ({ type, isMailed: byType.get(type) ?? true }));
}

/** The other side of connected introductions, as far as the database shows it to who asks: the candidate sees the host, the host the candidate. */
export async function contactsOf(rows: Reader, userId: string | null, introductionIds: readonly string[]): Promise<Map<string, NoticeContact>> {
  const found = await sql<Contacts>(rows, CONTACTS_SQL, [introductionIds]);
  return new Map(found.map((row) => [row.id, row.candidateId === userId
    ? { name: row.hostName ?? '', email: row.hostEmail ?? '' } : { name: row.candidateName, email: row.candidateEmail }]));
}
