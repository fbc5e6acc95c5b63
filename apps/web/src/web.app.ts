import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response, type Router } from 'express';
import { NestLog, type Config } from '#libs/platform';
import type { Logger } from 'pino';
import { ForbiddenForm } from './site/forbidden.form.js';
import { ApiClient } from './site/api.client.js';
import { PageAdapter } from './site/page.adapter.js';
import { newSecret, Sessions } from './site/session.js';
import type { SiteParts } from './site/site.parts.js';
import { Visit, type VisitRequest } from './site/visit.js';
import { WebModule } from './web.module.js';

export { persistedDocuments } from './site/persisted.documents.js';

/** What the API serves where both share a port. */
const OF_THE_API = /^\/(?:graphql|health|metrics|demo|test)(?:\/|$)/;

/** The pages as one handler that in one process shares the API's port; `routes` names each as `GET /opportunities/:slug`; `close` ends it. */
export interface WebPages { handler: RequestHandler; routes: readonly string[]; close: () => Promise<void> }

/** Starts the pages. They ask the API at `API_URL`, or else at the very port they are reached on. */
export async function webPages(config: Config, log: Logger): Promise<WebPages> {
  const root = rootFolder();
  const isSecure = config.publicUrl.startsWith('https:');
  const parts: SiteParts = { config, log, root, sealing: { secret: secretOf(config), isSecure } };
  const app = await NestFactory.create<NestExpressApplication>(WebModule.with(parts), new PageAdapter(), { bodyParser: false, logger: new NestLog(log), abortOnError: false });
  app.getHttpAdapter().getInstance().disable('x-powered-by').set('trust proxy', 'loopback, uniquelocal');
  app.use(compression({ level: 4 }));
  app.use('/assets', assets(root));
  app.use('/explorer', explorer(join(root, 'dist/apps/web/explorer')));
  app.use(visits(parts));
  app.use(express.urlencoded({ extended: false, limit: '512kb', parameterLimit: 2000 }));
  app.use(ownFormsOnly);
  await app.init();
  const pages = app.getHttpAdapter().getInstance();
  return {
    routes: routesOf(pages),
    handler: (request, response, next) => { if (OF_THE_API.test(request.path)) next(); else pages(request, response, next); },
    close: () => app.close(),
  };
}

function routesOf({ router }: Express): string[] {
  const routes = router.stack.flatMap(({ route }) => (route === undefined ? [] : [route]));
  return routes.flatMap(({ path, stack }) => stack.map(({ method }) => `${method.toUpperCase()} ${path}`));
}

/** Opens a visit for each request to a page. */
function visits({ config, sealing }: SiteParts): RequestHandler {
  const clients = new Map<string, ApiClient>();
  const sessions = new Sessions(sealing);
  const clientFor = ({ socket }: Request): ApiClient => {
    const url = config.apiUrl ?? `http://${addressOf(socket.localAddress)}:${String(socket.localPort)}`;
    const known = clients.get(url) ?? new ApiClient(url);
    clients.set(url, known);
    return known;
  };
  return (request: VisitRequest, response, next) => {
    sessions.open(request, response).then((session) => {
      request.visit = new Visit(request, response, session, clientFor(request));
      next();
    }, next);
  };
}

/** A form is taken only from a page of ours, shown to this very browser. */
function ownFormsOnly(request: VisitRequest, _response: Response, next: NextFunction): void {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const isForeign = request.get('sec-fetch-site') === 'cross-site';
  const isOwn = !isForeign && request.visit?.isOwnForm(request.visit.form.typed('_csrf')) === true;
  next(isRead || isOwn ? undefined : new ForbiddenForm(isForeign));
}

function addressOf(address: string | undefined): string {
  const plain = address?.replace(/^::ffff:/, '') ?? '127.0.0.1';
  return plain.includes(':') ? `[${plain}]` : plain;
}

/** Sessions outlive a restart: where no secret is set, one is made and kept with the data. */
function secretOf({ sessionSecret, dataDir }: Config): string {
  if (sessionSecret !== undefined) return sessionSecret;
  const path = join(dataDir, 'session.secret');
  try {
    // Of two processes that begin together the first makes it.
    writeFileSync(path, newSecret(), { mode: 0o600, flag: 'wx' });
  } catch (problem) {
    if (!existsSync(path)) throw problem;
  }
  return readFileSync(path, 'utf8');
}

/** The explorer's editor sets style attributes; nothing may come from another host. */
const EXPLORER_POLICY = `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; `
  + `font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const FOR_EVER = {
  index: false, setHeaders: (response: Response): void => { response.set('cache-control', 'public, max-age=31536000, immutable'); },
} as const;

/** Styles and script with their hash in the name, and the icon that has none. */
function assets(root: string): Router {
  const router = express.Router();
  router.use(express.static(join(root, 'dist/apps/web/assets'), FOR_EVER));
  router.use(express.static(join(root, 'apps/web/assets'), { index: false, maxAge: '1h', setHeaders: (response) => { response.set('cache-control', 'public, max-age=3600'); } }));
  return router;
}

function explorer(folder: string): Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('content-security-policy', EXPLORER_POLICY);
    next();
  });
  router.use('/assets', express.static(join(folder, 'assets'), FOR_EVER));
  router.use(express.static(folder));
  return router;
}

/** The folder of package.json, from source as from build. */
function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
