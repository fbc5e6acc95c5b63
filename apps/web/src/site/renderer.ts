import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import nunjucks, { Environment, FileSystemLoader } from 'nunjucks';
import { addFilters } from './filters.js';
import { navigationOf } from './navigation.js';
import type { Page } from './page.js';
import { NO_PROBLEMS } from './problems.js';
import { SITE_PARTS, type SiteParts } from './site.parts.js';
import type { Visit } from './visit.js';

const SITE_NAME = 'Skills Exchange';

/** Renders pages: templates of ours and of govuk-frontend, always escaped, under a policy that runs nothing inline. */
@Injectable()
export class Renderer {
  private readonly environment: Environment;
  private readonly assets: { css: string; js: string };

  constructor(@Inject(SITE_PARTS) private readonly parts: SiteParts) {
    const folders = ['apps/web/views', 'node_modules/govuk-frontend/dist'].map((path) => join(parts.root, path));
    this.environment = new Environment(new FileSystemLoader(folders), { autoescape: true, trimBlocks: true, lstripBlocks: true });
    addFilters(this.environment);
    this.assets = assetsOf(parts.root);
  }

  /** Sends a page; the session is sealed into the same answer. */
  async send(visit: Visit, page: Page): Promise<void> {
    const nonce = randomBytes(16).toString('base64');
    const html = this.render(visit, page, nonce);
    await visit.save();
    visit.response.status(page.status).set('content-security-policy', pagePolicy(nonce)).set('cache-control', 'no-store').type('html').send(html);
  }

  private render(visit: Visit, page: Page, nonce: string): string {
    const problems = 'problems' in page.model ? page.model.problems : NO_PROBLEMS;
    const hasProblems = typeof problems === 'object' && problems !== null && 'summary' in problems && Array.isArray(problems.summary) && problems.summary.length > 0;
    return this.environment.render(`${page.view}.njk`, {
      ...page.model, problems,
      title: page.title, pageTitle: `${hasProblems ? 'Error: ' : ''}${page.title} - ${SITE_NAME}`, siteName: SITE_NAME,
      cspNonce: nonce, assets: this.assets, themeColor: '#0b4f52', path: visit.path, publicUrl: this.parts.config.publicUrl, contactEmail: this.parts.config.contactEmail,
      isDemo: this.parts.config.demo !== 'off', who: visit.who, navigation: navigationOf(visit), flash: visit.told(),
      // What we drew ourselves on the server, its labels escaped by the document that it was drawn in.
      drawing: (svg: string) => new nunjucks.runtime.SafeString(svg),
      jsonData: (json: string) => new nunjucks.runtime.SafeString(`<script type="application/ld+json">${json}</script>`),
      csrf: () => visit.csrf(), onceKey: () => randomBytes(16).toString('hex'),
    });
  }
}

/** Nothing of another host, nothing inline but the one line that carries the nonce, no frame around it. */
function pagePolicy(nonce: string): string {
  return `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src 'self'; connect-src 'self'; `
    + `base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

function assetsOf(root: string): { css: string; js: string } {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/apps/web/assets/manifest.json'), 'utf8')) as Record<string, { file: string; css?: string[] }>;
  const entry = manifest['site.js'];
  if (entry?.css?.[0] === undefined) throw new Error('the styles of the pages are not built');
  return { css: `/assets/${entry.css[0]}`, js: `/assets/${entry.file}` };
}
