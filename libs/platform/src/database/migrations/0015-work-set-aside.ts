import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When work that failed by itself was set aside: its shard goes on without it, and a dead letter is about its subject. */
export class WorkSetAside1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_owner');
    await runner.query('alter table shard_work add column set_aside_at timestamptz');
    await runner.query('reset role');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table shard_work drop column set_aside_at');
  }
}
