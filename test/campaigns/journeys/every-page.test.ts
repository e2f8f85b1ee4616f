import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere, stickingOut } from '../../journeys/axe.ts';
import { pages, visitor } from '../../journeys/pages.ts';
import { type Stage, stage } from '../../journeys/stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());
const { open, stay } = visitor(() => at);

// On a phone each was looked at before, by the first journey of the same name.
test.each(pages)('%s has no accessibility fault and nothing sticks out', async (_what, as, sub, title) => {
  const session = await open(as, sub, title);
  expect(await stickingOut(session, 768)).toEqual([]);
  expect(await faultsEverywhere(session, [1280])).toEqual([]);
  stay(as, session);
});
