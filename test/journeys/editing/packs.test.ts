import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../src/core/dates.ts';
import { Draft } from '../../../src/features/editing/drafts/records.ts';
import { Pack } from '../../../src/features/handbook/tailoring-records.ts';
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
  await tab.getByRole('textbox', { name: 'Navn', exact: true }).fill('Feriehuset');
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

test('S24, S25: what examples do is shown before they are taken, and again when others are ready', async () => {
  const { records, clock } = at.server.context.ports;
  const by = { actor: 'ida', at: clock.now() };
  // A municipality whose R16 was made from the example, and that has none of the packs.
  const draft = { key: 'eksempel:r16', subject: 'r16', example: 'r16', state: 'published', document: 'rule' } as const;
  await records.create(Draft, { ...by, ...draft, openedBy: 'ida', openedAt: by.at });
  for (const pack of records.all(Pack))
    await records.update(Pack, pack, { ...pack.record, to: addDays(pack.record.from, -1) });

  const { tab, leave } = await at.sit({ as: 'ida', sub: 'drafts/packs', width: 320 });
  await tab.getByRole('button', { name: 'Se, hvad de gør' }).click();
  await tab
    .getByRole('status')
    .getByText(/ mere at læse|Ingen får flere/)
    .waitFor();
  await tab.getByRole('button', { name: 'Hent forslagene' }).click();
  await tab.getByText('Forslagene er hentet. Ret dem, så de passer hos jer.').waitFor();
  await tab.getByRole('button', { name: 'Luk pakken Vikarer' }).click();
  await tab.getByText('er lukket. Har en leder valgt den', { exact: false }).waitFor();
  await tab.getByRole('button', { name: 'Se, hvad de gør' }).waitFor();
  await leave();
});

test('S24: a rule somebody has typed into the list, which is not in force, can be taken out of a pack', async () => {
  const { records, clock } = at.server.context.ports;
  const typed = { key: 'ret-mig', pack: 'ret-mig', name: 'Ret mig', rules: ['r15', 'R99'], from: '2026-11-01' };
  await records.create(Pack, { ...typed, actor: 'ida', at: clock.now() });
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'drafts/packs' });
  await tab.getByRole('button', { name: 'Ret pakken Ret mig' }).click();
  await tab.getByRole('checkbox', { name: 'R99', exact: true }).click({ timeout: 5000 });
  await tab.getByRole('button', { name: 'Se, hvem det når' }).click();
  await tab.getByRole('button', { name: 'Gem pakken' }).click();
  await tab.getByText('Pakken “Ret mig” er gemt.').waitFor();
  await leave();
});
