import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleUpn } from '../../src/sample/workplace/people.ts';
import { faultsEverywhere } from './axe.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
  const made = await at.standin.graph('POST', '/users', {
    ...{ accountEnabled: true, displayName: 'Gitte Gæst', mailNickname: 'gaest', userType: 'Guest' },
    ...{ userPrincipalName: sampleUpn('gaest'), passwordProfile: { password: 'only-in-the-stand-in' } },
  });
  expect(made.status).toBe(201);
  await at.server.context.microsoft.directory.sweep();
});
afterAll(() => at.close());

test('a guest meets whom to ring and Meld instead of the handbook, reports, and finds the own report again', async () => {
  const session = await at.sit({ as: 'gaest', sub: 'handbook', width: 360 });
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

  const reporting = await at.sit({ as: 'gaest', sub: 'report', width: 360 });
  await reporting.tab.getByRole('heading', { level: 1, name: 'Meld sikkerhedshændelse' }).waitFor();
  await reporting.leave();
});
