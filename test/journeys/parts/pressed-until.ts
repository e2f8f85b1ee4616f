import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Presses a button that does not hear the second tap of a double tap, until what it leads to is there: on a loaded machine
 * the first press may come as early as that tap.
 */
export async function pressedUntil(button: Locator, result: Locator): Promise<void> {
  await expect
    .poll(async () => {
      if (await result.isVisible()) return true;
      await button.click({ timeout: 1_000 });
      return result.isVisible();
    })
    .toBe(true);
}
