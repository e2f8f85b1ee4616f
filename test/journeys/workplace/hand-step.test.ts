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
  await expect.poll(focused).toBe('Giv videre: To redaktører');
  await tab.getByText(/^Hos dig/).waitFor();
  const release = tab.getByRole('button', { name: 'Giv slip: To redaktører' });
  await release.press('Enter');
  await release.waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('Giv videre: To redaktører');
  await ida.leave();
});

test('in two windows at once: the older one is told, shows what stands now, and its next press counts', async () => {
  const sit = () => at.sit({ as: 'ida', sub: 'first-steps' });
  const hand = async ({ tab }: Awaited<ReturnType<typeof sit>>) => {
    await tab.getByRole('button', { name: 'Giv videre: To redaktører' }).click();
    await tab.getByLabel('Hvem tager det?').selectOption({ index: 1 });
    await tab.getByRole('form').getByRole('button', { name: 'Giv videre' }).click();
    await tab.getByText(/^Hos dig/).waitFor();
  };
  const older = await sit();
  await hand(older);
  const newer = await sit();
  const released = newer.tab.getByRole('button', { name: 'Giv slip: To redaktører' });
  await released.click();
  await released.waitFor({ state: 'detached' });
  await hand(newer);

  const release = older.tab.getByRole('button', { name: 'Giv slip: To redaktører' });
  await release.click();
  await older.tab.getByRole('alert').getByText('En anden har ændret det imens.').waitFor();
  await older.tab.waitForLoadState('networkidle');
  await release.click();
  await release.waitFor({ state: 'detached' });
  for (const session of [newer, older]) await session.leave();
});
