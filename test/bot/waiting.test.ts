import { afterAll, beforeAll, expect, test } from 'vitest';
import { waiting } from '../../src/text/da/waiting.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

test.each(['mette', 'eva', 'dina', 'lone'] as const)(
  '%s is told in the chat everything Start says waits',
  async (who) => {
    const things = await thingsOf(here.as(who));
    expect(things.length).toBeGreaterThan(0);
    const one = chat(here, who);
    await one.writes('Hvad venter?');
    const last = (await one.all()).filter(({ byBot }) => byBot).at(-1);
    const said = JSON.stringify(last);
    for (const { place, kind } of things) {
      expect(said, kind).toContain(kind === 'read' ? 'venter på dig, cirka' : encodeURIComponent(place.slice(1)));
    }
  },
);

test('with the words of Start', async () => {
  const [review] = await thingsOf(here.as('mette'), 'holdReview');
  const one = chat(here, 'mette');
  await one.writes('hvad venter på mig');
  const said = JSON.stringify((await one.all()).at(-1));
  expect(said).toContain(waiting.review);
  expect(said).toContain(waiting.held(review?.held ?? 9, review?.year ?? 0));
});
