import type { Tx } from '../database/tx.js';

/** What a grant lets its holder see of the subject. */
export type AccessLevel = 'PROFILE' | 'CONTACT';

interface Grant { subjectId: string; organisationId: string; level: AccessLevel; cause: string; until?: Date }

/** Lets an organisation see a subject, in the commit of what caused it. Row-level security reads only these rows. */
export async function grantAccess(tx: Tx, grant: Grant): Promise<void> {
  await tx.rows.query(
    `insert into access_grants (subject_id, grantee_kind, grantee_id, level, cause, until) values ($1, 'organisation', $2, $3, $4, $5)
     on conflict do nothing`,
    [grant.subjectId, grant.organisationId, grant.level, grant.cause, grant.until ?? null],
  );
}
