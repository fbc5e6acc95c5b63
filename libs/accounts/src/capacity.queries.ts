import type { EntityManager } from 'typeorm';
import type { CapacityKind } from '#libs/domain';
import { sql, type CapacityChoice } from '#libs/platform';

/**
 * Everything the person may act as, the most particular first: staff roles, then organisations, then themselves. Read from
 * the database each time, so that a removed member or coordinator loses the capacity at once.
 */
export async function capacitiesOf(rows: Pick<EntityManager, 'query'>, userId: string): Promise<CapacityChoice[]> {
  const found = await sql<{ kind: CapacityKind; organisation_id: string | null }>(rows, `
    select role as kind, null::uuid as organisation_id, 1 as rank, id from appointments where user_id = $1 and ended_at is null
    union all
    select role, organisation_id, 2, id from memberships where user_id = $1 and accepted_at is not null and ended_at is null
    order by rank, id`, [userId]);
  return [...found.map((row) => ({ kind: row.kind, organisationId: row.organisation_id })), { kind: 'PERSON', organisationId: null }];
}
