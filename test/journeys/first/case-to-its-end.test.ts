import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { choose, countPresses, fieldsIn, press } from '../cases/forms.ts';
import { act, report } from '../cases/past-the-page.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

test('INV10: a breach that is only registered takes fifteen presses, twelve fields and one tab; the director can disagree', async () => {
  await act(at, 'mette', 'giveMandate', { covers: 'registered', from: '2026-12-01', basis: '26/004712' });
  const said = { data: ['name'], persons: '1', seenBy: 'colleague', contained: 'yes' };
  const number = await report(at, 'lone', { category: 'wrongRecipient', words: 'En mail til en kollega.', ...said });
  const ayse = await at.sit({ as: 'ayse', sub: `case/${number}`, width: 1280 });
  const { tab } = ayse;
  await tab.getByRole('button', { name: 'Overtag sag' }).waitFor();
  const presses = await countPresses(tab);
  let fields = 0;
  const step = async (name: string, fill: () => Promise<void>) => {
    await press(tab, name);
    const form = tab.getByRole('form', { name, exact: true });
    fields += await fieldsIn(tab, name);
    await fill();
    await press(tab, 'Gem');
    await form.waitFor({ state: 'detached' });
  };
  await press(tab, 'Overtag sag');
  await tab.getByRole('button', { name: 'Overtag sag' }).waitFor({ state: 'detached' });
  await step('Vurdér', async () => {});
  await tab.getByText(/^Besluttet af Mette/).waitFor();
  await step('Ledelsen er informeret', () => tab.getByLabel('Hvem blev informeret?').fill('Centerchefen'));
  await step('Skriv årsag', async () => {
    await tab.getByLabel('Hvad var årsagen?').fill('To navne lignede hinanden.');
    await choose(tab, 'Skal reglerne gennemgås?', 'Nej');
  });
  await step('Luk sagen', async () => {
    await tab.getByLabel('Hvad gør vi, så det ikke sker igen?').fill('Vi slår forslag til modtagere fra.');
    const registered = 'Journaliseres ikke: dokumenteret i registeret over brud (art. 33, stk. 5)';
    await expect.poll(() => tab.getByLabel(/^Journalnummer/).inputValue()).toBe(registered);
  });
  await tab.getByText('Sagen er lukket.').waitFor();
  expect(await presses()).toBeLessThanOrEqual(15);
  expect(fields).toBeLessThanOrEqual(12);
  await ayse.leave();

  const mette = await at.sit({ as: 'mette', sub: 'decisions', width: 360 });
  await mette.tab.getByRole('heading', { name: 'Registreret efter dit mandat' }).waitFor();
  await mette.tab.locator('summary').filter({ hasText: number }).click();
  await mette.tab.getByText('Kun en kollega eller en anden myndighed har set det', { exact: false }).waitFor();
  await press(mette.tab, `Uenig – genåbn sag ${number}`);
  expect(await faultsEverywhere(mette)).toEqual([]);
  await mette.tab.getByLabel('Hvorfor?').fill('Mailen kan være sendt videre.');
  await press(mette.tab, 'Uenig – genåbn');
  await mette.tab.getByText(`Sag ${number} er genåbnet og venter på din beslutning.`).waitFor();
  await mette.leave();
}, 120_000);
