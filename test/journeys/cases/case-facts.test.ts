import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOfCase } from '../../cases/sample-case.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

test('S76: Ayse puts facts right with a reason, and the log keeps both values', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: `case/${numberOfCase('unopened')}`, width: 320 });
  const { tab } = ayse;
  const open = tab.getByRole('button', { name: 'Ret oplysninger', exact: true });
  await open.click();
  const form = tab.getByRole('form', { name: 'Ret oplysninger' });
  await form.getByLabel('Hvorfor retter du?').fill('Listen er talt med centeret.');
  await form.getByRole('button', { name: 'Gem', exact: true }).click();
  await form.getByRole('alert').getByText('Oplysningerne er de samme som før.').waitFor();
  await form.getByRole('radio', { name: '11–100 personer', exact: true }).check();
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await form.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Oplysningerne er rettet. Begge værdier står i sagens log.').waitFor();
  await tab.getByText('Rettet af DBR: personer').waitFor();
  await ayse.leave();

  const log = await at.sit({ as: 'ayse', sub: `case/${numberOfCase('unopened')}/log` });
  await log.tab.getByText(/^Personer: .+ → 11-100/).waitFor();
  await log.leave();
}, 90_000);
