import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('Lone finds a part of a rule unclear with one press, says where and why, and takes it back (S64, S84)', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'rule/r01', width: 320 });
  await tab.getByRole('button', { name: 'Det her er uklart', expanded: false }).click();
  await tab.getByLabel('Hvor i reglen?').selectOption({ label: 'Du må ikke' });
  await tab.getByRole('button', { name: 'Markér som uklart: Du må ikke' }).click();
  await tab.getByText('Noteret. De, der skriver reglen, ser antallet, ikke hvem.').waitFor();
  await tab.getByLabel('Er det et bestemt sted?').selectOption({ index: 1 });
  await tab.getByLabel(/Hvad er uklart/).fill('Også 311236-4321?');
  await tab.getByText('Det her ligner et CPR-nummer og bliver dækket: 3112••-••••').waitFor();
  expect(await accessibilityFaults(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gemt. Tak.').waitFor();
  await expect.poll(() => tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await tab.getByRole('button', { name: 'Fortryd, at det er uklart: Du må ikke' }).click();
  await tab.getByText('Fortrudt.').waitFor();
  await tab.getByRole('button', { name: 'Markér som uklart: Du må ikke' }).waitFor();
  await leave();
});

test('Ida deals with a doubt and takes it back, makes another a task, and is shown no name (S3, S117)', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'learning', width: 360 });
  const card = tab.getByRole('article', { name: /^R14/ });
  await card.getByRole('button', { name: /^Behandlet: Brug kun de AI-værktøjer/ }).click();
  await card.getByLabel('Hvorfor ikke?').fill('Listen står på intranettet.');
  expect(await accessibilityFaults(tab)).toEqual([]);
  await card.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Behandlet og fjernet fra listen.').waitFor();
  await card.getByText('Hvor står listen?').waitFor({ state: 'detached' });
  await tab.getByRole('button', { name: 'Fortryd' }).click();
  await card.getByText('Hvor står listen?').waitFor();
  await card.getByRole('button', { name: /^Sæt til ajourføring/ }).click();
  await card.getByText('Er sat til ajourføring').waitFor();
  const page = await tab.locator('main').textContent();
  for (const name of ['Dorthe', 'Fatima', 'Emil']) expect(page).not.toContain(name);
  await leave();
});

test('the law changes: Ayse picks the rules together, Ida settles one and takes it back, and Ayse takes all of it back (S2, S118)', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'upkeep', width: 360 });
  await ayse.tab.getByRole('button', { name: 'Lovændring' }).click();
  await ayse.tab.getByLabel(/Hvilken lov er ændret/).fill('Lov om prøver');
  await ayse.tab.getByLabel('Tilføj regler').selectOption({ label: 'ISO 27002: 5.17 (1)' });
  await ayse.tab.getByRole('checkbox', { name: /^R04/ }).waitFor();
  await expect.poll(() => ayse.tab.getByRole('checkbox', { name: /^R04/ }).isChecked()).toBe(true);
  // The last tick taken away folds nothing under the finger.
  await ayse.tab.getByRole('checkbox', { name: /^R04/ }).uncheck();
  await ayse.tab.getByText('0 valgte').waitFor();
  await ayse.tab.getByRole('checkbox', { name: /^R04/ }).check();
  await ayse.tab.getByRole('checkbox', { name: /^R05/ }).check();
  expect(await accessibilityFaults(ayse.tab)).toEqual([]);
  await ayse.tab.getByRole('button', { name: 'Åbn 2 opgaver' }).click();
  await ayse.tab.getByText('2 opgaver er åbnet. Redaktørerne får besked.').waitFor();

  const ida = await at.sit({ as: 'ida', sub: 'upkeep' });
  const card = ida.tab.getByRole('article', { name: /^R04/ }).filter({ hasText: 'Lov om prøver' });
  await card.getByRole('button', { name: /^Intet at ændre/ }).click();
  await card.getByLabel(/Hvorfor er der intet at ændre/).fill('Reglen siger det allerede');
  await card.getByRole('button', { name: 'Gem', exact: true }).click();
  await ida.tab.getByText('Skrevet: intet at ændre.').waitFor();
  await ida.tab.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await card.getByRole('button', { name: /^Udskyd/ }).waitFor();
  await ida.leave();

  await ayse.tab.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await ayse.tab.getByRole('article', { name: 'Lov om prøver' }).waitFor({ state: 'detached' });
  await ayse.leave();
});
