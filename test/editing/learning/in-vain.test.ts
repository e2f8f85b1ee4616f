import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedWords, mondayOf } from '../../../src/features/editing/learning/in-vain.ts';
import { chat } from '../../bot/chat.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { nameOf, type Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';

const people = [{ name: 'Sanne Holm-Sø' }, { name: 'Bo Li' }];

test.each([
  ['Må jeg bruge ChatGPT?', 'må jeg bruge chatgpt'],
  ['  må   jeg bruge chatgpt ', 'må jeg bruge chatgpt'],
  ['Sanne Holm-Sø og 311236-4321', '••• ••• og 3112••-••••'],
  ['mail til ole.hansen@firma.dk, ring 22 33 44 55', 'mail til ••• ring •••'],
  ['+45 22334455', ''],
  ['Sanne', ''],
  ['?? 42', ''],
])('INV15: %j is counted as %j', (asked, counted) => {
  expect(countedWords(asked, people)).toBe(counted);
});

test.each([
  ['2026-11-30', '2026-11-30'],
  ['2026-12-06', '2026-11-30'],
  ['2027-01-01', '2026-12-28'],
])('%s is in the week from %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const folder = () => path.join(here.servers[0]?.data ?? '', '../outbox');
const files = () => readdirSync(folder()).filter((name) => name.includes('in-vain'));
const search = (who: Who, words: string) => here.as(who).carryOut('noteInVain', { words });
const shown = async () => (await here.as('eva').view('learning', {})).answer.inVain;
const tick = async () => {
  for (const { inside } of here.servers) await inside?.context.schedule.tick();
};

describe('who may', () => strangersAreRefused(() => here, 'noteInVain', 'lone', { words: 'xyzzy' }));

test('S3: three people in one week are told of, two or one who comes back are not, and nobody is ever named', async () => {
  for (const who of ['lone', 'ali', 'sofie'] as const) await search(who, 'Plugh Xyzzy');
  for (const who of ['lone', 'ali', 'lone', 'lone'] as const) await search(who, 'frobnicate');
  // Also in the chat, on another server, in other letters.
  await chat(here, 'peter', { server: 1 }).writes('Må jeg qwghlm?');
  await search('lone', 'må jeg QWGHLM');
  await search('ali', 'må jeg qwghlm?');
  await expect.poll(() => files().length).toBe(8);
  await tick();
  expect(await shown()).toEqual([]);
  expect(await rowsOf(here, 'inVain')).toEqual([]);
  for (const name of files()) {
    const file = path.join(folder(), name);
    expect(`${name} ${readFileSync(file, 'latin1')}`).not.toMatch(/plugh|frobnicate|qwghlm/);
    expect(statSync(file).mtime.toISOString()).toBe('2026-11-30T00:00:00.000Z');
  }

  await here.clock.move('2026-12-07T08:05');
  await tick();
  await expect.poll(shown, { interval: 500 }).toHaveLength(2);
  const week = '2026-11-30';
  expect(await shown()).toEqual(
    expect.arrayContaining([
      { words: 'plugh xyzzy', week, askers: 3 },
      { words: 'må jeg qwghlm', week, askers: 3 },
    ]),
  );
  expect(files()).toEqual([]);
  const rows = JSON.stringify(await rowsOf(here, 'inVain'));
  for (const who of ['lone', 'ali', 'sofie', 'peter'] as const) {
    expect(rows).not.toContain(await here.as(who).id());
    expect(rows).not.toContain(nameOf(who));
  }
});
