import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOfCase } from '../../cases/sample-case.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

test('S108: what has been copied over says so, and a section folds when all of it is; the index opens it again', async () => {
  const session = await at.sit({ as: 'ayse', sub: `case/${numberOfCase('readRecord')}/virk`, width: 1280 });
  const { tab, leave } = session;
  const section = tab.locator('#virk-people');
  const isOpen = () => section.locator('details').evaluate((details) => (details as HTMLDetailsElement).open);
  await section.getByRole('button', { name: 'Kopiér Kategorier af og antal berørte personer' }).click();
  await section.getByText('Kopieret').first().waitFor();
  expect(await isOpen()).toBe(true);
  await section.getByRole('button', { name: 'Kopiér Præcist antal berørte personer' }).click();
  await expect.poll(isOpen).toBe(false);
  await expect.poll(() => section.locator('summary').evaluate((one) => one === document.activeElement)).toBe(true);
  const entry = tab.getByRole('navigation', { name: 'Afsnit' }).getByRole('listitem').filter({ hasText: '3 c.' });
  await entry.getByText('Kopieret').waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await entry.getByRole('link').click();
  await expect.poll(isOpen).toBe(true);
  await leave();
});

test('S108: of a closed case the notification is read, and nothing is asked for', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: `case/${numberOfCase('classList')}/virk`, width: 390 });
  await tab.getByText('Sagen er lukket. Genåbn den for at skrive mere.').waitFor();
  await tab.getByText(/^Anmeldt .*, Virk-nr\. Virk-7$/).click();
  await tab.getByText('Beskrivelse af hændelsen').waitFor();
  await tab.getByRole('heading', { name: 'NIS 2' }).waitFor();
  expect(await tab.getByRole('textbox').count()).toBe(0);
  await leave();
});
