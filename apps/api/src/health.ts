import { Controller, Get, Header, Injectable, Res } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import type { Response } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { FIRST_WAITING_SQL, LIVING_SQL } from '#libs/matches';
import { Database, sql } from '#libs/platform';

/** Whether this process wants requests. */
@Injectable()
export class Readiness {
  isStopping = false;
}

/** Live says that the process runs; ready says that it can serve: two questions, two answers. */
@Controller()
export class HealthController {
  private readonly metrics = new Registry();

  constructor(
    private readonly health: HealthCheckService, private readonly indicators: HealthIndicatorService,
    private readonly db: Database, private readonly readiness: Readiness,
  ) {
    collectDefaultMetrics({ register: this.metrics });
    this.gauge('feed_unsealed_facts', 'Facts that have no position yet', 'select count(*)::int as n from outbox');
    this.gauge('feed_position', 'The newest sealed position', 'select coalesce(max(position), 0)::int as n from seals');
    this.gauge('deliveries_open', 'Deliveries not done', 'select count(*)::int as n from deliveries where done_at is null and dead_at is null and discarded_at is null');
    this.gauge('recompute_lists_left', 'Lists that a recompute at work has not made again yet', `select coalesce(max(total - done), 0)::int as n from progress_tasks
      where kind = 'recompute' and state = 'RUNNING'`);
    this.gauge('deliveries_dead', 'Dead letters', 'select count(*)::int as n from deliveries where dead_at is not null and discarded_at is null');
    this.gauge('lists_behind', 'Sealed positions that the lists may not reflect yet',
      `select coalesce((select max(position) from seals) - position + 1, 0)::int as n from (select 1) one left join (${FIRST_WAITING_SQL}) w on true`);
    this.gauge('lists_age_seconds', 'Since the oldest change that the lists may not reflect yet', `select coalesce(extract(epoch from app_clock() - least(w.at,
      (select min(f.at) from outbox o join facts f on f.id = o.fact_id where starts_with(f.kind, 'profile.') or starts_with(f.kind, 'opportunity.')))), 0)::int as n
      from (select 1) one left join (${FIRST_WAITING_SQL}) w on true`);
    this.gauge('shards', 'Shards that people are divided into for matching; 0 where they are not', 'select count(*)::int as n from match_shards');
    this.gauge('shards_held', 'Shards that a living worker has in memory', `select count(*)::int as n from match_shards where matcher_id in (${LIVING_SQL})`);
    this.gauge('matchers', 'Living workers among whom shards are divided', `select count(*)::int as n from (${LIVING_SQL}) m`);
    this.gauge('replay_differences', 'What the last replay could not derive again as it is stored', 'select coalesce((select different from last_replay()), 0)::int as n');
    this.gauge('replay_age_seconds', 'Since the last replay; -1 before the first',
      'select coalesce((select extract(epoch from app_clock() - at) from last_replay()), -1)::int as n');
  }

  @Get('health/live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  ready(): Promise<unknown> {
    return this.health.check([() => this.isServing(), () => this.hasDatabase()]);
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  async all(@Res() response: Response): Promise<void> {
    response.send(await this.metrics.metrics());
  }

  private isServing(): HealthIndicatorResult {
    const indicator = this.indicators.check('process');
    return this.readiness.isStopping ? indicator.down() : indicator.up();
  }

  private async hasDatabase(): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check('database');
    try {
      await this.db.source.query('select 1');
      return indicator.up();
    } catch {
      return indicator.down();
    }
  }

  private gauge(name: string, help: string, questionSql: string): void {
    const db = this.db;
    new Gauge({
      name: `skills_exchange_${name}`, help, registers: [this.metrics],
      async collect(): Promise<void> {
        const [row] = await sql<{ n: number }>(db.source.manager, questionSql);
        this.set(row?.n ?? 0);
      },
    });
  }
}
