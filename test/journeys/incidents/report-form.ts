import type { Frame } from 'playwright-core';

export const wide = (tab: Frame) => tab.evaluate(() => document.documentElement.scrollWidth);
export const focused = (tab: Frame) => tab.evaluate(() => document.activeElement?.textContent ?? '');
export const press = (tab: Frame, name: string | RegExp) => tab.getByRole('button', { name }).click();
export const isPressed = (tab: Frame, name: string) =>
  tab.getByRole('button', { name, exact: true }).getAttribute('aria-pressed');

/** Sends words alone. @returns the number of the case */
export async function tell(tab: Frame, words: string): Promise<string> {
  await tab.getByRole('textbox', { name: 'Med dine egne ord' }).fill(words);
  await press(tab, 'Send meldingen');
  return numberIn(tab);
}

export async function numberIn(tab: Frame): Promise<string> {
  const thanks = tab.getByText(/Din melding har nummer/);
  return (await thanks.textContent())?.match(/\d{4}-\d{4}/)?.[0] ?? '';
}
