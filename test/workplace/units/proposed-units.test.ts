import { expect, test } from 'vitest';
import { proposedUnits } from '../../../src/features/workplace/units/proposed-units.ts';

interface Somebody {
  id: string;
  of?: string;
  under?: string;
  guest?: true;
  enabled?: boolean;
}

const people = (some: readonly Somebody[]) =>
  some.map(({ id, of, under, guest, enabled = true }) => ({
    ...{ id, name: id.toUpperCase(), enabled, guest, department: of, manager: under },
  }));
const proposed = (some: readonly Somebody[], open: readonly string[] = []) =>
  proposedUnits(
    people(some),
    open.map((name) => ({ name, kind: name === 'Ny Kommune' ? ('top' as const) : ('unit' as const) })),
  ).map(({ name, kind, people: count, manager, parent }) =>
    [name, kind, count, manager?.id ?? '-', parent ?? '-'].join(' | '),
  );

const home: readonly Somebody[] = [
  { id: 'chief', of: 'Sundhed og Ældre' },
  { id: 'lead', of: 'Hjemmepleje Nord', under: 'chief' },
  { id: 'a', of: 'Hjemmepleje Nord', under: 'lead' },
  { id: 'b', of: 'Hjemmepleje Nord', under: 'lead' },
  { id: 'c', of: 'hjemmepleje  nord ', under: 'other' },
];

test.each<[string, readonly Somebody[], readonly string[], readonly string[]]>([
  ['nobody', [], [], []],
  [
    'S1: a department led from within lies under where its leader’s manager works',
    home,
    [],
    ['Sundhed og Ældre | centre | 1 | - | -', 'Hjemmepleje Nord | unit | 4 | lead | Sundhed og Ældre'],
  ],
  [
    'one of two is led from above, and leads the other',
    [
      { id: 'above', of: 'Direktionen' },
      { id: 'head', of: 'Sekretariatet', under: 'above' },
      { id: 'staff', of: 'Sekretariatet', under: 'head' },
    ],
    [],
    ['Direktionen | centre | 1 | - | -', 'Sekretariatet | unit | 2 | head | Direktionen'],
  ],
  [
    'somebody alone in a department is led from above, and the department by nobody Entra knows',
    [
      { id: 'above', of: 'Direktionen' },
      { id: 'alone', of: 'Arkivet', under: 'above' },
    ],
    [],
    ['Direktionen | centre | 1 | - | -', 'Arkivet | unit | 1 | - | Direktionen'],
  ],
  [
    'a department led from above lies under where its leader works',
    [
      { id: 'x', of: 'Skolen' },
      { id: 'y', of: 'SFO', under: 'x' },
      { id: 'z', of: 'SFO', under: 'x' },
    ],
    [],
    ['Skolen | centre | 1 | - | -', 'SFO | unit | 2 | x | Skolen'],
  ],
  [
    'a department that is a unit already is left out, and the others still lie under it',
    home,
    ['sundhed og ældre'],
    ['Hjemmepleje Nord | unit | 4 | lead | sundhed og ældre'],
  ],
  [
    'what lies under people who work in the municipality itself is a centre',
    [
      { id: 'director', of: 'ny kommune' },
      { id: 'chief', of: 'Sundhed og Ældre', under: 'director' },
      ...home.slice(1),
    ],
    ['Ny Kommune'],
    ['Sundhed og Ældre | centre | 1 | - | -', 'Hjemmepleje Nord | unit | 4 | lead | Sundhed og Ældre'],
  ],
  [
    'guests, closed accounts and people without a department say nothing',
    [
      { id: 'g', of: 'Gæster', guest: true },
      { id: 'e', of: 'Lukket', enabled: false },
      { id: 'n' },
      { id: 'm', of: '  ' },
    ],
    [],
    [],
  ],
  [
    'a manager whose account is closed leads nothing',
    [
      { id: 'gone', of: 'Park', enabled: false },
      { id: 'a', of: 'Park', under: 'gone' },
    ],
    [],
    ['Park | unit | 1 | - | -'],
  ],
  [
    'departments whose managers lie under each other come side by side',
    [
      { id: 'a', of: 'Nord', under: 'b' },
      { id: 'b', of: 'Syd', under: 'a' },
    ],
    [],
    ['Nord | unit | 1 | - | -', 'Syd | unit | 1 | - | -'],
  ],
  ['a name longer than a unit may have', [{ id: 'a', of: 'x'.repeat(101) }], [], []],
])('%s', (_, some, open, wanted) => {
  expect(proposed(some, open)).toEqual(wanted);
});
