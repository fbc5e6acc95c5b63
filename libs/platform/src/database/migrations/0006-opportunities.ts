import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

/** The site is kept in metres of the National Grid, so that no reader reckons a place again. */
const TABLES = `
create table opportunities (${ENTRY}, organisation_id uuid not null, co_hosts jsonb not null default '[]',
  kind text not null check (kind in ('PLACEMENT', 'JOB', 'PROJECT')), state text not null, state_reason text,
  slug text not null constraint opportunities_slug unique, title text not null, purpose text not null default '',
  places integer not null default 1 check (places between 1 and 500), places_for_round integer not null default 0,
  places_filled integer not null default 0 check (places_filled between 0 and 500),
  requirements jsonb not null default '[]', skill_names text not null default '',
  mode text, outcode text, area text, site_easting integer, site_northing integer,
  hours_per_week double precision, patterns text[] not null default '{}', start_on date, end_on date, weeks integer,
  pay jsonb, pay_top_pence_per_hour integer, unpaid_basis text, course_name text, funding_status text not null default 'NONE', funding jsonb,
  open_to text[] not null default '{}', closes_on date, closing_at timestamptz,
  contact_role text, contact_name text, contact_email text, supervisor_role text, supervisor_name text,
  conditions text[] not null default '{}', sponsorship text not null default 'NOT_OFFERED', is_disability_confident boolean not null default false,
  anonymous_until text not null default 'SUBMITTED', accepted_route text not null default 'HERE', apply_url text,
  themes text[] not null default '{}', sector text, is_open_licence boolean not null default false,
  placement jsonb, job jsonb, project jsonb,
  published_at timestamptz, last_confirmed_at timestamptz, stale_at timestamptz,
  source text, source_ref text, is_example boolean not null default false, constraint opportunities_source unique (source, source_ref),
  search tsvector generated always as (setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('english', skill_names), 'B') || setweight(to_tsvector('english', purpose), 'C')) stored);
create index opportunities_organisation on opportunities (organisation_id, id desc);
create index opportunities_newest on opportunities (coalesce(published_at, created_at) desc, id desc) where state = 'OPEN';
create index opportunities_closing on opportunities (closing_at) where state in ('OPEN', 'PAUSED');
create index opportunities_search on opportunities using gin (search);
create index opportunities_requirements on opportunities using gin (requirements jsonb_path_ops);
create table opportunity_versions (opportunity_id uuid not null references opportunities on delete cascade, version integer not null,
  input jsonb not null, at timestamptz not null default app_clock(), primary key (opportunity_id, version));
create trigger opportunity_versions_stay before update on opportunity_versions for each row execute function forbid_change();
`;

/** A draft is its host's and the staff's; what was once published stays readable by id, so that a page can say what became of it. */
const POLICIES = `
create function is_co_host(co_hosts jsonb) returns boolean language sql stable as
  $$ select app_my_organisation() is not null and co_hosts @> jsonb_build_array(jsonb_build_object('organisationId', app_my_organisation()::text)) $$;
call protect('opportunities'); call protect('opportunity_versions');
create policy system_all on opportunities to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy anybody on opportunities for select to app_web using (published_at is not null);
create policy host on opportunities to app_web using (organisation_id = app_my_organisation()) with check (organisation_id = app_my_organisation());
create policy co_host on opportunities for select to app_web using (is_co_host(co_hosts));
create policy co_host_answers on opportunities for update to app_web using (is_co_host(co_hosts) and app_capacity() in ('OWNER', 'UNIVERSITY_COORDINATOR'))
  with check (organisation_id <> app_my_organisation());
create policy staff on opportunities to app_web using (app_is_staff()) with check (app_is_staff());
create policy system_all on opportunity_versions to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy seen on opportunity_versions for select to app_web using (exists (select from opportunities o where o.id = opportunity_id));
create policy written on opportunity_versions for insert to app_web with check (exists (
  select from opportunities o where o.id = opportunity_id and (o.organisation_id = app_my_organisation() or is_co_host(o.co_hosts) or app_is_staff())));
`;

export class Opportunities1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table opportunity_versions, opportunities; drop function is_co_host');
  }
}
