import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';
import { storedReports } from './stored-reports.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const { casesOf } = storedReports(() => here);
const onlyAsked = 'Det var kun et spørgsmål';
const lost = 'jeg har mistet min telefon i bussen, hvor langt skal et kodeord være';

const titles = async (who: Who) => (await chat(here, who).lastCard()).buttons.map(({ title }) => title);
const wishesOf = async (incident = '') =>
  (await rowsOf(here, 'caseMessage')).filter((row) => row.incident === incident && row.kind === 'withdrawn');

test('C15, INV16: whoever only asked presses one button, has the answer in the same chat, and the DBR meets it', async () => {
  const lone = chat(here, 'lone');
  await lone.writes(lost);
  const [made] = await casesOf('lone');
  const { id, buttons } = await lone.lastCard();
  const { verb = '', data = {} } = buttons.find(({ title }) => title === onlyAsked) ?? {};
  const presses = await Promise.all([0, 1].map((server) => chat(here, 'lone', { server }).sends({ id, verb, data })));
  for (const { kind } of presses) expect(kind).toBe('card');
  const { words } = await lone.lastCard();
  expect(words).toContain(`Melding ${made?.number} står nu som et spørgsmål`);
  expect(words).toMatch(/Håndbogen siger|Det nærmeste er|svarer håndbogen ikke/);
  expect((await wishesOf(made?.key)).map(({ text, undoneAt }) => [text, undoneAt])).toEqual([
    ['Det var kun et spørgsmål.', undefined],
  ]);
  await until(async () => {
    const { cases } = (await here.as('dina').view('cases', {})).answer;
    return cases.find(({ key }) => key === made?.key)?.withdrawalWished === 'question';
  });
  // Nothing is over before the DBR has read it.
  expect((await casesOf('lone')).map(({ status }) => status)).toEqual(['received']);
});

test('it can be taken back where it was pressed, on another server too', async () => {
  await chat(here, 'lone', { server: 1 }).presses('Jo, der er sket noget');
  const [made] = await casesOf('lone');
  expect((await wishesOf(made?.key)).map(({ undoneAt }) => undoneAt)).toEqual([expect.any(String)]);
  expect((await chat(here, 'lone').lastCard()).words).toContain(`${made?.number}`);
});

test.each([
  ['ali', 'nej det var bare et spørgsmål', true],
  ['mette', 'jeg ville bare spørge', true],
  ['karen', 'it was only a question', true],
  ['inge', 'glem det', false],
  ['nils', 'det var en fejl', false],
  ['dagny', 'never mind', false],
] as const)('C15: %s takes back the report just made in words, and can undo it: %s', async (who, words, asQuestion) => {
  await chat(here, who).writes('jeg har mistet min telefon i toget');
  await chat(here, who).writes(words);
  const [made, ...others] = await casesOf(who);
  expect(others).toEqual([]);
  expect((await wishesOf(made?.key)).map((wish) => [wish.asQuestion === true, wish.undoneAt])).toEqual([
    [asQuestion, undefined],
  ]);
  expect((await chat(here, who).lastCard()).words).toContain(`${made?.number}`);
  const undo = (await titles(who)).find((title = '') => /Jo, der er sket noget|has happened/.test(title)) ?? '';
  await chat(here, who, { server: 1 }).presses(undo);
  expect((await wishesOf(made?.key)).map(({ undoneAt }) => undoneAt)).toEqual([expect.any(String)]);
});

test('in more words it may be an earlier report: then its writer chooses which', async () => {
  const eva = chat(here, 'eva');
  await eva.writes('jeg har mistet min telefon i toget');
  await eva.writes('kan du ikke lige slette den melding jeg lavede i sidste uge, den var en fejl');
  expect((await eva.lastCard()).words).toContain('Hvilken melding vil du trække tilbage?');
  expect(await wishesOf((await casesOf('eva'))[0]?.key)).toEqual([]);
});

test('it is offered only for words, and not where somebody has the case already', async () => {
  await chat(here, 'sune').opens();
  await chat(here, 'sune').presses('Tabt, glemt eller stjålet');
  expect(await titles('sune')).not.toContain(onlyAsked);

  await chat(here, 'signe').writes('jeg har mistet min telefon i en taxa');
  expect(await titles('signe')).toContain(onlyAsked);
  const [made] = await casesOf('signe');
  await here.as('dina').carryOut('takeOverIncident', { key: made?.key ?? '' });
  await chat(here, 'signe').presses('Ved ikke');
  expect(await titles('signe')).not.toContain(onlyAsked);
});

test('nobody else takes it back with a press they were not given', async () => {
  const [made] = await casesOf('signe');
  const { id } = await chat(here, 'lone').lastCard();
  const data = { v: 1, lang: 'da', case: made?.key };
  expect(await chat(here, 'lone').sends({ id, verb: 'onlyAsked', data })).toMatchObject({ kind: 'message' });
  expect(await wishesOf(made?.key)).toEqual([]);
});
