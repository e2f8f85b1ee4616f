import { describe, expect, test } from 'vitest';
import { readHrFile } from '../../../src/features/workplace/hr-file.ts';
import { isKeptWhole, keptChoices } from '../../../src/features/workplace/imports/kept-sources.ts';
import { areManyUnnamed } from '../../../src/features/workplace/imports/many-ends.ts';
import { ourFile } from '../../../src/features/workplace/imports/our-file.ts';
import { readTable, type Table } from '../../../src/features/workplace/imports/read-table.ts';
import { suggestedColumns } from '../../../src/features/workplace/imports/suggested-columns.ts';
import { isWholeList, overBefore, unnamedBy } from '../../../src/features/workplace/imports/whole-list.ts';
import { preparedList } from '../../../src/features/workplace/incoming/prepared-list.ts';
import { aJob } from '../../records.ts';
import { around, file } from '../given-hr-file.ts';

const today = '2026-12-01';
const said = { line: 2, said: '', faults: [] };
const named = {
  ...said,
  key: 'anna:1',
  person: 'anna',
  number: '1',
  employment: aJob({ person: 'anna', number: '1' }),
};
const mainOf = (account: string) => (account === 'second' ? 'bo' : account);

describe('a job the list does not name', () => {
  const job = { person: 'bo', number: 'A2' };
  test.each([
    ['is told', job, [], true],
    ['that the list names is not', { person: 'anna', number: '1' }, [], false],
    ['beside the one it names is told', { person: 'anna', number: '2' }, [], true],
    ['of a type the list has none of is not', { ...job, kind: 'councillor' }, [], false],
    ['that ends later is told', { ...job, to: '2027-06-30' }, [], true],
    ['that ends today is told', { ...job, to: today }, [], true],
    ['that was over is not', { ...job, to: '2026-11-30' }, [], false],
    ['that begins today is not', { ...job, from: today }, [], false],
    ['that begins later is not', { ...job, from: '2027-01-01' }, [], false],
    ['named in a line with a fault is not', job, [{ key: 'bo:a2', person: 'bo', number: 'A2' }], false],
    ['whose number stands with an unknown person is not', job, [{ key: 'x:a2', number: 'a2' }], false],
    ['whose person stands without a number is not', job, [{ person: 'bo', number: '' }], false],
    ['whose person stands by another account is not', { ...job, person: 'second' }, [{ person: 'bo' }], false],
    ['beside a line that names nobody is told', job, [{ number: '' }], true],
  ] as const)('%s', (_, own, faulty, isTold) => {
    const read = [named, ...faulty.map((line) => ({ ...said, ...line }))];
    expect(unnamedBy(read, mainOf, today)(aJob(own))).toBe(isTold);
  });

  test('is over since yesterday, and as it was otherwise', () => {
    const stored = aJob(job);
    const changed = { actor: 'eva', at: '2026-12-01T08:00:00Z', to: '2026-11-30' };
    expect(overBefore(stored, 'eva', '2026-12-01T08:00:00Z')).toEqual({ ...stored, ...changed });
  });
});

test('a list no line of which is right says nothing of anybody', () => {
  expect(unnamedBy([said], mainOf, today)(aJob())).toBe(false);
});

test.each([
  [5, 100, false],
  [6, 100, true],
  [1, 10, true],
  [0, 0, false],
])('%i unnamed of %i jobs are told: %s', (unnamed, current, isTold) => {
  expect(areManyUnnamed(unnamed, current)).toBe(isTold);
});

test.each([
  ['', false],
  ['Hele kommunen=ja', true],
  ['Type==Vikar;  Hele kommunen = ja ', true],
  ['Hele kommunen=nej', false],
  ['Funktion=Hele kommunen', false],
])('the kept choice %j says of the next list that it is whole: %s', (kept, isWhole) => {
  expect(isKeptWhole(kept)).toBe(isWhole);
});

const heads = 'Brugernavn;Enhed;Fra;Til;Status;Arbejdsområde';
const right = 'a@b.invalid;Nord;01-01-2020;;Ansat;Administration';
const tableOf = (...lines: readonly string[]) => readTable([heads, right, ...lines].join('\n')) as Table;

test('the choice is kept beside the columns, and is off where it has not been made', () => {
  const { heads: names, rows } = tableOf();
  const { sources } = suggestedColumns(names, rows);
  expect(isKeptWhole(keptChoices(names, sources, sources, true))).toBe(true);
  expect(keptChoices(names, sources, sources, false)).toBe('');
});

test.each([
  ['of lines that are read', [], true],
  ['of which somebody has left on an unknown day', ['b@b.invalid;Nord;01-01-2020;;Fratrådt;Administration'], true],
  ['with a CPR number in a line', ['b@b.invalid;311236-4321;01-01-2020;;Ansat;Administration'], false],
  ['with a line of too many fields', [`${right};x`], false],
])('a list %s counts as whole: %s', (_, lines, isWhole) => {
  const list = preparedList(tableOf(...lines), 'Hele kommunen=ja');
  const csv = 'ours' in list ? list.ours.csv.split('\n') : [];
  expect(isWholeList(csv[0]?.split(';') ?? [])).toBe(isWhole);
  expect(new Set(csv.map((row) => row.split(';').length)).size).toBe(1);
});

test('a list is whole only where it is said', () => {
  const table = tableOf();
  const { sources } = suggestedColumns(table.heads, table.rows);
  expect([ourFile(table, sources), ourFile(table, sources, true)].map(({ isWhole }) => isWhole)).toEqual([false, true]);
});

test.each([
  ['the whole municipality', ';Hele kommunen', '2026-10-31', undefined],
  ['the whole municipality, of a job that will end', ';Hele kommunen', '2026-12-31', '2026-12-31'],
  ['some', '', '2026-10-31', '2026-10-31'],
])('a list of %s without last days names somebody who had stopped', (_, head, stored, to) => {
  const rows = file({}).map(({ line, cells }) => ({
    line,
    cells: [...cells.filter((_cell, at) => at !== 9), ...(head ? [line === 1 ? head.slice(1) : ''] : [])],
  }));
  const { employments, faults } = readHrFile(rows, { ...around, before: () => aJob({ to: stored }) });
  expect(faults).toEqual([]);
  expect(employments).toMatchObject([{ to }]);
});
