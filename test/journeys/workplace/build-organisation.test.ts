import { afterAll, beforeAll, expect, test } from 'vitest';
import { Employment, EveryUnit } from '../../../src/features/workplace/records.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

/** Ida is an editor; Ayse the DBR, who may look. */
let at: Stage;
beforeAll(async () => {
  at = await stage();
  // Nobody there has a manager by name: whoever leads the unit leads them.
  const { records } = at.server.context.ports;
  for (const job of records.all(Employment, { unit: 'hjemmeplejen-nord' }))
    await records.update(Employment, job, { ...job.record, manager: undefined });
}, 120_000);
afterAll(() => at?.close());

test('G7: Ida makes two units on a phone, moves one, merges it away and takes that back, and is told what each does', async () => {
  const ida = await at.sit({ as: 'ida', sub: 'organisation', width: 360 });
  const { tab } = ida;
  const tree = tab.getByRole('list', { name: 'Enheder' });
  const top = tree.getByRole('button', { name: /^Eksempel Kommune/ });
  await top.click();
  await tab.getByRole('button', { name: 'Ny enhed under Eksempel Kommune' }).click();
  const form = tab.getByRole('form', { name: 'Ny enhed under Eksempel Kommune' });
  await form.getByRole('button', { name: 'Opret' }).click();
  await form.getByText('Udfyld feltet.').waitFor();
  await form.getByRole('textbox', { name: 'Navn' }).fill('Nyt Center');
  await form.getByRole('button', { name: 'Opret' }).click();
  await tab.getByRole('status').getByText('Nyt Center er oprettet.').waitFor();

  // A unit with people, put under the new centre: nobody gets another manager, since it has one of its own.
  await tab.getByRole('searchbox', { name: 'Find en enhed' }).fill('nord');
  await tab.getByRole('button', { name: /^Hjemmepleje.* Nord/ }).click();
  await tab.getByRole('button', { name: /^Ret Hjemmepleje/ }).click();
  await tab.getByLabel('Hører under').selectOption({ label: '\u00a0\u00a0Nyt Center' });
  await tab.getByText(/^Det gælder \d+ personer/).waitFor();
  expect(await faultsEverywhere(ida, [320])).toEqual([]);
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab
    .getByRole('status')
    .getByText(/ er gemt\.$/)
    .waitFor();
  await tab.getByText(/Under Nyt Center/).waitFor();

  // Another manager for it: said by name before it is done.
  await tab.getByRole('button', { name: /^Ret Hjemmepleje/ }).click();
  await tab.getByRole('button', { name: 'Vælg en anden leder' }).click();
  await tab.getByRole('combobox', { name: 'Leder' }).pressSequentially('thomas');
  await tab.getByRole('option', { name: 'Thomas Hede' }).click();
  await tab.getByText(/^\d+ personer får Thomas Hede som leder\.$/).waitFor();
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Leder: Thomas Hede').waitFor();

  // Its people go into another unit, and come back.
  const before = at.server.context.ports.records.all(EveryUnit).length;
  await tab.getByRole('button', { name: /^Luk Hjemmepleje/ }).click();
  const close = tab.getByRole('form', { name: /^Luk Hjemmepleje/ });
  await close.getByRole('button', { name: 'Luk enheden' }).click();
  await close.getByText('Udfyld feltet.').waitFor();
  await close.getByLabel('Hvem tager over?').selectOption({ label: '\u00a0\u00a0Nyt Center' });
  await close.getByText(/^Det gælder/).waitFor();
  await close.getByRole('button', { name: 'Luk enheden' }).click();
  await tab
    .getByRole('status')
    .getByText(/ er lukket\. Nyt Center har taget over\.$/)
    .waitFor();
  await tab.getByText('Lukkede enheder (1)').click();
  await tab.getByText(/^Lukket fra/).waitFor();
  await tab.getByRole('button', { name: 'Fortryd' }).click();
  await tab.getByRole('status').getByText('Det er fortrudt.').waitFor();
  await tab.getByText('Lukkede enheder (1)').waitFor({ state: 'detached' });
  await tab.getByRole('button', { name: /^Hjemmepleje.* Nord/ }).waitFor();
  expect(at.server.context.ports.records.all(EveryUnit)).toHaveLength(before);
  await ida.leave();
});

test('the tree is unfolded and folded by the keyboard, and the DBR looks without being able to change anything', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'organisation' });
  const { tab } = ayse;
  const fold = tab.getByRole('button', { name: 'Skjul, hvad der er under Eksempel Kommune' });
  await fold.focus();
  await fold.press('Enter');
  const unfold = tab.getByRole('button', { name: 'Vis, hvad der er under Eksempel Kommune' });
  await unfold.press('Space');
  await tab.getByRole('list', { name: 'Under Eksempel Kommune' }).waitFor();
  await tab.getByRole('button', { name: /^Eksempel Kommune/ }).click();
  await tab.getByText(/^Kode: /).waitFor();
  expect(await tab.getByRole('button', { name: /^Ret |^Ny enhed|^Luk / }).count()).toBe(0);
  await ayse.leave();
});

test('in a municipality without a unit there is one sentence, and the form for the municipality itself', async () => {
  const { ports } = at.server.context;
  for (const stored of ports.records.all(EveryUnit))
    await ports.records.update(EveryUnit, stored, { ...stored.record, closed: '2026-11-30' });
  const oliver = await at.sit({ as: 'oliver', sub: 'organisation', width: 360 });
  await oliver.tab.getByText('Begynd med kommunen selv.', { exact: false }).waitFor();
  await oliver.tab.getByRole('textbox', { name: 'Navn' }).fill('Ny Kommune');
  await oliver.tab.getByRole('button', { name: 'Opret', exact: true }).click();
  await oliver.tab.getByRole('status').getByText('Ny Kommune er oprettet.').waitFor();
  await oliver.tab.getByRole('button', { name: /^Ny Kommune/ }).click();
  await oliver.tab.getByRole('button', { name: 'Ny enhed under Ny Kommune' }).waitFor();
  await expect.poll(() => oliver.tab.getByText('Begynd med kommunen selv.', { exact: false }).count()).toBe(0);
  await oliver.leave();
});
