import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import compression from 'compression';
import express, { type Request, type Response, type Router } from 'express';
import type { Config } from '#libs/platform';
import { landingPage } from './landing.page.js';

const YEAR = '365d';

/** The pages: the landing page and the explorer. A router, so that in one process they share the API's port. */
export function webPages(config: Config): Router {
  const root = rootFolder();
  const router = express.Router();
  router.use(compression());
  router.get('/', (_request: Request, response: Response) => {
    response.set('content-security-policy', PAGE_POLICY).type('html').send(landingPage(config));
  });
  router.use('/assets', express.static(join(root, 'apps/web/assets'), { index: false, maxAge: '1h', setHeaders: cached }));
  router.use('/explorer', explorer(join(root, 'dist/apps/web/explorer')));
  return router;
}

const PAGE_POLICY = `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
/** The explorer's editor sets style attributes; nothing may come from another host. */
const EXPLORER_POLICY = `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; `
  + `font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

function explorer(folder: string): Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('content-security-policy', EXPLORER_POLICY);
    next();
  });
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, setHeaders: cached }));
  router.use(express.static(folder));
  return router;
}

/** The API's answers are never stored; files that never change under one name are. */
function cached(response: Response, path: string): void {
  response.set('cache-control', path.includes(`${join('explorer', 'assets')}`) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
}

/** The folder of package.json, from source as from build. */
function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
