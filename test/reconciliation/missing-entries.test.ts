import { expect, test } from 'vitest';
import { auditOf } from '../../src/features/audit/audit.ts';
import { mayLackEarlier, missingEntries } from '../../src/features/reconciliation/missing-entries.ts';

const key = 'lesson:1';
const version = (number: number, action: string, at: string, some: { actor?: string; rowAt?: string } = {}) => ({
  record: { key, actor: some.actor ?? 'dina', at: some.rowAt ?? at },
  mark: { list: 'Lessons', id: '1', version: number },
  lastAction: { action, at },
});
const [first, second] = ['2026-11-20T09:00:00Z', '2026-11-20T09:05:00Z'];
const entryOf = (row: ReturnType<typeof version>) =>
  auditOf(row.lastAction.action, row, row.record.actor, row.record.at);

test('INV16: what a row says of itself is what its lost entry says: two actions of one kind are told apart', () => {
  const published = version(1, 'publishLesson', first);
  const hidden = version(2, 'setLessonShown', second, { actor: 'bo' });
  expect(missingEntries([hidden], [])).toEqual([
    { ...entryOf(hidden), action: 'setLessonShown', actor: 'bo', at: second, target: key, version: 2 },
  ]);
  expect(missingEntries([hidden, published], [entryOf(hidden)])).toEqual([entryOf(published)]);
  expect(missingEntries([hidden, published], [entryOf(hidden), entryOf(published)])).toEqual([]);
});

test('INV16: an entry is known by its action and moment, whatever version the row has by now, and is written once', () => {
  const now = version(5, 'publishLesson', first);
  expect(missingEntries([now], [entryOf(version(1, 'publishLesson', first))])).toEqual([]);
  expect(missingEntries([now, version(1, 'publishLesson', first)], [])).toEqual([entryOf(now)]);
});

test('INV16: a write of an older server, or without an action, is not put down to the action before it', () => {
  expect(missingEntries([version(2, 'publishLesson', first, { rowAt: second })], [])).toEqual([]);
});

test('INV16: what the product itself wrote has no entry', () => {
  expect(missingEntries([version(1, 'publishLesson', first, { actor: 'system' })], [])).toEqual([]);
});

const known = (number: number, at: string) => entryOf(version(number, 'setLessonShown', at));

test.each([
  ['the first version has nothing before it', 1, [], false],
  ['nothing is known of an earlier version', 2, [], true],
  ['every earlier version is known', 3, [known(1, first), known(2, first)], false],
  ['one between them is not', 4, [known(1, first), known(3, first)], true],
  ['what is from before ends the question', 4, [known(3, '2026-11-01T09:00:00Z')], false],
])('versions are read only where an entry may be missing: %s', (_, newest, entries, may) => {
  expect(mayLackEarlier(newest, '2026-11-19T00:00:00Z', entries)).toBe(may);
});
