import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reporterKey } from '../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

const both = 'jeg har tabt min telefon i bussen, og så har jeg også sendt en mail med lønsedler til en forkert';
const second = 'Meld den anden ting for sig: Sendt til forkert modtager';
const isNew = 'Nej, det er en ny hændelse';
const gone = /ikke ordene længere[\s\S]*skrive den igen/;

async function casesOf(here: World, who: Who) {
  const id = await here.as(who).id();
  const own = (await rowsOf(here, 'reporter')).filter(({ person }) => person === id).map(({ key }) => key);
  return (await rowsOf(here, 'incident')).filter(({ key }) => own.includes(reporterKey(key)));
}

/** Writes to the first server, and presses on another as often as wanted. */
async function pressOf(here: World, who: Who, texts: readonly string[], title: string) {
  for (const words of texts) await chat(here, who).writes(words);
  const { id, buttons } = await chat(here, who).lastCard();
  const button = buttons.find((one) => one.title === title);
  if (!button) throw new Error(`no button “${title}”`);
  const press = (server: number, by: Who = who) =>
    chat(here, by, { server }).sends({ id, verb: button.verb ?? '', data: button.data ?? {} });
  return { press, data: button.data ?? {} };
}

describe('three servers with one folder', () => {
  let here: World;
  const folder = () => path.join(here.servers[0]?.data ?? '', '../outbox');
  const aside = () => readdirSync(folder()).filter((name) => name.includes('.aside'));
  const log = () => here.servers.flatMap((server) => server.log).join('');
  beforeAll(async () => {
    here = await world({ servers: 3, sharedOutbox: true });
  });
  afterAll(() => here.close());

  test('the second of two incidents is reported by a press on another server, and once however often it is pressed', async () => {
    const { press } = await pressOf(here, 'mette', [both], second);
    expect(aside()).toHaveLength(1);
    expect(readFileSync(path.join(folder(), aside()[0] ?? ''), 'latin1')).not.toMatch(/telefon|lønsedler/);
    expect((await press(1)).kind).toBe('card');
    expect(aside()).toEqual([]);
    const again = await Promise.all([press(2), press(1), press(0)]);
    for (const { kind } of again) expect(kind).toBe('card');
    const made = await casesOf(here, 'mette');
    expect(made.map(({ category }) => category).sort()).toEqual(['lostDevice', 'wrongRecipient']);
    const number = made.find(({ category }) => category === 'wrongRecipient')?.number;
    for (const reply of again) expect(JSON.stringify(reply)).toContain(number);
  });

  test('pressed at once on three servers it is one report', async () => {
    const { press } = await pressOf(here, 'sofie', [both], second);
    for (const { kind } of await Promise.all([press(0), press(1), press(2)])) expect(kind).toBe('card');
    expect(await casesOf(here, 'sofie')).toHaveLength(2);
    expect(aside()).toEqual([]);
  });

  test('what was another incident after all becomes one on another server, also after a restart in between', async () => {
    const said = ['jeg har sendt en mail til en forkert', 'der lå også noget i skabet'];
    const { press, data } = await pressOf(here, 'rene', said, isNew);
    expect(Object.keys(data).sort()).toEqual(['aside', 'lang', 'v']);
    for (const server of here.servers) await server.stop();
    for (const server of here.servers) await server.start();
    expect((await press(2)).kind).toBe('card');
    expect(await casesOf(here, 'rene')).toHaveLength(2);
    expect(log()).not.toMatch(/skabet|lønsedler/);
  });

  test('a colleague the card was forwarded to gets nothing of the words, before and after', async () => {
    const { press } = await pressOf(here, 'peter', [both], second);
    expect(JSON.stringify(await press(1, 'karen'))).toMatch(gone);
    await press(1);
    const forwarded = JSON.stringify(await press(1, 'karen'));
    expect(forwarded).not.toMatch(/lønsedler|HÆ-|Modtaget/);
    expect(await casesOf(here, 'karen')).toEqual([]);
  });

  test('after 31 minutes they are forgotten, and the writer is asked for them again', async () => {
    const { press } = await pressOf(here, 'lone', [both], second);
    const before = (await casesOf(here, 'lone')).length;
    await here.clock.move('2026-12-01T08:33');
    expect(JSON.stringify(await press(1))).toMatch(gone);
    expect(await casesOf(here, 'lone')).toHaveLength(before);
    await here.servers[2]?.inside?.context.pending.look();
    expect(aside()).toEqual([]);
  });

  test('what hints at retaliation is in no folder', async () => {
    const ali = chat(here, 'ali');
    await ali.writes('Min chef sagde jeg skulle holde min mund om at journalen blev slettet, ellers er du færdig');
    expect((await ali.lastCard()).words).toContain('Gem ikke');
    expect(aside()).toEqual([]);
  });
});

test('on servers that share no folder the words are gone, and their writer is asked for them again', async () => {
  const here = await world({ servers: 2 });
  try {
    const { press } = await pressOf(here, 'mette', [both], second);
    await until(async () => (await casesOf(here, 'mette')).length === 1);
    expect(JSON.stringify(await press(1))).toMatch(gone);
    expect((await press(0)).kind).toBe('card');
    expect(await casesOf(here, 'mette')).toHaveLength(2);
  } finally {
    await here.close();
  }
});
