import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

const TABLES = `
create table applications (${ENTRY}, profile_id uuid not null, user_id uuid not null, opportunity_id uuid not null, organisation_id uuid not null,
  state text not null, origin text not null, introduction_id uuid unique, host_due_at timestamptz);
create unique index applications_live on applications (profile_id, opportunity_id)
  where state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SHORTLISTED', 'INTERVIEW', 'RESERVE', 'OFFERED', 'ACCEPTED');
create index applications_user on applications (user_id, id);
create index applications_organisation on applications (organisation_id, id);
create index applications_opportunity on applications (opportunity_id, id);
`;

const POLICIES = `
call protect('applications');
create policy self on applications to app_web using (user_id = app_actor()) with check (user_id = app_actor());
create policy host on applications to app_web using (organisation_id = app_my_organisation() and state <> 'DRAFT') with check (organisation_id = app_my_organisation());
create policy staff on applications for select to app_web using (app_is_staff());
`;

export class Applications1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table applications');
  }
}
