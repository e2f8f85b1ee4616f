import { expect, test } from 'vitest';
import { otherwise } from '../../src/features/privacy/list-words.en.ts';
import { cellOf, noticeOf, shownRows } from '../../src/features/privacy/notice.ts';
import { lists } from '../../src/lists.ts';

const about = { list: 'X', name: 'X', purpose: 'p', retention: 'r', readers: [] };
const words = { yes: 'Ja', no: 'Nej' };

test('GDPR art. 15: the notice counts every row and shows the newest', () => {
  const rows = Array.from({ length: shownRows + 5 }, (_, index) => [String(index)]);
  const notice = noticeOf(
    about,
    [{ name: 'Nr', personal: 'reading', technical: false }],
    { count: rows.length, newest: rows },
    true,
  );
  expect(notice.count).toBe(shownRows + 5);
  expect(notice.rows).toHaveLength(shownRows);
  expect(notice.rows[0]).toEqual(['0']);
});

test.each([
  ['before the day managers may meet more than counts, a manager meets neither', false, [false, false]],
  ['after it, a manager meets what was read and no evidence', true, [true, false]],
] as const)('G8: %s', (_, managersMay, seen) => {
  const columns = [
    { name: 'Læst', personal: 'reading', technical: false },
    { name: 'Aftryk', personal: 'evidence', technical: false },
  ] as const;
  const notice = noticeOf(about, columns, { count: 0, newest: [] }, managersMay);
  expect(notice.columns.map(({ managerSees }) => managerSees)).toEqual(seen);
  expect(notice.columns.map(({ managerWould }) => managerWould)).toEqual([true, false]);
});

test.each([
  ['nothing', undefined, ''],
  ['yes', true, 'Ja'],
  ['a number', 3, '3'],
  ['a moment, by the clock in Denmark', '2026-07-01T10:30:00Z', '1. jul. 2026, 12.30'],
  ['a day', '2026-07-01', '1. jul. 2026'],
  ['words', ['a', 'b'], 'a, b'],
] as const)('a cell shows %s', (_, value, shown) => {
  expect(cellOf(value, words, 'da')).toBe(shown);
});

test('a code is shown as its word', () => {
  expect(cellOf('tab', { ...words, choices: { tab: 'Fane' } }, 'da')).toBe('Fane');
});

test.each(Object.keys(otherwise))('the place %s, which has an English word of its own, is there', (place) => {
  const [list = '', column = '', choice] = place.split('.');
  const columns = Object.entries(lists).find(([kind]) => kind === list)?.[1].columns ?? {};
  const found = Object.entries<object>(columns).find(([key]) => key === column)?.[1];
  expect(found).toBeDefined();
  if (choice !== undefined) expect(found).toHaveProperty(`choices.${choice}`);
});
