import { afterAll, beforeAll, expect, test } from 'vitest';
import { empty } from '../../../scripts/laptop/municipalities.ts';
import { Unit } from '../../../src/features/workplace/records.ts';
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
  await expect.poll(() => tab.getByRole('button', { name: /^Opret/ }).count()).toBe(0);
  const [first = '', second = ''] = names;
  for (const name of [first, second]) await tab.getByRole('checkbox', { name, exact: true }).click();
  await tab.getByRole('button', { name: 'Opret 2 enheder' }).click();
  await tab.getByText('2 enheder er oprettet.').waitFor();
  // What is made is no proposal any more.
  await expect.poll(() => tab.locator('li label').allTextContents()).not.toContain(first);
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

test('S1: lost answers, and a unit somebody has put another under, end nowhere', async () => {
  const lost = /\/api\/views\/organisation$/;
  const { page, tab, leave } = await at.sit({ as: 'ida', sub: 'organisation/entra', width: 320, lost });
  await tab.getByRole('alert').getByRole('button', { name: 'Prøv igen' }).waitFor();
  await page.unroute(lost);
  await tab.getByRole('button', { name: 'Prøv igen' }).click();
  await tab.getByRole('button', { name: /^Opret/ }).waitFor();
  await tab.getByRole('checkbox', { name: /^Vælg alle \d+/ }).click();
  const names = await tab.locator('li label').allTextContents();
  const [first = '', second = '', third = ''] = names.slice(-3);
  const tick = (name: string) => tab.getByRole('checkbox', { name, exact: true }).click();

  // The server makes it, and its answer never comes.
  await tick(first);
  await page.route('**/api/jobs/saveUnit', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await tab.getByRole('button', { name: 'Opret 1 enhed' }).click();
  await tab.getByText('0 af 1 er oprettet.', { exact: false }).waitFor();
  await page.unroute('**/api/jobs/saveUnit');
  await tab.getByRole('button', { name: 'Opret 1 enhed' }).click();
  await tab.getByText('1 enhed er oprettet.').waitFor();
  const { records } = at.server.context.ports;
  expect(records.all(Unit).filter(({ record }) => record.name === first)).toHaveLength(1);

  await tick(second);
  await tick(third);
  await tab.getByRole('button', { name: 'Opret 2 enheder' }).click();
  await tab.getByText('2 enheder er oprettet.').waitFor();
  const above = records.all(Unit).find(({ record }) => record.name === third)?.record;
  if (!above) throw new Error(third);
  await records.create(Unit, { ...above, key: 'nyt', unit: 'nyt', name: 'Nyt team', kind: 'unit', parent: above.unit });
  await tab.getByRole('button', { name: 'Fortryd' }).click();
  await tab.getByText(`Ikke lukket igen: ${third}.`).waitFor();
  await tab.getByText('Der er enheder under den. Vælg, hvem der tager over.').waitFor();
  await tab.getByRole('checkbox', { name: second, exact: true }).waitFor();
  await leave();
});
