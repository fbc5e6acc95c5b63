import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

const TABLES = `
create table users (${ENTRY}, email text not null, name text not null default '', status text not null default 'ACTIVE',
  last_signed_in_at timestamptz, locale text not null default 'en-GB', constraint users_email unique (email));
create table sessions (${ENTRY}, user_id uuid not null references users, token_hash bytea not null unique, capacity text not null default 'PERSON',
  organisation_id uuid, expires_at timestamptz not null, ended_at timestamptz);
create index sessions_user on sessions (user_id);
create table sign_in_codes (${ENTRY}, email text not null, code_hash bytea, expires_at timestamptz, tries integer not null default 0, used_at timestamptz);
create index sign_in_codes_email on sign_in_codes (email, id desc);
create table memberships (${ENTRY}, user_id uuid references users, organisation_id uuid not null, role text not null,
  invited_email text, invited_by uuid, accepted_at timestamptz, ended_at timestamptz);
create unique index memberships_once on memberships (user_id, organisation_id) where ended_at is null;
create index memberships_organisation on memberships (organisation_id) where ended_at is null;
create table appointments (${ENTRY}, user_id uuid not null references users, role text not null, ended_at timestamptz);
create unique index appointments_once on appointments (user_id, role) where ended_at is null;
create table consents (${ENTRY}, user_id uuid not null references users, purpose text not null, notice_version integer not null,
  given_at timestamptz not null, withdrawn_at timestamptz);
create index consents_user on consents (user_id, purpose);
create table rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint);
grant select, insert, update, delete on rate_limits to app_web, app_worker;
`;

/** Functions see rows that the asker may not: each answers one narrow question. */
const QUESTIONS = `
create function app_is_staff() returns boolean language sql stable security definer set search_path = public as $$
  select app_capacity() in ('COORDINATOR', 'ADMIN', 'DEPUTY', 'REVIEWER') and exists (
    select from appointments where user_id = app_actor() and role = app_capacity() and ended_at is null) $$;
create function app_my_organisation() returns uuid language sql stable security definer set search_path = public as $$
  select organisation_id from memberships
  where user_id = app_actor() and organisation_id = app_organisation() and accepted_at is not null and ended_at is null limit 1 $$;
create function app_is_granted(subject uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from access_grants where subject_id = subject and grantee_id = app_my_organisation() and (until is null or until > app_clock())) $$;
create function session_actor(hash bytea) returns table (session_id uuid, user_id uuid, capacity text, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  select s.id, s.user_id,
    case when s.capacity = 'PERSON' or held.is_held then s.capacity else 'PERSON' end,
    case when held.is_held then s.organisation_id end
  from sessions s join users u on u.id = s.user_id and u.status = 'ACTIVE'
  cross join lateral (select exists (
      select from memberships m where m.user_id = s.user_id and m.organisation_id = s.organisation_id and m.role = s.capacity
        and m.accepted_at is not null and m.ended_at is null)
    or exists (select from appointments a where a.user_id = s.user_id and a.role = s.capacity and a.ended_at is null and s.organisation_id is null) as is_held) held
  where s.token_hash = hash and s.ended_at is null and s.expires_at > app_clock() $$;
`;

const POLICIES = `
call protect('users'); call protect('sessions'); call protect('sign_in_codes'); call protect('memberships'); call protect('appointments'); call protect('consents');
create policy system_all on users to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy self on users to app_web using (id = app_actor()) with check (id = app_actor());
create policy staff_sees on users for select to app_web using (app_is_staff());
create policy granted_sees on users for select to app_web using (app_is_granted(id));
create policy system_all on sessions to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy self on sessions to app_web using (user_id = app_actor()) with check (user_id = app_actor());
create policy system_all on sign_in_codes to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy system_all on memberships to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy self on memberships to app_web using (user_id = app_actor()) with check (user_id = app_actor());
create policy colleagues on memberships to app_web using (organisation_id = app_my_organisation()) with check (organisation_id = app_my_organisation());
create policy staff on memberships to app_web using (app_is_staff()) with check (app_is_staff());
create policy system_all on appointments to app_web using (app_capacity() = 'SYSTEM') with check (app_capacity() = 'SYSTEM');
create policy self on appointments for select to app_web using (user_id = app_actor());
create policy self on consents to app_web using (user_id = app_actor()) with check (user_id = app_actor());
create policy staff_sees on consents for select to app_web using (app_is_staff());
`;

export class Accounts1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    for (const part of [TABLES, QUESTIONS, POLICIES]) await runner.query(part);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table users, sessions, sign_in_codes, memberships, appointments, consents, rate_limits cascade;
      drop function app_is_staff, app_my_organisation, app_is_granted, session_actor`);
  }
}
