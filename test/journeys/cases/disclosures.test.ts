import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOfCase } from '../../cases/sample-case.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const number = numberOfCase('sentPicture');
const press = (tab: Frame, name: string | RegExp) => tab.getByRole('button', { name }).click();

test('S85: what the DBR writes is read by the reporter, then by the manager, whose follow-up the DBR reads', async () => {
  const dpo = await at.sit({ as: 'ayse', sub: `case/${number}/manager` });
  await press(dpo.tab, 'Skriv en ny tekst');
  await dpo.tab.getByLabel('Hvad skal lederen gøre?').fill('Tal om, hvor vi skriver til hinanden.');
  await press(dpo.tab, 'Vis teksten til den, der har meldt');
  await dpo.tab.getByText('Teksten er gemt').waitFor();
  expect(await dpo.tab.getByRole('button', { name: 'Frigiv til lederen' }).count()).toBe(0);

  const reporter = await at.sit({ as: 'rasmus', sub: `reports/${number}`, width: 320 });
  await reporter.tab.getByText('Tal om, hvor vi skriver til hinanden.').waitFor();
  await press(reporter.tab, 'Det er i orden');
  await reporter.tab.getByText('Du har sagt, at det er i orden.').waitFor();

  const again = await at.sit({ as: 'ayse', sub: `case/${number}/manager` });
  await press(again.tab, 'Frigiv til lederen');
  await again.tab.getByText('Frigivet. Torben Juhl får besked').waitFor();
  await press(again.tab, 'Fortryd, tag den tilbage');
  await again.tab.getByText('Taget tilbage. Lederen kan ikke se den.').waitFor();
  await press(again.tab, 'Frigiv til lederen');
  await again.tab.getByText('Frigivet. Torben Juhl får besked').waitFor();

  const manager = await at.sit({ as: 'torben', sub: 'from-dpo', width: 320 });
  await press(manager.tab, `Åbn sag ${number}`);
  await manager.tab.getByText('Tal om, hvor vi skriver til hinanden.').waitFor();
  await manager.tab.getByRole('textbox', { name: 'Hvad har I talt om eller ændret?' }).fill('Vi bruger Aula nu.');
  await press(manager.tab, 'Gem opfølgningen');
  await manager.tab.getByText('Gemt. Databeskyttelsesrådgiveren kan se det.').waitFor();
  expect(await manager.tab.locator('body').textContent()).not.toContain('Rasmus');

  const after = await at.sit({ as: 'ayse', sub: `case/${number}/manager` });
  await after.tab.getByText('Vi bruger Aula nu.').waitFor();
  for (const session of [dpo, reporter, again, manager, after]) await session.leave();
});

test('Ayse shares what a case taught, without its number, and Lone meets it beside the rule', async () => {
  const dpo = await at.sit({ as: 'ayse', sub: 'lessons', width: 320 });
  await press(dpo.tab, 'Del noget, alle kan lære af');
  await dpo.tab.getByLabel('Overskrift').fill('Et billede er også en oplysning');
  await dpo.tab.getByLabel('Hvad kan ske?').fill(`I ${number} blev en seddel sendt som billede.`);
  await dpo.tab.getByLabel('Hvad gør man i stedet?').fill('Ring, eller skriv i den kanal, vi har aftalt.');
  await dpo.tab.getByLabel('Hvilken regel hører det til?').selectOption('r06');
  await press(dpo.tab, 'Vis for alle');
  await dpo.tab.getByText('Der står et sagsnummer.').waitFor();
  expect(await faultsEverywhere(dpo)).toEqual([]);
  await dpo.tab.getByLabel('Hvad kan ske?').fill('En seddel bliver sendt som billede til en kollega.');
  await press(dpo.tab, 'Vis for alle');
  await dpo.tab.getByText('Vist for alle.').waitFor();
  await dpo.leave();

  const lone = await at.sit({ as: 'lone', sub: 'lessons', width: 320 });
  const card = lone.tab.getByRole('listitem').filter({ hasText: 'Et billede er også en oplysning' });
  await card.getByText('Ring, eller skriv i den kanal, vi har aftalt.').waitFor();
  expect(await lone.tab.getByRole('main').textContent()).not.toContain('2026-');
  await card.getByRole('link', { name: 'Læs reglen R06' }).click();
  await lone.tab.locator('summary').filter({ hasText: 'Resten af reglen' }).click();
  await lone.tab.getByText('Et billede er også en oplysning').waitFor();
  await lone.leave();
});
