import { afterAll, beforeAll, expect, test } from 'vitest';
import { bot as da } from '../../src/text/da/bot/bot.ts';
import { bot as en } from '../../src/text/en/bot/bot.ts';
import { oldPresses } from '../upgrade/installation.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await chat(here, 'lone').writes('hej');
});
afterAll(() => here.close());

test.each(oldPresses.map(({ verb, data }) => [verb, JSON.stringify(data)] as const))(
  'a card sent before the upgrade is understood: %s %s',
  async (verb, data) => {
    const press = { id: crypto.randomUUID(), verb, data: JSON.parse(data) };
    const reply = JSON.stringify(await chat(here, 'lone').sends(press));
    expect([reply.includes(da.oldCard), reply.includes(en.oldCard)]).toEqual([false, false]);
  },
);

test('what no card has carried is not', async () => {
  const press = { id: crypto.randomUUID(), verb: 'answer', data: { v: 2, lang: 'da' } };
  expect(JSON.stringify(await chat(here, 'lone').sends(press))).toContain(da.oldCard);
});
