import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOfCase } from '../../cases/sample-case.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

/** A case Camilla has reported. */
const tablet = numberOfCase('tablet');
/** The pages ask again by themselves every twenty seconds. */
const byItself = { timeout: 40_000 };

const press = (tab: Frame, name: string | RegExp) => tab.getByRole('button', { name }).click();

test('S64: the DBR asks, the reporter answers with a thumb, and the open page of the DBR follows', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: `case/${tablet}/thread`, width: 1920 });
  await ayse.tab.getByText('Hvilket firma kørte taxaen', { exact: false }).waitFor();
  await ayse.tab
    .getByRole('article', { name: `Sag ${tablet}` })
    .getByText(/^Venter på den, der har meldt/)
    .waitFor();

  const camilla = await at.sit({ as: 'camilla', sub: `reports/${tablet}`, width: 320 });
  await camilla.tab.getByRole('heading', { name: 'DBR har spurgt dig om noget' }).waitFor();
  expect(await camilla.tab.getByRole('main').textContent()).not.toContain('Ayse');
  await camilla.tab.getByRole('textbox', { name: 'Dit svar' }).fill('Grøn Taxa, jeg steg ud kl. 11');
  await press(camilla.tab, 'Send svar');
  await camilla.tab.getByText('Tak. DBR har fået dit svar.').waitFor();
  await press(camilla.tab, 'Tilføj noget');
  await camilla.tab.getByRole('textbox', { name: 'Hvad vil du tilføje?' }).fill('Koden er skiftet nu.');
  await press(camilla.tab, 'Send');
  await camilla.tab.getByText('Koden er skiftet nu.').waitFor();
  await camilla.leave();

  await ayse.tab.getByText('Grøn Taxa, jeg steg ud kl. 11').waitFor(byItself);
  await ayse.tab.getByText('Koden er skiftet nu.').waitFor(byItself);
  await ayse.leave();
});

test('C15: the reporter says that it was a mistake, the DBR opens it in error and again, and nothing is gone', async () => {
  const rikke = await at.sit({ as: 'rikke', sub: `reports/${numberOfCase('unopened')}`, width: 320 });
  await press(rikke.tab, 'Det var en fejl');
  await rikke.tab.getByText('Du har bedt om at trække meldingen tilbage.').waitFor();
  await press(rikke.tab, 'Fortryd');
  await rikke.tab.getByText('Meldingen står, som den gjorde.').waitFor();
  await press(rikke.tab, 'Det var en fejl');
  await rikke.tab.getByText('DBR ser på det.', { exact: false }).waitFor();
  await rikke.leave();

  const { tab, leave } = await at.sit({ as: 'ayse', sub: `case/${numberOfCase('unopened')}`, width: 1920 });
  await tab
    .getByRole('article', { name: `Sag ${numberOfCase('unopened')}` })
    .getByText('Den, der har meldt, vil trække meldingen tilbage')
    .waitFor();
  await press(tab, 'Oprettet ved en fejl');
  await tab.getByRole('textbox', { name: 'Hvorfor?' }).fill('Melder skrev, at det var en fejl');
  await press(tab, /^Gem$/);
  await tab.getByText('Sagen er markeret som oprettet ved en fejl.').waitFor();
  await press(tab, 'Genåbn sagen');
  await tab.getByRole('textbox', { name: 'Hvorfor?' }).fill('Brevet var der alligevel');
  await press(tab, /^Gem$/);
  await tab.getByText('Sagen er åbnet igen.').waitFor();
  await leave();
});

