import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S42, S94: a colleague asks in the search what may be stored in a system, and meets its page', async () => {
  const lone = await at.sit({ as: 'lone', sub: 'handbook', width: 360 });
  const { tab } = lone;
  const field = tab.getByRole('searchbox', { name: 'Søg i håndbogen' });
  await field.fill('Må jeg gemme det i Omsorgsporten?');
  const found = tab.getByRole('region', { name: 'Søg i håndbogen' }).getByRole('listitem').first();
  await found.getByText(/^Må jeg gemme det her\? Personoplysninger, også fortrolige og følsomme/).waitFor();
  expect(await faultsEverywhere(lone)).toEqual([]);
  await field.press('Enter');
  await tab.getByRole('heading', { name: 'Omsorgsporten', level: 1 }).waitFor();
  await tab.getByText('Systemejer', { exact: true }).waitFor();
  expect(await tab.getByText('Mangler').count()).toBe(0);
  expect(await faultsEverywhere(lone)).toEqual([]);
  await lone.leave();
}, 120_000);

test('what a colleague who sees more sent on leads to what everybody may know', async () => {
  const lone = await at.sit({ as: 'lone', sub: 'system/gammel-loen' });
  await lone.tab.getByText('Nej. Det er udfaset, så gem ikke noget i det.').waitFor();
  await lone.leave();
}, 120_000);
