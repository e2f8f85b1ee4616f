import type { Frame } from 'playwright-core';

export const wide = (tab: Frame) => tab.evaluate(() => document.documentElement.scrollWidth);

/** What the product has left on this device. */
export const keptIn = (tab: Frame) =>
  tab.evaluate(() => {
    const all = Object.entries({ ...sessionStorage, ...localStorage });
    return JSON.stringify(Object.fromEntries(all.filter(([place]) => place.startsWith('rettesnor.'))));
  });

/** Opens the form on a rule and writes in it. */
export async function write(tab: Frame, text: string): Promise<void> {
  await tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' }).click();
  await tab.getByLabel('Hvad er du i tvivl om?').fill(text);
}
