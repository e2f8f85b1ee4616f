import { expect, test, vi } from 'vitest';
import { faultGroups, lineRanges } from '../../../src/features/workplace/imports/fault-groups.ts';
import type { Sources } from '../../../src/features/workplace/imports/file-columns.ts';
import { areaWord, columnDay, fileDay, isGone, kindWord } from '../../../src/features/workplace/imports/file-values.ts';
import { ourFile, readCell } from '../../../src/features/workplace/imports/our-file.ts';
import { readTable, type Table } from '../../../src/features/workplace/imports/read-table.ts';
import { suggestedColumns } from '../../../src/features/workplace/imports/suggested-columns.ts';

function ours(text: string, chosen: Partial<Sources> = {}) {
  const table = readTable(text) as Table;
  const { sources } = suggestedColumns(table.heads, table.rows);
  return ourFile(table, { ...sources, Arbejdsområde: '=Administration', ...chosen });
}

test.each([
  ['24-11-2026', '2026-11-24'],
  ['24.11.2026', '2026-11-24'],
  ['4/1/2026', '2026-01-04'],
  ['20261124', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['2026-11-24T00:00:00Z', '2026-11-24'],
  ['24-11-2026 00:00:00', '2026-11-24'],
  ['24.11.2026 23.30', '2026-11-24'],
  ['2026-10-31T23:00:00Z', '2026-11-01'],
  ['2026-10-31T22:59:59.9999999Z', '2026-10-31'],
  ['2026-07-31T22:00:00.000Z', '2026-08-01'],
  ['2026-11-01T00:00:00+01:00', '2026-11-01'],
  ['2026-11-01 00:00:00+0100', '2026-11-01'],
  ['2026-10-31T20:00-04:00', '2026-11-01'],
  ['2026-10-31T23:00:00', '2026-10-31'],
  ['9999-12-31T23:59:59Z', '9999-12-31'],
  ['0001-01-01T00:00:00Z', '0001-01-01'],
  ['2026-02-31T00:00:00Z', undefined],
  ['2026-10-31T25:00:00Z', undefined],
  ['24-11-26', '2026-11-24'],
  ['01.08.61', '1961-08-01'],
  ['9999-12-31', '9999-12-31'],
  ['29-02-2028', '2028-02-29'],
  ['31-02-2026', undefined],
  ['29-02-2026', undefined],
  ['00-00-0000', undefined],
  ['20261324', undefined],
  ['24-11.2026', undefined],
  ['snart', undefined],
  ['', undefined],
])('the day %s is %s', (written, day) => {
  expect(fileDay(written)).toBe(day);
});

test.each([
  ['39904', '2009-04-01'],
  ['46387', '2026-12-31'],
  ['46387,5', '2026-12-31'],
  ['2958465', '9999-12-31'],
  ['31-12-2026', '2026-12-31'],
  ['20261231', '2026-12-31'],
  ['00001', undefined],
  ['80000', undefined],
  ['2958464', undefined],
  ['4638', undefined],
])('in a column of days %s is %s, as spreadsheets count', (written, day) => {
  expect(columnDay(written)).toBe(day);
});

test('a spreadsheet’s numbers are days where days are looked for, and numbers elsewhere', () => {
  const { csv } = ours(
    'E-mail\tTjenestenr\tAfdeling\tStartdato\tSlutdato\na@example.invalid\t42644\t46387\t39904\t46387\nb@example.invalid\t42645\tNord\t39904\t2958465',
  );
  expect(csv.split('\n').slice(1)).toEqual([
    '42644;a@example.invalid;Medarbejder;Ikke oplyst;Administration;46387;2009-04-01;2026-12-31',
    '42645;b@example.invalid;Medarbejder;Ikke oplyst;Administration;Nord;2009-04-01;',
  ]);
});

test('a day is read where there is no Temporal, as on a phone', () => {
  vi.stubGlobal('Temporal', undefined);
  try {
    expect(['1.3.2026', '01-03-26', '2026-02-28T23:00:00Z'].map(fileDay)).toEqual(Array(3).fill('2026-03-01'));
  } finally {
    vi.unstubAllGlobals();
  }
});

test.each([
  ['8', 'Statuskode', true],
  ['S', 'Statuskode', true],
  ['Fratrådt', 'Ansættelsesstatus', true],
  ['3', 'Statuskode', false],
  ['0', 'Statuskode', false],
  ['Ansat m. løn', 'Ansættelsesstatus', false],
  ['False', 'accountEnabled', true],
  ['True', 'accountEnabled', false],
  ['true', 'disabled', true],
  ['false', 'disabled', false],
  ['Nej', 'Inaktiv', false],
  ['Ja', 'Inaktiv', true],
  ['Inaktiv', 'Inaktiv', true],
  ['0', 'Inactive', false],
  ['Nej', 'Aktiv', true],
  ['', 'Status', false],
  ['Yes', 'Disabled', true],
  ['No', 'Disabled', false],
  ['No', 'Account enabled', true],
  ['FALSK', 'Aktiv', true],
  ['SAND', 'Aktiv', false],
  ['Ja', 'Fratrådt', true],
  ['Nej', 'Fratrådt', false],
  ['Nej', 'Ophørt', false],
])('the status "%s" under %s has left: %s', (status, head, hasLeft) => {
  expect(isGone(status, head)).toBe(hasLeft);
});

test.each([
  ['Timelønnet', 'Vikar'],
  ['månedslønnet', 'Medarbejder'],
  ['Lærling', 'Elev eller studerende'],
  ['Vikar', 'Vikar'],
  ['Konge', 'Konge'],
])('the type %s is %s', (written, word) => {
  expect(kindWord(written)).toBe(word);
});

test.each([
  ['Rådhus', 'Administration'],
  ['Sundhed og omsorg', 'Ældre og sundhed'],
  ['Rummet', 'Rummet'],
])('the area %s is %s', (written, word) => {
  expect(areaWord(written)).toBe(word);
});

test('only what was chosen is written, in our words, and every line knows where it came from', () => {
  const file = ours(
    'Udskrift;;;;\nE-mail;CPR;Afdeling;Startdato;Slutdato;Stilling;Grundløn\n' +
      'a@b.invalid;311236-4321;Nord;01.02.2025;31.12.9999;"Vagt; ""nat""";30.000,00\n\n' +
      'c@d.invalid;311236-4004;Syd;20250301;20261130;Prøve\n',
  );
  expect(file.csv.split('\n')).toEqual([
    'Ansættelsesnr;Brugernavn;Type;Funktion;Arbejdsområde;Enhed;Fra;Til',
    'a@b.invalid;a@b.invalid;Medarbejder;"Vagt; ""nat""";Administration;Nord;2025-02-01;',
    'c@d.invalid;c@d.invalid;Medarbejder;Prøve;Administration;Syd;2025-03-01;2026-11-30',
  ]);
  expect(file.lines).toEqual([3, 5]);
  expect(file.keptBack).toEqual([]);
});

test('INV15: no CPR number leaves the browser, in whichever column it stands', () => {
  const file = ours(
    'Brugernavn;Afdeling;Startdato;Stilling\na@b.invalid;Nord;01-02-2025;Vikar for 311236-4321\n' +
      'a@b.invalid;000000-0000;01-02-2025;Prøve\nc@d.invalid;Nord;01-02-2025;Prøve',
  );
  expect(file.keptBack).toEqual([
    { line: 2, fault: 'cpr', column: 'Funktion' },
    { line: 3, fault: 'cpr', column: 'Enhed' },
  ]);
  expect(file.lines).toEqual([4]);
  expect(file.csv).not.toMatch(/311236|000000/);
});

test.each([
  ['Funktion', 'Bemærkning', 'Syg'],
  ['Ansættelsesnr', 'Løntrin', '31'],
  ['Status', 'Fagforening', 'FOA'],
] as const)('a column that is never read is not written as %s: %s with %s', (column, head, value) => {
  const file = `Brugernavn;Afdeling;Startdato;${head}\na@b.invalid;Nord;01-02-2025;${value}`;
  expect(() => ours(file, { [column]: '#3' })).toThrow('never read');
});

test('who has left by the status is brought in with an end, and left out without one; a cell too many is told', () => {
  const file = ours(
    'Brugernavn;Afdeling;Startdato;Slutdato;Status\na@b.invalid;Nord;01-02-2025;30-11-2026;8\n' +
      'c@d.invalid;Nord;01-02-2025;31-12-9999;8\ne@f.invalid;Nord;01-02-2025;;3\ng@h.invalid;Nord;01-02-2025;;1;x',
  );
  expect(file.lines).toEqual([2, 4]);
  expect(file.keptBack).toEqual([
    { line: 3, fault: 'leftWithoutDay', column: 'Til' },
    { line: 5, fault: 'wrongFieldCount' },
  ]);
});

test('a file without last days, managers or leave does not send those columns', () => {
  expect(ours('Brugernavn;Afdeling;Startdato\na@b.invalid;Nord;31-02-2026').csv.split('\n')).toEqual([
    'Ansættelsesnr;Brugernavn;Type;Funktion;Arbejdsområde;Enhed;Fra',
    'a@b.invalid;a@b.invalid;Medarbejder;Ikke oplyst;Administration;Nord;31-02-2026',
  ]);
});

test('a name is first and last name where the file has only these', () => {
  const table = readTable('Brugernavn;Fornavn;Efternavn\na@b.invalid;Ingen;Findes') as Table;
  const { sources } = suggestedColumns(table.heads, table.rows);
  expect(table.rows.map((row) => readCell(row, 'Navn', sources))).toEqual(['Ingen Findes']);
});

test('equal faults are one group with its lines; what is to be made or looked up is told by its value', () => {
  const seventy = Array.from({ length: 70 }, (_, at) => ({
    line: at + 2,
    column: 'Fra',
    fault: 'badDay',
    value: `${at}`,
  }));
  const unit = (line: number, value: string) => ({ line, column: 'Enhed', fault: 'unknownUnit', value });
  const groups = faultGroups([...seventy, unit(90, 'Nul'), unit(80, 'Nul'), unit(85, 'Ét')]);
  expect(groups.map(({ fault, value, lines }) => [fault, value, lines.length])).toEqual([
    ['badDay', undefined, 70],
    ['unknownUnit', 'Nul', 2],
    ['unknownUnit', 'Ét', 1],
  ]);
  expect(lineRanges(groups[0]?.lines ?? [])).toBe('2–71');
  expect(lineRanges([3, 5, 6, 9])).toBe('3, 5–6, 9');
  expect(lineRanges(Array.from({ length: 40 }, (_, at) => at * 2))).toMatch(/^0, 2, .*, 22, …$/);
});
