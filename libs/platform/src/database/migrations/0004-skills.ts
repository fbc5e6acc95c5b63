import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY } from './entry.columns.js';

/** `folded_names` is label and alternative labels as they are compared: the importer folds, because the rule lives in the domain. */
const TABLES = `
create table taxonomy_releases (${ENTRY}, scheme text not null constraint taxonomy_releases_scheme unique, release text not null);
create table skills (${ENTRY}, scheme text not null, code text not null, label text not null, alt_labels text[] not null default '{}',
  definition text not null default '', levels jsonb not null default '{}', is_group boolean not null default false,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'DEPRECATED')), replaced_by uuid references skills,
  folded_names text[] not null default '{}', constraint skills_code unique (scheme, code));
create index skills_names on skills using gin (folded_names);
create table skill_relations (from_id uuid not null references skills on delete cascade, to_id uuid not null references skills on delete cascade,
  kind text not null check (kind in ('BROADER', 'IN_GROUP', 'RELATED', 'ESSENTIAL_FOR')), weight smallint not null default 100,
  primary key (from_id, to_id, kind));
create index skill_relations_to on skill_relations (to_id);
create table skill_mappings (from_id uuid not null references skills on delete cascade, to_id uuid not null references skills on delete cascade,
  kind text not null check (kind in ('exactMatch', 'closeMatch', 'broadMatch')), provenance text not null, primary key (from_id, to_id));
create index skill_mappings_to on skill_mappings (to_id);
create table role_templates (${ENTRY}, scheme text not null, code text not null, label text not null, alt_labels text[] not null default '{}',
  family text not null default '', role text not null default '', rung integer, description text not null default '',
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'DEPRECATED')), constraint role_templates_code unique (scheme, code));
create table role_template_skills (role_template_id uuid not null references role_templates on delete cascade,
  skill_id uuid not null references skills on delete cascade, level smallint check (level between 1 and 4), is_essential boolean not null,
  primary key (role_template_id, skill_id));
create index role_template_skills_skill on role_template_skills (skill_id);
grant select, insert, update, delete on taxonomy_releases, skills, skill_relations, skill_mappings, role_templates, role_template_skills
  to app_web, app_worker;
`;

export class Skills1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table role_template_skills, role_templates, skill_mappings, skill_relations, skills, taxonomy_releases');
  }
}
