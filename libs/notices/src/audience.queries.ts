import { londonDayOf, type NoticeAudience as Hearer, type Fact, type Mentions, type Standing } from '#libs/domain';
import { sql, type Tx } from '#libs/platform';

/** Whom and what a fact is about, read from the row as it stands now. */
export interface Circle {
  personId: string | null; organisationId: string | null; opportunityId: string | null; coHostId: string | null; keeperIds: string[]; invitedEmail: string | null;
  standing: Standing; mentions: Mentions;
}

interface Row {
  personId?: string | null; organisationId?: string | null; opportunityId?: string | null; keeperIds?: (string | null)[];
  invitedEmail?: string | null; role?: string | null;
  dueAt?: Date | null; proposedBy?: string | null;
  hasCandidateSaidYes?: boolean; hasHostSaidYes?: boolean; state?: string | null; needsCoordinator?: boolean; origin?: string | null;
}

/** One narrow question for each kind of subject: the first word of a fact's kind says which. */
const ABOUT_SQL: Record<string, string> = {
  organisation: `select id as "organisationId", verification as state from organisations where id = $1`,
  membership: `select user_id as "personId", organisation_id as "organisationId", invited_email as "invitedEmail", role from memberships where id = $1`,
  profile: `select user_id as "personId", state from profiles where id = $1`,
  opportunity: `select id as "opportunityId", organisation_id as "organisationId", array[created_by] as "keeperIds", state from opportunities where id = $1`,
  introduction: `select i.user_id as "personId", i.organisation_id as "organisationId", i.opportunity_id as "opportunityId", i.state, i.due_at as "dueAt",
      array[i.organisation_yes_by, o.created_by] as "keeperIds", i.proposed_by as "proposedBy", i.needs_coordinator as "needsCoordinator",
      i.candidate_yes_at is not null as "hasCandidateSaidYes", i.organisation_yes_at is not null as "hasHostSaidYes"
    from introductions i join opportunities o on o.id = i.opportunity_id where i.id = $1`,
  application: `select a.user_id as "personId", a.organisation_id as "organisationId", a.opportunity_id as "opportunityId", a.state, a.origin, a.host_due_at as "dueAt",
      array[i.organisation_yes_by, o.created_by] as "keeperIds"
    from applications a join opportunities o on o.id = a.opportunity_id left join introductions i on i.id = a.introduction_id where a.id = $1`,
};

const NAMES_SQL = `select (select title from opportunities where id = $1) as opportunity, o.name as organisation, o.verification,
    (select name from organisations where id = $3) as "coHost"
  from (select 1) one left join organisations o on o.id = $2`;

const ROLES: Record<string, string> = { MEMBER: 'a member', OWNER: 'an owner', UNIVERSITY_COORDINATOR: 'a university coordinator' };

/** Gathers the circle of a fact. A subject that is gone gives an empty one: nobody is told. */
export async function circleOf(tx: Tx, fact: Fact): Promise<Circle | null> {
  const aboutSql = ABOUT_SQL[fact.kind.split('.')[0] ?? ''];
  const [row] = aboutSql === undefined ? [{} as Row] : await sql<Row>(tx.rows, aboutSql, [fact.subjectId]);
  if (row === undefined) return null;
  const payload = fact.payload as { side?: string; months?: number; reaction?: string; userId?: string; coHostId?: string };
  const [names] = await sql<{ opportunity: string | null; organisation: string | null; coHost: string | null; verification: string | null }>(
    tx.rows, NAMES_SQL, [row.opportunityId ?? null, row.organisationId ?? null, payload.coHostId ?? null]);
  // A stranger is not mailed words that anybody could have registered as a name.
  const isStrangers = fact.kind === 'membership.invited' && names?.verification !== 'VERIFIED';
  return {
    personId: row.personId ?? payload.userId ?? null, organisationId: row.organisationId ?? null, opportunityId: row.opportunityId ?? null, coHostId: payload.coHostId ?? null,
    invitedEmail: row.invitedEmail ?? null,
    keeperIds: (row.keeperIds ?? []).filter((id) => id !== null),
    standing: {
      proposedBy: row.proposedBy ?? null, hasCandidateSaidYes: row.hasCandidateSaidYes ?? false, hasHostSaidYes: row.hasHostSaidYes ?? false,
      state: row.state ?? null, needsCoordinator: row.needsCoordinator ?? false, origin: row.origin ?? null, side: payload.side ?? null,
      isHostVerified: names?.verification === 'VERIFIED',
    },
    mentions: {
      opportunity: names?.opportunity ?? 'an opportunity', organisation: isStrangers ? 'an organisation' : names?.organisation ?? 'an organisation',
      coHost: names?.coHost ?? 'an organisation', subjectId: fact.subjectId, dueOn: row.dueAt == null ? null : londonDayOf(row.dueAt.getTime()),
      role: ROLES[row.role ?? ''] ?? 'a member',
      months: payload.months ?? 0, reaction: payload.reaction ?? '',
    },
  };
}

