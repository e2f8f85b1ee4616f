import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const asked = async (who: Who) => {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'question')).filter(({ person }) => person === id);
};
const question = 'Må jeg sende en adgangskode i en mail?';

/** Writes a question, and finds the button that sends it on. */
async function wrote(who: Who, words: string, title: RegExp) {
  await chat(here, who).writes(words);
  const { id, buttons } = await chat(here, who).lastCard();
  const button = buttons.find((one) => title.test(one.title ?? ''));
  if (!button) throw new Error(`no button ${title}, but ${buttons.map((one) => one.title).join(' | ')}`);
  const press = (by: Who = who, server = 1) =>
    chat(here, by, { server }).sends({ id, verb: button.verb ?? '', data: button.data ?? {} });
  return { press, data: button.data ?? {} };
}

test('S64, S84: a question goes on to the manager as it was written, once however often it is pressed, and comes back', async () => {
  const { press, data } = await wrote('lone', question, /^Spørg (?!DBR)/);
  expect(JSON.stringify(data)).not.toContain('adgangskode');
  const replies = await Promise.all([press(), press('lone', 0)]);
  for (const reply of replies) expect(JSON.stringify(reply)).toMatch(/Sendt til [\s\S]*"title":"Fortryd"/);
  expect(await asked('lone')).toMatchObject([{ text: question, to: 'manager', state: 'open' }]);
  expect(readdirSync(path.join(here.servers[0]?.data ?? '', '../outbox'))).toEqual([]);
  const id = (await chat(here, 'lone').lastCard()).id;
  const back = { v: 1, lang: 'da', question: (await asked('lone'))[0]?.key };
  const stranger = await chat(here, 'karen').sends({ id, verb: 'askBack', data: back });
  expect(JSON.stringify(stranger)).not.toMatch(/adgangskode|trukket tilbage/);
  expect(await asked('lone')).toMatchObject([{ state: 'open' }]);
  expect(JSON.stringify(await chat(here, 'lone').sends({ id, verb: 'askBack', data: back }))).toContain(
    'Spørgsmålet er trukket tilbage.',
  );
  expect(await asked('lone')).toMatchObject([{ state: 'withdrawn' }]);
  // The old button says what has become of it, and asks nothing anew.
  expect(JSON.stringify(await press())).toContain('Spørgsmålet er trukket tilbage.');
  expect(await asked('lone')).toHaveLength(1);
});

test('S64, INV15: straight to the DBR no manager is named, and a CPR number is covered before it is kept anywhere', async () => {
  const { press } = await wrote('mette', 'Må jeg sende 311236-4321 i en mail til lægen?', /^Spørg DBR$/);
  expect(JSON.stringify(await press())).toContain('Sendt til databeskyttelsesrådgiveren. Din leder ser det ikke.');
  const [row] = await asked('mette');
  expect(row).toMatchObject({ to: 'dpo', text: 'Må jeg sende 3112••-•••• i en mail til lægen?' });
  expect(row?.manager).toBeUndefined();
});

test('a colleague the card was forwarded to asks nothing, and reads nothing of the question', async () => {
  const { press } = await wrote('peter', question, /^Spørg DBR$/);
  expect(await press('karen')).toEqual({ kind: 'message', text: expect.stringContaining('intet er sendt') });
  await press();
  expect(JSON.stringify(await press('karen'))).toMatch(/intet er sendt/);
  expect(await asked('karen')).toEqual([]);
  expect(await asked('peter')).toHaveLength(1);
});

test('what is too long for a question is not cut: it is asked in the tab', async () => {
  await chat(here, 'rene').writes(`Må jeg gemme breve i skabet? ${'Og hvad så med mapperne? '.repeat(90)}`);
  const said = await chat(here, 'rene').lastWords();
  expect(said).toContain('spørge din leder eller DBR');
  expect(said).not.toContain('Spørg DBR');
});

test('after half an hour the words are forgotten, and their writer is asked for them again', async () => {
  const { press } = await wrote('sofie', question, /^Spørg DBR$/);
  await here.clock.move('+1h');
  expect(await press()).toEqual({ kind: 'message', text: expect.stringContaining('Skriv det igen') });
  expect(await asked('sofie')).toEqual([]);
});
