import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

/** A card of a case that has just been reported, and its buttons as both servers may get them. */
async function aCard(who: Who) {
  const before = new Set((await rowsOf(here, 'incident')).map(({ key }) => key));
  await chat(here, who).writes('Jeg har sendt en mail med sygdom til en forkert borger');
  const [made] = (await rowsOf(here, 'incident')).filter(({ key }) => !before.has(key));
  const { id, buttons } = await chat(here, who).lastCard();
  const carried = buttons.find(({ data }) => data && 'case' in data)?.data ?? {};
  const press = (server: number, verb: string, data: object) =>
    chat(here, who, { server }).sends({ id, verb, data: { ...carried, ...data } });
  return { key: made?.key ?? '', number: made?.number ?? '', press };
}
const rowOf = async (of: string) => (await rowsOf(here, 'incident')).find(({ key }) => key === of);
const said = (replies: readonly unknown[]) => replies.map((reply) => JSON.stringify(reply));
const refused = /i mellemtiden|gik galt|prøv igen|findes ikke|meanwhile/i;

test('one button pressed many times at once on two servers is one answer and no error', async () => {
  const { key, press } = await aCard('lone');
  const replies = await Promise.all([0, 1, 0, 1].map((server) => press(server, 'answer', { q: 'persons', a: '2-10' })));
  for (const reply of said(replies)) expect(reply).not.toMatch(refused);
  expect((await rowOf(key))?.persons).toBe('2-10');
});

test('different buttons pressed at once on two servers are all kept', async () => {
  const { key, press } = await aCard('karen');
  const replies = await Promise.all([
    press(0, 'answer', { q: 'persons', a: '100+' }),
    press(1, 'answer', { q: 'contained', a: 'yes' }),
    press(1, 'answer', { q: 'seenBy', a: 'internet' }),
    press(0, 'answer', { q: 'manager', a: 'yes' }),
  ]);
  for (const reply of said(replies)) expect(reply).not.toMatch(refused);
  expect(await rowOf(key)).toMatchObject({ persons: '100+', contained: 'yes', seenBy: 'internet' });
  const reporter = (await rowsOf(here, 'reporter')).find((row) => row.key === key.replace('incident:', 'reporter:'));
  expect(reporter?.managerMayKnow).toBe('yes');
});

test('for whom it is, and the wish to take it back, may be pressed twice at once', async () => {
  const { key, press } = await aCard('sofie');
  const person = await here.as('ali').id();
  const behalf = await Promise.all([0, 1].map((server) => press(server, 'behalf', { a: 'colleague', person })));
  for (const reply of said(behalf)) expect(reply).not.toMatch(refused);
  const wishes = await Promise.all([0, 1].map((server) => press(server, 'withdraw', {})));
  for (const reply of said(wishes)) expect(reply).not.toMatch(refused);
  expect((await rowsOf(here, 'caseMessage')).filter(({ incident }) => incident === key)).toHaveLength(1);
});

test('one of five groups pressed at once on two servers is one case', async () => {
  await chat(here, 'signe').opens();
  const { id, buttons } = await chat(here, 'signe').lastCard();
  const group = buttons.find(({ verb }) => verb === 'group');
  const replies = await Promise.all(
    [0, 1].map((server) => chat(here, 'signe', { server }).sends({ id, verb: 'group', data: group?.data ?? {} })),
  );
  for (const reply of said(replies)) expect(reply).not.toMatch(refused);
  const { reports } = (await here.as('signe').view('reports', {})).answer;
  expect(reports).toHaveLength(1);
});

const seen = async (number: string) => (await here.as('dina').view('caseRelations', { number })).answer.seen;
const change = async (of: { key: string; number: string }, step: ActionInput<'changeCase'>['change']) =>
  (await here.as('dina').action('changeCase', { key: of.key, seen: await seen(of.number), change: step })).answer;

test('an old card says what has become of the case, and answers nothing that is over', async () => {
  const main = await aCard('mette');
  const one = await aCard('petra');
  const dina = here.as('dina');
  // Of another kind after all: still the reporter's to fill in, and the clock stays off.
  await dina.action('reclassifyCase', {
    key: one.key,
    seen: await seen(one.number),
    category: 'nearMiss',
    reason: 'a',
  });
  expect(JSON.stringify(await one.press(0, 'answer', { q: 'persons', a: '1' }))).not.toMatch(refused);
  expect(await rowOf(one.key)).toMatchObject({ category: 'nearMiss', persons: '1' });
  expect(await rowOf(one.key)).not.toHaveProperty('deadlineAt');

  await dina.action('mergeCases', { key: one.key, seen: await seen(one.number), into: main.number });
  expect(JSON.stringify(await one.press(0, 'answer', { q: 'persons', a: '100+' }))).toMatch(/lukket/i);
  expect(await rowOf(one.key)).toMatchObject({ status: 'merged', persons: '1' });
  await dina.action('partCases', { key: one.key });
  expect(JSON.stringify(await one.press(0, 'answer', { q: 'persons', a: '2-10' }))).not.toMatch(refused);
  expect(await rowOf(one.key)).toMatchObject({ status: 'received', persons: '2-10' });

  await change(one, { step: 'openedInError', reason: 'Ikke noget' });
  expect(JSON.stringify(await one.press(0, 'answer', { q: 'persons', a: '100+' }))).toMatch(/lukket/i);
  expect(JSON.stringify(await one.press(0, 'withdraw', {}))).toMatch(/lukket/i);
  await change(one, { step: 'reopened', reason: 'Alligevel' });
  expect(JSON.stringify(await one.press(0, 'answer', { q: 'persons', a: '11-100' }))).not.toMatch(refused);
  expect(await rowOf(one.key)).toMatchObject({ status: 'reopened', persons: '11-100' });
});
