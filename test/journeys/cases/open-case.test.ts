import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { counted } from '../counted.ts';
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

test('what is entered two days late asks for the reason, which stands on the case (art. 33(1))', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: 'open-case', width: 360 });
  await tab.getByRole('radio', { name: 'Papir, da Teams var nede' }).check();
  const reason = tab.getByLabel('Hvorfor skrives det først ind nu?');
  expect(await reason.count()).toBe(0);
  await tab.getByLabel('Hvornår fik vi det at vide?').first().fill('28-11-2026');
  await reason.fill('Teams var nede hele weekenden.');
  await tab.getByLabel('Hvad er der sket?').fill('En mappe er væk.');
  await tab.getByRole('button', { name: 'Opret sagen' }).click();
  await tab.getByRole('heading', { level: 1, name: /^Sag 2026-\d{4}$/ }).waitFor();
  await tab.getByText('Teams var nede hele weekenden.').first().waitFor();
  await leave();
});

test('S75: one press from Læsestatus or from the reviews drafts a case, and the reason is Ayse’s', async () => {
  await counted(at);
  const session = await at.sit({ as: 'ayse', sub: 'reading-status', width: 360 });
  const { tab, leave } = session;
  await tab.getByRole('link', { name: /^Opret sag om R\d/ }).click();
  await tab.getByRole('heading', { level: 1, name: 'Opret sag ud fra læsestatus' }).waitFor();
  await tab.getByRole('checkbox', { name: /^R\d/, checked: true }).waitFor();
  await expect.poll(() => tab.getByLabel('Hvorfor opretter du sagen?').inputValue()).toMatch(/^Mindst læst: .* \(set /);
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await tab.getByRole('button', { name: 'Opret sagen' }).click();
  await tab.getByRole('heading', { level: 1, name: /^Sag 2026-\d{4}$/ }).waitFor();
  await tab.getByText('Der er set en risiko, men intet er sket, så der er ingen frist.').first().waitFor();
  await leave();

  const reviews = await at.sit({ as: 'ayse', sub: 'reviews/on', width: 1280 });
  await reviews.tab
    .getByRole('link', { name: /^Opret sag om / })
    .first()
    .click();
  await reviews.tab.getByRole('heading', { level: 1, name: 'Opret sag ud fra gennemgange' }).waitFor();
  await expect
    .poll(() => reviews.tab.getByLabel('Hvorfor opretter du sagen?').inputValue())
    .toMatch(/[012] af 2.* \(set /);
  await reviews.tab.getByRole('button', { name: 'Opret sagen' }).click();
  await reviews.tab.getByRole('heading', { level: 1, name: /^Sag 2026-\d{4}$/ }).waitFor();
  await reviews.leave();
});

test('Ayse sees what of the old register comes in, and brings it in (GDPR art. 33(5), INV15)', async () => {
  const session = await at.sit({ as: 'ayse', sub: 'old-register', width: 320 });
  const { tab, leave } = session;
  const lines = ['Sagsnr.;Dato;Beskrivelse;Status', '17;03-02-2024;Brev til 311236-4321;Lukket', '18;x;Mappe;Lukket'];
  await tab.getByLabel('Eller indsæt cellerne her').fill(lines.join('\n'));
  await tab.getByRole('button', { name: 'Se, hvad der kommer ind' }).click();
  await tab.getByText('1 sag er ny. 1 CPR-nummer bliver dækket.').waitFor();
  await tab.getByText('Linje 3: datoen kan ikke læses').waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await tab.getByRole('button', { name: 'Hent sagerne ind' }).click();
  await tab.getByText('1 sag er hentet ind.').waitFor();
  await leave();
});
