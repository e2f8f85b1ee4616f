import { afterAll, beforeAll, expect, test } from 'vitest';
import { empty } from '../../../scripts/laptop/municipalities.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage(undefined, { name: 'hand-step', fill: empty.fill });
}, 120_000);
afterAll(() => at?.close());

test('Ida takes a first step on and lets go of it with the keyboard, which never loses its place', async () => {
  const ida = await at.sit({ as: 'ida', sub: 'first-steps', width: 360 });
  const { tab, page } = ida;
  const focused = () => tab.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const open = tab.getByRole('button', { name: 'Giv videre: To redaktører' });
  const form = tab.getByRole('form', { name: 'Giv videre: To redaktører' });
  await open.press('Enter');
  await form.waitFor();
  expect(await faultsEverywhere(ida, [320, 1280])).toEqual([]);
  const choices = tab.getByLabel('Hvem tager det?');
  await choices.selectOption({ index: 1 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
  expect(await focused()).toBe('Giv videre: To redaktører');
  await tab.getByText(/^Hos dig/).waitFor();
  const release = tab.getByRole('button', { name: 'Giv slip: To redaktører' });
  await release.press('Enter');
  await release.waitFor({ state: 'detached' });
  expect(await focused()).toBe('Giv videre: To redaktører');
  await ida.leave();
});
