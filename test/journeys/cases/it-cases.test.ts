import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOfCase } from '../../cases/sample-case.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

test('Stine opens an outage without personal data, judges, explains and closes it, and Ayse sees whose it is (S72)', async () => {
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
  const owner = { hasText: /^IT-sikkerhedslederen$/ };
  await tab.locator('span').filter(owner).waitFor();
  expect(await tab.getByRole('link', { name: 'Brev' }).count()).toBe(0);
  const press = (name: string) => tab.getByRole('button', { name, exact: true }).click();
  await press('Markér som stoppet');
  await tab.getByText('Gemt: den er stoppet.').waitFor();
  await press('Vurdér NIS 2');
  for (const group of await tab.getByRole('radiogroup').all()) await group.getByRole('radio', { name: 'Nej' }).check();
  await tab.getByLabel('Hvorfor?').fill('Nede i en time, og ingen blev ramt.');
  await press('Gem');
  await tab.getByText('Hører ikke under NIS 2').waitFor();
  await press('Skriv årsag');
  await tab.getByLabel('Hvad var årsagen?').fill('En switch brændte af.');
  await tab.getByRole('radiogroup', { name: 'Skal reglerne gennemgås?' }).getByRole('radio', { name: 'Nej' }).check();
  await press('Gem');
  await press('Ledelsen er informeret');
  await tab.getByLabel('Hvem blev informeret?').fill('IT-chefen');
  await press('Gem');
  // What stands below it is there: who opened it is not asked what they know.
  await tab.getByRole('button', { name: 'Ret regler og systemer' }).waitFor();
  expect(await tab.getByRole('heading', { name: 'Spørg den, der har meldt' }).count()).toBe(0);
  await press('Luk sagen');
  await tab.getByLabel('Hvad gør vi, så det ikke sker igen?').fill('To switche.');
  await tab.getByLabel(/^Journalnummer/).fill('26/9');
  await press('Gem');
  await tab.getByText('Sagen er lukket.').waitFor();
  await tab.getByRole('link', { name: 'Samarbejde' }).click();
  await tab.getByText('Der er ingen opgaver i sagen.').waitFor();
  expect(await tab.getByRole('heading', { name: 'Til lederen' }).count()).toBe(0);
  expect(await tab.getByRole('button', { name: 'Invitér en' }).count()).toBe(0);
  await leave();
  const ayse = await at.sit({ as: 'ayse', sub: `case/${number}` });
  await ayse.tab.locator('span').filter(owner).waitFor();
  await ayse.leave();
}, 120_000);

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
