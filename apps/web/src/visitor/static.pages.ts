import { Readable } from 'node:stream';
import { Controller, Get, Inject } from '@nestjs/common';
import { SitemapStream, streamToPromise } from 'sitemap';
import { FindOpportunities } from '../documents.generated.js';
import { Download, Page } from '../site/page.js';
import { SITE_PARTS, type SiteParts } from '../site/site.parts.js';
import { Visit, Visiting } from '../site/visit.js';

/** The pages that everybody can see, for people who look for one and for search engines. */
export const PUBLIC_PAGES: readonly (readonly [path: string, text: string])[] = [
  ['/', 'Start page'], ['/opportunities', 'Find opportunities'], ['/organisations', 'Organisations'], ['/learning', 'Ways to learn'], ['/figures', 'Figures'],
  ['/how-matching-works', 'How matching works'], ['/sign-in', 'Sign in or sign up'], ['/accessibility', 'Accessibility statement'], ['/privacy', 'Privacy notice'],
    ['/cookies', 'Cookies'],
  ['/developers', 'Developers'], ['/feedback', 'Feedback'], ['/sitemap', 'Sitemap'],
];

const NEWEST = 100;

/** Pages that say the same to everybody. */
@Controller()
export class StaticPages {
  constructor(@Inject(SITE_PARTS) private readonly parts: SiteParts) {}

  @Get('accessibility')
  accessibility(): Page {
    return new Page('visitor/accessibility', 'Accessibility statement', {});
  }

  @Get('feedback')
  feedback(): Page {
    return new Page('visitor/feedback', 'Tell us what you think', {});
  }

  @Get('privacy')
  privacy(): Page {
    return new Page('visitor/privacy', 'Privacy notice', {});
  }

  @Get('cookies')
  cookies(): Page {
    return new Page('visitor/cookies', 'Cookies', {});
  }

  @Get('developers')
  developers(): Page {
    return new Page('visitor/developers', 'Developers', { endpoint: `${this.parts.config.publicUrl}/graphql` });
  }

  @Get('sitemap')
  sitemap(): Page {
    return new Page('visitor/sitemap', 'Sitemap', { pages: PUBLIC_PAGES.map(([href, text]) => ({ href, text })) });
  }

  @Get('sitemap.xml')
  async sitemapForSearch(@Visiting() visit: Visit): Promise<Download> {
    const { opportunities } = await visit.ask(FindOpportunities, { first: NEWEST });
    const urls = [...PUBLIC_PAGES.map(([path]) => path), ...opportunities.nodes.filter(({ isExample }) => !isExample).map(({ slug }) => `/opportunities/${slug}`)];
    const stream = new SitemapStream({ hostname: this.parts.config.publicUrl });
    const body = await streamToPromise(Readable.from(urls.map((url) => ({ url }))).pipe(stream));
    return new Download('application/xml', body.toString('utf8'));
  }

  @Get('robots.txt')
  robots(): Download {
    const closed = ['/matches', '/profile', '/introductions', '/applications', '/inbox', '/host', '/organisation', '/queue', '/graphql', '/demo/'];
    const lines = this.parts.config.demo === 'off' ? closed.map((path) => `Disallow: ${path}`) : ['Disallow: /'];
    return new Download('text/plain', ['User-agent: *', ...lines, `Sitemap: ${this.parts.config.publicUrl}/sitemap.xml`, ''].join('\n'));
  }
}
