import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostOfOne, openOutbox } from '../../src/server/outbox/outbox.ts';

const key = Buffer.alloc(32, 7);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-outbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (with32 = key, unreadable: (name: string) => void = () => {}) => openOutbox(folder, with32, unreadable);
const files = () => readdirSync(folder);
/** As if an hour had gone. */
const wait = () => {
  for (const name of files()) utimesSync(path.join(folder, name), new Date(0), new Date(0));
};

test('what is kept is on the disk, and nobody reads it there', async () => {
  await open().keep('Kom til at sende en liste', 'lone');
  expect(files()).toHaveLength(1);
  expect(readFileSync(path.join(folder, files()[0] ?? ''), 'latin1')).not.toMatch(/sende|liste/);
});

test('what is done is gone, and what is not waits for whoever looks next', async () => {
  const done = await open().keep('one', 'lone');
  await open().keep('two', 'lone');
  await done.done();
  wait();
  expect((await open().claim()).map(({ message }) => message)).toEqual(['two']);
});

test('of two servers that look at once each message goes to one, and one that is let go comes again', async () => {
  for (const message of ['one', 'two', 'three']) await open().keep(message, 'lone');
  wait();
  const both = await Promise.all([open().claim(), open().claim()]);
  expect(
    both
      .flat()
      .map(({ message }) => message)
      .sort(),
  ).toEqual(['one', 'three', 'two']);
  for (const kept of both.flat()) await kept.release();
  wait();
  expect(await open().claim()).toHaveLength(3);
});

test('what somebody is still at is left alone', async () => {
  await open().keep('just now', 'lone');
  expect(await open().claim()).toEqual([]);
});

test('what another key has written is told of and kept for whoever has that key', async () => {
  const names: string[] = [];
  await open(Buffer.alloc(32, 8)).keep('foreign', 'lone');
  wait();
  expect(await open(key, (name) => names.push(name)).claim()).toEqual([]);
  expect(names).toHaveLength(1);
  expect(files().map((name) => path.extname(name))).toEqual(['.unreadable']);
});

test('half a file, as a server leaves it that dies while it writes, is no message', async () => {
  writeFileSync(path.join(folder, 'x.msg.part'), 'half');
  wait();
  expect(await open().claim()).toEqual([]);
  expect(files()).toEqual(['x.msg.part']);
});

test('nobody fills the disk: beyond a hundred of one person’s nothing more is kept, and others’ still are', async () => {
  const outbox = open();
  for (let count = 0; count < mostOfOne; count += 1) await outbox.keep('one', 'lone');
  await expect(outbox.keep('one more', 'lone')).rejects.toMatchObject({ code: 'tooManyOfOne' });
  await outbox.keep('somebody else’s', 'ali');
  expect(files()).toHaveLength(mostOfOne + 1);
  wait();
  const claimed = await open().claim();
  await expect(open().keep('one more', 'lone')).rejects.toMatchObject({ code: 'tooManyOfOne' });
  await claimed[0]?.done();
  await claimed[1]?.release();
  await claimed[2]?.done();
  await open().keep('room again', 'lone');
});

test('whose a message is stands in no name that somebody without the key could read', async () => {
  await open().keep('one', 'lone');
  await open(Buffer.alloc(32, 8)).keep('one', 'lone');
  expect(new Set(files().map((name) => name.split('.')[0])).size).toBe(2);
  expect(files().join()).not.toContain('lone');
});
