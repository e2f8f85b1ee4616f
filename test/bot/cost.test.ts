import { afterAll, beforeAll, expect, test } from 'vitest';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  const context = here.servers[0]?.inside?.context;
  await chat(here, 'lone').opens();
  // What a server does by itself in its first minute must not be counted.
  await context?.schedule.tick();
  await context?.background.settled();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
});
afterAll(() => here.close());

/** Requests by kind since the beginning, but for the looks that go on all the time. */
function requests(): Record<string, number> {
  const { total } = here.standin.meter.read() as unknown as { total: { operations: Record<string, number> } };
  return Object.fromEntries(
    Object.entries(total.operations).filter(([name]) => !/delta|oauth|discovery|keys/i.test(name)),
  );
}
/** Those to Graph: what the bot says goes to Teams. */
function graphRequests(): string {
  return JSON.stringify(Object.entries(requests()).filter(([name]) => !name.includes('/v3/conversations')));
}

test('S105: from the first words in the chat to everybody told nothing is read from Graph, and the bot speaks once', async () => {
  const lone = chat(here, 'lone');
  const before = requests();
  const said = (await lone.all()).length;
  await lone.writes('Jeg har mistet min telefon');
  const context = here.servers[0]?.inside?.context;
  await until(async () => (await lone.lastWords()).includes('har fået besked'));
  await context?.background.settled();
  const made = Object.entries(requests()).flatMap(([name, times]) => {
    const more = times - (before[name] ?? 0);
    return more > 0 ? [name] : [];
  });
  expect(made.filter((name) => name.startsWith('GET'))).toEqual([]);
  expect((await lone.all()).length - said).toBe(2);
});

test('questions, commands and small talk ask Graph for nothing', async () => {
  const lone = chat(here, 'lone');
  const before = graphRequests();
  for (const words of ['Må jeg sende en adgangskode i en mail?', 'læsning', 'mine meldinger', 'hjælp', 'hej']) {
    await lone.writes(words);
  }
  expect(graphRequests()).toBe(before);
});
