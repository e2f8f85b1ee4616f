import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Band } from '../../../../src/core/small-groups/band.ts';
import type { ShownCount } from '../../../../src/core/small-groups/protect-counts.ts';
import type { ReadingStatus } from '../../../../src/features/reading/records.ts';
import type { StatusTable } from '../../../../src/features/reading/status/reading-status-page.ts';
import { statusTable } from '../../../../src/features/reading/status/reading-status-page.ts';
import type { Cell, StatusRow } from '../../../../src/features/reading/status/status-shapes.ts';
import { type Group, nobody, numbersOf, plus, possibleGroups } from '../../../reading/status/attacker.ts';

type Type = 'employee' | 'temp' | 'student';
interface Somebody {
  type: Type;
  unit: number;
  state: 0 | 1 | 2 | 3;
  hasRead: boolean;
}

/** Two units in one centre, two in a centre each, or one. */
const shapes = [[2], [1, 1], [1]] as const;

function rowOf(kind: 'unit' | 'type', unit: string, group: Group, centre?: string): ReadingStatus {
  const [ready, underWay, behind, paused, missing] = group;
  const asked = ready + underWay + behind;
  return {
    ...{ key: `${kind}:${unit}`, actor: 'system', at: '2026-11-24T03:02:00Z', kind, unit, name: unit },
    ...{ centre, centreName: centre, people: asked + paused, ready, underWay, behind, paused },
    coverage: asked > 0 ? `R01 ${asked - missing}/${asked}` : undefined,
  };
}

function asGroup({ state, hasRead }: Somebody): Group {
  const group = [0, 0, 0, 0, 0];
  group[state] = 1;
  if (!hasRead && (state === 1 || state === 2)) group[4] = 1;
  return group as unknown as Group;
}

/** What the page tells about a municipality, and what it really is. */
function municipality(units: readonly (readonly Group[])[], types: Readonly<Partial<Record<Type, Group>>>) {
  const rows = units.flatMap((within, at) =>
    within.map((group, place) => rowOf('unit', place === 0 ? `c${at}` : `u${place}`, group, `c${at}`)),
  );
  const ofTypes = Object.entries(types).map(([type, group]) => rowOf('type', type, group));
  return { units, types, table: statusTable([...rows, ...ofTypes], ['r01']) };
}

function expectNoneFound({ units, types, table }: ReturnType<typeof municipality>): void {
  const sizes = units.flat().map(numbersOf.people);
  const found = possibleGroups(table, Math.max(...sizes) + 2);
  for (const [at, within] of units.entries()) {
    for (const [place, group] of within.entries()) expectSeveral(group, found.units[at]?.[place]);
    expectSeveral(within.reduce(plus, nobody), found.centres[at]);
  }
  for (const [at, { type }] of table.types.entries()) {
    const [ready, underWay, behind, paused, missing] = types[type as Type] ?? nobody;
    expectSeveral([ready, underWay + behind, 0, paused, missing], found.types[at]);
  }
}

/**
 * Whoever leads a centre knows the people of its own unit one by one, and still finds nothing out about the others: no
 * more than the words for small and not small would tell, were they all there is.
 */
function expectNoneFoundByHead({ units, table }: ReturnType<typeof municipality>): void {
  const largest = Math.max(...units.flat().map(numbersOf.people)) + 2;
  for (const [at, within] of units.entries()) {
    if (within.length < 2) continue;
    const knows = (centre: number) => (centre === at ? within[0] : undefined);
    const found = possibleGroups(table, largest, knows);
    const least = possibleGroups(inWords(table), largest, knows);
    for (const [place, group] of within.entries())
      if (place > 0) expectSeveral(group, found.units[at]?.[place], least.units[at]?.[place]);
  }
}

/** The least a table can tell. */
function inWords({ centres, types }: StatusTable): StatusTable {
  const word = (shown: ShownCount) => (shown === 0 || typeof shown !== 'number' ? shown : shown < 5 ? 'few' : 'hidden');
  const hidden = <T extends { band: Band; cells: Cell[]; people: ShownCount }>(row: T): T => ({
    ...row,
    band: 'hidden',
    people: word(row.people),
    cells: row.cells.map(({ rule }) => ({ rule, band: 'hidden' as const })),
  });
  const rowOfWords = (row: StatusRow): StatusRow => {
    const state = (shown: ShownCount) => (shown === 0 && row.people !== 0 ? 'few' : word(shown));
    const { ready, underWay, behind, paused } = row;
    const states = { ready: state(ready), underWay: state(underWay), behind: state(behind), paused: state(paused) };
    return { ...hidden(row), ...states };
  };
  return {
    centres: centres.map((centre) => ({
      ...centre,
      total: rowOfWords(centre.total),
      units: centre.units.map(rowOfWords),
    })),
    types: types.map(hidden),
  };
}

