import { expect, test } from 'vitest';
import { guardRest, openEnd } from '../../src/domain/cpr-split.ts';

test.each([
  ['311236', '4321 hedder hun', '•••• hedder hun'],
  ['hendes cpr er 311236', '-4321', '-••••'],
  ['311236-', '4321', '••••'],
  ['31 12 36', '4321 er det', '•••• er det'],
  ['3112364', '321', '•••'],
  ['31', '1236-4321 bor der', '••••-•••• bor der'],
  ['nr 14, 311236', '4321', '••••'],
  ['31.12.36 ', ' 4321', '••••'],
])('INV15: of “%s” and then “%s” only “%s” is kept of the second', (first, second, kept) => {
  expect(guardRest(openEnd(first), second)).toEqual({ text: kept, isCovered: true });
});

test('INV15: nor is it kept of three messages', () => {
  const first = openEnd('3112');
  const second = openEnd('36', first);
  expect(guardRest(second, '4321').text).toBe('••••');
});

test.each([
  ['jeg har tabt den', '4321 er koden til døren'],
  ['311236', 'det var en mandag'],
  ['det var i 2026', '40 personer'],
  ['', '4321'],
  ['991236', '4321'],
])('“%s” and then “%s” hold no number together', (first, second) => {
  expect(guardRest(openEnd(first), second)).toEqual({ text: second, isCovered: false });
});

test('what is left open is a few digits, and nothing of the words', () => {
  expect(openEnd('Brevet til Jens er væk, 311236')).toBe('311236');
  expect(openEnd('Brevet til Jens er væk')).toBe('');
  expect(openEnd(`${'1'.repeat(50)}`)).toHaveLength(20);
});
