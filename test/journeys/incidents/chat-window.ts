import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const chatOf = (page: Page) => page.locator('#chat');
export const press = (page: Page, name: string) =>
  chatOf(page).getByRole('button', { name, exact: true }).last().click();
export const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};
/** Nothing sticks out to the side, and every button of a card is large enough for a thumb. */
export const fits = async (page: Page) => {
  const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(wide).toBe(0);
  await expect.poll(() => chatOf(page).boundingBox()).toMatchObject({ x: 0, width: 320 });
  const log = "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('#chat .log'))";
  await expect.poll(() => page.evaluate(log)).toBe(0);
  for (const button of await chatOf(page).locator('.ac-pushButton').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
};