/**
 * Of every number from one to four, and of every one that leaves so many over, a second number is possible.
 * @param least what is possible anyway: a number that has no second one there can be kept from nobody
 */
function expectSeveral(group: Group, found: readonly Group[] = [], least?: readonly Group[]): void {
  expect(found.map(String), 'the true municipality is among them').toContain(String(group));
  const people = numbersOf.people(group);
  for (const [name, numberOf] of Object.entries(numbersOf)) {
    const value = numberOf(group);
    const rest = name === 'ready' ? people - value : 0;
    if (![value, rest].some((count) => count > 0 && count < 5)) continue;
    if (least && new Set(least.map(numberOf)).size < 2) continue;
    expect(new Set(found.map(numberOf)).size, `${name} of ${group}`).toBeGreaterThan(1);
  }
}

test.each<[string, Group[][], Partial<Record<Type, Group>>]>([
  [
    'four on leave, and so few left that the word for a rule is another',
    [[[8, 0, 3, 4, 1]]],
    { employee: [8, 0, 3, 4, 1] },
  ],
  [
    'the word for the centre would tell that a small unit has one in it',
    [
      [
        [4, 1, 5, 0, 6],
        [1, 0, 0, 0, 0],
      ],
    ],
    { employee: [5, 1, 5, 0, 6] },
  ],
  ['nobody has read a rule, so that nobody is ready', [[[0, 4, 4, 4, 8]]], { employee: [0, 4, 4, 4, 8] }],
  [
    'half of the centre have read it, and all of one of its units',
    [
      [
        [3, 0, 4, 0, 4],
        [2, 0, 3, 0, 0],
      ],
    ],
    { employee: [5, 0, 7, 0, 4] },
  ],
  [
    'two owe something in all of the centre',
    [
      [
        [5, 1, 0, 4, 0],
        [0, 0, 1, 1, 0],
      ],
    ],
    { employee: [5, 1, 1, 5, 0] },
  ],
  ['one temp, the rest employees', [[[3, 0, 6, 0, 0]]], { employee: [2, 0, 6, 0, 0], temp: [1, 0, 0, 0, 0] }],
  [
    'no employee has read it, and those on leave leave room for one temp who has',
    [[[1, 3, 2, 5, 5]]],
    { employee: [0, 3, 2, 5, 5], temp: [1, 0, 0, 0, 0] },
  ],
  [
    'all employees have read it, a temp has not',
    [[[8, 0, 4, 0, 0]], [[0, 0, 1, 0, 1]]],
    { employee: [8, 0, 4, 0, 0], temp: [0, 0, 1, 0, 1] },
  ],
])('whoever reckons with the words as well finds no small number: %s', (_, units, types) => {
  expectNoneFound(municipality(units, types));
  expectNoneFoundByHead(municipality(units, types));
});

const somebody = (leave: number): fc.Arbitrary<Somebody> =>
  fc.record({
    type: fc.constantFrom<Type>('employee', 'employee', 'employee', 'temp', 'student'),
    unit: fc.nat(1),
    state: fc.oneof(
      { weight: leave, arbitrary: fc.constant(3 as const) },
      { weight: 3, arbitrary: fc.constantFrom(0 as const, 1 as const, 2 as const) },
    ),
    hasRead: fc.boolean(),
  });
const anywhere = fc.tuple(
  fc.constantFrom(...shapes),
  fc.constantFrom(0, 1, 2).chain((leave) => fc.array(somebody(leave), { minLength: 3, maxLength: 11 })),
  fc.constantFrom<boolean | undefined>(true, false, undefined),
);

test('of everything the page tells, no small number can be reckoned out: units, centres, types and words together', () => {
  fc.assert(
    fc.property(anywhere, ([shape, people, everybody]) => {
      const all = people.map((one) => ({ ...one, hasRead: everybody ?? one.hasRead }));
      const inUnit = (unit: number) =>
        all
          .filter((one) => one.unit % shape.reduce((sum, units) => sum + units, 0) === unit)
          .map(asGroup)
          .reduce(plus, nobody);
      const units = shape.map((count, at) => Array.from({ length: count }, (_, place) => inUnit(at + place)));
      const types = Object.fromEntries(
        [...Map.groupBy(all, ({ type }) => type)].map(([type, own]) => [type, own.map(asGroup).reduce(plus, nobody)]),
      );
      expectNoneFound(municipality(units, types));
      expectNoneFoundByHead(municipality(units, types));
    }),
    { numRuns: 100 },
  );
}, 120_000);
