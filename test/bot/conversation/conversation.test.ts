import { afterAll, beforeAll, test } from 'vitest';
import { type World, world } from '../../world.ts';
import { conversations } from './conversations.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

test('S62, INV4: in any order of messages and presses nothing is lost', () =>
  conversations(here, { runs: 30, most: 6 }));
