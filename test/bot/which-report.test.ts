import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';
import { storedReports } from './stored-reports.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const { casesOf } = storedReports(() => here);
const mail = 'har sendt en medicinliste til forkert nr';
const other = 'min ipad er stjålet fra bilen på Engvej';
const isNew = 'Nej, det er en ny hændelse';
const number = (row: { number?: string } | undefined) => row?.number ?? '?';
const messagesOf = async (incident: string) =>
  (await rowsOf(here, 'caseMessage')).filter((message) => message.incident === incident);
/** The report made first, and the one after it. */
const told = async (who: Who) => {
  const all = (await casesOf(who)).toSorted((a, b) => number(a).localeCompare(number(b)));
  return [all[0], all[1]] as const;
};
const writesTwo = async (who: Who) => {
  await chat(here, who).writes(mail);
  await chat(here, who).writes(other);
  return told(who);
};

test('INV4: what tells of another kind is a case of its own, with its own first aid, and its writer is asked which', async () => {
  const [first, second] = await writesTwo('lone');
  expect(first).toMatchObject({ category: 'wrongRecipient', data: ['health'] });
  expect(second?.category).toBe('lostDevice');
  expect(second?.data ?? []).toEqual([]);
  const { words } = await chat(here, 'lone').lastCard();
  expect(words).toContain(`Er det mere om ${number(first)} (Sendt til forkert modtager), eller noget nyt?`);
  expect(words).toContain(`nummer ${number(second)}`);
  expect(words).toMatch(/spærre|spær/i);
  expect(words).not.toContain('Passer det?');
});

test('something new goes on as any report, on another server', async () => {
  const lone = chat(here, 'lone', { server: 1 });
  expect(await lone.presses('Noget nyt')).toMatchObject({ kind: 'card' });
  const { words } = await lone.lastCard();
  expect(words).not.toContain('eller noget nyt?');
  expect(words).toContain('Passer det?');
  expect(await casesOf('lone')).toHaveLength(2);
});

test('more: the words are added to the report before, and the DBR reads that the other is to be closed', async () => {
  const [first, second] = await writesTwo('mette');
  await chat(here, 'mette').presses(`Mere om ${number(first)}`);
  // Pressed again by Teams, it is the same.
  expect((await messagesOf(first?.key ?? '')).map(({ kind, text }) => [kind, text])).toEqual([['added', other]]);
  const [wish] = await messagesOf(second?.key ?? '');
  expect(wish).toMatchObject({ kind: 'withdrawn', text: expect.stringContaining(number(first)) });
  const { words } = await chat(here, 'mette').lastCard();
  expect(words).toContain(`Lagt til din melding ${number(first)}`);
  expect(words).toContain('Det lyder også som');
});

test('and it can be undone: the wish is taken back, and nothing of it stands in the report before', async () => {
  const [first, second] = await told('mette');
  await chat(here, 'mette', { server: 1 }).presses(isNew);
  expect((await messagesOf(second?.key ?? ''))[0]?.undoneAt).toBeDefined();
  expect((await messagesOf(first?.key ?? ''))[0]?.undoneAt).toBeDefined();
  expect(await casesOf('mette')).toHaveLength(2);
});

test('INV4: what was read from added words that were another incident leaves the case, and stands in its own', async () => {
  const rene = chat(here, 'rene');
  await rene.writes('har sendt en mail til en forkert');
  await rene.writes('hun har åbnet den, der stod diagnoser på 24 borgere');
  const [first] = await told('rene');
  expect(first).toMatchObject({ persons: '11-100', data: ['health'] });
  const { id, buttons } = await rene.lastCard();
  const button = buttons.find(({ title }) => title === isNew);
  const press = (server: number) =>
    chat(here, 'rene', { server }).sends({ id, verb: button?.verb ?? '', data: button?.data ?? {} });
  for (const { kind } of await Promise.all([press(0), press(1)])) expect(kind).toBe('card');
  const [before, own] = await told('rene');
  expect(before?.persons).toBeUndefined();
  expect(before?.data ?? []).toEqual([]);
  expect(before?.answered ?? []).not.toContain('persons');
  expect(own).toMatchObject({ persons: '11-100', data: ['health'] });
  const log = (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === before?.key);
  expect(log.filter(({ what }) => what === 'moved')).toHaveLength(1);
});

test('what was answered or put right since stays', async () => {
  const peter = chat(here, 'peter');
  await peter.writes('har sendt en mail til en forkert');
  await peter.writes('hun har åbnet den, der stod diagnoser på 24 borgere');
  const [first] = await told('peter');
  await here.as('peter').action('answerIncident', { key: first?.key ?? '', persons: '2-10' });
  await peter.presses(isNew);
  expect((await told('peter'))[0]).toMatchObject({ persons: '2-10' });
});

test('nobody joins, parts or reads a report of somebody else', async () => {
  const [first, second] = await writesTwo('sofie');
  const { id, buttons } = await chat(here, 'sofie').lastCard();
  const button = buttons.find(({ title }) => title === 'Noget nyt');
  const forwarded = await chat(here, 'karen').sends({ id, verb: button?.verb ?? '', data: button?.data ?? {} });
  expect(JSON.stringify(forwarded)).not.toContain(number(second));
  await chat(here, 'karen').writes(mail);
  const [own] = await told('karen');
  const data = { ...(button?.data ?? {}), case: own?.key, earlier: first?.key, choice: 'more' };
  expect(JSON.stringify(await chat(here, 'karen').sends({ id, verb: 'which', data }))).not.toContain(number(first));
  expect(await messagesOf(first?.key ?? '')).toEqual([]);
  const nonce = crypto.randomUUID();
  const moved = await here.as('karen').action('moveWords', { key: first?.key ?? '', nonce, read: {} });
  expect(moved.refusal?.code).toBe('unknownIncident');
});
