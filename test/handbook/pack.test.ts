import { describe, expect, test } from 'vitest';
import { packOn, packVersions } from '../../src/features/handbook/pack.ts';
import type { Pack } from '../../src/features/handbook/tailoring-records.ts';
import { aPack } from '../records.ts';

const first = aPack({ key: 'a', pack: 'a', from: '2026-01-01', rules: ['r13', 'r15'], units: ['nord'] });
const second: Pack = { ...first, key: 'a:2026-06-01', from: '2026-06-01', rules: ['r15', 'r27'] };
const shown = (rows: readonly Pack[]) =>
  packVersions(rows).map(({ from, to, since }) => [from, to, Object.fromEntries(since)]);

describe('S18, S24: a pack through time', () => {
  test.each<[string, readonly Pack[], unknown]>([
    ['alone it goes on', [first], [['2026-01-01', undefined, { r13: '2026-01-01', r15: '2026-01-01' }]]],
    [
      'it ends where the next begins, and a rule that stays keeps its day',
      [second, first],
      [
        ['2026-01-01', '2026-05-31', { r13: '2026-01-01', r15: '2026-01-01' }],
        ['2026-06-01', undefined, { r15: '2026-01-01', r27: '2026-06-01' }],
      ],
    ],
    [
      'for other people every rule is new',
      [first, { ...second, units: ['syd'] }],
      [
        ['2026-01-01', '2026-05-31', { r13: '2026-01-01', r15: '2026-01-01' }],
        ['2026-06-01', undefined, { r15: '2026-06-01', r27: '2026-06-01' }],
      ],
    ],
    [
      'after a time when it was closed, too',
      [{ ...first, to: '2026-03-01' }, second],
      [
        ['2026-01-01', '2026-03-01', { r13: '2026-01-01', r15: '2026-01-01' }],
        ['2026-06-01', undefined, { r15: '2026-06-01', r27: '2026-06-01' }],
      ],
    ],
    [
      'one that was closed for no day goes on',
      [{ ...first, to: '2026-05-31' }, second],
      [
        ['2026-01-01', '2026-05-31', { r13: '2026-01-01', r15: '2026-01-01' }],
        ['2026-06-01', undefined, { r15: '2026-01-01', r27: '2026-06-01' }],
      ],
    ],
    [
      'another pack changes nothing',
      [first, aPack({ key: 'b', pack: 'b', from: '2026-03-01', rules: [] })],
      [
        ['2026-01-01', undefined, { r13: '2026-01-01', r15: '2026-01-01' }],
        ['2026-03-01', undefined, {}],
      ],
    ],
  ])('%s', (_, rows, expected) => expect(shown(rows)).toEqual(expected));

  test.each([
    ['2025-12-31', 'a'],
    ['2026-05-31', 'a'],
    ['2026-06-01', 'a:2026-06-01'],
    ['2027-01-01', 'a:2026-06-01'],
  ])('on %s it is %s', (day, key) => expect(packOn(packVersions([second, first]), 'a', day)?.key).toBe(key));
});
