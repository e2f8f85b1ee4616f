import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

test('the start page tells of a reminder asked for until its day has come, and of nobody else’s', async () => {
  const lone = here.as('lone');
  expect((await lone.view('start')).answer).not.toHaveProperty('snoozedUntil');
  await lone.action('remindTomorrow', { on: true });
  expect((await lone.view('start')).answer.snoozedUntil).toBe('2026-12-02');
  expect((await here.as('e1').view('start')).answer).not.toHaveProperty('snoozedUntil');

  // A new sign-in each time: the tokens of before are too old by then.
  await here.clock.move('2026-12-01T23:50');
  expect((await here.as('lone').view('start')).answer.snoozedUntil).toBe('2026-12-02');
  await here.clock.move('2026-12-02T00:10');
  expect((await here.as('lone').view('start')).answer).not.toHaveProperty('snoozedUntil');
});

test('a reminder that is taken back is gone at once', async () => {
  const lone = here.as('lone');
  await lone.action('remindTomorrow', { on: true });
  await lone.action('remindTomorrow', { on: false });
  expect((await lone.view('start')).answer).not.toHaveProperty('snoozedUntil');
});
