import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A pseudonym is spoken as its first six letters and digits: whoever is told one finds the person by it. */
const INDEXES = `
create index candidate_refs_called on candidate_refs (upper(left(regexp_replace(ref, '[^a-zA-Z0-9]', '', 'g'), 6)));
create index opportunities_co_hosts on opportunities using gin (co_hosts jsonb_path_ops);
`;

/**
 * People by a part of their name, or by what a host calls them, for coordinators alone: once published, and not hidden from everybody.
 * And the introductions that a deputy may look at: they belong to a verified organisation, and neither they nor any organisation they
 * belong or lately belonged to is a side, takes part, or is one the person hides from.
 */
const QUESTIONS = `
create function people_called(words text, called text) returns table (id uuid, name text) language sql stable security definer set search_path = public as $$
  select p.id, u.name from profiles p join users u on u.id = p.user_id and u.status = 'ACTIVE'
  where app_capacity() = 'COORDINATOR' and app_is_staff() and p.published_at is not null and p.state <> 'ERASED' and p.visibility <> 'PRIVATE'
    and (position(lower(words) in lower(u.name)) > 0
      or p.id in (select r.profile_id from candidate_refs r where r.ref = words)
      or p.id in (select r.profile_id from candidate_refs r where upper(left(regexp_replace(r.ref, '[^a-zA-Z0-9]', '', 'g'), 6)) = called)) $$;
create function deputy_reviews() returns table (id uuid, profile_id uuid, opportunity_id uuid, is_waiting boolean, decided_by uuid)
  language sql stable security definer set search_path = public as $$
  with mine as (select m.organisation_id, m.ended_at from memberships m where m.user_id = app_actor() and m.accepted_at is not null
      and (m.ended_at is null or m.ended_at > app_clock() - interval '12 months'))
  select i.id, i.profile_id, i.opportunity_id, i.state = 'PROPOSED', i.decided_by
  from introductions i join opportunities o on o.id = i.opportunity_id join profiles p on p.id = i.profile_id
  where app_capacity() = 'DEPUTY' and app_is_staff() and i.needs_coordinator and i.user_id <> app_actor()
    and exists (select from mine join organisations g on g.id = mine.organisation_id where mine.ended_at is null and g.verification = 'VERIFIED')
    and not exists (select from mine where mine.organisation_id = i.organisation_id
      or mine.organisation_id = any(p.excluded_organisation_ids)
      or o.co_hosts @> jsonb_build_array(jsonb_build_object('organisationId', mine.organisation_id::text))
      or exists (select from memberships c where c.user_id = i.user_id and c.organisation_id = mine.organisation_id and c.ended_at is null)
      or (select v.input -> 'excludedOrganisationIds' @> to_jsonb(mine.organisation_id::text) from profile_versions v
          where v.profile_id = p.id order by v.version desc limit 1)) $$;
`;

export class ReviewAndSearch1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    for (const part of [INDEXES, QUESTIONS]) await runner.query(part);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function people_called, deputy_reviews; drop index candidate_refs_called, opportunities_co_hosts');
  }
}
