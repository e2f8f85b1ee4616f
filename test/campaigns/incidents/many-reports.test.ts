import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostReports } from '../../../src/features/incidents/report-limit.ts';
import { chat } from '../../bot/chat.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const said = (own: object = {}) => ({
  nonce: crypto.randomUUID(),
  category: 'wrongRecipient' as const,
  words: `Et brev er sendt forkert ${crypto.randomUUID()}`,
  ...own,
});
const casesOf = async (who: Who) => {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'reporter')).filter(({ person }) => person === id);
};
const wordsOf = async (who: Who) => {
  const numbers = (await casesOf(who)).map(({ number }) => number);
  return (await rowsOf(here, 'caseMessage')).filter(({ number }) => numbers.includes(number));
};
const many = (who: Who, count: number) =>
  Promise.all(Array.from({ length: count }, () => here.as(who).action('reportIncident', said())));

test('S27: whoever has used up the general limit still reports', async () => {
  const lone = here.as('lone');
  await lone.view('me', {});
  const views = await Promise.all(Array.from({ length: 320 }, () => lone.view('me', {})));
  expect(views.some(({ status }) => status === 429)).toBe(true);
  expect((await lone.action('reportIncident', said())).status).toBe(200);
  expect((await lone.view('me', {})).status).toBe(429);
});

test('S27: of 35 reports at once none is refused: 30 are cases, and the rest are further words to the last', async () => {
  const replies = await many('ali', mostReports + 5);
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
  expect(await casesOf('ali')).toHaveLength(mostReports);
  const added = replies.filter(({ answer }) => answer.added);
  expect(added).toHaveLength(5);
  const words = await wordsOf('ali');
  expect(words).toHaveLength(5);
  expect(new Set(words.map(({ number }) => number))).toEqual(new Set(added.map(({ answer }) => answer.number)));
  expect(words.every(({ text }) => text?.startsWith('Et brev er sendt forkert'))).toBe(true);
});

test('S27: a repeat of one that was added is the same word, also when the ten minutes are over', async () => {
  const report = said();
  const first = await here.as('ali').action('reportIncident', report);
  expect(first.answer.added).toBe(true);
  const before = (await wordsOf('ali')).length;
  await here.clock.move('+11m');
  const again = await here.as('ali').action('reportIncident', report);
  expect([again.answer.added, again.answer.number]).toEqual([true, first.answer.number]);
  expect(await wordsOf('ali')).toHaveLength(before);
  const next = await here.as('ali').action('reportIncident', said());
  expect([next.answer.added, (await casesOf('ali')).length]).toEqual([undefined, mostReports + 1]);
});

test('S27: a report about the DBR never ends in a case the DBR reads', async () => {
  await many('karen', mostReports);
  const { answer } = await here.as('karen').action('reportIncident', said({ concerns: ['dpo'] }));
  expect(answer.added).toBeUndefined();
  const inCases = (await here.as('dina').view('cases', {})).answer.cases.map(({ key }) => key);
  expect(inCases).not.toContain(answer.key);
});

test('S27: the bot says that it is added to the last, and loses nothing', async () => {
  const mette = chat(here, 'mette');
  await many('mette', mostReports);
  await mette.writes('jeg har mistet min telefon i bussen i morges');
  expect((await mette.all()).map(({ text }) => text).join('\n')).toContain('lagt til din seneste melding');
  expect((await wordsOf('mette')).map(({ text }) => text)).toContain('jeg har mistet min telefon i bussen i morges');
});
