import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash, textHash } from '../../src/core/content-hash.ts';

test('The imprint of a text is SHA-256 as others compute it', () => {
  expect(textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(textHash('æøå')).toBe('6c228cdba89548a1af198f33819536422fb01b66e51f761cf2ec38d1fb4178a6');
});

test.each([
  ['Windows line ends', 'en\r\nto'],
  ['old Mac line ends', 'en\rto'],
  ['space around it', '  en\nto\n'],
  ['blanks at the ends of its lines', 'en \t\u00a0\r\nto  \n'],
])('A text with %s has the same imprint as without', (_, text) => {
  expect(textHash(text)).toBe(textHash('en\nto'));
});

const values = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
const rows = fc.dictionary(fc.string({ minLength: 1 }), values, { minKeys: 1 });

test('INV6: a row read back with its fields in another order and its empty ones gone has the same imprint', () => {
  fc.assert(
    fc.property(rows, fc.string(), (row, salt) => {
      const readBack = Object.fromEntries(Object.entries(row).toReversed());
      expect(contentHash({ ...readBack, gone: undefined, empty: '' }, salt)).toBe(contentHash(row, salt));
    }),
  );
});

test('INV6: a row in which one field says something else has another imprint', () => {
  fc.assert(
    fc.property(rows, values, fc.nat(), (row, other, pick) => {
      const names = Object.keys(row);
      const name = names[pick % names.length] ?? '';
      fc.pre(row[name] !== other);
      expect(contentHash({ ...row, [name]: other }, 's')).not.toBe(contentHash(row, 's'));
    }),
  );
});

test('A value cannot move to another field, and a number is not the text that looks like it', () => {
  expect(contentHash({ a: 'x', b: 'y' }, 's')).not.toBe(contentHash({ a: 'y', b: 'x' }, 's'));
  expect(contentHash({ a: 1 }, 's')).not.toBe(contentHash({ a: '1' }, 's'));
});

test('Equal rows cannot be recognised by their imprint, because each has its own salt', () => {
  expect(contentHash({ a: 'x' }, 's1')).not.toBe(contentHash({ a: 'x' }, 's2'));
});
