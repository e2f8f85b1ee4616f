import { afterAll, beforeAll, expect, test } from 'vitest';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { pressedUntil } from '../parts/pressed-until.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('Lone reads a changed rule on a 320 px phone, confirms, takes it back, confirms again and has her receipt (S87, INV7)', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', width: 320 });
  await tab.getByRole('link', { name: /^Læs ændringen: R06/ }).click();
  await tab.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await expect.poll(() => tab.getByText(/vedtaget af Direktionen/).count()).toBeGreaterThan(0);
  await expect.poll(() => tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await tab.getByRole('button', { name: 'Jeg har læst reglen' }).click();
  await tab.getByText(/Bekræftet kl\. \d\d\.\d\d · version/).waitFor();
  const undo = tab.getByRole('button', { name: 'Fortryd' });
  // It stays longer for somebody who is on it.
  await undo.focus();
  await pressedUntil(undo, tab.getByText('Din bekræftelse er trukket tilbage.'));
  await tab.getByRole('button', { name: 'Jeg har læst reglen' }).click();
  await tab.getByText(/Bekræftet kl\./).waitFor();

  await tab.getByRole('link', { name: 'Se kvitteringen' }).click();
  await tab.getByRole('heading', { level: 1, name: /Kvittering/ }).waitFor();
  await tab.getByText('Teksten er uændret, siden du bekræftede den.').waitFor();
  const read = tab.getByText('Brug kun sms til praktiske beskeder', { exact: false }).first();
  await read.waitFor();
  // The text first, and after it the imprint for those who check it.
  const imprint = tab.getByText(/^[0-9a-f]{64}$/);
  const topOf = (place: typeof read) => place.evaluate((element) => element.getBoundingClientRect().top);
  expect(await topOf(imprint)).toBeGreaterThan(await topOf(read));
  await leave();
});

test('a double tap leaves one row, and the DBR sees it in SharePoint in the other window at once', async () => {
  const dbr = await at.browser.newPage();
  dbr.setDefaultTimeout(10_000);
  await dbr.goto(`${at.teams}/sharepoint/?as=ayse`);
  await dbr.getByRole('link', { name: 'Bekræftelser 2026' }).first().click();

  const { tab, leave } = await at.sit({ as: 'lone', sub: 'rule/r14', width: 360 });
  await tab.getByRole('button', { name: 'Jeg har læst reglen' }).dblclick();
  await tab.getByText(/Bekræftet kl\./).waitFor();
  await dbr.getByRole('row').filter({ hasText: 'Lone' }).filter({ hasText: /r14/i }).first().waitFor();

  const { value } = await confirmationsOf('r14', at);
  expect(value.filter((row) => row.name?.startsWith('Lone'))).toHaveLength(1);
  await dbr.close();
  await leave();
});

test('where the host has no nested app authentication, the older token lets the reader in', async () => {
  const { tab, leave } = await at.sit({ as: 'mikkel', more: 'naa=off' });
  await tab.getByRole('heading', { level: 1, name: /Mikkel/ }).waitFor();
  await leave();
});

async function confirmationsOf(rule: string, { server }: Stage) {
  const rows = server.context.ports.records.all(Confirmation, { rule }).map(({ record }) => record);
  return { value: rows };
}
