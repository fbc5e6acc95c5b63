import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

const TABLES = `
create table organisations (${ENTRY}, name text not null, folded_name text not null, slug text not null constraint organisations_slug unique, kind text not null,
  register_ids jsonb not null default '{}', area text, size text, website text, verified_domain text, verification text not null default 'PENDING',
  verification_reason text, decided_by uuid, decided_at timestamptz, source text, is_example boolean not null default false);
create unique index organisations_name on organisations (folded_name, coalesce(area, '')) where verification <> 'CLOSED';
create unique index organisations_charity on organisations ((register_ids ->> 'charityNumber')) where verification <> 'CLOSED';
create unique index organisations_company on organisations ((register_ids ->> 'companyNumber')) where verification <> 'CLOSED';
create unique index organisations_ukprn on organisations ((register_ids ->> 'ukprn')) where verification <> 'CLOSED';
create unique index organisations_ods on organisations ((register_ids ->> 'odsCode')) where verification <> 'CLOSED';
create unique index organisations_gss on organisations ((register_ids ->> 'gssCode')) where verification <> 'CLOSED';
create index organisations_verification on organisations (verification, id);
`;

const QUESTIONS = `
create function organisation_like(numbers jsonb, folded text, place text) returns uuid language sql stable security definer set search_path = public as $$
  select id from organisations o where verification <> 'CLOSED' and ((folded_name = folded and area is not distinct from place)
    or exists (select from jsonb_each_text(numbers) n where n.value <> '' and o.register_ids ->> n.key = n.value)) order by id limit 1 $$;
create function organisation_slugs(base text) returns table (slug text) language sql stable security definer set search_path = public as $$
  select o.slug from organisations o where starts_with(o.slug, base) $$;
create function organisation_exists(organisation uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from organisations where id = organisation and verification <> 'CLOSED') $$;
create function organisation_role(organisation uuid, person uuid) returns text language sql stable security definer set search_path = public as $$
  select role from memberships where organisation_id = organisation and user_id = person and accepted_at is not null and ended_at is null limit 1 $$;
create function address_organisations(address text) returns setof uuid language sql stable security definer set search_path = public as $$
  select id from organisations where verification = 'VERIFIED' and verified_domain is not null and verified_domain = split_part(address, '@', 2) $$;
`;

const POLICIES = `
call protect('organisations');
create policy system_all on organisations to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy anybody on organisations for select to app_web using (verification in ('VERIFIED', 'SUSPENDED'));
create policy registers on organisations for insert to app_web with check (created_by = app_actor());
create policy own on organisations for select to app_web using (created_by = app_actor() or exists (
  select from memberships m where m.organisation_id = organisations.id and m.user_id = app_actor() and m.ended_at is null));
create policy owner_changes on organisations for update to app_web using (id = app_my_organisation()) with check (id = app_my_organisation());
create policy staff on organisations to app_web using (app_is_staff()) with check (app_is_staff());
`;

export class Organisations1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    for (const part of [TABLES, QUESTIONS, POLICIES]) await runner.query(part);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organisations; drop function organisation_slugs, organisation_exists, organisation_like, organisation_role, address_organisations');
  }
}
