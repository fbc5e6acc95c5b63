import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `
do $$ declare r text; begin
  foreach r in array array['app_owner','app_web','app_worker','app_equality'] loop
    if not exists (select 1 from pg_roles where rolname = r) then
      begin execute format('create role %I nologin', r);
      exception when duplicate_object or unique_violation then null; end;
    end if;
    if not pg_has_role(current_user, r, 'member') then execute format('grant %I to current_user', r); end if;
  end loop;
  execute format('grant create, usage on schema public to app_owner');
  execute format('grant create on database %I to app_owner', current_database());
end $$;
revoke all on schema public from public;
grant usage on schema public to app_web, app_worker;
create schema equality authorization app_owner;
revoke all on schema equality from public;
grant usage on schema equality to app_equality;
`;

const SETTINGS = `
create function app_clock() returns timestamptz language sql stable as 'select now()';
create function app_actor() returns uuid language sql stable as
  $$ select nullif(current_setting('app.actor', true), '')::uuid $$;
create function app_organisation() returns uuid language sql stable as
  $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function app_capacity() returns text language sql stable as
  $$ select coalesce(current_setting('app.capacity', true), '') $$;
create function forbid_change() returns trigger language plpgsql as
  $$ begin raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege'; end $$;
`;

/** Closes a personal table: nobody reads a row unless a policy says so; the worker sees all. Used by every later migration. */
const PROTECT = `
create procedure protect(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy worker on %s to app_worker using (true) with check (true)', t);
  execute format('create policy owner_maintains on %s to app_owner using (true) with check (true)', t);
  execute format('grant select, insert, update, delete on %s to app_web, app_worker', t);
end $$;
`;

const FACTS = `
create table facts (
  id uuid primary key default uuidv7(), kind text not null, subject_id uuid not null, payload jsonb not null,
  actor_id uuid, actor_capacity text, cause text not null, request_id text, at timestamptz not null default app_clock());
create index facts_subject on facts (subject_id, id);
create index facts_actor on facts (actor_id, id) where actor_id is not null;
create trigger facts_are_kept before update or delete or truncate on facts for each statement execute function forbid_change();
grant insert, select on facts to app_web, app_worker;
create table outbox (fact_id uuid primary key references facts);
grant insert, select on outbox to app_web;
grant select, insert, update, delete on outbox to app_worker;
create table seals (
  position bigint primary key, fact_id uuid not null unique references facts, hash bytea not null,
  sealed_at timestamptz not null default app_clock());
create trigger seals_are_kept before update or delete or truncate on seals for each statement execute function forbid_change();
grant select on seals to app_web;
grant select, insert on seals to app_worker;
create table deliveries (
  fact_id uuid not null references facts, reaction text not null, subject_id uuid not null,
  position bigint not null, dispatched_at timestamptz, done_at timestamptz, dead_at timestamptz, discarded_at timestamptz,
  round integer not null default 0, failure text, created_at timestamptz not null default app_clock(),
  primary key (fact_id, reaction));
create index deliveries_undispatched on deliveries (position) where dispatched_at is null and done_at is null and discarded_at is null;
create index deliveries_open on deliveries (dispatched_at) where done_at is null and dead_at is null and discarded_at is null;
create index deliveries_subject on deliveries (reaction, subject_id) where done_at is null;
create index deliveries_dead on deliveries (dead_at) where dead_at is not null;
grant select, update on deliveries to app_web;
grant select, insert, update on deliveries to app_worker;
`;

const DUTIES = `
create table due_items (
  id uuid primary key default uuidv7(), subject_id uuid not null, kind text not null, owner text not null,
  organisation_id uuid, user_id uuid, due_at timestamptz not null, settled_at timestamptz,
  created_at timestamptz not null default app_clock());
create unique index due_items_open on due_items (subject_id, kind) where settled_at is null;
create index due_items_queue on due_items (owner, due_at, id) where settled_at is null;
grant select, insert, update on due_items to app_web, app_worker;
create table access_grants (
  id uuid primary key default uuidv7(), subject_id uuid not null, grantee_kind text not null, grantee_id uuid not null,
  level text not null, cause text not null, until timestamptz, created_at timestamptz not null default app_clock());
create unique index access_grants_once on access_grants (subject_id, grantee_kind, grantee_id, level, cause);
create index access_grants_grantee on access_grants (grantee_id, subject_id);
grant select, insert, update, delete on access_grants to app_web, app_worker;
create table idempotency_keys (
  user_id uuid not null, mutation text not null, key text not null, input_hash text not null,
  result_type text, result_id text, created_at timestamptz not null default app_clock(), primary key (user_id, mutation, key));
grant select, insert, update, delete on idempotency_keys to app_web, app_worker;
create table timers (name text primary key, ran_at timestamptz not null default '-infinity');
grant select, insert, update on timers to app_worker;
create table keyed_secrets (name text primary key, secret bytea not null);
insert into keyed_secrets select name, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex') from unnest(array['signIn', 'candidateRef']) as name;
grant select on keyed_secrets to app_web, app_worker;
create table progress_tasks (
  id uuid primary key default uuidv7(), kind text not null, user_id uuid, done integer not null default 0, total integer not null default 0,
  state text not null default 'RUNNING', note text, created_at timestamptz not null default app_clock(), updated_at timestamptz not null default app_clock());
grant select, insert, update on progress_tasks to app_web, app_worker;
create table mails (
  id uuid primary key default uuidv7(), notice_id uuid unique, state text not null default 'QUEUED', attempts integer not null default 0,
  failure text, claimed_at timestamptz, sent_at timestamptz, created_at timestamptz not null default app_clock());
grant select, insert, update on mails to app_web, app_worker;
`;

/** Roles, the clock, facts and their feed, deliveries, due items, grants: what every later table stands on. */
export class Foundation1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLES);
    await runner.query('set local role app_owner');
    for (const part of [SETTINGS, PROTECT, FACTS, DUTIES]) await runner.query(part);
    await runner.query('reset role');
    await runner.query('grant select on schema_migrations to app_web, app_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mails, progress_tasks, keyed_secrets, timers, idempotency_keys, access_grants, due_items, deliveries, seals, outbox, facts;
      drop procedure protect; drop function forbid_change, app_capacity, app_organisation, app_actor, app_clock; drop schema equality;`);
  }
}
