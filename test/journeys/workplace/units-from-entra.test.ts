import { afterAll, beforeAll, expect, test } from 'vitest';
import { empty } from '../../../scripts/laptop/municipalities.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage(undefined, { name: 'units-from-entra', fill: empty.fill });
}, 120_000);
afterAll(() => at?.close());

test('S1: before there is a municipality nothing is made, and the page says why', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'organisation/entra', width: 360 });
  const line = tab
    .getByRole('listitem')
    .filter({ hasText: /Under .+/ })
    .first();
  const above = /Under (.+)$/.exec((await line.locator('p').textContent()) ?? '')?.[1] ?? '';
  // What is above is not chosen: it will not lie there.
  await tab.getByRole('checkbox', { name: above, exact: true }).click();
  await line.getByText(`Under ${above}`).waitFor({ state: 'detached' });
  await tab.getByRole('checkbox', { name: /^Vælg alle/ }).click();
  await tab.getByRole('checkbox', { name: /^Vælg alle/ }).click();
  await tab.getByRole('checkbox', { name: above, exact: true }).click();
  await tab.getByRole('button', { name: 'Opret 1 enhed' }).click();
  await tab.getByText(`Ikke oprettet: ${above}. Kommunen selv mangler. Opret den først.`).waitFor();
  await leave();
});

test('S1, S28: Ida makes units of the departments Entra knows, and takes them back', async () => {
  const ida = await at.sit({ as: 'ida', sub: 'organisation', width: 360 });
  const { tab } = ida;
  await tab.getByLabel('Navn').fill('Ny Kommune');
  await tab.getByRole('button', { name: 'Opret' }).click();
  await tab.getByText('Ny Kommune er oprettet.').waitFor();
  await tab.getByRole('link', { name: 'Hent enheder fra Entra' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Enheder fra Entra' }).waitFor();
  const all = tab.getByRole('checkbox', { name: /^Vælg alle \d+/ });
  await all.waitFor();
  const names = await tab.locator('li label').allTextContents();
  expect(names.length).toBeGreaterThan(20);
  expect(await faultsEverywhere(ida, [320, 1280])).toEqual([]);

  await all.click();
  expect(await tab.getByRole('button', { name: /^Opret/ }).count()).toBe(0);
  const [first = '', second = ''] = names;
  for (const name of [first, second]) await tab.getByRole('checkbox', { name, exact: true }).click();
  await tab.getByRole('button', { name: 'Opret 2 enheder' }).click();
  await tab.getByText('2 enheder er oprettet.').waitFor();
  // What is made is no proposal any more.
  expect(await tab.locator('li label').allTextContents()).not.toContain(first);
  await tab.getByRole('link', { name: 'Se organisationen' }).click();
  await tab.getByRole('button', { name: new RegExp(`^${first}`) }).waitFor();
  await ida.leave();

  const again = await at.sit({ as: 'ida', sub: 'organisation/entra' });
  await again.tab.getByRole('checkbox', { name: /^Vælg alle \d+/ }).click();
  const third = names[2] ?? '';
  await again.tab.getByRole('checkbox', { name: third, exact: true }).click();
  await again.tab.getByRole('button', { name: 'Opret 1 enhed' }).click();
  await again.tab.getByText('1 enhed er oprettet.').waitFor();
  await again.tab.getByRole('button', { name: 'Fortryd' }).click();
  await again.tab.getByRole('checkbox', { name: third, exact: true }).waitFor();

  // Taken back and made after all, it is there.
  await again.tab.getByRole('button', { name: 'Opret 1 enhed' }).click();
  await again.tab.getByText('1 enhed er oprettet.').waitFor();
  await again.tab.getByRole('checkbox', { name: third, exact: true }).waitFor({ state: 'detached' });

  // Stopped half-way it goes on, and all of it is taken back.
  const [fourth = '', fifth = ''] = names.slice(3);
  for (const name of [fourth, fifth]) await again.tab.getByRole('checkbox', { name, exact: true }).click();
  let sent = 0;
  await again.page.route('**/api/jobs/saveUnit', (route) => {
    sent += 1;
    return sent === 1 ? route.continue() : route.abort();
  });
  await again.tab.getByRole('button', { name: 'Opret 2 enheder' }).click();
  await again.tab.getByText('1 af 2 er oprettet.', { exact: false }).waitFor();
  await again.page.unroute('**/api/jobs/saveUnit');
  await again.tab.getByRole('button', { name: 'Opret 1 enhed' }).click();
  await again.tab.getByText('2 enheder er oprettet.').waitFor();
  await again.tab.getByRole('button', { name: 'Fortryd' }).click();
  for (const name of [fourth, fifth]) await again.tab.getByRole('checkbox', { name, exact: true }).waitFor();
  await again.leave();
});
