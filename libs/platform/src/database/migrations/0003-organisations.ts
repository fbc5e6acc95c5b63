import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

const TABLES = `
create table organisations (${ENTRY}, name text not null, folded_name text not null, slug text not null constraint organisations_slug unique, kind text not null,
  register_ids jsonb not null default '{}', area text, size text, website text, shared_mailbox text, verified_domain text, verification text not null default 'PENDING',
  verification_reason text, decided_by uuid, decided_at timestamptz, vouched_by uuid, source text, is_example boolean not null default false);
create unique index organisations_name on organisations (folded_name, coalesce(area, '')) where verification <> 'CLOSED';
create unique index organisations_charity on organisations ((register_ids ->> 'charityNumber')) where verification <> 'CLOSED';
create unique index organisations_company on organisations ((register_ids ->> 'companyNumber')) where verification <> 'CLOSED';
create unique index organisations_ukprn on organisations ((register_ids ->> 'ukprn')) where verification <> 'CLOSED';
create unique index organisations_ods on organisations ((register_ids ->> 'odsCode')) where verification <> 'CLOSED';
create unique index organisations_gss on organisations ((register_ids ->> 'gssCode')) where verification <> 'CLOSED';
create index organisations_verification on organisations (verification, id);
create unique index memberships_invited_once on memberships (organisation_id, invited_email) where ended_at is null and invited_email is not null;
`;

const QUESTIONS = `
create function organisation_like(numbers jsonb, folded text, place text) returns uuid language sql stable security definer set search_path = public as $$
  select id from organisations o where verification <> 'CLOSED' and ((folded_name = folded and area is not distinct from place)
    or exists (select from jsonb_each_text(numbers) n where n.value <> '' and o.register_ids ->> n.key = n.value))
    order by (folded_name = folded and area is not distinct from place), id limit 1 $$;
create function organisation_slugs(base text) returns table (slug text) language sql stable security definer set search_path = public as $$
  select o.slug from organisations o where starts_with(o.slug, base) $$;
create function organisation_exists(organisation uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from organisations where id = organisation and verification <> 'CLOSED') $$;
create function organisation_role(organisation uuid, person uuid) returns text language sql stable security definer set search_path = public as $$
  select role from memberships where organisation_id = organisation and user_id = person and accepted_at is not null and ended_at is null limit 1 $$;
create function address_organisations(address text) returns setof uuid language sql stable security definer set search_path = public as $$
  select id from organisations where verification = 'VERIFIED' and verified_domain is not null and verified_domain = split_part(address, '@', 2) $$;
`;

/** A verified organisation speaks for a group that no register knows; the group's row is not its own to see or change before. */
const VOUCHING = `
create function vouch_for(group_id uuid) returns text language plpgsql volatile security definer set search_path = public as $$
declare seen organisations;
begin
  select * into seen from organisations where id = group_id and id <> app_my_organisation() for update;
  if seen.id is null then return 'NONE'; end if;
  if app_capacity() not in ('OWNER', 'UNIVERSITY_COORDINATOR') or not exists (select from organisations where id = app_my_organisation() and verification = 'VERIFIED') then
    return 'NOT_VERIFIED'; end if;
  if exists (select from memberships where organisation_id = group_id and user_id = app_actor() and ended_at is null) then return 'CONFLICT'; end if;
  if seen.verification <> 'PENDING' then return seen.verification; end if;
  update organisations set vouched_by = app_my_organisation(), version = version + 1, updated_at = app_clock() where id = group_id;
  return 'VOUCHED';
end $$;
`;

/** Who may see the people of an organisation: those who look after it, staff and the system. */
const PEOPLE = `
create function app_my_address() returns text language sql stable security definer set search_path = public as $$
  select email from users where id = app_actor() $$;
create function looks_after(organisation uuid) returns boolean language sql stable security definer set search_path = public as $$
  select app_capacity() = 'SYSTEM' or app_is_staff() or (app_capacity() in ('OWNER', 'UNIVERSITY_COORDINATOR') and organisation = app_my_organisation()) $$;
create function membership_people(asked uuid[]) returns table (id uuid, name text, email text)
  language sql stable security definer set search_path = public as $$
  select m.id, coalesce(u.name, ''), coalesce(u.email, m.invited_email) from memberships m left join users u on u.id = m.user_id
  where m.id = any(asked) and looks_after(m.organisation_id) $$;
create function membership_of_address(organisation uuid, address text) returns uuid language sql stable security definer set search_path = public as $$
  select m.id from memberships m left join users u on u.id = m.user_id
  where m.organisation_id = organisation and m.ended_at is null and (u.email = address or m.invited_email = address) and looks_after(organisation)
  order by m.accepted_at nulls last, m.id limit 1 $$;
-- Locks the organisation first, so that of two owners who leave at once the second finds no other.
create function other_owners(organisation uuid, leaving uuid) returns integer language plpgsql volatile security definer set search_path = public as $$
begin
  perform from organisations where id = organisation for update;
  return (select count(*)::int from memberships where organisation_id = organisation and id <> leaving and role = 'OWNER'
    and accepted_at is not null and ended_at is null);
end $$;
`;

const POLICIES = `
call protect('organisations');
create policy system_all on organisations to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy anybody on organisations for select to app_web using (verification in ('VERIFIED', 'SUSPENDED'));
create policy registers on organisations for insert to app_web with check (created_by = app_actor() and verification = 'PENDING');
create policy own on organisations for select to app_web using (created_by = app_actor() or exists (
  select from memberships m where m.organisation_id = organisations.id and m.ended_at is null and ((m.user_id = app_actor() and m.accepted_at is not null)
    or (m.user_id is null and m.invited_email = app_my_address()))));
create policy voucher on organisations for select to app_web using (vouched_by = app_my_organisation());
create policy owner_changes on organisations for update to app_web using (id = app_my_organisation())
  with check (id = app_my_organisation() and verification in ('PENDING', 'CLOSED'));
create policy staff on organisations to app_web using (app_is_staff()) with check (app_is_staff());
create policy invited on memberships to app_web using (user_id is null and ended_at is null and invited_email = app_my_address())
  with check (user_id = app_actor());
`;

export class Organisations1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    for (const part of [TABLES, QUESTIONS, VOUCHING, PEOPLE, POLICIES]) await runner.query(part);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy invited on memberships; drop index memberships_invited_once; drop table organisations;
      drop function vouch_for, organisation_slugs, organisation_exists, organisation_like, organisation_role, address_organisations, membership_people,
        membership_of_address, looks_after, other_owners, app_my_address`);
  }
}
