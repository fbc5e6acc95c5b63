import type { Browser, BrowserContext } from 'playwright-core';
import { World } from '../support/world.js';
import { openBrowser, openContext, tryAs, type DESKTOP } from './browser.js';
import type { Role, Scene } from './page.case.js';

/** The whole product with its demonstration and a browser for each role, signed in as its persona. */
export class DemonstrationScene implements Scene {
  private readonly contexts = new Map<string, BrowserContext>();

  private constructor(readonly world: World, readonly browser: Browser) {}

  static async open(): Promise<DemonstrationScene> {
    const world = await World.boot({ isWithPages: true, isDemonstration: true });
    await world.seedDemonstration();
    return new DemonstrationScene(world, await openBrowser());
  }

  get url(): string {
    return this.world.api.url;
  }

  /** The browser of a role; one for each way of looking. */
  async as(role: Role, options: { hasScript?: boolean; viewport?: typeof DESKTOP } = {}): Promise<BrowserContext> {
    const key = `${role} ${JSON.stringify(options)}`;
    const known = this.contexts.get(key);
    if (known !== undefined) return known;
    const context = await openContext(this.browser, this.url, options);
    this.contexts.set(key, context);
    if (role !== 'visitor') {
      const page = await context.newPage();
      await tryAs(page, role);
      await page.close();
    }
    return context;
  }

  /** The first column of the first row. Throws where there is none. */
  async one(query: string, parameters: readonly unknown[] = []): Promise<string> {
    const [row] = await this.world.database.query<Record<string, string>>(query, [...parameters]);
    const [value] = Object.values(row ?? {});
    if (value === undefined) throw new Error(`the demonstration lacks: ${query}`);
    return value;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.end();
  }
}
