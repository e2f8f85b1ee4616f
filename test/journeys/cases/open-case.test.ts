import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

test('Ayse opens a case a supplier has told of, with several units, and stands on it (art. 33(2))', async () => {
  const session = await at.sit({ as: 'ayse', sub: 'cases', width: 320 });
  const { tab, leave } = session;
  await tab.getByRole('link', { name: 'Opret sag for andre' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Opret sag for andre' }).waitFor();
  await tab.getByRole('button', { name: 'Opret sagen' }).waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await tab.getByRole('radio', { name: 'Leverandør' }).check();
  await tab.getByLabel('Hvem har fortalt det?').fill('KMD A/S');
  await tab.getByLabel('Hvad er der sket?').fill('Andre kunder har kunnet se vores lønsedler.');
  const units = tab.getByLabel('Hvilke enheder er berørt?');
  for (const index of [1, 1]) await units.selectOption({ index });
  await tab.getByLabel('Link til dokument').fill('brev.pdf');
  await tab.getByRole('button', { name: 'Opret sagen' }).click();
  await tab.getByText('Skriv en adresse, der begynder med https://.').waitFor();
  await tab.getByLabel('Link til dokument').fill('https://kommune.sharepoint.com/brev.pdf');
  await tab.getByRole('button', { name: 'Opret sagen' }).click();
  await tab.getByRole('heading', { level: 1, name: /^Sag 2026-\d{4}$/ }).waitFor();
  await tab.getByText('Andre kunder har kunnet se vores lønsedler.').first().waitFor();
  await tab.getByRole('link', { name: 'Dokument' }).waitFor();
  await leave();
});
