import { expect, test } from 'vitest';
import {
  type Band,
  comparedRows,
  leastRead,
  mostBehind,
  weakestOf,
} from '../../src/tabs/reading-status/three-things.ts';

const rules = [
  { rule: 'r01', title: 'Tavshedspligt' },
  { rule: 'r06', title: 'Send sikkert' },
];

const row = (name: string, behind: number | 'few' | 'hidden', bands: readonly Band[]) => ({
  unit: name,
  name,
  people: 40,
  band: 'half' as const,
  ready: 20,
  underWay: 0,
  behind,
  paused: 0,
  cells: rules.map(({ rule }, index) => ({ rule, band: bands[index] ?? 'hidden' })),
});

const nord = row('Nord', 7, ['all', 'few']);
const syd = row('Syd', 12, ['most', 'half']);
const small = row('Lille', 'few', ['hidden', 'hidden']);

test('most behind is the largest number shown, then a hidden one, and nobody where all are small', () => {
  expect(mostBehind([nord, syd, small])).toEqual({ unit: 'Syd', where: 'Syd', behind: 12, people: 40 });
  expect(mostBehind([small, row('Øst', 'hidden', [])])).toEqual({ unit: 'Øst', where: 'Øst', several: true });
  expect(mostBehind([small])).toBeUndefined();
});

test('the rule read least is told with the place where it is worst, and not when all rules are alike', () => {
  expect(leastRead([nord, syd, small], rules)).toMatchObject({ rule: rules[1], where: 'Nord', band: 'few' });
  expect(leastRead([row('Nord', 0, ['some', 'some'])], rules)).toBeUndefined();
  expect(leastRead([small], rules)).toBeUndefined();
});

test('centres are compared where they are shown in all, otherwise the reader’s own units', () => {
  const centres = [
    { name: 'Liv', total: syd, units: [nord, small] },
    { name: 'Skole', units: [nord] },
  ];
  expect(comparedRows({ rules, types: [], centres }).map(({ name }) => name)).toEqual(['Syd', 'Nord']);
});

test('a card names the weakest rules, or the one word all of them have', () => {
  expect(weakestOf(nord, rules, 3)).toEqual({ weakest: [{ ...rules[1], band: 'few', rank: 1 }] });
  expect(weakestOf(row('Nord', 0, ['some', 'some']), rules, 3)).toEqual({ weakest: [], alike: 'some' });
  expect(weakestOf(small, rules, 3)).toEqual({ weakest: [] });
});
