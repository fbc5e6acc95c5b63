import type { Page } from 'playwright-core';

/** Types into a field that offers skills, until it does, and points at the first. */
export function offered(label: string, text: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByLabel(label, { exact: true }).pressSequentially(text);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
  };
}
