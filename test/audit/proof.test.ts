import { describe, expect, test } from 'vitest';
import {
  alarming,
  proofOf,
  proofStatusOf,
  type SealBegin,
  type SealCheck,
} from '../../src/features/audit/proof/proof.ts';

const begin: SealBegin = {
  from: '2026-12-01T08:00:00Z',
  keys: [
    { id: 'aaaaaaaaaaaa', from: '2026-12-01T08:00:00Z' },
    { id: 'bbbbbbbbbbbb', from: '2027-03-01T08:00:00Z' },
  ],
};

const lost = { seal: 'unknownKey', key: 'aaaaaaaaaaaa' } as const;

test.each<[string, SealCheck, { at: string; ours: boolean; textFits?: boolean }, string]>([
  ['a seal that fits', { seal: 'fits' }, { at: '2027-01-01T08:00:00Z', ours: true }, 'sealed'],
  ['no seal, from before the seal began', { seal: 'none' }, { at: '2026-12-01T07:59:59Z', ours: true }, 'older'],
  ['no seal, by hand before it began', { seal: 'none' }, { at: '2026-11-01T08:00:00Z', ours: false }, 'older'],
  ['no seal, an older server in the first day', { seal: 'none' }, { at: '2026-12-02T07:00:00Z', ours: true }, 'older'],
  ['no seal, by hand in the first day', { seal: 'none' }, { at: '2026-12-01T08:00:00Z', ours: false }, 'unproven'],
  ['no seal, our app after the first day', { seal: 'none' }, { at: '2026-12-02T08:00:00Z', ours: true }, 'unproven'],
  [
    'no column, what our app wrote last',
    { seal: 'noColumn' },
    { at: '2027-01-01T08:00:00Z', ours: true },
    'unverifiable',
  ],
  [
    'no column, by hand after it was deleted',
    { seal: 'noColumn' },
    { at: '2027-01-01T08:00:00Z', ours: false },
    'unproven',
  ],
  ['no column, from before the seal began', { seal: 'noColumn' }, { at: '2026-11-01T08:00:00Z', ours: false }, 'older'],
  ['a seal that does not fit', { seal: 'broken' }, { at: '2026-11-01T08:00:00Z', ours: true }, 'unproven'],
  ['a lost key, from its own time', lost, { at: '2027-02-01T08:00:00Z', ours: false }, 'unverifiable'],
  ['a lost key, written after it was replaced', lost, { at: '2027-03-02T08:00:00Z', ours: true }, 'unproven'],
  [
    'a key nobody has had',
    { seal: 'unknownKey', key: 'cccccccccccc' },
    { at: '2026-12-05T08:00:00Z', ours: true },
    'unproven',
  ],
  [
    'an older text whose imprint is of another',
    { seal: 'none' },
    { at: '2026-11-01T08:00:00Z', ours: true, textFits: false },
    'unproven',
  ],
])('%s', (_, check, { at, ours, textFits = true }, proof) => {
  expect(proofOf({ check, modifiedAt: at, ours, textFits }, begin)).toBe(proof);
});

test('as long as the seal has not begun, every row counts', () => {
  const row = { modifiedAt: '2030-01-01T08:00:00Z', ours: false, textFits: true };
  expect(proofOf({ ...row, check: { seal: 'none' } }, undefined)).toBe('older');
  expect(proofOf({ ...row, check: lost }, undefined)).toBe('unverifiable');
});

describe('an unproven row', () => {
  const by = (own: { ours?: boolean; madeByUs?: boolean; hasGood?: boolean }) => ({
    ours: false,
    madeByUs: false,
    hasGood: false,
    ...own,
  });

  test.each([
    ['evidence', {}, 'nothing', 'nothing'],
    ['evidence', { madeByUs: true, hasGood: true }, 'nothing', 'asWritten'],
    ['evidence', { ours: true }, 'nothing', 'asWritten'],
    ['text', {}, 'nothing', 'nothing'],
    ['text', { madeByUs: true }, 'nothing', 'asWritten'],
    ['text', { hasGood: true }, 'lastGood', 'lastGood'],
    ['text', { ours: true, hasGood: true }, 'lastGood', 'asWritten'],
    ['power', {}, 'nothing', 'nothing'],
    ['power', { madeByUs: true }, 'nothing', 'nothing'],
    ['power', { hasGood: true }, 'lastGood', 'lastGood'],
    ['power', { ours: true }, 'nothing', 'asWritten'],
  ] as const)('of %s, %o, stands: %s; in an alarm: %s', (of, own, calm, alarm) => {
    expect(proofStatusOf({ of, ...by(own) }, false)).toBe(calm);
    expect(proofStatusOf({ of, ...by(own) }, true)).toBe(alarm);
  });

  test('makes an alarm when more than three are written, or met, within an hour', () => {
    const written = (...minutes: number[]) =>
      minutes.map((minute, index) => ({
        modifiedAt: new Date(Date.UTC(2026, 11, 1, 8, minute)).toISOString(),
        metAt: new Date(Date.UTC(2027, 0, 1 + index)).toISOString(),
      }));
    expect(alarming(written(0, 10, 20)).size).toBe(0);
    expect(alarming(written(0, 20, 40, 60)).size).toBe(0);
    expect(alarming(written(0, 20, 40, 59)).size).toBe(4);
    const some = written(0, 200, 210, 220, 230, 255, 400);
    expect([...alarming(some)].sort()).toEqual(some.slice(1, 6));
    const met = written(0, 100, 200, 300).map((row) => ({ ...row, metAt: '2027-01-01T00:00:00Z' }));
    expect(alarming(met).size).toBe(4);
  });
});
