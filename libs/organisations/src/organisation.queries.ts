import { In, IsNull, type EntityManager } from 'typeorm';
import { Membership } from '#libs/accounts';
import { sql, type Reader } from '#libs/platform';
import { Organisation } from './organisation.js';

type Rows = Pick<EntityManager, 'query'>;

/** Organisations by id, as far as the reader may see them. */
export async function organisationsByIds(rows: Pick<Reader, 'findBy'>, ids: readonly string[]): Promise<Map<string, Organisation>> {
  return new Map((await rows.findBy(Organisation, { id: In([...ids]) })).map((one) => [one.id, one]));
}

/** Whether it may publish and see people today. */
export async function isVerified(rows: Rows, organisationId: string): Promise<boolean> {
  const [row] = await sql(rows, `select 1 from organisations where id = $1 and verification = 'VERIFIED'`, [organisationId]);
  return row !== undefined;
}

/** Its people who accepted and have not left. */
export async function membersOf(rows: Rows, organisationId: string): Promise<{ userId: string; role: string }[]> {
  return sql(rows, `select user_id as "userId", role from memberships where organisation_id = $1 and accepted_at is not null and ended_at is null order by id`, [organisationId]);
}

/** The live memberships, requests and invitations of organisations, as far as the reader may see them, each in the order they were made. */
export async function membershipsByOrganisation(rows: Pick<Reader, 'find'>, ids: readonly string[]): Promise<Map<string, Membership[]>> {
  const grouped = new Map<string, Membership[]>(ids.map((id) => [id, []]));
  for (const one of await rows.find(Membership, { where: { organisationId: In([...ids]), endedAt: IsNull() }, order: { id: 'ASC' } })) grouped.get(one.organisationId)?.push(one);
  return grouped;
}
