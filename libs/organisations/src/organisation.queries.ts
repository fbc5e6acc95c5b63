import { In, IsNull } from 'typeorm';
import { Membership } from '#libs/accounts';
import type { Reader } from '#libs/platform';
import { Organisation } from './organisation.js';

/** Organisations by id, as far as the reader may see them. */
export async function organisationsByIds(rows: Pick<Reader, 'findBy'>, ids: readonly string[]): Promise<Map<string, Organisation>> {
  return new Map((await rows.findBy(Organisation, { id: In([...ids]) })).map((one) => [one.id, one]));
}

/** The live memberships, requests and invitations of organisations, as far as the reader may see them, each in the order they were made. */
export async function membershipsByOrganisation(rows: Pick<Reader, 'find'>, ids: readonly string[]): Promise<Map<string, Membership[]>> {
  const grouped = new Map<string, Membership[]>(ids.map((id) => [id, []]));
  for (const one of await rows.find(Membership, { where: { organisationId: In([...ids]), endedAt: IsNull() }, order: { id: 'ASC' } })) grouped.get(one.organisationId)?.push(one);
  return grouped;
}
