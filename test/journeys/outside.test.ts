import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from './axe.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
});
afterAll(() => at.close());

test('a guest meets whom to ring and Meld instead of the handbook, reports, and finds the own report again', async () => {
  const session = await at.sit({ as: 'grethe', sub: 'handbook', width: 360 });
  const { tab, leave } = session;
  await tab.getByRole('heading', { level: 1, name: 'Her kan du melde' }).waitFor();
  await tab
    .getByRole('link', { name: /^[+\d ]+$/ })
    .first()
    .waitFor();
  expect(await tab.getByRole('navigation').getByRole('link', { name: 'Håndbog' }).count()).toBe(0);
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByRole('link', { name: 'Dine egne meldinger' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Mine meldinger' }).waitFor();
  await leave();

  const reporting = await at.sit({ as: 'grethe', sub: 'report', width: 360 });
  await reporting.tab.getByRole('heading', { level: 1, name: 'Meld sikkerhedshændelse' }).waitFor();
  await reporting.leave();
});
