import type { Frame } from 'playwright-core';

export const press = (tab: Frame, name: string) => tab.getByRole('button', { name, exact: true }).click();
export const choose = (tab: Frame, group: string | RegExp, answer: string) =>
  tab.getByRole('radiogroup', { name: group }).getByRole('radio', { name: answer, exact: true }).check();

/** How often somebody presses in the page, from now on. */
export async function countPresses(tab: Frame): Promise<() => Promise<number>> {
  await tab.evaluate(() => {
    document.documentElement.dataset.presses = '0';
    const count = () => {
      const { dataset } = document.documentElement;
      dataset.presses = String(Number(dataset.presses) + 1);
    };
    addEventListener('pointerdown', count, { capture: true });
  });
  return () => tab.evaluate(() => Number(document.documentElement.dataset.presses));
}

/** What is asked, each with its one label. */
export async function fieldsIn(tab: Frame, name: string): Promise<number> {
  const form = tab.getByRole('form', { name, exact: true });
  await form.waitFor();
  return form.locator('.fui-Field').count();
}
