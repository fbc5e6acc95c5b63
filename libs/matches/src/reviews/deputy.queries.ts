import { sql, type Actor, type Reader } from '#libs/platform';

/** An introduction that a deputy may read: it waits for a review, or they decided it. */
interface Reviewed { id: string; profileId: string; opportunityId: string }

/** What a deputy may read to review it; nothing for anybody else. Conflicts of interest are left out by the database. */
export async function reviewedBy(rows: Pick<Reader, 'query'>, actor: Actor): Promise<Reviewed[]> {
  if (actor.capacity !== 'DEPUTY') return [];
  return sql<Reviewed>(rows, `select id, profile_id as "profileId", opportunity_id as "opportunityId" from deputy_reviews()
    where is_waiting or decided_by = $1`, [actor.userId]);
}

/** The asker, where they are a deputy who may decide about it, whatever its state; else nobody. */
export async function decidersOf(rows: Pick<Reader, 'query'>, actor: Actor, introductionId: string): Promise<string[]> {
  if (actor.capacity !== 'DEPUTY' || actor.userId === null) return [];
  const [found] = await sql(rows, 'select 1 from deputy_reviews() where id = $1', [introductionId]);
  return found === undefined ? [] : [actor.userId];
}
