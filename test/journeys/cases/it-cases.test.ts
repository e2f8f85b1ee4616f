import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOfCase } from '../../cases/sample-case.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

test('Stine opens an outage without personal data, judges NIS 2 on it, and Ayse sees whose it is (S72)', async () => {
  const session = await at.sit({ as: 'stine', sub: 'open-case', width: 320 });
  const { tab, leave } = session;
  await tab.getByRole('heading', { level: 1, name: 'Opret sag' }).waitFor();
  await tab.getByRole('button', { name: 'Opret sagen' }).waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await tab.getByRole('radio', { name: 'Nedbrud' }).check();
  await tab.getByRole('radio', { name: 'Nej, sikkert' }).check();
  await tab.getByLabel('Hvad er der sket?').fill('Netværket på rådhuset er nede.');
  await tab.getByRole('button', { name: 'Opret sagen' }).click();
  const heading = tab.getByRole('heading', { level: 1, name: /^Sag 2026-\d{4}$/ });
  await heading.waitFor();
  const number = ((await heading.textContent()) ?? '').replace('Sag ', '');
  await tab.getByText('IT-sikkerhedslederen', { exact: true }).waitFor();
  expect(await tab.getByRole('link', { name: 'Brev' }).count()).toBe(0);
  await tab.getByRole('button', { name: 'Vurdér NIS 2' }).click();
  await tab.getByRole('button', { name: 'Vurdér', exact: true }).waitFor({ state: 'detached' });
  await leave();
  const ayse = await at.sit({ as: 'ayse', sub: `case/${number}` });
  await ayse.tab.getByText('IT-sikkerhedslederen', { exact: true }).waitFor();
  await ayse.leave();
});

test('a letter to the wrong person is never left to the IT security manager (S72)', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: `case/${numberOfCase('unopened')}/tasks`, width: 320 });
  await tab.getByText('Der er ingen opgaver i sagen.').waitFor();
  expect(await tab.getByRole('button', { name: 'Overlad til IT-sikkerhedslederen' }).count()).toBe(0);
  await leave();
});

test('Stine enters a form of the day Teams was down with who wrote it, and the case is the DBR’s', async () => {
  const session = await at.sit({ as: 'stine', sub: 'open-case', width: 320 });
  const { tab, leave } = session;
  await tab.getByRole('radio', { name: 'Et papirskema, da Teams var nede' }).check();
  await tab.getByLabel('Hvem har skrevet skemaet?').fill('Bente i køkkenet');
  await tab.getByLabel('Hvad er der sket?').fill('En seddel med navne lå på disken.');
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await tab.getByRole('button', { name: 'Opret sagen' }).click();
  const said = tab.getByText(/^Sag 2026-\d{4} er oprettet/);
  await said.waitFor();
  const number = /2026-\d{4}/.exec((await said.textContent()) ?? '')?.[0];
  await leave();
  const ayse = await at.sit({ as: 'ayse', sub: `case/${number}` });
  await ayse.tab
    .getByText(/Bente i køkkenet/)
    .first()
    .waitFor();
  await ayse.leave();
});
