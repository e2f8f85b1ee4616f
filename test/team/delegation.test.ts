import { expect, test } from 'vitest';
import {
  delegationFaults,
  delegationOf,
  isDelegated,
  isReviewYear,
  mayPerform,
  wasDelegated,
} from '../../src/features/workplace/accountability/delegation.ts';
import { lone, mikkel } from '../records.ts';

const asked = { task: 'holdReview', about: '2026', until: '2026-12-10' } as const;
const row = delegationOf(asked, mikkel, lone, '2026-12-01', '2026-12-01T08:00:00Z');

test.each([
  ['before it begins', row, '2026-11-30', false],
  ['on its first day', row, '2026-12-01', true],
  ['on its last', row, '2026-12-10', true],
  ['after it: it ends by itself', row, '2026-12-11', false],
  ['that was said no to', { ...row, declinedAt: '2026-12-02T08:00:00Z' }, '2026-12-02', false],
  ['taken back', { ...row, takenBackAt: '2026-12-02T08:00:00Z' }, '2026-12-03', false],
])('S72: a delegation %s', (_what, one, day, holds) => {
  expect(isDelegated(one, day)).toBe(holds);
  expect(mayPerform(one, lone.id, day)).toBe(holds);
});

test('S72, INV4: only the performer may do it, and it never says that somebody else answers for it', () => {
  expect(mayPerform(row, mikkel.id, '2026-12-01')).toBe(false);
  expect(mayPerform(undefined, lone.id, '2026-12-01')).toBe(false);
  expect([row.accountable, row.actor, row.performer]).toEqual([mikkel.id, mikkel.id, lone.id]);
});

test.each([
  [{ isOneself: false, until: '2027-12-01' }, true, []],
  [{ isOneself: true, until: '2026-12-01' }, true, ['oneself']],
  [{ isOneself: false, until: '2026-11-30' }, true, ['inThePast']],
  [{ isOneself: false, until: '2027-12-02' }, true, ['tooLong']],
  [{ isOneself: false, until: '2026-12-01' }, false, ['leadsNobody']],
])('S72: %j by somebody who leads (%j) meets %j', (own, leads, faults) => {
  expect(delegationFaults(own, leads, '2026-12-01')).toEqual(faults);
});

test.each([
  ['while it held', row, '2026-12-05', true],
  ['before it was taken back', { ...row, takenBackAt: '2026-12-05T08:00:00Z' }, '2026-12-04', true],
  [
    'on the day it was taken back, which is the manager’s',
    { ...row, takenBackAt: '2026-12-05T08:00:00Z' },
    '2026-12-05',
    false,
  ],
  ['after a no', { ...row, declinedAt: '2026-12-05T08:00:00Z' }, '2026-12-06', false],
  ['before a no', { ...row, declinedAt: '2026-12-05T08:00:00Z' }, '2026-12-02', true],
  ['before it began', row, '2026-11-30', false],
])('S72: what was held %s is the performer’s: %s', (_what, one, day, was) => expect(wasDelegated(one, day)).toBe(was));

test.each([
  ['2026-12-31', ['2026']],
  ['2027-01-01', ['2026', '2027']],
  ['2027-01-30', ['2026', '2027']],
  ['2027-01-31', ['2027']],
])('S86: on %s the reviews of %j can be somebody else’s to hold', (today, years) => {
  expect(['2025', '2026', '2027', '2028', '02027', ''].filter((about) => isReviewYear(about, today))).toEqual(years);
});
