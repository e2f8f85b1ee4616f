import { expect, test } from 'vitest';
import { isSameEmployment, readHrFile } from '../../src/features/workplace/hr-file.ts';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { aJob, aUnit, mikkel } from '../records.ts';
import { around, file, good } from './given-hr-file.ts';

const faultsOf = (...lines: readonly Record<string, string>[]) =>
  readHrFile(file(...lines), around).faults.map(({ line, column, fault }) => `${line} ${column} ${fault}`);

test('A line of the file becomes an employment, with the name Entra has', () => {
  const { employments, faults } = readHrFile(file({ Navn: 'Lone Gammelt Navn' }), around);
  expect(faults).toEqual([]);
  expect(employments).toEqual([
    {
      ...aJob(),
      actor: 'editor-id',
      at: '2026-11-24T13:05:00Z',
      manager: mikkel.id,
      to: undefined,
      pausedFrom: undefined,
      pausedTo: undefined,
    },
  ]);
});

test.each([
  ['Danish with hyphens', '24-11-2026'],
  ['Danish with dots', '24.11.2026'],
  ['international', '2026-11-24'],
])('A day may be written %s: %s', (_, written) => {
  const [employment] = readHrFile(file({ Fra: written, Til: written }), around).employments;
  expect([employment?.from, employment?.to]).toEqual(['2026-11-24', '2026-11-24']);
});

test.each([
  ['Vikar', 'temp'],
  ['ELEV ELLER STUDERENDE', 'student'],
  ['elev', 'student'],
  ['Frivillig', 'volunteer'],
  ['Byrådsmedlem', 'councillor'],
  ['Samarbejdspartner', 'partner'],
])('S8: the type "%s" is %s', (written, kind) => {
  expect(readHrFile(file({ Type: written }), around).employments[0]?.kind).toBe(kind);
});

test('A unit is known by its code or its name', () => {
  const { employments } = readHrFile(file({ Enhed: 'skolen ved åen' }, { Ansættelsesnr: '2' }), around);
  expect(employments.map(({ unit }) => unit)).toEqual(['skolen-ved-aaen', 'hjemmepleje-nord']);
});

test.each([
  ['an unknown person', { Brugernavn: 'ukendt@eksempelkommune.example' }, '2 Brugernavn unknownPerson'],
  ['an unknown manager', { Leder: 'ukendt@eksempelkommune.example' }, '2 Leder unknownPerson'],
  ['an unknown unit', { Enhed: 'Månen' }, '2 Enhed unknownUnit'],
  ['an unknown type', { Type: 'Konge' }, '2 Type unknownKind'],
  ['an unknown area', { Arbejdsområde: 'Rummet' }, '2 Arbejdsområde unknownArea'],
  ['a name every object has', { Type: 'constructor' }, '2 Type unknownKind'],
  ['a day that is none', { Fra: '31-02-2026' }, '2 Fra badDay'],
  ['a first day SharePoint cannot keep', { Fra: '01-01-0202' }, '2 Fra badDay'],
  ['a last day SharePoint cannot keep', { Til: '30-12-9999' }, '2 Til badDay'],
  ['a time for a day', { 'Pause fra': 'snart' }, '2 Pause fra badDay'],
  ['an end before the start', { Fra: '02-01-2026', Til: '01-01-2026' }, '2 Til endBeforeStart'],
  ['a pause that ends first', { 'Pause fra': '02-01-2026', 'Pause til': '01-01-2026' }, '2 Pause til endBeforeStart'],
  ['a pause without a start', { 'Pause til': '01-01-2026' }, '2 Pause fra missingValue'],
  ['no number', { Ansættelsesnr: ' ' }, '2 Ansættelsesnr missingValue'],
  ['no first day', { Fra: '' }, '2 Fra missingValue'],
  ['a number too long for its key', { Ansættelsesnr: 'x'.repeat(101) }, '2 Ansættelsesnr tooLong'],
  ['a text too long for SharePoint', { Funktion: 'x'.repeat(256) }, '2 Funktion tooLong'],
  ['a formula for a spreadsheet', { Funktion: '=HYPERLINK("https://ond.example")' }, '2 Funktion formula'],
  ['a formula in the number', { Ansættelsesnr: '@SUM(A1)' }, '2 Ansættelsesnr formula'],
  ['INV15: a CPR number for a number', { Ansættelsesnr: '311236-4321' }, '2 Ansættelsesnr cpr'],
  ['INV15: a CPR number in a column nobody reads', { Navn: 'Lone 3112364004' }, '2 Navn cpr'],
] as const)('A line with %s is refused', (_, line, fault) => {
  expect(faultsOf(line)).toEqual([fault]);
});

