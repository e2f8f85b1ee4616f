import { describe, expect, test } from 'vitest';
import { type PackFault, packFaults, packsNow, rowFor } from '../../../src/features/editing/tailoring/wanted-pack.ts';
import { isSameWord, namesUnknownRule } from '../../../src/features/editing/tailoring/wanted-word.ts';
import { packVersions } from '../../../src/features/handbook/pack.ts';
import type { Pack } from '../../../src/features/handbook/tailoring-records.ts';
import { aPack } from '../../records.ts';

const today = '2026-12-01';
const other = aPack({ pack: 'anden', name: 'En anden' });

describe('what is in the way of a pack', () => {
  const isRule = (rule: string) => rule === 'r15';
  const isUnit = (unit: string) => unit === 'nord';
  test.each<[string, Partial<Pack>, readonly Pack[], readonly PackFault[]]>([
    ['nothing', { units: ['nord'] }, [other], []],
    ['a rule that is not in force', { rules: ['r15', 'r99'] }, [], ['unknownRule']],
    ['a unit that is closed', { units: ['nord', 'syd'] }, [], ['unknownUnit']],
    ['more rules than a row has room for', { rules: Array.from({ length: 60 }, () => 'r15') }, [], ['tooManyRules']],
    ['more units than a row has room for', { units: Array.from({ length: 60 }, () => 'nord') }, [], ['tooManyUnits']],
    ['the name of another', { name: ' en ANDEN ' }, [other], ['nameTaken']],
    ['not that of a closed one', { name: 'En anden' }, [{ ...other, to: '2026-11-30' }], []],
    ['not the name it had itself', { name: 'Billeder' }, [aPack()], []],
    [
      'not a name another had before',
      { name: 'En anden' },
      [other, { ...other, key: 'anden:2026-02-01', from: '2026-02-01', name: 'Nyt' }],
      [],
    ],
  ])('%s', (_, own, packs, faults) => {
    expect(packFaults(aPack(own), { packs: packVersions(packs), isRule, isUnit, today })).toEqual(faults);
  });
});

test('a pack taken back on its first day has never been, and a closed one is history', () => {
  const rows = [
    aPack({ to: '2026-11-30' }),
    aPack({ pack: 'fortrudt', from: today, to: '2026-11-30' }),
    other,
    { ...other, key: 'anden:2026-12-01', from: today, to: '2026-11-30' },
  ];
  expect(packsNow(packVersions(rows), today).map(({ key }) => key)).toEqual(['anden:2026-12-01', 'billeder']);
});

describe('the row a change is written in', () => {
  const before = aPack({ units: ['nord'] });
  const anew = { key: 'billeder:2026-12-01', from: today };
  const there = { key: 'billeder', from: '2026-01-01' };
  test.each<[string, Pack, Pack, { key: string; from: string }]>([
    ['a new name stays', before, { ...before, name: 'Fotos' }, there],
    ['another rule begins a row', before, { ...before, rules: ['r13'] }, anew],
    ['so do other people', before, { ...before, units: [] }, anew],
    ['the same in another order stays', before, { ...before, rules: ['r15'] }, there],
    ['closing stays', before, { ...before, to: '2026-11-30' }, there],
    ['opening again begins a row', { ...before, to: '2026-11-30' }, before, anew],
    [
      'what began today stays',
      { ...before, from: today },
      { ...before, rules: ['r13'] },
      { key: 'billeder', from: today },
    ],
  ])('%s', (_, row, wanted, expected) => expect(rowFor(row, wanted, today)).toEqual(expected));
});

test.each([
  ['r06', false],
  ['R6', false],
  ['R99', true],
  ['r007', true],
  ['e-post', false],
  ['regel r99', false],
])('the meaning %s names a rule nobody can read: %s', (meaning, is) => {
  expect(namesUnknownRule(meaning, (rule) => rule === 'r06')).toBe(is);
});

test.each([
  [['a'], undefined, ['a'], undefined, true],
  [['a', 'b'], undefined, ['b', 'a'], undefined, false],
  [['a'], '2026-11-30', ['a'], undefined, false],
])('%j until %s and %j until %s are one: %s', (means, to, others, until, is) => {
  expect(isSameWord({ means, to }, { means: others, to: until })).toBe(is);
});
