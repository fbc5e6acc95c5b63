import type { Fact } from '#libs/domain';
import { sql, type Tx } from '#libs/platform';
import type { Hearing } from './who.hears.js';

/** What the words of a notice may mention. */
export interface Mentions { title: string; host: string }

/** Whatever ids the payload of a fact may carry. */
interface Ids { userId?: string; organisationId?: string; opportunityId?: string; side?: string; needsCoordinator?: boolean; proposedBy?: string }

/** The people that a line of the table means for this fact. Each once. */
export async function audienceOf(tx: Tx, { audience }: Hearing, fact: Fact): Promise<string[]> {
  const ids = fact.payload as Ids;
  const organisationId = ids.organisationId ?? (/^organisation\./.test(fact.kind) ? fact.subjectId : undefined);
  const person = ids.userId === undefined ? await personOf(tx, fact) : ids.userId;
  switch (audience) {
    case 'COORDINATORS': return fact.kind === 'introduction.proposed' && ids.needsCoordinator !== true ? [] : coordinators(tx);
    case 'THE_PERSON': return person === undefined ? [] : [person];
    case 'OWNERS': return owners(tx, organisationId ?? await hostOf(tx, fact.subjectId));
    case 'BOTH': return [...new Set([...(person === undefined ? [] : [person]), ...(await owners(tx, organisationId))])];
    case 'THE_OTHER_SIDE': return ids.side === 'CANDIDATE' ? owners(tx, organisationId) : person === undefined ? [] : [person];
    case 'WHO_MUST_ANSWER': return stillToAnswer(tx, fact.subjectId, person, organisationId);
  }
}

/** Names for the words: of the opportunity and of the organisation. */
export async function mentionsOf(tx: Tx, fact: Fact): Promise<Mentions> {
  const ids = fact.payload as Ids;
  const opportunityId = ids.opportunityId ?? (/^opportunity\./.test(fact.kind) ? fact.subjectId : null);
  const organisationId = ids.organisationId ?? (/^organisation\./.test(fact.kind) ? fact.subjectId : null);
  const [row] = await sql<{ title: string | null; host: string | null }>(tx.rows, `select (select title from opportunities where id = $1) as title,
    (select name from organisations where id = coalesce($2, (select organisation_id from opportunities where id = $1))) as host`, [opportunityId, organisationId]);
  return { title: row?.title ?? 'an opportunity', host: row?.host ?? 'an organisation' };
}

async function coordinators(tx: Tx): Promise<string[]> {
  return (await sql<{ id: string }>(tx.rows, `select user_id as id from appointments where role = 'COORDINATOR' and ended_at is null`)).map((row) => row.id);
}

/** Owners, and where there is none every member. */
async function owners(tx: Tx, organisationId: string | undefined): Promise<string[]> {
  if (organisationId === undefined) return [];
  const members = await sql<{ id: string; role: string }>(tx.rows, `select user_id as id, role from memberships
    where organisation_id = $1 and accepted_at is not null and ended_at is null and user_id is not null`, [organisationId]);
  const leading = members.filter((member) => member.role !== 'MEMBER');
  return (leading.length > 0 ? leading : members).map((member) => member.id);
}

async function hostOf(tx: Tx, opportunityId: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }>(tx.rows, 'select organisation_id as id from opportunities where id = $1', [opportunityId]);
  return row?.id;
}

/** An application's person is the profile's. */
async function personOf(tx: Tx, fact: Fact): Promise<string | undefined> {
  if (!('profileId' in fact.payload)) return undefined;
  const [row] = await sql<{ id: string }>(tx.rows, 'select user_id as id from profiles where id = $1', [fact.payload.profileId]);
  return row?.id;
}

async function stillToAnswer(tx: Tx, introductionId: string, person: string | undefined, organisationId: string | undefined): Promise<string[]> {
  const [row] = await sql<{ person: boolean; host: boolean }>(tx.rows, `select candidate_yes_at is null as person, organisation_yes_at is null as host
    from introductions where id = $1 and state = 'APPROVED'`, [introductionId]);
  return [...(row?.person === true && person !== undefined ? [person] : []), ...(row?.host === true ? await owners(tx, organisationId) : [])];
}
