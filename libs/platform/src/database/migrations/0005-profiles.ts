import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

/** Of a home only the outward postcode is kept, with the middle of its district in metres of the National Grid. */
const TABLES = `
create table profiles (${ENTRY}, user_id uuid not null references users, state text not null,
  headline text, summary text, is_adult boolean not null default false,
  outcode text, area text, home_easting integer, home_northing integer,
  max_commute_min integer, travel_mode text not null default 'PUBLIC', commute_overrides jsonb not null default '{}', modes text[] not null default '{}',
  hours_per_week_min integer, hours_per_week_max integer, patterns text[] not null default '{}', available_from date, available_to date,
  min_pay jsonb, pay_floor integer, accepts_unpaid boolean not null default false, accepts_kinds text[] not null default '{}',
  circumstances text[] not null default '{}', interests text[] not null default '{}', sectors text[] not null default '{}',
  wanted_skill_ids uuid[] not null default '{}', visibility text not null default 'INTRODUCED_ONLY',
  excluded_organisation_ids uuid[] not null default '{}', is_shown_to_own_organisations boolean not null default false,
  last_confirmed_at timestamptz, published_at timestamptz, published_version integer, dormancy_warned_at timestamptz,
  is_example boolean not null default false, constraint profiles_user unique (user_id));
create index profiles_active on profiles (id) where state = 'ACTIVE';
create table skill_claims (${ENTRY}, profile_id uuid not null references profiles on delete cascade, skill_id uuid references skills, text text,
  level smallint not null check (level between 1 and 4), evidence text not null default 'SELF', is_wanted boolean not null default false, last_used_on date,
  check ((skill_id is null) <> (text is null)));
create unique index skill_claims_skill on skill_claims (profile_id, skill_id) where skill_id is not null;
create unique index skill_claims_text on skill_claims (profile_id, lower(text)) where skill_id is null;
create index skill_claims_pending on skill_claims (lower(text)) where skill_id is null;
create table profile_versions (profile_id uuid not null references profiles on delete cascade, version integer not null,
  input jsonb not null, at timestamptz not null default app_clock(), primary key (profile_id, version));
create trigger profile_versions_stay before update on profile_versions for each row execute function forbid_change();
`;

/**
 * The organisations that a person belongs to or whose verified domain is that of the person's address. A function, because neither
 * the memberships nor the organisations are all open to the asker; it answers only the person and the system.
 */
const QUESTIONS = `
create function own_organisations(person uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(own.id), '{}') from (
    select organisation_id as id from memberships where user_id = person and accepted_at is not null and ended_at is null
    union select address_organisations(u.email) from users u where u.id = person) own
  where app_actor() = person or app_capacity() = 'SYSTEM' $$;
`;

/** Owners write; staff and organisations that were granted the person read. What is matched on is never a host's to read. */
const POLICIES = `
call protect('profiles'); call protect('skill_claims'); call protect('profile_versions');
create policy system_all on profiles to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy self on profiles to app_web using (user_id = app_actor()) with check (user_id = app_actor());
create policy staff_sees on profiles for select to app_web using ((select app_is_staff()));
create policy granted_sees on profiles for select to app_web using ((select app_my_organisation()) is not null and app_is_granted(id));
create policy system_all on skill_claims to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy self on skill_claims to app_web using (exists (select from profiles p where p.id = profile_id and p.user_id = app_actor()))
  with check (exists (select from profiles p where p.id = profile_id and p.user_id = app_actor()));
create policy staff_sees on skill_claims for select to app_web using ((select app_is_staff()));
create policy granted_sees on skill_claims for select to app_web using ((select app_my_organisation()) is not null and app_is_granted(profile_id));
create policy system_all on profile_versions to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy self on profile_versions to app_web using (exists (select from profiles p where p.id = profile_id and p.user_id = app_actor()))
  with check (exists (select from profiles p where p.id = profile_id and p.user_id = app_actor()));
create policy staff_sees on profile_versions for select to app_web using ((select app_is_staff()));
`;

export class Profiles1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    for (const part of [TABLES, QUESTIONS, POLICIES]) await runner.query(part);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table profile_versions, skill_claims, profiles; drop function own_organisations');
  }
}
