import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What scoring read of the taxonomy in each of its versions. A relation holds from `since` on, and before `until`; the ids outlive their skills. Only what a
 * version changed is stored; what was kept is never taken back.
 */
const TABLES = `
create table taxonomy_versions (number integer primary key, version text not null constraint taxonomy_versions_version unique,
  at timestamptz not null default app_clock());
create table taxonomy_relations (from_id uuid not null, to_id uuid not null, kind text not null, since integer not null references taxonomy_versions,
  until integer references taxonomy_versions check (until > since), primary key (from_id, to_id, kind, since));
create unique index taxonomy_relations_held on taxonomy_relations (from_id, to_id, kind) where until is null;
grant select on taxonomy_versions, taxonomy_relations to app_web;
grant select, insert on taxonomy_versions, taxonomy_relations to app_worker;
grant update (until) on taxonomy_relations to app_worker;
`;

/** The taxonomy as it stands when a site is brought here; what was before is known to nobody any more. */
const PRESENT = `
insert into taxonomy_versions (number, version)
  select 1, coalesce(string_agg(scheme || '-' || release || '.' || version, '+' order by scheme), 'none') from taxonomy_releases;
insert into taxonomy_relations (from_id, to_id, kind, since)
  select from_id, to_id, 'broader', 1 from skill_relations where kind = 'BROADER'
  union select from_id, to_id, kind, 1 from skill_mappings
  union select id, replaced_by, 'exactMatch', 1 from skills where replaced_by is not null;
`;

export class TaxonomyHistory1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query(PRESENT);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table taxonomy_relations, taxonomy_versions');
  }
}
