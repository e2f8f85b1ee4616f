import { expect, test } from 'vitest';
import { segment, textLiteral } from '../../src/m365/odata.ts';

test('quotes, ampersands and hashes cannot leave a literal', () => {
  expect(textLiteral("O'Neil & co #1+2")).toBe("'O''Neil%20%26%20co%20%231%2B2'");
  expect(decodeURIComponent(textLiteral("') or (1 eq 1"))).toBe("''') or (1 eq 1'");
});

test('a segment cannot climb out of its place, and a site id stays readable', () => {
  expect(segment('../x?y')).toBe('..%2Fx%3Fy');
  expect(segment('host,a-b,c-d')).toBe('host,a-b,c-d');
});
