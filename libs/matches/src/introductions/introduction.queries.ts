import { sql, type Reader } from '#libs/platform';
import { In } from 'typeorm';
import { Introduction } from './introduction.js';

/** Who meets whom, released at CONNECTED to the two sides and to coordinators. */
export interface Contacts { candidate: { name: string; email: string }; organisation: { name: string; email: string } }

interface ContactRow { id: string; candidate_name: string; candidate_email: string; host_name: string; host_email: string }

/** The newest introduction of each pair, keyed and asked for as `<profile>.<opportunity>`. */
export async function liveIntroductions(rows: Reader, pairs: readonly string[]): Promise<Map<string, Introduction>> {
  const profileIds = pairs.map((pair) => pair.split('.')[0] ?? '');
  const found = await rows.find(Introduction, { where: { profileId: In(profileIds) }, order: { id: 'ASC' } });
  return new Map(found.map((one) => [`${one.profileId}.${one.opportunityId}`, one]));
}

/** Names and addresses of connected introductions: the database itself answers only who is on one of the sides, or staff. */
export async function contactsOf(rows: Reader, introductionIds: readonly string[]): Promise<Map<string, Contacts>> {
  const found = await sql<ContactRow>(rows, 'select * from introduction_contacts($1)', [introductionIds]);
  return new Map(found.map((row) => [row.id, {
    candidate: { name: row.candidate_name, email: row.candidate_email }, organisation: { name: row.host_name, email: row.host_email },
  }]));
}
