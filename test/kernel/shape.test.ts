import { expect, test } from 'vitest';
import { z } from 'zod';
import { Exemption } from '../../src/features/exemptions/records.ts';
import { shape } from '../../src/kernel/shape.ts';

const shown = z.strictObject(shape(Exemption, 'key', 'scope', 'units', 'adviceReason', 'expiresOn'));
const good = { key: 'exemption:1', scope: 'team', expiresOn: '2027-01-01' };

test('a contract shows columns of a record as the record has them', () => {
  expect(shown.parse({ ...good, units: ['nord'] })).toEqual({ ...good, units: ['nord'] });
  expect(shown.parse(good)).toEqual(good);
});

test.each([
  ['a code the column has not', { scope: 'everybody' }],
  ['a list where one text is', { key: ['a'] }],
  ['a text where a list is', { units: 'nord' }],
  ['a column that is not shown', { reason: 'Fordi' }],
])('%s is refused', (_, own) => {
  expect(shown.safeParse({ ...good, ...own }).success).toBe(false);
});

test('what every row has may not be left out', () => {
  expect(shown.safeParse({ ...good, expiresOn: undefined }).success).toBe(false);
});