test('The last day there is means that a job or a leave goes on, as HR systems write it', () => {
  const rows = file({ Til: '31-12-9999', 'Pause fra': '01-11-2026', 'Pause til': '9999-12-31' });
  const { employments, faults } = readHrFile(rows, around);
  expect(faults).toEqual([]);
  expect(employments).toMatchObject([{ to: undefined, pausedFrom: '2026-11-01', pausedTo: undefined }]);
});

test('A line break inside a cell is a blank', () => {
  expect(readHrFile(file({ Funktion: 'SOSU-hjælper\r\n i nattevagt' }), around).employments[0]?.function).toBe(
    'SOSU-hjælper i nattevagt',
  );
});

test('INV15: a fault never repeats a CPR number', () => {
  const { faults } = readHrFile(file({ Ansættelsesnr: '311236-4321' }), around);
  expect(faults[0]?.value).toBe('3112••-••••');
});

test('The same line twice is one; lines that contradict each other about one job are faults, all of them', () => {
  expect(readHrFile(file({}, { Ansættelsesnr: '2' }, { Navn: 'Lone Andet' }), around).employments).toHaveLength(2);
  expect(faultsOf({}, { Ansættelsesnr: '2' }, { Funktion: 'Vagt' })).toEqual([
    '2 Ansættelsesnr duplicate',
    '4 Ansættelsesnr duplicate',
  ]);
});

test('Every fault of the file is told at once, and the lines that are right are read', () => {
  const rows = file({}, { Ansættelsesnr: '2', Enhed: 'Månen', Fra: 'x' }, { Ansættelsesnr: '3', Type: '' });
  const { employments, faults } = readHrFile(rows, around);
  expect(employments.map(({ number }) => number)).toEqual(['1001']);
  expect(faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual(['3 unknownUnit', '3 badDay', '4 missingValue']);
});

test('A file without a column that every line must fill in is refused', () => {
  const heads = hrColumns.filter((column) => column !== 'Fra' && column !== 'Enhed');
  const { faults } = readHrFile([{ line: 1, cells: heads }], around);
  expect(faults).toEqual([
    { line: 1, column: 'Enhed', fault: 'missingColumn' },
    { line: 1, column: 'Fra', fault: 'missingColumn' },
  ]);
  expect(readHrFile([], around).faults).toHaveLength(hrColumns.length - 5);
});

test('A name that two units have is told, and their codes are understood', () => {
  const units = [...around.units, aUnit({ unit: 'hjemmepleje-to' })];
  const named = (written: string) => readHrFile(file({ Enhed: written }), { ...around, units });
  expect(named('Hjemmeplejen Nord').faults).toMatchObject([{ fault: 'severalUnits', value: 'Hjemmeplejen Nord' }]);
  expect(named('hjemmepleje-to').employments).toMatchObject([{ unit: 'hjemmepleje-to' }]);
});

test('Columns may stand in another order, in other case, and beside others', () => {
  const heads = [...hrColumns.map((column) => column.toUpperCase()), 'Lokale'].toReversed();
  const cells = ['', ...hrColumns.map((column) => good[column] ?? '').toReversed()];
  const { employments, faults } = readHrFile(
    [
      { line: 1, cells: heads },
      { line: 2, cells },
    ],
    around,
  );
  expect(faults).toEqual([]);
  expect(employments[0]?.number).toBe('1001');
});

test('A line with a cell too few or too many is refused', () => {
  const rows = [...file({}), { line: 3, cells: ['1002', 'lone@eksempelkommune.example'] }];
  expect(readHrFile(rows, around).faults).toEqual([{ line: 3, fault: 'wrongFieldCount' }]);
});

test('Employments that say the same are the same, whoever wrote them and when', () => {
  expect(isSameEmployment(aJob(), aJob({ actor: 'other', at: '2020-01-01T00:00:00Z', to: undefined }))).toBe(true);
  expect(isSameEmployment(aJob(), aJob({ to: '2026-11-30' }))).toBe(false);
  expect(isSameEmployment(aJob({ pausedFrom: '2026-01-01' }), aJob())).toBe(false);
});
