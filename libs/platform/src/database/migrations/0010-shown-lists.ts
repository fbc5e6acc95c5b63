import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

/** A run's figures are kept for good; a person has the list of the newest run. `raw_ids`: what the raw list held then, to know what is new since. */
const TABLES = `
create table congestion_runs (${ENTRY}, position bigint not null, at timestamptz not null, rules_version text not null,
  strength integer not null, cap_percent integer, people integer not null, people_with_empty_lists integer not null, people_uncapped integer not null,
  opportunities integer not null, gini_before integer not null, gini_after integer not null, coverage_before integer not null, coverage_after integer not null,
  ndcg_lost integer not null, ndcg_lost_most integer not null, shown_above_cap integer not null);
create table shown_lists (
  profile_id uuid primary key, user_id uuid not null, run_id uuid not null references congestion_runs, at timestamptz not null, is_whole boolean not null,
  opportunity_ids uuid[] not null, raw_ids uuid[] not null);
create index shown_lists_run on shown_lists (run_id);
`;

const POLICIES = `
call protect('congestion_runs'); call protect('shown_lists');
create policy staff on congestion_runs for select to app_web using (app_is_staff());
create policy self on shown_lists for select to app_web using (user_id = app_actor());
create policy staff on shown_lists for select to app_web using (app_is_staff());
`;

export class ShownLists1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table shown_lists, congestion_runs');
  }
}
