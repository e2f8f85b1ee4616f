import { expect, test } from 'vitest';
import { maskCpr } from '../../src/core/cpr/cpr.ts';

// Every number here belongs to a birthday in the future, so that it can be nobody's (domain.md 2.11).

test.each([
  ['a date in six digits', 'Fru Jensen 311236, sidste fire er 4321.', 'Fru Jensen 311236, sidste fire er ••••.'],
  ['a date with dots', 'Født 31.12.36, hun slutter på 4321.', 'Født 31.12.36, hun slutter på ••••.'],
  ['a month as a word', 'Født 31. december 1936. De sidste fire: 4321', 'Født 31. december 1936. De sidste fire: ••••'],
  ['English', 'Born 31.12.1936, last four digits 4321', 'Born 31.12.1936, last four digits ••••'],
])('INV15: the last four digits apart from %s are covered', (_, written, covered) => {
  expect(maskCpr(written)).toBe(covered);
  expect(maskCpr(covered)).toBe(covered);
});

test.each([
  'mødet er 12. december 2025 14.30 i sal 2',
  'fra 1. januar 2026 til 31. december 2026',
  'mødet 12.10.2026 slutter 1530',
  'de sidste fire var 2 drenge og 2 piger d. 12.10.2026',
  'May 3, 2026 at 14.30',
])('a day with its month as a word and a time that ends stay: %s', (written) => {
  expect(maskCpr(written)).toBe(written);
});
