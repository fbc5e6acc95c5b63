import { HAS_REDIS, startRedis, type TestRedis } from './redis.js';

/** A place where the queue can live. `isAvailable` false: its tests are skipped, and the run says so. */
export interface Backend { name: string; isAvailable: boolean; environment: () => Promise<Record<string, string>>; end: () => Promise<void> }

let redis: TestRedis | undefined;

export const BACKENDS: Backend[] = [
  { name: 'Postgres', isAvailable: true, environment: () => Promise.resolve({}), end: () => Promise.resolve() },
  {
    name: 'Redis', isAvailable: HAS_REDIS,
    environment: async () => {
      redis = await startRedis();
      return { REDIS_URL: redis.url };
    },
    end: async () => { await redis?.stop(); },
  },
];

if (!HAS_REDIS) process.stderr.write('SKIPPED: redis-server is not installed, so nothing is tested with the queue in Redis\n');