const ACTIVE_SQL = `select id from users where id = any($1) and status = 'ACTIVE' order by id`;
const INVITED_SQL = `select id from users where email = lower($1) and status = 'ACTIVE'`;
const STAFF_SQL = `select u.id from appointments a join users u on u.id = a.user_id
  where a.role = $1 and a.ended_at is null and u.status = 'ACTIVE' order by u.id`;
/** Those who look after it and still belong to the host; without any its owners; without any every member. */
const MEMBERS_SQL = `with members as (
    select distinct on (u.id) u.id, case when u.id = any($2) then 1 when m.role <> 'MEMBER' then 2 else 3 end as rank
    from memberships m join users u on u.id = m.user_id
    where m.organisation_id = $1 and m.accepted_at is not null and m.ended_at is null and u.status = 'ACTIVE' order by u.id, rank)
  select id from members where rank = (select min(rank) from members) order by id`;

/**
 * The owners of every organisation that takes part, or was asked to and has not answered; of one without an owner every member. Of a draft
 * that never opened only those who said yes hear: else anybody could have words mailed to strangers by asking them and withdrawing.
 */
const CO_HOSTS_SQL = `with asked as (
    select (one ->> 'organisationId')::uuid as id from opportunities o cross join jsonb_array_elements(o.co_hosts) one
    where o.id = $1 and (one ->> 'isConfirmed' = 'true' or (one ->> 'hasDeclined' = 'false' and o.published_at is not null))), members as (
    select u.id, rank() over (partition by m.organisation_id order by m.role = 'MEMBER') as rank
    from asked join memberships m on m.organisation_id = asked.id join users u on u.id = m.user_id
    where m.accepted_at is not null and m.ended_at is null and u.status = 'ACTIVE')
  select distinct id from members where rank = 1 order by id`;
/** A proposal that a coordinator or the host has not brought before the person is not theirs to know of. */
const INTRODUCED_SQL = `select distinct u.id from introductions i join users u on u.id = i.user_id and u.status = 'ACTIVE'
  where i.opportunity_id = $1 and (i.state in ('APPROVED', 'CONNECTED') or (i.state = 'PROPOSED' and i.proposed_by = 'CANDIDATE')) order by u.id`;
const SHORTLISTERS_SQL = `select distinct u.id from marks k join matches m on m.id = k.match_id join users u on u.id = k.user_id and u.status = 'ACTIVE'
  where m.opportunity_id = $1 and k.side = 'CANDIDATE' and k.kind = 'SHORTLISTED' order by u.id`;

/** The people an audience means here, each once; null stands for an invited address that nobody signs in with. */
export async function peopleOf(tx: Tx, audience: Hearer, circle: Circle): Promise<(string | null)[]> {
  const ids = async (textSql: string, values: unknown[]): Promise<string[]> => (await sql<{ id: string }>(tx.rows, textSql, values)).map((row) => row.id);
  switch (audience) {
    case 'THE_PERSON': return ids(ACTIVE_SQL, [[circle.personId].filter((id) => id !== null && id !== '')]);
    case 'COORDINATORS': return ids(STAFF_SQL, ['COORDINATOR']);
    case 'ADMINS': return ids(STAFF_SQL, ['ADMIN']);
    case 'ORGANISATION_OWNERS': return circle.organisationId === null ? [] : ids(MEMBERS_SQL, [circle.organisationId, []]);
    case 'THE_HOST': return circle.organisationId === null ? [] : ids(MEMBERS_SQL, [circle.organisationId, circle.keeperIds]);
    case 'THE_CO_HOST': return circle.coHostId === null ? [] : ids(MEMBERS_SQL, [circle.coHostId, []]);
    case 'CO_HOSTS': return ids(CO_HOSTS_SQL, [circle.opportunityId]);
    case 'THE_INTRODUCED': return ids(INTRODUCED_SQL, [circle.opportunityId]);
    case 'THE_SHORTLISTERS': return ids(SHORTLISTERS_SQL, [circle.opportunityId]);
    case 'THE_INVITED': {
      if (circle.invitedEmail === null) return [];
      const [known] = await ids(INVITED_SQL, [circle.invitedEmail]);
      return [known ?? null];
    }
  }
}
