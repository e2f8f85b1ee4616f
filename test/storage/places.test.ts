import { expect, test } from 'vitest';
import { placesFor, storagePlaceKey, storedKinds } from '../../src/features/storage/places.ts';
import type { StoragePlace } from '../../src/features/storage/records.ts';

const row = (unit: string, kind: StoragePlace['kind'], place: string, notIn?: string): StoragePlace => ({
  key: storagePlaceKey(unit, kind),
  ...{ actor: 'sanne', at: '2026-11-01T08:00:00Z', unit, kind, place, byName: 'Sanne', ...(notIn && { notIn }) },
});
const rows = [
  row('top', 'paper', 'Aflåst skab', 'Bilen'),
  row('top', 'drafts', 'OneDrive'),
  row('centre', 'paper', 'Skabet på gangen'),
  row('nord', 'cases', 'Fagsystemet'),
];
const placeOf = (kind: StoragePlace['kind'], ...path: string[]) =>
  placesFor(path, rows).find((shown) => shown.kind === kind);

test('S52: there are ten rows, also where nobody has said anything', () => {
  expect(placesFor(['nord'], []).map(({ kind }) => kind)).toEqual(storedKinds);
  expect(placesFor(['nord'], [])).toHaveLength(10);
  expect(placeOf('staff', 'nord', 'centre', 'top')).toEqual({ kind: 'staff' });
});

test.each<[string, readonly string[], StoragePlace['kind'], object]>([
  ['its own', ['nord', 'centre', 'top'], 'cases', { kind: 'cases', place: 'Fagsystemet' }],
  [
    'the centre’s before the municipality’s',
    ['nord', 'centre', 'top'],
    'paper',
    { place: 'Skabet på gangen', from: 'centre' },
  ],
  ['the municipality’s', ['nord', 'centre', 'top'], 'drafts', { place: 'OneDrive', from: 'top' }],
  ['with where not', ['top'], 'paper', { place: 'Aflåst skab', notIn: 'Bilen' }],
])('S42, S49: a unit goes by %s', (_what, path, kind, expected) => {
  expect(placeOf(kind, ...path)).toMatchObject(expected);
});

test('what a unit says for itself takes nothing from above, not even where not', () => {
  expect(placeOf('paper', 'centre', 'top')).toEqual({ kind: 'paper', place: 'Skabet på gangen' });
});
