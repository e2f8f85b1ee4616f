import { expect, test } from 'vitest';
import { codeOfName } from '../../src/core/code-of-name.ts';
import { findCpr } from '../../src/core/cpr/cpr.ts';

const nonce = '21acdf00-0000-4000-8000-000000000000';

test.each([
  ['a name in plain letters, with a mark of the press', 'Hjemmeplejen Nørre', 'hjemmeplejen-noerre-21acdf'],
  ['a name without a letter', '***', 'system-21acdf'],
  // A birthday in the future, so that it is nobody's.
  ['INV15: no number with the mark after it, which the guard would cover', 'Server 31123643', 'server-31123643-1acdf0'],
  ['INV15: no number by the signs between digits', '31.12.36.43.21', 'system-21acdf'],
])('a code: %s', (_, name, code) => {
  expect(codeOfName(name, nonce, 'system')).toBe(code);
  expect(findCpr(code)).toEqual([]);
});
