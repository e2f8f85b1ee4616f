import { afterAll, beforeAll, expect, test } from 'vitest';
import { Run } from '../../src/features/audit/records.ts';
import { until } from '../world.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

test('S21, S84: what waits for a manager comes first on Start, a question that waits is counted in the menu, and goes with the answer', async () => {
  const { tab, leave } = await at.sit({ as: 'sanne' });
  const main = tab.getByRole('main');
  await main.getByText('Venter på 3. dag').waitFor();
  const counted = tab.getByRole('navigation').getByRole('link', { name: 'Spørg 1 venter på dig', exact: true });
  await counted.waitFor();
  // One thing is large, with the only primary button; what the DBR asks comes first.
  await expect
    .poll(() => main.getByRole('heading', { level: 2 }).first().textContent())
    .toBe('Se, hvad DBR har bedt dig om');
  await main.getByRole('link', { name: 'Se og svar: Se, hvad DBR har bedt dig om' }).waitFor();

  const answer = main.getByRole('link', { name: /^Svar på et spørgsmål/ });
  await answer.click();
  await tab.getByRole('textbox', { name: /^Dit svar/ }).fill('Ja, når der hverken står navn eller adresse.');
  await tab.getByRole('button', { name: 'Send svar' }).click();
  await tab.getByText('Dit svar er sendt til Lone', { exact: false }).waitFor();
  await counted.waitFor({ state: 'detached' });
  await tab.getByRole('link', { name: 'Start' }).click();
  await tab.getByText('Alt er læst.').waitFor();
  await answer.waitFor({ state: 'detached' });
  await leave();
});

test('S64: nobody but whoever is to answer is told that a question waits', async () => {
  for (const as of ['lone', 'ida', 'jens']) {
    const { tab, leave } = await at.sit({ as });
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await tab.getByRole('link', { name: 'Spørg', exact: true }).waitFor();
    expect(await tab.getByText(/venter på dit svar/).count()).toBe(0);
    await leave();
  }
  const { tab, leave } = await at.sit({ as: 'ayse', width: 1280 });
  await tab.getByRole('link', { name: 'Spørg 1 venter på dig', exact: true }).waitFor();
  await leave();
});

test('somebody who starts on Monday is told the day, not that nobody knows where she works', async () => {
  const { tab, leave } = await at.sit({ as: 'line', width: 360 });
  await tab.getByText('Velkommen. Du starter den 7. december').waitFor();
  expect(await tab.getByText(/Vi ved ikke, hvor du arbejder/).count()).toBe(0);
  await leave();

  const nobody = await at.sit({ as: 'unni', width: 360 });
  await nobody.tab.getByText('Vi ved ikke, hvor du arbejder endnu').waitFor();
  await nobody.leave();
});

test('S102: a councillor is told that there is no manager, and of nothing a manager may see', async () => {
  const { tab, leave } = await at.sit({ as: 'birgit', sub: 'about-me' });
  await tab.getByText('Du har ingen leder i kommunen.').waitFor();
  expect(await tab.getByText(/Din leder må se/).count()).toBe(0);
  await leave();
});

test('S87: whoever has a manager is told which lists the manager meets something of, and that a question asked is met', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'about-me', width: 320 });
  await tab
    .getByText(
      /^Din leder må se noget om dig i: Bekræftelser, Ansættelser, Fremmøde ved gennemgange og Kursusdeltagelse\./,
    )
    .waitFor();
  await tab.getByRole('button', { name: /^Spørgsmål/ }).click();
  const columns = tab.getByRole('listitem').filter({ hasText: 'Ses af dig' });
  await columns.filter({ hasText: 'Din leder ser det, når du spørger din leder' }).first().waitFor();
  expect(await columns.filter({ hasText: 'Din leder kan ikke se det' }).count()).toBe(0);
  await leave();
});

test('GDPR art. 13: that a language model of the municipality’s own reads along is said where it does, and only there', async () => {
  const { installation } = at.server.context.ports;
  const said = {
    da: /kommunens egen sprogmodel også det, du skrev/,
    en: /own language model also reads what you wrote/,
  };
  for (const hasLanguageModel of [false, true]) {
    installation.hasLanguageModel = hasLanguageModel;
    for (const lang of ['da', 'en'] as const) {
      const { tab, leave } = await at.sit({ as: 'lone', sub: 'about-me', width: 360, lang });
      await tab.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await tab.getByText(said[lang]).count()).toBe(hasLanguageModel ? 1 : 0);
      await leave();
    }
  }
  installation.hasLanguageModel = false;
});

test('S18: on a laptop the whole core stands beside the units, without scrolling sideways', async () => {
  const { records } = at.server.context.ports;
  await until(() => records.all(Run).some(({ record }) => record.job === 'reading-status' && record.state === 'done'));
  for (const as of ['ayse', 'sanne']) {
    const { tab, leave } = await at.sit({ as, sub: 'reading-status', width: 1280 });
    const table = tab.getByRole('region', { name: 'Enheder og regler' });
    await table.getByRole('table').waitFor();
    const [inside, seen] = await table.evaluate((region) => [region.scrollWidth, region.clientWidth]);
    expect(inside).toBeLessThanOrEqual(seen ?? 0);
    await leave();
  }
});
