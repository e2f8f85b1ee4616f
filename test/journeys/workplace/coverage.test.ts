import { afterAll, beforeAll, expect, test } from 'vitest';
import { Setting } from '../../../src/features/workplace/records.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S31, S125: the DBR sees each focus area, opens one, and comes to a rule of it', async () => {
  const session = await at.sit({ as: 'ayse', sub: 'wheel' });
  const { tab } = session;
  await tab.getByRole('link', { name: 'Dækning' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Dækning' }).waitFor();
  await tab.getByRole('row', { name: /^Dataminimering/ }).waitFor();
  expect(await tab.getByText('NIS 2: ti områder').count()).toBe(0);
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByRole('link', { name: 'Dataminimering' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Dataminimering' }).waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByRole('link', { name: /^R12 / }).click();
  await tab.getByRole('heading', { level: 1, name: /Kun det nødvendige/ }).waitFor();
  await session.leave();
});

test('S125: the standards stand beside it where the municipality has chosen so', async () => {
  const setting = 'coverageByStandard';
  const row = { key: setting.toLowerCase(), actor: 'system', at: at.standin.clock.now(), setting, value: 'true' };
  await at.server.context.ports.records.create(Setting, row);
  const session = await at.sit({ as: 'ida', sub: 'coverage', width: 360 });
  const { tab } = session;
  await tab.getByRole('heading', { name: 'ISO 27002: 93 numre' }).waitFor();
  await expect.poll(() => tab.getByRole('link', { name: /^[5-8]\.\d+ / }).count()).toBe(93);
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByRole('link', { name: /^5\.34 / }).click();
  await tab.getByRole('heading', { level: 1, name: /^5\.34 / }).waitFor();
  await tab.getByRole('link', { name: /^R11 / }).waitFor();
  await tab.getByRole('link', { name: 'Dækning', exact: true }).first().click();
  await tab.getByRole('link', { name: /^8\.30 / }).click();
  await tab.getByRole('button', { name: 'Ikke relevant, fordi …' }).click();
  await tab.getByLabel('Hvorfor er det ikke relevant her?').fill('Vi får ikke udviklet systemer.');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Ikke relevant, fordi: Vi får ikke udviklet systemer.').waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByRole('link', { name: 'Dækning', exact: true }).first().click();
  await tab.getByRole('link', { name: /^8\.30 .*ikke relevant/ }).waitFor();
  await tab.getByRole('link', { name: 'Leverandører', exact: true }).click();
  await tab.getByRole('heading', { name: 'Numre i ISO 27002' }).waitFor();
  await session.leave();
});
