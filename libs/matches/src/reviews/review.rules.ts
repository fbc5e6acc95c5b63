import { addWorkingDays, closingInstant, londonDayOf } from '#libs/domain';
import { NotPermitted, sql, type Tx } from '#libs/platform';
import { Proposer } from '../introductions/introduction.js';
import type { FoundPair } from '../pairs/pair.queries.js';

const FIRST_INVITATIONS = 3;

/**
 * Whether a coordinator looks first. A coordinator's own proposal needs none; a person with visibility MEMBERS needs none, except
 * for a host's first three invitations; everybody else's introduction is looked at.
 */
export async function needsCoordinator(tx: Tx, found: FoundPair, proposedBy: Proposer): Promise<boolean> {
  if (proposedBy === Proposer.COORDINATOR) return false;
  const [row] = await sql<{ visibility: string; invited: number }>(tx.rows, `select profile_visibility($1) as visibility,
    (select count(*)::int from introductions where organisation_id = $2 and proposed_by = 'ORGANISATION') as invited`,
  [found.profileId, found.opportunity.organisationId]);
  if (row?.visibility !== 'MEMBERS') return true;
  return proposedBy === Proposer.ORGANISATION && row.invited < FIRST_INVITATIONS;
}

/** Nobody decides about themselves or about an organisation they belong to, or belonged to in the last twelve months. */
export async function refuseConflict(tx: Tx, candidateId: string, organisationId: string): Promise<void> {
  if (tx.actor.userId === candidateId) throw new NotPermitted('conflict.self', 'This introduction is about you. Another coordinator must decide.');
  const [member] = await sql(tx.rows, `select 1 from memberships where user_id = $1 and organisation_id = $2 and accepted_at is not null
    and (ended_at is null or ended_at > app_clock() - interval '12 months')`, [tx.actor.userId, organisationId]);
  if (member !== undefined) {
    throw new NotPermitted('conflict.organisation', 'You belong to this organisation, or did in the last twelve months. Another coordinator must decide.');
  }
}

/** The end of the day so many working days on, in London. */
export function workingDaysFrom(now: Date, days: number): Date {
  return new Date(closingInstant(addWorkingDays(londonDayOf(now.getTime()), days)));
}
