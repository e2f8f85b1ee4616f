import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S24: an editor sees on a phone whom a pack reaches before it is saved, and takes it back', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'drafts/packs', width: 360 });
  const pack = tab.getByRole('heading', { name: 'Feriehuset' });
  await tab.getByRole('button', { name: 'Ny pakke' }).click();
  await tab.getByRole('button', { name: 'Se, hvem det når' }).click();
  await tab.getByText('Vælg mindst én regel.').waitFor();
  await tab.getByLabel('Navn', { exact: true }).fill('Feriehuset');
  await tab.getByRole('checkbox', { name: /^R15 / }).click();
  await tab.getByRole('radio', { name: /^Alle, der passer/ }).click();
  await tab.locator('summary', { hasText: 'Enheder' }).click();
  await tab.getByLabel('Enheder').selectOption({ label: 'Hjemmeplejen Syd' });
  await tab.getByRole('button', { name: 'Se, hvem det når' }).click();
  await tab.getByText(/personer får op til \d+ min\. mere at læse/).waitFor();
  expect(await pack.count()).toBe(0);
  // What is changed after it was shown is shown again first.
  await tab.getByRole('checkbox', { name: /^R27 / }).click();
  await tab.getByRole('button', { name: 'Se, hvem det når' }).click();
  await tab.getByRole('button', { name: 'Gem pakken' }).click();
  await tab.getByText('Pakken “Feriehuset” gælder fra i dag.').waitFor();
  await pack.waitFor();
  await tab.getByRole('button', { name: 'Fortryd' }).click();
  await tab.getByText('Det er fortrudt.').waitFor();
  await pack.waitFor({ state: 'detached' });
  await leave();
});

test('S17: an everyday word an editor writes finds the rule', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'drafts/packs' });
  await tab.getByLabel('Når nogen søger på').fill('Brevdue');
  await tab.getByLabel('Så find').fill('R06');
  await tab.getByRole('button', { name: 'Gem søgeordet' }).click();
  await tab.getByText('Søgeordet “Brevdue” virker nu.').waitFor();
  await leave();
  const reader = await at.sit({ as: 'lone', sub: 'handbook' });
  await reader.tab.getByRole('searchbox').fill('brevdue');
  await reader.tab.getByRole('link', { name: /R06/ }).first().waitFor();
  await reader.leave();
});
