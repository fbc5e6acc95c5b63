import { In, type EntityManager } from 'typeorm';
import { sql, type Reader } from '#libs/platform';
import { Organisation } from './organisation.js';

type Rows = Pick<EntityManager, 'query'>;

export async function organisationsByIds(rows: Pick<Reader, 'findBy'>, ids: readonly string[]): Promise<Map<string, Organisation>> {
  return new Map((await rows.findBy(Organisation, { id: In([...ids]) })).map((one) => [one.id, one]));
}

export async function isVerified(rows: Rows, organisationId: string): Promise<boolean> {
  const [row] = await sql(rows, `select 1 from organisations where id = $1 and verification = 'VERIFIED'`, [organisationId]);
  return row !== undefined;
}

export async function membersOf(rows: Rows, organisationId: string): Promise<{ userId: string; role: string }[]> {
  return sql(rows, `select user_id as "userId", role from memberships where organisation_id = $1 and accepted_at is not null and ended_at is null order by id`, [organisationId]);
}
