import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';

/** What the rules need to know of the organisation that offers something. */
export interface Host {
  organisationId: string;
  kind: string;
  isVerified: boolean;
  charityNumber: string | null;
  hasRegisterNumber: boolean;
  /** Whether anything of theirs has been open before. */
  hasPublished: boolean;
}

interface HostRow { id: string; kind: string; verification: string; register_ids: Record<string, string | null> | null; has_published: boolean }

const PUBLIC_BODIES: ReadonlySet<string> = new Set(['COUNCIL', 'NHS', 'POLICE_FIRE', 'OTHER_PUBLIC', 'UNIVERSITY']);

/** The organisations as their opportunities see them; those that the reader may not see are absent. */
export async function hostsOf(rows: Pick<EntityManager, 'query'>, organisationIds: readonly string[]): Promise<Map<string, Host>> {
  const found = await sql<HostRow>(rows, `select o.id, o.kind, o.verification, to_jsonb(o) -> 'register_ids' as register_ids,
    exists (select from opportunities p where p.organisation_id = o.id and p.published_at is not null) as has_published
    from organisations o where o.id = any($1)`, [organisationIds]);
  return new Map(found.map((row) => [row.id, hostFrom(row)]));
}

function hostFrom(row: HostRow): Host {
  const numbers = Object.values(row.register_ids ?? {}).filter((value) => value != null && value !== '');
  return {
    organisationId: row.id, kind: row.kind, isVerified: row.verification === 'VERIFIED', charityNumber: row.register_ids?.['charityNumber'] ?? null,
    hasRegisterNumber: numbers.length > 0, hasPublished: row.has_published,
  };
}

/** Public bodies choose without seeing a name unless they say otherwise. */
export function isPublicBody(kind: string): boolean {
  return PUBLIC_BODIES.has(kind);
}
