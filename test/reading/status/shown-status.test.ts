import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/dates.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import type { ReadingStatus } from '../../../src/features/reading/records.ts';
import { asksAnewSince, asShown, shownAfter } from '../../../src/features/reading/status/shown-status.ts';
import { aVersion } from '../../records.ts';

const monday = '2026-11-30';
const sunday = addDays(monday, -1);
const never = () => false;
const counted = (day: string, own: Partial<ReadingStatus> = {}): ReadingStatus => ({
  ...{ key: 'unit:nord', actor: 'system', at: `${day}T03:02:00Z`, kind: 'unit', unit: 'nord', name: 'Nord' },
  ...{ people: 20, ready: 8, underWay: 12, behind: 0, paused: 0, coverage: 'R01 14/20; R02 9/20' },
  ...own,
});
const shownOn = (day: string, own: Partial<ReadingStatus> = {}, lastCount = day): ReadingStatus => {
  const row = counted(day, own);
  return { ...row, ...shownAfter(undefined, row, never), at: `${lastCount}T03:02:00Z` };
};
const five = { ready: 13, underWay: 7, coverage: 'R01 19/20; R02 14/20' };
const all = { ready: 20, underWay: 0, coverage: 'R01 20/20; R02 20/20' };

describe('G8: what those who meet counts alone are shown of a unit', () => {
  test.each<[string, ReadingStatus | undefined, ReadingStatus, boolean, boolean]>([
    ['the first count', undefined, counted(monday), false, true],
    ['a row from before there was anything slower', counted(sunday), counted(monday, five), false, true],
    ['five have moved, and a week begins', shownOn(sunday), counted(monday, five), false, true],
    ['five have moved in the middle of a week', shownOn(monday), counted('2026-12-02', five), false, false],
    [
      'the first night of a week was missed',
      shownOn('2026-11-24', {}, sunday),
      counted('2026-12-02', five),
      false,
      true,
    ],
    [
      'four have moved',
      shownOn(sunday),
      counted(monday, { ready: 12, underWay: 8, coverage: 'R01 18/20; R02 13/20' }),
      false,
      false,
    ],
    [
      'five have moved, and one of them alone has read a rule all of them must: it would contradict the old number',
      shownOn(sunday, { ready: 8, coverage: 'R01 9/20; R02 9/20' }),
      counted(monday, { ready: 13, underWay: 7, coverage: 'R01 13/20; R02 14/20' }),
      false,
      false,
    ],
    ['one has moved, and an edition begins', shownOn(monday), counted('2026-12-02', { ready: 9 }), true, true],
    [
      'all are ready, in the middle of a week',
      shownOn(monday, { ready: 18, underWay: 2, coverage: 'R01 20/20; R02 18/20' }),
      counted('2026-12-02', all),
      false,
      true,
    ],
    [
      'all were ready, and one has come who is not',
      shownOn(monday, all),
      counted('2026-12-07', { ...all, people: 21, underWay: 1, coverage: 'R01 20/21; R02 20/21' }),
      false,
      false,
    ],
  ])('%s', (_what, before, row, asksAnew, moves) => {
    const next = { ...row, ...shownAfter(before, row, () => asksAnew) };
    const expected = moves || !before ? row : asShown(before);
    const seen = asShown(next);
    expect([seen.ready, seen.coverage]).toEqual([expected.ready, expected.coverage]);
    expect(next.shownAt).toBe(moves ? row.at : before?.shownAt);
  });

  test('a rule with a smaller step than five keeps its number while the others move', () => {
    const before = shownOn(sunday, { training: 'R20 0/2' });
    const row = counted(monday, { ready: 13, underWay: 7, coverage: 'R01 15/20; R02 14/20', training: 'R20 0/3' });
    const seen = asShown({ ...row, ...shownAfter(before, row, never) });
    expect(seen).toMatchObject({ ready: 13, underWay: 7, coverage: 'R01 14/20; R02 14/20; R20 0/2' });
  });

  test('where somebody has written by hand what nobody can count with, it is the night’s count', () => {
    const row: ReadingStatus = { ...counted(monday), shown: 'Klar mange', shownAt: `${sunday}T03:02:00Z` };
    expect(asShown(row)).toEqual(row);
    expect(shownAfter(row, row, never).shownAt).toBe(row.at);
  });
});

test.each([
  ['nothing new', aVersion({ inForceFrom: '2026-01-01', material: true }), false],
  ['a version that changes the content', aVersion({ inForceFrom: '2026-12-01', material: true }), true],
  ['a correction', aVersion({ inForceFrom: '2026-12-01', material: false }), false],
  ['one that is still to come', aVersion({ inForceFrom: '2027-01-01', material: true }), false],
])('whether an edition has begun that asks anew: %s', (_what, version, asks) => {
  const earlier = aVersion({ version: '0.9', inForceFrom: '2020-01-01' });
  expect(asksAnewSince(rulesOf([earlier, version]), '2026-12-02')('2026-11-30')).toBe(asks);
});

test('a new round asks anew', () => {
  const rules = rulesOf([aVersion({ inForceFrom: '2020-01-01', recurs: 'yearly' })]);
  expect(asksAnewSince(rules, '2026-12-31')('2026-12-01')).toBe(false);
  expect(asksAnewSince(rules, '2027-01-01')('2026-12-31')).toBe(true);
});
