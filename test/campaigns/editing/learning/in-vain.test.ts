import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedWords, lastKept, mondayOf } from '../../../../src/features/editing/learning/in-vain.ts';
import { chat } from '../../../bot/chat.ts';
import { rowsOf } from '../../../rows.ts';
import { strangersAreRefused } from '../../../strangers.ts';
import { nameOf, type Who } from '../../../workplace.ts';
import { type World, world } from '../../../world.ts';

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

test('the marks of a week are counted on four Mondays and go with the last of them', () => {
  expect(lastKept('2026-12-28')).toBe('2026-11-30');
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

const tickOn = async (day: string) => {
  await here.clock.move(`${day}T08:05`);
  await tick();
};

test('S3: three people within four weeks are told of, two or one who comes back are not, and nobody is ever named', async () => {
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
  // A mark as it was made before, of one week: nobody can tell whose several are.
  writeFileSync(path.join(folder(), 'abc.in-vain'), 'x');

  await tickOn('2026-12-07');
  await expect.poll(shown, { interval: 500 }).toHaveLength(2);
  expect(await shown()).toEqual(
    expect.arrayContaining([
      { words: 'plugh xyzzy', askers: 3 },
      { words: 'må jeg qwghlm', askers: 3 },
    ]),
  );
  // What two have looked for waits for a third.
  await expect.poll(() => files().length).toBe(2);

  await search('lone', 'frobnicate');
  expect(files()).toHaveLength(2);
  await search('sofie', 'frobnicate');
  expect(files()).toHaveLength(3);
  await tickOn('2026-12-14');
  await expect.poll(shown, { interval: 500 }).toContainEqual({ words: 'frobnicate', askers: 3 });
  await expect.poll(files).toEqual([]);
  const rows = JSON.stringify(await rowsOf(here, 'inVain'));
  for (const who of ['lone', 'ali', 'sofie', 'peter'] as const) {
    expect(rows).not.toContain(await here.as(who).id());
    expect(rows).not.toContain(nameOf(who));
  }
});

test('a mark is gone before thirty days are over, and a third who comes later is alone', async () => {
  for (const who of ['lone', 'ali'] as const) await search(who, 'grault');
  for (const day of ['2026-12-21', '2026-12-28', '2027-01-04']) {
    await tickOn(day);
    expect(files()).toHaveLength(2);
    // Looking again does not keep it longer.
    await search('lone', 'grault');
  }
  await tickOn('2027-01-11');
  await expect.poll(files).toEqual([]);
  await search('sofie', 'grault');
  await tickOn('2027-01-18');
  expect(files()).toHaveLength(1);
  expect((await shown()).map(({ words }) => words)).not.toContain('grault');
});
