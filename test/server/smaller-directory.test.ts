import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDirectory } from '../workplace/second-accounts.ts';
import { crowd } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
const gone = crowd.slice(0, 12);
beforeAll(async () => {
  here = await world({ servers: 2 });
  for (const who of gone) await here.as(who).token();
});
afterAll(() => here.close());

const setting = 'acceptSmallerDirectoryUntil';
const page = async (who: 'eva' | 'dina' = 'eva', server = 0) =>
  (await here.as(who, { server }).view('accountability', {})).answer;
const accept = (value: string, seen: number) => here.as('eva').action('saveSetting', { setting, value, seen });
const people = () => here.servers[0]?.inside?.context.ports.directory.people().length;

test('a directory that holds what it should is not spoken of', async () => {
  expect((await page()).heldBack).toBeUndefined();
});

test('a directory that loses a whole office: nobody loses access, and every server’s page asks whether it is right', async () => {
  const before = people() ?? 0;
  const readers = gone.map((who) => here.as(who));
  const ids = await Promise.all(readers.map((reader) => reader.id()));
  for (const id of ids) expect((await here.standin.graph('DELETE', `/users/${id}`)).status).toBe(204);
  await readDirectory(here);

  expect(people()).toBe(before);
  for (const reader of readers) expect((await reader.view('start', {})).answer.owed.length).toBeGreaterThan(0);
  for (const server of [0, 1]) {
    expect((await page('eva', server)).heldBack).toEqual({ before, after: before - gone.length, seen: 0 });
  }
  expect([(await page()).mayAccept, (await page('dina')).mayAccept]).toEqual([true, false]);
  expect(here.servers[0]?.log.join('')).toContain('directoryShrank');
});

test('an editor accepts it and may take that back; what is accepted is read in, and the question is gone', async () => {
  expect((await accept('2026-12-02', 0)).status).toBe(200);
  expect((await page()).heldBack).toMatchObject({ acceptedUntil: '2026-12-02', seen: 1 });
  expect((await accept('', 1)).status).toBe(200);
  expect((await page()).heldBack).not.toHaveProperty('acceptedUntil');
  await readDirectory(here);
  expect((await page()).heldBack).toBeDefined();

  expect((await accept('2026-12-02', 2)).status).toBe(200);
  await readDirectory(here);
  expect((await page()).heldBack).toBeUndefined();
});
