import { afterAll, beforeAll, expect, test } from 'vitest';
import { productApp } from '../../src/standin/identity.ts';
import { aPartner } from '../records.ts';
import { accessAs, store, upnOf } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

test('S50, S103: somebody of a partner’s sees their own agreement with its rules, and nothing of another or of one that is over', async () => {
  const product = await accessAs(here.standin, productApp);
  const own = async () => (await here.as('peter').view('ownAgreements', {})).answer.agreements;
  await store(product, 'partner', aPartner({ key: 'partner:other', organisation: 'En anden ApS' }));
  await store(product, 'partner', aPartner({ key: 'partner:over', contactAt: upnOf('peter'), state: 'ended' }));
  await store(product, 'partner', aPartner({ key: 'partner:own', contactAt: upnOf('peter'), rules: ['r01', 'r99'] }));
  await until(async () => (await own()).length > 0);
  expect(await own()).toEqual([
    {
      ...{ key: 'partner:own', organisation: 'Eksempel Rengøring ApS', service: 'Rengøring af skoler' },
      ...{ agreementRef: '26/001204', agreementFrom: '2026-01-01', agreementTo: '2028-12-31' },
      ...{ ownerName: aPartner().ownerName, rules: [{ rule: 'r01', title: expect.any(String) }] },
    },
  ]);
});
