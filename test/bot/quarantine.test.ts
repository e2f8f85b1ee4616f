import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

// A held message is in the memory of the server that heard it and nowhere else (domain.md 0). With three servers a tap
// may reach another one: that one has no words, says so and asks for them again.

let here: World;
beforeAll(async () => {
  here = await world({ servers: 3 });
});
afterAll(() => here.close());

const roundabout = 'direktøren bad mig skrive referatet om, så det ser pænere ud inden revisionen kommer';
const everywhere = async () =>
  JSON.stringify([await rowsOf(here, 'incident'), await rowsOf(here, 'statement'), await rowsOf(here, 'caseMessage')]) +
  here.servers.flatMap(({ log }) => log).join('');

test('what is told without being named is held, and nothing of it is stored, told or logged', async () => {
  const petra = chat(here, 'petra');
  await petra.writes(roundabout);
  expect((await petra.lastCard()).buttons.map(({ title }) => title)).toEqual([
    'Send til DBR',
    'Vis whistleblowerordningen',
    'Gem ikke',
  ]);
  expect(await rowsOf(here, 'incident')).toEqual([]);
  expect(await rowsOf(here, 'reporter')).toEqual([]);
  expect(await everywhere()).not.toContain('pænere');
});

test('a tap that reaches a server without the words says so, asks for them again and stores nothing', async () => {
  const elsewhere = chat(here, 'petra', { server: 1 });
  const reply = await elsewhere.presses('Send til DBR');
  expect(reply).toMatchObject({
    kind: 'message',
    text: expect.stringMatching(/ikke beskeden længere.*skriv det igen/),
  });
  expect(await rowsOf(here, 'incident')).toEqual([]);
});

test('the whistleblower scheme is shown by any server, and still nothing is stored', async () => {
  const elsewhere = chat(here, 'petra', { server: 2 });
  const reply = await elsewhere.presses('Vis whistleblowerordningen');
  expect(reply).toMatchObject({ kind: 'message', text: expect.stringContaining('intet gemt') });
  expect(await rowsOf(here, 'incident')).toEqual([]);
});

test('“Gem ikke” on a server without the words promises only what is true: they are forgotten within half an hour', async () => {
  const elsewhere = chat(here, 'petra', { server: 1 });
  const reply = await elsewhere.presses('Gem ikke');
  expect(reply).toMatchObject({ kind: 'message', text: expect.stringMatching(/af mig selv inden for 30 minutter/) });
  expect(reply).not.toMatchObject({ text: expect.stringContaining('Det er glemt') });
  expect(await rowsOf(here, 'incident')).toEqual([]);
});

test('the server that heard them still has the words and sends them once', async () => {
  const petra = chat(here, 'petra');
  await petra.presses('Send til DBR');
  expect(await rowsOf(here, 'incident')).toHaveLength(1);
});

test('“Gem ikke” where the words are forgets them, and “Send til DBR” sends nothing afterwards', async () => {
  const petra = chat(here, 'petra');
  await petra.writes(roundabout);
  const { id, buttons } = await petra.lastCard();
  const press = (title: string) => {
    const button = buttons.find((one) => one.title === title);
    return petra.sends({ id, verb: button?.verb ?? '', data: button?.data ?? {} });
  };
  expect(await press('Gem ikke')).toMatchObject({ text: expect.stringContaining('Det er glemt') });
  expect(await press('Send til DBR')).toMatchObject({ text: expect.stringMatching(/ikke beskeden længere/) });
  expect(await rowsOf(here, 'incident')).toHaveLength(1);
});
