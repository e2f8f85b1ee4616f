import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharePointHost } from '../../src/standin/identity.ts';
import { addAccount } from '../workplace/second-accounts.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const known = () => here.servers[0]?.inside?.context.ownSites();

test('the municipality’s own sites follow its people: none by guests or Microsoft’s own name, all by one member', async () => {
  expect(known()).toEqual([]);
  const guest = { userType: 'Guest', userPrincipalName: 'gaest@ond.example' };
  await addAccount(here, 'e960', 'Gæst', guest);
  expect(known()).toEqual([]);
  await addAccount(here, 'e961', 'Ny', { userPrincipalName: 'ny@Eksempelkommune.example' });
  expect(known()).toEqual([
    '127.0.0.1',
    'eksempelkommune-my.sharepoint.com',
    'eksempelkommune.example',
    sharePointHost,
  ]);
});
