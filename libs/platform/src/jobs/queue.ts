import { createPostgresBackend, Queue, runMigrations, Worker, type Job, type JobsOptions, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

export const QUEUE = 'reactions';
const SCHEMA = 'bullmq';
const PREFIX = 'skills-exchange';
const LONGEST_RECONNECT = 2000;

export interface ReactionJob { factId: string; reaction: string; round: number }
export interface QueueSettings { redisUrl: string | undefined; databaseUrl: string; role: string; prefix?: string; onProblem: (problem: Error) => void }

/** The one place that chooses where the queue lives: Redis when `REDIS_URL` is set, else Postgres. */
export function openQueue(settings: QueueSettings): Queue<ReactionJob> {
  const queue = settings.redisUrl === undefined
    ? new Queue<ReactionJob>(QUEUE, { connection: postgresConnection(settings) }, createPostgresBackend as never)
    : new Queue<ReactionJob>(QUEUE, { connection: redisConnection(settings.redisUrl), prefix: settings.prefix ?? PREFIX });
  queue.on('error', settings.onProblem);
  return queue;
}

/** A worker of the reaction queue over the same backend. */
export function openWorker(settings: QueueSettings, run: (job: Job<ReactionJob>) => Promise<void>, options: Partial<WorkerOptions>): Worker<ReactionJob> {
  const worker = settings.redisUrl === undefined
    ? new Worker<ReactionJob>(QUEUE, run, { ...options, connection: postgresConnection(settings) }, createPostgresBackend as never)
    : new Worker<ReactionJob>(QUEUE, run, { ...options, connection: redisConnection(settings.redisUrl), prefix: settings.prefix ?? PREFIX });
  worker.on('error', settings.onProblem);
  return worker;
}

export const JOB_OPTIONS: JobsOptions = {
  attempts: 8, backoff: { type: 'jittered' }, removeOnComplete: { count: 1000 }, removeOnFail: { count: 5000 },
};

function postgresConnection(settings: QueueSettings): { connectionString: string; schema: string; max: number; options: string } {
  return { connectionString: settings.databaseUrl, schema: SCHEMA, max: 6, options: `-c role=${settings.role} -c statement_timeout=15000` };
}

/** Settings and not a client: what the queue opens itself it also closes. */
function redisConnection(url: string): { url: string; maxRetriesPerRequest: null; connectTimeout: number; retryStrategy: (times: number) => number } {
  return { url, maxRetriesPerRequest: null, connectTimeout: 3000, retryStrategy: (times) => Math.min(LONGEST_RECONNECT, times * 50) };
}

/** Creates or upgrades the queue's own schema; run with the migrations. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
    await client.query(`grant usage, create on schema ${SCHEMA} to app_worker;
      grant all on all tables in schema ${SCHEMA} to app_worker; grant all on all sequences in schema ${SCHEMA} to app_worker;
      grant execute on all functions in schema ${SCHEMA} to app_worker`);
  } finally {
    await client.end();
  }
}

/** Refuses a Redis that may drop jobs when memory is short. */
export async function checkRedis(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, connectTimeout: 3000, lazyConnect: true });
  try {
    await redis.connect();
    const answer = (await redis.config('GET', 'maxmemory-policy')) as string[];
    if (answer[1] !== 'noeviction') throw new Error(`REDIS_URL: maxmemory-policy is ${String(answer[1])}; set it to noeviction, else jobs may be lost`);
  } finally {
    redis.disconnect();
  }
}
