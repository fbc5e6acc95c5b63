import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

/**
 * A notice without a person is an invitation to an address that nobody signs in with yet; the address stays on the membership and
 * is erased with it. A mail has one notice, or, for a digest, those that name it.
 */
const TABLES = `
create table notices (${ENTRY}, user_id uuid references users, type text not null, cause_fact uuid not null, subject_id uuid not null,
  channel text not null check (channel in ('INBOX', 'MAIL', 'DIGEST')), title text not null, body text not null, path text not null,
  read_at timestamptz, digest_mail_id uuid references mails, constraint notices_once unique nulls not distinct (user_id, cause_fact));
create index notices_user on notices (user_id, id desc);
create index notices_unread on notices (user_id) where read_at is null;
create index notices_subject on notices (subject_id);
create index notices_undigested on notices (created_at) where channel = 'DIGEST' and digest_mail_id is null and read_at is null;
create index notices_digest on notices (digest_mail_id) where digest_mail_id is not null;
create table notice_preferences (user_id uuid not null references users, type text not null, is_mailed boolean not null, primary key (user_id, type));
alter table mails add column retry_at timestamptz, add constraint mails_notice foreign key (notice_id) references notices on delete cascade,
  add constraint mails_state check (state in ('QUEUED', 'SENT', 'SUPPRESSED', 'FAILED'));
create index mails_retry on mails (retry_at) where state = 'QUEUED' and retry_at is not null;
revoke insert, update on mails from app_web;
`;

const POLICIES = `
call protect('notices'); call protect('notice_preferences');
create policy self on notices for select to app_web using (user_id = app_actor());
create policy self_reads on notices for update to app_web using (user_id = app_actor()) with check (user_id = app_actor());
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
    // A mail without its notices says nothing.
    await runner.query(`delete from mails; alter table mails drop constraint mails_notice, drop constraint mails_state, drop column retry_at;
      grant insert, update on mails to app_web; drop table notice_preferences, notices`);
  }
}
