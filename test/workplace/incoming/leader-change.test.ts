import { expect, test } from 'vitest';
import { leaderChange } from '../../../src/features/workplace/incoming/leader-change.ts';
import { aJob, aUnit } from '../../records.ts';
import { givenWorkplace } from '../given-workplace.ts';

const people = ['lone', 'mette', 'karen', 'nils', 'nobody', 'new'].map((id) => ({ id }));
const units = [
  aUnit({ unit: 'centre', name: 'Center', kind: 'centre', manager: 'karen' }),
  aUnit({ unit: 'north', name: 'Nord', parent: 'centre', manager: 'mette' }),
  aUnit({ unit: 'south', name: 'Syd', parent: 'centre' }),
];
const stored = aJob({ person: 'lone', unit: 'north', from: '2020-01-01' });
const workplace = givenWorkplace({ people, units, jobs: [stored, aJob({ person: 'mette', unit: 'centre' })] });
const newcomer = aJob({ person: 'new', unit: 'north', from: '2026-12-01' });
const second = aJob({ person: 'lone', number: '2', unit: 'south', from: '2026-01-01' });

test.each([
  ['another title', stored, { ...stored, function: 'Souschef' }, undefined],
  ['another unit with another leader', stored, { ...stored, unit: 'south' }, ['mette', 'karen']],
  ['another manager, who leads already', stored, { ...stored, manager: 'karen' }, ['mette', 'karen']],
  ['the manager by name who leads it anyway', stored, { ...stored, manager: 'mette' }, undefined],
  ['a manager who leads nobody', stored, { ...stored, manager: 'nobody' }, ['mette', 'nobody']],
  ['out of the line, as a councillor', stored, { ...stored, kind: 'councillor' }, ['mette', undefined]],
  ['an end', stored, { ...stored, to: '2026-11-01' }, undefined],
  ['an end, and another unit with it', stored, { ...stored, unit: 'south', to: '2026-11-01' }, undefined],
  ['an end that is to come', stored, { ...stored, to: '2026-12-31' }, undefined],
  ['a newcomer in a unit that is led', undefined, newcomer, undefined],
  ['a newcomer under somebody who leads', undefined, { ...newcomer, manager: 'karen' }, undefined],
  ['a newcomer under somebody who leads nobody', undefined, { ...newcomer, manager: 'nobody' }, [undefined, 'nobody']],
  ['one more job that changes nothing', undefined, second, undefined],
  [
    'one more job under another manager',
    undefined,
    { ...second, manager: 'karen', from: '2019-01-01' },
    ['mette', 'karen'],
  ],
] as const)('%s', (_, before, wanted, leaders) => {
  const change = leaderChange(workplace, before, wanted);
  expect(change && [change.before?.id, change.after?.id]).toEqual(leaders);
});
