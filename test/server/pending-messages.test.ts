import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPendingMessages } from '../../src/server/bot/pending-messages.ts';

const key = Buffer.alloc(32, 7);
const words = { category: 'paper', words: 'der lå også noget i skabet', answers: {} } as const;
let folder: string;
let minute = 0;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-aside-'));
  minute = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (of = key) =>
  openPendingMessages(
    folder,
    of,
    () => minute * 60_000,
    () => {},
  );
const files = () => readdirSync(folder);

test('another server with the key finds what was put aside, and neither the file nor its name says anything', async () => {
  await open().aside.put('id-1', 'account-1', words);
  expect(await open().aside.find('id-1', 'account-1')).toEqual(words);
  const [name = ''] = files();
  expect(`${name} ${readFileSync(path.join(folder, name), 'latin1')}`).not.toMatch(/skabet|paper|account|id-1/);
});

test('it is there for its writer and its turn only, and for whoever has the key', async () => {
  await open().aside.put('id-1', 'account-1', words);
  expect(await open().aside.find('id-1', 'account-2')).toBeUndefined();
  expect(await open().aside.find('id-2', 'account-1')).toBeUndefined();
  expect(await open(Buffer.alloc(32, 8)).aside.find('id-1', 'account-1')).toBeUndefined();
});

test('put aside twice it lies there once, and once forgotten it is gone everywhere', async () => {
  await Promise.all([open().aside.put('id-1', 'account-1', words), open().aside.put('id-1', 'account-1', words)]);
  expect(files()).toHaveLength(1);
  await open().aside.forget('id-1', 'account-1');
  await open().aside.forget('id-1', 'account-1');
  expect(files()).toEqual([]);
});

test('after half an hour it is not there any more, and whichever server looks deletes it', async () => {
  await open().aside.put('id-1', 'account-1', words);
  minute = 29;
  await open().look();
  expect(await open().aside.find('id-1', 'account-1')).toEqual(words);
  minute = 30;
  expect(await open().aside.find('id-1', 'account-1')).toBeUndefined();
  await open().look();
  expect(files()).toEqual([]);
});

test('half a file of a server that died is deleted; one that is being written and what waits for SharePoint are not', async () => {
  for (const name of ['old.aside-part', 'new.aside-part', 'report.msg']) writeFileSync(path.join(folder, name), 'half');
  for (const name of ['old.aside-part', 'report.msg']) utimesSync(path.join(folder, name), new Date(0), new Date(0));
  await open().look();
  expect(files().sort()).toEqual(['new.aside-part', 'report.msg']);
});

test('a file somebody has cut short is nothing', async () => {
  await open().aside.put('id-1', 'account-1', words);
  writeFileSync(path.join(folder, files()[0] ?? ''), 'cut');
  expect(await open().aside.find('id-1', 'account-1')).toBeUndefined();
});