test('S106: a guest and an owner meet what they need: the facts, the task, and never who reported', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: `case/${tablet}/tasks`, width: 320 });
  await press(tab, 'Giv en opgave');
  await tab.getByRole('textbox', { name: 'Hvad skal gøres?' }).fill('Spær tabletten');
  const owner = tab.getByRole('combobox', { name: 'Hvem gør det?' });
  await owner.pressSequentially('Vib');
  // A name that was typed and not picked makes the task nobody's, and not the writer's own.
  await press(tab, /^Gem$/);
  await tab.getByText('Vælg en på listen.').waitFor();
  expect(await tab.getByText('Opgaven er givet.').count()).toBe(0);
  await owner.click();
  await tab.getByRole('option', { name: 'Vibeke Storm' }).click();
  await press(tab, /^Gem$/);
  await tab.getByText('Opgaven er givet.').waitFor();
  await press(tab, 'Invitér en');
  await tab.getByRole('combobox', { name: 'Hvem?' }).pressSequentially('Vib');
  await tab.getByRole('option', { name: 'Vibeke Storm' }).click();
  await tab.getByLabel('Til og med (højst 90 dage)').fill('2026-12-10');
  await press(tab, /^Gem$/);
  await tab.getByText('Invitationen er sendt.').waitFor();

  const vibeke = await at.sit({ as: 'vibeke', sub: 'from-dpo', width: 320 });
  await press(vibeke.tab, 'Udført: Spær tabletten');
  await vibeke.tab.getByText('Opgaven er udført.').waitFor();
  await vibeke.tab.getByRole('link', { name: `Åbn sag ${tablet}` }).click();
  await vibeke.tab.getByText('Min tablet er væk.', { exact: false }).waitFor();
  expect(await vibeke.tab.getByRole('main').textContent()).not.toMatch(/Camilla|Ayse|Grøn Taxa/);

  await press(tab, 'Træk tilbage: invitationen til Vibeke Storm');
  await tab.getByText('Invitationen er trukket tilbage.', { exact: false }).waitFor();
  await leave();
  const again = await at.sit({ as: 'vibeke', sub: `invited/${tablet}`, width: 320 });
  await again.tab.getByText('Den sag findes ikke, eller den er ikke din.').waitFor();
  await again.leave();
  await vibeke.leave();
});

test('INV11: a near miss becomes an incident with its clock, and the rules it touches are noted', async () => {
  const { tab, leave } = await at.sit({ as: 'nikolaj', sub: `case/${numberOfCase('openScreen')}/links` });
  await press(tab, 'Ret typen');
  await tab.getByRole('combobox', { name: 'Hvad er det?' }).selectOption('paper');
  await tab.getByRole('textbox', { name: 'Hvorfor?' }).fill('En pårørende nåede at læse den');
  await press(tab, /^Gem$/);
  await tab.getByText('Typen er rettet.').waitFor();
  await tab
    .getByText(/^Frist overskredet for/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await press(tab, 'Ret regler og systemer');
  await tab.getByRole('checkbox', { name: /^R06/ }).check();
  const systems = tab.getByRole('combobox', { name: 'Systemer, sagen handler om' });
  await systems.pressSequentially('omsorgsp');
  await tab.getByRole('option', { name: 'Omsorgsporten' }).click();
  await tab.getByRole('button', { name: 'Fjern Omsorgsporten' }).waitFor();
  await systems.pressSequentially('Faxen');
  await press(tab, /^Gem$/);
  await tab.getByText('Regler og systemer er gemt.').waitFor();
  await tab.getByText('R06', { exact: true }).waitFor();
  await tab.getByText('Omsorgsporten, Faxen').waitFor();
  await tab.getByRole('link', { name: 'Åbn Omsorgsporten' }).waitFor();
  await leave();

  const pattern = await at.sit({ as: 'ayse', sub: 'cases', width: 320 });
  await pattern.tab.getByRole('link', { name: 'Månedens mønster' }).click();
  await pattern.tab.getByRole('heading', { name: 'december 2026' }).waitFor();
  await pattern.tab.getByRole('link', { name: 'Måneden før' }).click();
  await pattern.tab.getByRole('heading', { name: 'november 2026' }).waitFor();
  await pattern.tab.getByRole('table', { name: 'Hændelser efter type og center' }).waitFor();
  await pattern.leave();
});
