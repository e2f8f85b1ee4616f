import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const names = ['Kørselsplan', 'Fælles medicinoversigt for hjemmeplejen', 'Vagtplan'] as const;
const file = ['Navn;Systemejer', ...names.map((name) => `${name};Lone Lund`)].join('\n');

test('S95: the head of a centre answers whom a file proposed as owners in one list, on a phone', async () => {
  const dbr = await at.sit({ as: 'ayse', sub: 'systems/import' });
  const buffer = Buffer.from(file, 'utf8');
  await dbr.tab.getByLabel('Vælg en fil').setInputFiles({ name: 'systemer.csv', mimeType: 'text/csv', buffer });
  await dbr.tab.getByRole('button', { name: 'Se, hvad der kommer' }).click();
  await dbr.tab.getByText('Deres centerchefer får én liste at svare på.').waitFor();
  await dbr.tab.getByRole('button', { name: 'Hent ind', exact: true }).click();
  await dbr.tab.getByText('3 systemer er kommet til').waitFor();
  await dbr.leave();

  const jens = await at.sit({ as: 'jens', width: 360 });
  const { tab } = jens;
  await tab.getByText(/^Vis \d+ mere$/).click();
  await tab.getByRole('link', { name: 'Svar, hvem der ejer 3 systemer' }).click();
  const list = tab.getByRole('region', { name: 'Hvem ejer de her systemer?' });
  await list.getByRole('article', { name: 'Vagtplan' }).waitFor();
  expect(await faultsEverywhere(jens)).toEqual([]);

  await list.getByRole('button', { name: 'Vælg en anden: Kørselsplan' }).click();
  const choose = async (written: string, name: string) => {
    await list.getByRole('combobox', { name: 'Hvem?' }).fill('');
    await list.getByRole('combobox', { name: 'Hvem?' }).pressSequentially(written);
    await tab.getByRole('option', { name }).click();
    await list.getByRole('button', { name: 'Gem', exact: true }).click();
  };
  await choose('bodil k', 'Bodil Kjær');
  await list.getByText(/^En systemejer er direktør eller centerchef/).waitFor();
  expect(await faultsEverywhere(jens)).toEqual([]);
  await choose('anders f', 'Anders Falk');
  await list.getByRole('article', { name: 'Kørselsplan' }).waitFor({ state: 'detached' });
  await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('content');
  await list.getByRole('button', { name: `Ikke vores: ${names[1]}` }).click();
  await list.getByRole('article', { name: names[1] }).waitFor({ state: 'detached' });
  await list.getByRole('button', { name: 'Jeg ejer det: Vagtplan' }).click();
  await list.waitFor({ state: 'detached' });
  await tab.getByRole('article', { name: 'Vagtplan' }).getByText('Systemejer').waitFor();
  expect(await faultsEverywhere(jens)).toEqual([]);
  await jens.leave();
}, 180_000);
