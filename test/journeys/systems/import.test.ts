import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const file = `Systemer i kommunen;;;;;;
Udtrukket 30-11-2026;;;;;;
Navn;Systemejer;Leverandør;Kritikalitet;Kontraktophør;Beskrivelse;CPR-nr
Prøvesystem Nul;Lone Lund;Opdigtet ApS;Kritisk;31-12-2027;Til prøver;
Prøvesystem Ét;Ingen Findes;;Ikke kritisk;;;
KMD Vejportalen;;;;;;
Omsorgsporten;;Et andet firma;;;;
Forkert;;;;31-02-2027;;
`;

test('S28, S94, S95: a file of systems is shown, answered, brought in and undone', async () => {
  const dbr = await at.sit({ as: 'ayse', sub: 'systems' });
  const { tab } = dbr;
  await tab.getByRole('link', { name: 'Hent systemer fra en fil' }).click();
  await tab.getByRole('heading', { name: 'Hent systemer fra en fil', level: 1 }).waitFor();
  await tab.getByText('Hvad gælder, når et andet register siger noget andet?').click();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await tab.getByText('Hvad gælder, når et andet register siger noget andet?').click();

  const buffer = Buffer.from(file, 'utf8');
  await tab.getByLabel('Vælg en fil').setInputFiles({ name: 'systemer.csv', mimeType: 'text/csv', buffer });
  await tab.getByText('5 linjer er læst.').waitFor();
  await tab.getByText('Kolonnen læses aldrig: CPR-nr.').waitFor();
  await tab.getByRole('button', { name: 'Se, hvad der kommer' }).click();
  await tab.getByText('2 nye systemer').waitFor();
  await tab.getByText('1 ejer mangler stillingen').waitFor();
  await tab
    .getByText('Linje 8, kolonne E (Kontraktophør): “31-02-2027” er ikke en dato. Skriv den som 24-11-2026.')
    .waitFor();
  await tab.getByText('Personer, du skal se efter (2)').click();
  await tab.getByText('Prøvesystem Nul. Lone Lund foreslås som ejer, men mangler stillingen.').waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);

  await tab.getByRole('radio', { name: 'Ja, det er Vejportalen' }).click();
  await tab.getByRole('radio', { name: 'Brug filens: Et andet firma' }).click();
  await tab.getByRole('button', { name: 'Hent ind', exact: true }).click();
  await tab.getByText('2 systemer er kommet til, og 2 systemer er ændret.').waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await tab.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await tab.getByText('4 systemer er, som før du hentede filen. De nye er udfaset.').waitFor();
  await dbr.leave();
}, 180_000);
