import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S124: the DBR finds what somebody has a part in, opens the systems, and takes all of it along', async () => {
  const session = await at.sit({ as: 'ayse', sub: 'accountability' });
  const { tab, page } = session;
  await tab.getByRole('link', { name: 'Hvem gør hvad' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Hvem gør hvad' }).waitFor();
  await tab.getByRole('article', { name: 'Håndbogen er ajour' }).getByText('Mette Kragh').first().waitFor();
  await tab.getByText('Systemer', { exact: true }).last().click();
  await tab.getByRole('article', { name: 'Lønlinjen', exact: true }).getByText('Thomas Hede').first().waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);

  await tab.getByRole('searchbox', { name: 'Find en person eller en opgave' }).fill('jens lykke');
  await tab.getByRole('article', { name: 'Omsorgsporten', exact: true }).waitFor();
  await expect.poll(() => tab.getByRole('article', { name: 'Lønlinjen', exact: true }).count()).toBe(0);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Hent som Excel-fil (CSV)' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines[0]).toContain('"Slags";"Opgave";"Har ansvaret";"Gør det";"Spørges";"Får besked"');
  expect(lines.filter((line) => line.startsWith('"System"')).length).toBeGreaterThan(10);
  await session.leave();
});

test('on a phone each part has its own words', async () => {
  const session = await at.sit({ as: 'mette', sub: 'responsibilities', width: 320 });
  const handbook = session.tab.getByRole('article', { name: 'Håndbogen er ajour' });
  await handbook.getByText('Har ansvaret').waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
});
