import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import type { Role } from '../../src/core/role.ts';
import {
  confirm,
  confirmationKey,
  confirmationYear,
  isInForce,
  isUntouched,
  mayWithdraw,
  signatureOf,
  withdrawn,
} from '../../src/features/reading/confirmation.ts';
import { aVersion, lone, mikkel } from '../records.ts';

const version = aVersion({ version: '3.1', inForceFrom: '2026-10-01', textEn: 'Text', textHashEn: 'e'.repeat(64) });
const now = '2026-11-24T13:05:00Z';
const made = (own: Partial<Parameters<typeof confirm>[2]> = {}) =>
  confirm(version, lone, { round: '-', how: 'tab', language: 'da', now, salt: 'a1', ...own });

test('INV7: a confirmation is for one person, one version and one round, made by that person', () => {
  expect(made()).toMatchObject({
    key: `2026:r06:3.1:${lone.id}:-`,
    person: lone.id,
    actor: lone.id,
    name: lone.name,
    rule: 'r06',
    version: '3.1',
    year: 2026,
    confirmedAt: now,
    at: now,
  });
});

test('INV7: the same click makes the same key, and another person, version or round another', () => {
  const keys = [
    confirmationKey(version, lone.id, '-'),
    confirmationKey(version, mikkel.id, '-'),
    confirmationKey(aVersion({ version: '3.2' }), lone.id, '-'),
    confirmationKey(version, lone.id, '2026h2'),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(made({ salt: 'other', now: '2026-11-25T00:00:00Z' }).key).toBe(keys[0]);
});

test.each<[string, readonly Role[], boolean]>([
  ['an employee', ['employee'], true],
  ['a temp', ['temp'], true],
  ['a partner', ['partner'], true],
  ['an auditor without a job', ['auditor'], true],
  ['somebody on the council', ['councillor'], false],
  ['somebody on the council who is employed too', ['councillor', 'employee'], true],
])('S102: the row of %s bears a name: %s', (_, roles, answer) => {
  expect(signatureOf(lone, roles, aVersion({ audience: ['employees', 'council'] }))).toEqual(
    answer ? lone : { id: lone.id },
  );
});

test.each<[string, readonly Role[], boolean]>([
  ['somebody on the council who is employed too', ['councillor', 'employee'], false],
  ['a colleague who reads it unasked', ['employee'], true],
])('S102: of a rule for the council alone, the row of %s bears a name: %s', (_, roles, answer) => {
  expect(signatureOf(lone, roles, aVersion({ audience: ['council'] }))).toEqual(answer ? lone : { id: lone.id });
});

test('The key is lower case, short enough for SharePoint, and says which year’s list it lives in', () => {
  const key = confirmationKey(version, lone.id.toUpperCase(), '2026H1');
  expect(key).toBe(key.toLowerCase());
  expect(key.length).toBeLessThanOrEqual(200);
  expect(confirmationYear(key)).toBe(2026);
});

test('S12: the receipt has the imprint of the text that was shown, whatever imprint stands beside it in the list', () => {
  expect(made({ language: 'en' })).toMatchObject({ language: 'en', textHash: textHash('Text') });
  const danishOnly = confirm(aVersion(), lone, { round: '-', how: 'tab', language: 'en', now, salt: 's' });
  expect(danishOnly).toMatchObject({ language: 'da', textHash: aVersion().textHashDa });
});

test.each([
  ['at once', '2026-11-24T13:05:00Z', true],
  ['after ten seconds', '2026-11-24T13:05:10Z', true],
  ['after thirty, on a slow line', '2026-11-24T13:05:30Z', true],
  ['after thirty-one', '2026-11-24T13:05:31Z', false],
  ['the next day', '2026-11-25T13:05:00Z', false],
])('Taking it back %s (%s) is allowed: %s', (_, when, answer) => {
  expect(mayWithdraw(made(), when)).toBe(answer);
});

test('A withdrawn confirmation stays, is not in force, and its evidence is still whole', () => {
  const taken = withdrawn(made(), '2026-11-24T13:05:05Z');
  expect(isInForce(taken)).toBe(false);
  expect(isInForce(made())).toBe(true);
  expect(isUntouched(taken)).toBe(true);
  expect(taken.confirmedAt).toBe(now);
});

const texts = ['actor', 'person', 'rule', 'version', 'round', 'confirmedAt', 'textHash', 'salt', 'key'] as const;

test('INV6: whichever field of the evidence somebody changes in the list, it shows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.string({ minLength: 1 }), (field, other) => {
      const row = made();
      fc.pre(row[field] !== other);
      expect(isUntouched({ ...row, [field]: other })).toBe(false);
    }),
  );
  expect(isUntouched({ ...made(), how: 'meeting' })).toBe(false);
  expect(isUntouched({ ...made(), language: 'en' })).toBe(false);
  expect(isUntouched(made())).toBe(true);
});
