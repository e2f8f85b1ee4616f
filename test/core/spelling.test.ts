import { expect, test } from 'vitest';
import { hasWords } from '../../src/core/spelling.ts';

test.each([
  ['Ældre og sundhed', 'ældre', true],
  ['Ældre og sundhed', 'AELDRE', true],
  ['Ældre og sundhed', 'aldre', true],
  ['Ældre og sundhed', 'sund æld', true],
  ['Ældre og sundhed', '', true],
  ['Ældre og sundhed', '  sund  ', true],
  ['Ældre og sundhed', 'sund børn', false],
  ['DBR’s telefon', "dbr's", true],
  ['DBR’s telefon', 'dbrs', true],
  ['André', 'andre', true],
  ['50 %', '5 %', true],
  ['Kolonner', 'løn', false],
  ['Kommunen', '.', false],
  ['', 'a', false],
] as const)('%j has what is written in %j: %s', (text, written, has) => {
  expect(hasWords(text, written)).toBe(has);
});
