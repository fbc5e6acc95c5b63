import type { Config } from '#libs/platform';
import type { Logger } from 'pino';
import type { Sealing } from './session.js';

/** What the pages are started with. */
export interface SiteParts {
  readonly config: Config;
  readonly log: Logger;
  readonly sealing: Sealing;
  /** The folder of package.json. */
  readonly root: string;
}

/** Names the parts for injection. */
export const SITE_PARTS = Symbol('site parts');
