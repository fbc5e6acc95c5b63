import { NestFactory } from '@nestjs/core';
import { DiscoveryService } from '@nestjs/core';
import type { Logger } from 'pino';
import { checkRedis, createSource, Database, Engine, NestLog, pendingMigrations, Registry, sqlState, type Config, type EngineSettings } from '#libs/platform';
import { ENTITIES } from '../../features.js';
import { WorkerModule } from './worker.module.js';

export interface WorkerLaunch { config: Config; log: Logger; databaseUrl: string; engine?: Partial<EngineSettings> }
export interface RunningWorker { engine: Engine; get: <T>(type: abstract new (...given: never[]) => T) => T; stop: () => Promise<void> }

/** Starts a worker: sealer, dispatcher, reactions and timers. Refuses to boot half-wired. */
export async function startWorker(launch: WorkerLaunch): Promise<RunningWorker> {
  if (launch.config.redisUrl !== undefined) await checkRedis(launch.config.redisUrl);
  const source = createSource({
    url: launch.databaseUrl, role: 'app_worker', entities: ENTITIES, poolSize: 12, onPoolProblem: () => launch.log.warn('a database connection was lost'),
  });
  await source.initialize();
  const pending = await pendingMigrations(source);
  if (pending.length > 0) throw new Error(`The database lacks ${String(pending.length)} migrations. Run: skills-exchange migrate`);
  const app = await NestFactory.createApplicationContext(WorkerModule.with({ ...launch, source }), { logger: new NestLog(launch.log), abortOnError: false });
  const providers = app.get(DiscoveryService).getProviders()
    .map((wrapper) => wrapper.instance as unknown).filter((instance): instance is object => typeof instance === 'object' && instance !== null);
  const engine = new Engine(app.get(Database), new Registry(providers), {
    redisUrl: launch.config.redisUrl, databaseUrl: launch.databaseUrl, role: 'app_worker',
    onProblem: (problem) => launch.log.warn({ problem: problem.name, state: sqlState(problem), stack: frames(problem) }, 'a job or the queue had a problem'),
    ...launch.engine,
  });
  engine.start();
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await engine.stop();
    await app.close();
    await source.destroy();
  };
  return { engine, get: (type) => app.get(type), stop: () => (stopped ??= stop()) };
}

function frames(problem: Error): string[] {
  return (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 6);
}
