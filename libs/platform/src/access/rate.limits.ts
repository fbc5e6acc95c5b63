import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { rateLimited } from '../graphql/problems.plugin.js';

/** A limit: how many `points` in how many seconds, counted over all processes. */
export interface Limit { name: string; points: number; seconds: number }

/** Counts attempts in Postgres. When the store is away, sign-in stays closed: the database error goes up. */
export class RateLimits {
  private readonly made = new Map<string, RateLimiterPostgres>();

  constructor(private readonly source: DataSource) {}

  /** Takes one point of `key`. Throws RATE_LIMITED with `retryAfter` when none is left. */
  async take(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiter(limit).consume(key);
    } catch (problem) {
      if (problem instanceof RateLimiterRes) throw rateLimited(Math.max(1, Math.ceil(problem.msBeforeNext / 1000)));
      throw problem;
    }
  }

  private limiter(limit: Limit): RateLimiterPostgres {
    let made = this.made.get(limit.name);
    if (made === undefined) {
      made = new RateLimiterPostgres({
        storeClient: this.source, storeType: 'typeorm', tableName: 'rate_limits', tableCreated: true,
        keyPrefix: limit.name, points: limit.points, duration: limit.seconds, clearExpiredByTimeout: false,
      });
      this.made.set(limit.name, made);
    }
    return made;
  }
}
