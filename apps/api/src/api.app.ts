import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { createSource, inputPipe, NestLog, pendingMigrations, type Config, type Parts } from '#libs/platform';
import type { Logger } from 'pino';
import { ENTITIES } from '../../features.js';
import { ApiModule } from './api.module.js';
import { Readiness } from './health.js';
import { persistedDocuments, type PersistedDocument } from './persisted.documents.js';
import { answerUnreadable } from './unreadable.request.js';

export interface Running { app: NestExpressApplication; url: string; stop: () => Promise<void> }

/** What is needed to start: settings, log, where Postgres is, in one-process mode the pages that share the port, and the documents they ask for by hash. */
export interface Launch { config: Config; log: Logger; databaseUrl: string; pages?: RequestHandler; documents?: readonly PersistedDocument[] }

/** Starts the GraphQL API. Throws one clear line when the port is taken or migrations are pending. */
export async function startApi(launch: Launch): Promise<Running> {
  const source = createSource({
    url: launch.databaseUrl, role: 'app_web', entities: ENTITIES, poolSize: 16, onPoolProblem: () => launch.log.warn('a database connection was lost'),
  });
  await source.initialize();
  const pending = await pendingMigrations(source);
  if (pending.length > 0) throw new Error(`The database lacks ${String(pending.length)} migrations (${pending.join(', ')}). Run: skills-exchange migrate`);
  const parts: Parts = { ...launch, source };
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(parts), { bodyParser: false, logger: new NestLog(launch.log), abortOnError: false });
  prepare(app, launch);
  await listen(app, launch.config);
  const server = app.getHttpServer();
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  answerUnreadable(server);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : launch.config.port;
  return { app, url: `http://${launch.config.host}:${String(port)}`, stop: () => stop(app) };
}

function prepare(app: NestExpressApplication, launch: Launch): void {
  const server = app.getHttpAdapter().getInstance();
  server.disable('x-powered-by');
  server.set('trust proxy', 'loopback, uniquelocal');
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY }, strictTransportSecurity: launch.config.isProduction }));
  app.use((request: Request & { requestId?: string }, response: Response, next: NextFunction) => {
    request.requestId = randomUUID();
    response.set('x-request-id', request.requestId);
    response.set('cache-control', 'no-store');
    next();
  });
  if (launch.pages !== undefined) app.use(launch.pages);
  app.use(express.json({ limit: '256kb' }));
  app.use(unreadable);
  app.use('/graphql', persistedDocuments(launch.documents ?? []));
  app.useGlobalPipes(inputPipe());
}

/** What the API answers is no page: nothing in it may run, load or be framed. Pages set their own. */
const CONTENT_POLICY = { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"], upgradeInsecureRequests: null };

/** Express's own handler would log the body of a malformed request: this one tells the caller and logs nothing of it. */
function unreadable(problem: { status?: number }, _request: Request, response: Response, _next: NextFunction): void {
  const status = problem.status !== undefined && problem.status >= 400 && problem.status < 500 ? problem.status : 500;
  const code = status === 413 ? 'PAYLOAD_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const message = status === 413 ? 'The request is too large.' : status < 500 ? 'The request could not be read.' : 'Something went wrong on our side.';
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

async function listen(app: NestExpressApplication, config: Config): Promise<void> {
  try {
    await app.listen(config.port, config.host);
  } catch (problem) {
    await app.close();
    if (typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'EADDRINUSE') {
      throw new Error(`Port ${String(config.port)} is taken. Stop what uses it, or start with another: PORT=${String(config.port + 1)} npm start`);
    }
    throw problem;
  }
}

/** Readiness turns false first, then running requests finish, then connections close. */
async function stop(app: NestExpressApplication): Promise<void> {
  app.get(Readiness).isStopping = true;
  await app.close();
}
