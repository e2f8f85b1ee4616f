import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S29, S58, S59, S65: a high risk to citizens is assessed on a phone, the DBR advises, and the owner decides', async () => {
  const owner = await at.sit({ as: 'jens', sub: 'system/omsorgsporten', width: 360 });
  await owner.tab.getByText('2 høje, 1 mellem, 0 lave').waitFor();
  await owner.tab.getByRole('link', { name: 'Se risici' }).click();
  await owner.tab.getByRole('heading', { name: 'Risici: Omsorgsporten', level: 1 }).waitFor();
  expect(await faultsEverywhere(owner)).toEqual([]);
  await owner.tab.getByRole('button', { name: 'Vurder en trussel' }).click();
  const form = owner.tab.getByRole('form', { name: 'Vurder en trussel' });
  await form.getByLabel('Hvad kan gå galt?').selectOption('Oplysninger havner hos den forkerte');
  await form.getByRole('radio', { name: /^Forventet/ }).click();
  await form
    .getByRole('radiogroup', { name: 'Hvad betyder det for borgerne?' })
    .getByRole('radio', { name: /^Meget/ })
    .click();
  await form
    .getByRole('radiogroup', { name: 'Hvad betyder det for kommunen?' })
    .getByRole('radio', { name: /^Mindre/ })
    .click();
  await form.getByLabel('Hvad vil vi gøre ved det?').fill('Modtageren vælges fra en liste');
  await form.getByRole('button', { name: 'Gem', exact: true }).click();
  // What is done about it says what is left.
  await form.getByRole('alert').first().waitFor();
  expect(await faultsEverywhere(owner)).toEqual([]);
  await form.getByRole('radio', { name: 'Mindre sandsynligt', exact: true }).click();
  await form.getByRole('radio', { name: 'Mindre alvorlig', exact: true }).click();
  await form.getByRole('button', { name: 'Gem', exact: true }).click();
  await owner.tab.getByText('Vurderingen er gemt: Oplysninger havner hos den forkerte.').waitFor();
  const card = owner.tab.getByRole('article', { name: 'Oplysninger havner hos den forkerte' });
  await card.getByText('Venter på DBR').waitFor();
  await owner.leave();

  const dbr = await at.sit({ as: 'ayse', sub: 'system/omsorgsporten/risks' });
  await dbr.tab.getByRole('button', { name: 'Udtal dig: Oplysninger havner hos den forkerte' }).click();
  await dbr.tab.getByRole('radio', { name: 'Det, vi gør, er nok' }).click();
  await dbr.tab.getByRole('textbox', { name: 'Hvorfor?' }).fill('Listen er kort, og den passes.');
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await dbr.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await dbr.tab.getByText('Din udtalelse er gemt. Systemejeren beslutter.').waitFor();
  expect(await dbr.tab.getByRole('button', { name: /^Vurder/ }).count()).toBe(0);
  await dbr.leave();

  const again = await at.sit({ as: 'jens', sub: 'my-systems' });
  await again.tab.getByRole('link', { name: 'Tag stilling til en risiko: Omsorgsporten' }).click();
  await again.tab.getByRole('button', { name: 'Tag stilling: Oplysninger havner hos den forkerte' }).click();
  await again.tab.getByRole('radio', { name: 'Vi mindsker den' }).click();
  await again.tab.getByRole('textbox', { name: 'Hvad har du vejet op mod hinanden?' }).fill('Det koster et klik mere.');
  expect(await faultsEverywhere(again)).toEqual([]);
  await again.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await again.tab.getByText('Din beslutning er gemt.').waitFor();
  await again.leave();
}, 240_000);

test('S7, S57: the DBR looks at the picture of risk, opens a square and one of a year ago, and takes it to Excel', async () => {
  const dbr = await at.sit({ as: 'ayse', sub: 'systems' });
  const { tab } = dbr;
  await tab.getByRole('link', { name: 'Risikobilledet' }).click();
  await tab.getByRole('heading', { name: 'Risikobilledet', level: 1 }).waitFor();
  await tab.getByRole('article', { name: 'Postkassen: Hackerangreb eller ransomware' }).waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await tab.getByRole('button', { name: 'Usandsynligt, graverende: 1 risiko' }).click();
  await tab.getByRole('article', { name: 'Sagsskabet: Uvedkommende får adgang' }).waitFor();
  await tab.getByRole('button', { name: 'Sandsynligt, meget alvorlig: 2 risici' }).last().click();
  await tab.getByRole('article', { name: 'Omsorgsporten: Medarbejdere ser mere, end de skal' }).waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  const [file] = await Promise.all([
    dbr.page.waitForEvent('download'),
    tab.getByRole('button', { name: /^Hent \d+ risici til Excel$/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('risici-2026-12-01.csv');
  await dbr.leave();
}, 180_000);
