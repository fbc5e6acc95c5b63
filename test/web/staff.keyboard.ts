import type { Locator, Page } from 'playwright-core';

const FAR = 120;

/** Somebody who has a keyboard and nothing else. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes forward until this has the focus; answers how many presses it took. Throws where it cannot be reached. */
  async tabTo(target: Locator): Promise<number> {
    for (let presses = 1; presses <= FAR; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.isOn(target)) return presses;
    }
    throw new Error(`${String(target)} cannot be reached by keyboard`);
  }

  /** Follows the link or presses the button that has the focus, and waits for what it leads to. */
  async enter(): Promise<void> {
    await Promise.all([this.page.waitForEvent('framenavigated'), this.page.keyboard.press('Enter')]);
    await this.page.waitForLoadState();
  }

  /** Chooses in a group of radios: into it, and down so many times. */
  async choose(first: Locator, down: number): Promise<void> {
    await this.tabTo(first);
    await this.page.keyboard.press('Space');
    for (let step = 0; step < down; step += 1) await this.page.keyboard.press('ArrowDown');
  }

  async isOn(target: Locator): Promise<boolean> {
    return target.evaluate((element) => element === (element as unknown as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement);
  }
}
