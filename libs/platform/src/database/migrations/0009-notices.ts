import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

const TABLES = `
create table notices (${ENTRY}, user_id uuid not null references users, type text not null, cause_fact uuid not null, subject_id uuid not null,
  title text not null, body text not null, path text not null, read_at timestamptz, constraint notices_once unique (user_id, cause_fact));
create index notices_user on notices (user_id, id desc);
create index notices_unread on notices (user_id) where read_at is null;
create table notice_preferences (user_id uuid not null references users, type text not null, is_mailed boolean not null, primary key (user_id, type));
`;

const POLICIES = `
call protect('notices'); call protect('notice_preferences');
create policy self on notices to app_web using (user_id = app_actor()) with check (user_id = app_actor());
create policy self on notice_preferences to app_web using (user_id = app_actor()) with check (user_id = app_actor());
`;

export class Notices1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notice_preferences, notices');
  }
}
