import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who works on matching now, into how many shards people are divided (no row: all are one), what waits for a shard's holder, and each shard's part of an
 * opportunity's list. `position` of what waits is that of its fact in the feed.
 */
const TABLES = `
create table matchers (id uuid primary key, beat_at timestamptz not null);
create table match_shards (shard integer primary key, matcher_id uuid, since timestamptz);
create table shard_work (id bigint generated always as identity primary key, shard integer not null, subject_id uuid not null, kind text not null, position bigint not null);
create index shard_work_shard on shard_work (shard, id);
create index shard_work_subject on shard_work (subject_id);
create index shard_work_position on shard_work (position);
grant select on matchers, match_shards, shard_work to app_web;
grant select, insert, update, delete on matchers, match_shards, shard_work to app_worker;
create table people_shards (shard integer not null, opportunity_id uuid not null, organisation_id uuid not null, version integer not null,
  position bigint not null, at timestamptz not null, engine text not null, weights text not null, taxonomy text not null, is_small boolean not null,
  entries jsonb not null, primary key (opportunity_id, shard));
create index people_shards_shard on people_shards (shard);
call protect('people_shards');
create policy staff on people_shards for select to app_web using (app_is_staff());
`;

export class Shards1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query(TABLES);
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people_shards, shard_work, match_shards, matchers');
  }
}
