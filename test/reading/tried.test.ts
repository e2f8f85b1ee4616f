import { expect, test } from 'vitest';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { requiredAmong } from '../../src/features/reading/required-reading.ts';
import {
  readTried,
  stillTried,
  type Tried,
  triedAsRead,
  triedLines,
  withoutTried,
  withTried,
} from '../../src/features/reading/trial/tried.ts';
import { aVersion } from '../records.ts';

const one: Tried = { rule: 'r06', version: '0.1', how: 'tab', language: 'da', at: '2026-12-01T08:00:00Z' };
const other: Tried = { ...one, rule: 'r07', language: 'en' };

test('what somebody has tried is kept as lines and read back; nothing is kept as nothing', () => {
  expect(triedLines([one, other])).toBe('r06 0.1 tab da 2026-12-01T08:00:00Z\nr07 0.1 tab en 2026-12-01T08:00:00Z');
  expect(readTried(triedLines([one, other]))).toEqual([one, other]);
  expect(triedLines([])).toBeUndefined();
  expect(readTried(undefined)).toEqual([]);
});

test.each([
  ['a version a body can adopt', 'r06 1.0 tab da 2026-12-01T08:00:00Z'],
  ['words', 'har læst det hele'],
  ['another language', 'r06 0.1 tab sv 2026-12-01T08:00:00Z'],
  ['no moment', 'r06 0.1 tab da i dag'],
  ['a day there is not', 'r06 0.1 tab da 2026-02-31T08:00:00Z'],
  ['a time there is not', 'r06 0.1 tab da 2026-12-01T99Z'],
])('INV5: %s typed into the list by hand is nothing that was tried', (_, line) => {
  expect(readTried(line)).toEqual([]);
});

test('the first of a version stands, and one is taken away alone', () => {
  const later = { ...one, at: '2026-12-02T08:00:00Z' };
  expect(withTried([one], later)).toEqual([one]);
  expect(withTried([one], other)).toEqual([one, other]);
  expect(withoutTried([one, other], one)).toEqual([other]);
});

test('of an earlier trial, or of none, nothing is kept', () => {
  const rules = rulesOf([aVersion({ rule: 'r06', version: '0.2' }), aVersion({ rule: 'r07', version: '0.1' })]);
  expect(stillTried([one, other], rules)).toEqual([other]);
  expect(stillTried([one, other])).toEqual([]);
});

test('INV5: stored as a confirmation, by whatever mistake, it would still count for no version a body has adopted', () => {
  const adopted = aVersion({ rule: 'r06', version: '1.0', inForceFrom: '2026-11-01' });
  const read = triedAsRead(one, aVersion({ rule: 'r06', version: '0.1', inForceFrom: '2026-11-01' }), { id: 'lone' });
  const [rule] = rulesOf([adopted]).values();
  if (!rule) throw new Error('no rule');
  const counting = rule.counting('2026-12-01');
  const assigned = { rule, version: adopted, counting, changedOn: '2026-11-01', reasons: [], asks: [{}] };
  expect(requiredAmong([assigned], [read], { daysForNewEmployee: 14 }, '2026-12-01')).toMatchObject([
    { state: 'owed' },
  ]);
});
