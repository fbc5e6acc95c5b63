import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

const TABLES = `
create table people_lists (
  opportunity_id uuid primary key, organisation_id uuid not null, position bigint not null, at timestamptz not null,
  engine text not null, weights text not null, taxonomy text not null, is_small boolean not null, entries jsonb not null);
create table opportunity_lists (
  profile_id uuid primary key, user_id uuid not null, position bigint not null, at timestamptz not null,
  engine text not null, weights text not null, taxonomy text not null, is_small boolean not null, entries jsonb not null);
create table candidate_refs (
  ref text primary key, profile_id uuid not null, organisation_id uuid not null, created_at timestamptz not null default app_clock());
create unique index candidate_refs_once on candidate_refs (profile_id, organisation_id);
create table matches (${ENTRY}, profile_id uuid not null, user_id uuid not null, opportunity_id uuid not null, organisation_id uuid not null,
  state text not null default 'SUGGESTED', engine_version text not null, weights_version text not null, taxonomy_version text not null,
  profile_version integer not null, opportunity_version integer not null, position bigint not null,
  organisation_total integer not null, candidate_total integer not null, two_sided integer not null, computed_at timestamptz not null);
create unique index matches_pair on matches (profile_id, opportunity_id);
create table marks (${ENTRY}, match_id uuid not null references matches, user_id uuid not null, organisation_id uuid not null, side text not null,
  kind text not null, reason text);
create unique index marks_once on marks (match_id, side);
create table introductions (${ENTRY}, match_id uuid not null references matches, profile_id uuid not null, user_id uuid not null,
  opportunity_id uuid not null, organisation_id uuid not null, state text not null, proposed_by text not null, needs_coordinator boolean not null,
  candidate_yes_at timestamptz, organisation_yes_at timestamptz, organisation_yes_by uuid, reason text, decided_by uuid, decided_at timestamptz, due_at timestamptz not null);
create unique index introductions_live on introductions (profile_id, opportunity_id) where state in ('PROPOSED', 'APPROVED');
create index introductions_organisation on introductions (organisation_id, id);
create index introductions_user on introductions (user_id, id);
create index introductions_due on introductions (due_at) where state in ('PROPOSED', 'APPROVED');
`;

/**
 * Each answers one narrow question about rows that the asker may not read: whose profile, the allow-listed matching input of a
 * person whom the asker's verified organisation knows by reference, and names after CONNECTED.
 */
const QUESTIONS = `
create function profile_owners(profiles uuid[]) returns table (id uuid, user_id uuid, state text)
  language sql stable security definer set search_path = public as
  $$ select p.id, p.user_id, p.state from profiles p where p.id = any(profiles) $$;
create function profile_visibility(profile uuid) returns text language sql stable security definer set search_path = public as
  $$ select visibility from profiles where id = profile $$;
create function app_knows_candidate(profile uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from candidate_refs r join organisations o on o.id = r.organisation_id
    where r.profile_id = profile and r.organisation_id = app_my_organisation() and o.verification = 'VERIFIED') $$;
create function candidate_inputs(profiles uuid[]) returns table (input jsonb) language sql stable security definer set search_path = public as $$
  select v.input from profiles p join lateral (select w.input from profile_versions w where w.profile_id = p.id order by w.version desc limit 1) v on true
  where p.id = any(profiles) and app_knows_candidate(p.id)
    and (p.is_shown_to_own_organisations or not exists (select from memberships m
      where m.user_id = p.user_id and m.organisation_id = app_my_organisation() and m.ended_at is null)) order by p.id $$;
create function candidate_evidence(profiles uuid[]) returns table (profile_id uuid, skill_id uuid, evidence text)
  language sql stable security definer set search_path = public as $$
  select c.profile_id, c.skill_id, c.evidence from skill_claims c join profiles p on p.id = c.profile_id
  where c.profile_id = any(profiles) and c.skill_id is not null and (p.user_id = app_actor() or app_is_staff() or app_knows_candidate(p.id)) $$;
create function introduction_contacts(introductions uuid[])
  returns table (id uuid, candidate_name text, candidate_email text, host_name text, host_email text)
  language sql stable security definer set search_path = public as $$
  select i.id, c.name, c.email, h.name, h.email from introductions i join users c on c.id = i.user_id left join users h on h.id = i.organisation_yes_by
  where i.id = any(introductions) and i.state = 'CONNECTED'
    and (i.user_id = app_actor() or i.organisation_id = app_my_organisation() or app_is_staff()) $$;
`;

const POLICIES = `
call protect('people_lists'); call protect('opportunity_lists'); call protect('candidate_refs'); call protect('matches'); call protect('marks');
call protect('introductions');
create policy host on people_lists for select to app_web using (organisation_id = app_my_organisation());
create policy staff on people_lists for select to app_web using (app_is_staff());
create policy self on opportunity_lists for select to app_web using (user_id = app_actor());
create policy staff on opportunity_lists for select to app_web using (app_is_staff());
create policy host on candidate_refs to app_web using (organisation_id = app_my_organisation()) with check (organisation_id = app_my_organisation());
create policy self on candidate_refs for insert to app_web with check (exists (select from profiles p where p.id = profile_id and p.user_id = app_actor()));
create policy staff on candidate_refs to app_web using (app_is_staff()) with check (app_is_staff());
create policy self on matches to app_web using (user_id = app_actor()) with check (user_id = app_actor());
create policy host on matches to app_web using (organisation_id = app_my_organisation()) with check (organisation_id = app_my_organisation());
create policy staff on matches to app_web using (app_is_staff()) with check (app_is_staff());
create policy self on marks to app_web using (user_id = app_actor() and side = 'CANDIDATE') with check (user_id = app_actor() and side = 'CANDIDATE');
create policy host on marks to app_web using (organisation_id = app_my_organisation() and side = 'ORGANISATION')
  with check (organisation_id = app_my_organisation() and side = 'ORGANISATION');
create policy staff on marks for select to app_web using (app_is_staff());
create policy self on introductions to app_web using (user_id = app_actor()) with check (user_id = app_actor());
create policy host on introductions to app_web using (organisation_id = app_my_organisation()) with check (organisation_id = app_my_organisation());
create policy staff on introductions to app_web using (app_is_staff()) with check (app_is_staff());
`;

export class Matches1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query(QUESTIONS);
    await runner.query(POLICIES);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table introductions, marks, matches, candidate_refs, opportunity_lists, people_lists');
    await runner.query('drop function profile_owners, profile_visibility, app_knows_candidate, candidate_inputs, candidate_evidence, introduction_contacts');
  }
}
