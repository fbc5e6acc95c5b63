import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

/** The first table of weights, as it stood when the weights moved into the database. What is in force now is a row, not this text. */
const FIRST = {
  organisation: { essential: 60, desirable: 15, time: 15, mission: 10 },
  candidate: { wantedSkills: 45, commute: 25, interest: 20, time: 10 },
  neutral: { time: 5_000, mission: 5_000, wantedSkills: 5_000, commute: 3_000, interest: 5_000 },
  interestMissed: 2_000, commuteAtLongest: 3_000, leastEssentialFit: 3_000,
  enoughWeeks: { of: 3, outOf: 4 }, enoughHours: { of: 4, outOf: 5 },
  travel: {
    WALK: { detourPercent: 125, metresPerMinute: 80, waitMin: 0 }, CYCLE: { detourPercent: 130, metresPerMinute: 240, waitMin: 3 },
    PUBLIC: { detourPercent: 140, metresPerMinute: 330, waitMin: 12 }, CAR: { detourPercent: 135, metresPerMinute: 560, waitMin: 5 },
  },
};
const FIRST_REASON = 'The first table.';

/** A number is given when a table takes effect; a proposal has none. One proposal waits at a time, and one table is in force. */
const TABLES = `
create table weights (${ENTRY}, number integer unique, state text not null, figures jsonb not null, reason text not null,
  proposed_as text not null, approved_by uuid[] not null default '{}', is_independent boolean not null default true,
  in_force_from timestamptz, in_force_until timestamptz, refused_by uuid, refusal_reason text, recompute_task_id uuid);
create unique index weights_proposed on weights (state) where state = 'PROPOSED';
create unique index weights_in_force on weights (state) where state = 'IN_FORCE';
create table transparency_records (${ENTRY}, number integer not null unique, weights_id uuid not null references weights, record jsonb not null);
create trigger transparency_records_are_kept before update or delete or truncate on transparency_records for each statement execute function forbid_change();
grant select, insert on transparency_records to app_web, app_worker;
create table replay_runs (${ENTRY}, position bigint not null, at timestamptz not null, engine text not null, weights text not null, taxonomy text not null,
  is_whole boolean not null, checked integer not null, equal integer not null, different integer not null, erased integer not null,
  other_version integer not null, differences text[] not null);
create table learning_routes (${ENTRY}, skill_id uuid not null references skills, from_level integer not null check (from_level between 0 and 3),
  to_level integer not null check (to_level between 1 and 4), title text not null, provider text not null, cost_pence integer, hours integer, place text,
  url text not null, last_checked_at timestamptz, state text not null);
create index learning_routes_skill on learning_routes (skill_id, id);
alter table congestion_runs add column weights text not null default 'weights-1';
alter table progress_tasks add column cause text not null default '', add column resume jsonb;
create index progress_tasks_running on progress_tasks (kind, id) where state = 'RUNNING';
create index progress_tasks_user on progress_tasks (user_id, id) where user_id is not null;
`;

/** How many admins could still stand behind a change besides these, since staff may not read each other's appointments; and the last replay's figure for metrics. */
const QUESTIONS = `
create function admins_besides(people uuid[]) returns integer language sql stable security definer set search_path = public as $$
  select count(distinct u.id)::int from appointments a join users u on u.id = a.user_id
  where a.role = 'ADMIN' and a.ended_at is null and u.status = 'ACTIVE' and not (u.id = any(people)) $$;
create function last_replay() returns table (at timestamptz, different integer) language sql stable security definer set search_path = public as
  $$ select r.at, r.different from replay_runs r order by r.id desc limit 1 $$;
`;

const POLICIES = `
call protect('weights'); call protect('replay_runs'); call protect('learning_routes');
create policy everybody on learning_routes for select to app_web using (state = 'LISTED');
create policy self on learning_routes to app_web using (created_by = app_actor() and state = 'SUGGESTED') with check (created_by = app_actor() and state = 'SUGGESTED');
create policy staff on learning_routes to app_web using (app_is_staff()) with check (app_is_staff());
create policy everybody on weights for select to app_web using (state in ('IN_FORCE', 'SUPERSEDED'));
create policy staff on weights to app_web using (app_is_staff()) with check (app_is_staff());
create policy staff on replay_runs for select to app_web using (app_is_staff());
`;

export class Weights1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query(QUESTIONS);
    await runner.query(POLICIES);
    await runner.query(`insert into weights (number, state, figures, reason, proposed_as, in_force_from) values (1, 'IN_FORCE', $1, $2, 'SYSTEM', app_clock())`,
      [JSON.stringify(FIRST), FIRST_REASON]);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function admins_besides, last_replay');
    await runner.query('drop table learning_routes, replay_runs, transparency_records, weights');
    await runner.query('alter table congestion_runs drop column weights');
    await runner.query('alter table progress_tasks drop column cause, drop column resume');
    await runner.query('drop index if exists progress_tasks_running, progress_tasks_user');
  }
}
