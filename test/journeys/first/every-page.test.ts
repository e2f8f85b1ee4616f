import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, stickingOut } from '../axe.ts';
import { pages, visitor } from '../pages.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());
const { open, stay } = visitor(() => at);

// Other widths and themes are those of the campaign of the same name.
test.each(pages)('%s opens, and axe finds nothing and nothing sticks out on a phone', async (_what, as, sub, title) => {
  const session = await open(as, sub, title);
  expect(await stickingOut(session, 320)).toEqual([]);
  expect(await accessibilityFaults(session.tab)).toEqual([]);
  stay(as, session);
});
