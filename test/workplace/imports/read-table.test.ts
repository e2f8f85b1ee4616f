import { expect, test } from 'vitest';
import { readTable, type Table } from '../../../src/features/workplace/imports/read-table.ts';

const cells = (text: string) => {
  const table = readTable(text);
  if ('fault' in table) throw new Error(table.fault);
  return [table.heads, ...table.rows.map((row) => row.cells)];
};
const twoByTwo = [
  ['Brugernavn', 'Enhed'],
  ['a@example.invalid', 'Nord'],
];

test.each([
  ['semicolons', 'Brugernavn;Enhed\na@example.invalid;Nord'],
  ['commas', 'Brugernavn,Enhed\na@example.invalid,Nord'],
  ['tabs', 'Brugernavn\tEnhed\na@example.invalid\tNord'],
  ['lines that end as Windows does', 'Brugernavn;Enhed\r\na@example.invalid;Nord\r\n'],
  ['lines that end as an old Mac does', 'Brugernavn;Enhed\ra@example.invalid;Nord\r'],
  ['a mark in front', '\ufeffBrugernavn;Enhed\na@example.invalid;Nord'],
  ['quotation marks', '"Brugernavn";"Enhed"\n"a@example.invalid";"Nord"'],
  ['values a spreadsheet must not touch', '="Brugernavn";="Enhed"\n="a@example.invalid";="Nord"'],
  ['the same, saved by a spreadsheet', 'Brugernavn;Enhed\n"=""a@example.invalid""";Nord'],
  ['empty rows below', 'Brugernavn;Enhed\na@example.invalid;Nord\n;\n\n ; \n;;;;'],
  ['a line with the number of people below', 'Brugernavn;Enhed\na@example.invalid;Nord\n;\nI alt;1\n'],
  ['a sentence with that number', 'Brugernavn;Enhed\na@example.invalid;Nord\n\nAntal ansatte: 3.000\n'],
  ['two lines with sums', 'Brugernavn;Enhed\na@example.invalid;Nord\nSubtotal;1\nTotal;1 stk.'],
  ['empty cells after the last head', 'Brugernavn;Enhed\na@example.invalid;Nord;;'],
  [
    'the heads in the third line',
    'Ansatte pr. 01.01.2026;\nUdskrevet af: Ingen;\nBrugernavn;Enhed\na@example.invalid;Nord',
  ],
])('a file with %s is read', (_, text) => {
  expect(cells(text)).toEqual(twoByTwo);
});

test.each([
  ['above others', 'Brugernavn;Enhed\nTotal;12\na@example.invalid;Nord', ['Total', '12']],
  ['of somebody', 'Brugernavn;Enhed\nsum@example.invalid;12', ['sum@example.invalid', '12']],
  ['that names a unit', 'Brugernavn;Enhed\nTotal;Nord', ['Total', 'Nord']],
])('a line %s is no sum of a report and stays', (_, text, line) => {
  expect(cells(text)).toContainEqual(line);
});

const [title, own] = ['Ansatte pr. 01.01.2026;;;;', 'Login;Sted;Hvornår;Rolle;Gruppe'];
test.each([
  ['over a line of words that are heads elsewhere', 'Startdato;Sted\n01-02-2025;Nord\n;Center;Leder', 'Startdato;Sted'],
  ['of which one is known', 'Mail adr;Sted;Startdato;Rolle\nnul01;Center;;Leder', 'Mail adr;Sted;Startdato;Rolle'],
  ['of which none is known', `${own}\nnul01;Center;snart;Leder;A`, own],
  ['of which none is known, below a title', `${title}\n${own}\nnul01;Center;snart;Leder;A`, own],
  ['below a title as wide', `Kommune;Eksempel;År;2026\nBrugernavn;Enhed;Fra\na@b.invalid;N;x`, 'Brugernavn;Enhed;Fra'],
  ['below the days of the report', 'Fra;01-01-2026;Til;31-12-2026\nNavn;Sted;Rolle\nx;N;y', 'Navn;Sted;Rolle'],
])('a file has the heads it has, also such %s', (_, text, heads) => {
  expect((readTable(text) as Table).heads.join(';')).toBe(heads);
});

test.each([
  ['an address', 'a@example.invalid;Nord;Leder'],
  ['a day', 'Ingen Findes;Nord;01.02.2025'],
  ['a CPR number', 'Ingen Findes;="000000-0000";Nord'],
])('a line of somebody with %s is no head, and a file of such lines has none', (_, line) => {
  expect(readTable([line, line, line].join('\n'))).toEqual({ fault: 'noHead' });
});

test.each([
  ['a quotation mark written twice', 'Navn;Enhed\n"Ingen ""I"" Findes";Nord', 'Ingen "I" Findes'],
  ['a line break in a cell', 'Navn;Enhed\n"Ingen\r\nFindes";Nord', 'Ingen\r\nFindes'],
  ['the delimiter in a cell', 'Navn;Enhed\n"Findes; Ingen";Nord', 'Findes; Ingen'],
  ['a quotation mark inside a word', 'Navn;Enhed\nIngen "I" Findes;Nord', 'Ingen "I" Findes'],
  ['a formula that is no figure', 'Navn;Enhed\n=1+1;Nord', '=1+1'],
])('%s stays what was written', (_, text, wanted) => {
  expect(cells(text)[1]?.[0]).toBe(wanted);
});

test('a row knows the line it begins in, below lines above the heads, empty ones and cells of several lines', () => {
  const { rows } = readTable('Rapport;\n\nNavn;Enhed\n"a\nb";Nord\n\n;\nc;Syd') as Table;
  expect(rows.map(({ line }) => line)).toEqual([4, 8]);
});

test('a row that is too short is filled up, one that is too long is not cut', () => {
  expect(cells('Navn;Enhed;Til\na\nb;Nord;;x')).toEqual([
    ['Navn', 'Enhed', 'Til'],
    ['a', '', ''],
    ['b', 'Nord', '', 'x'],
  ]);
});

test.each([
  ['nothing in it', '', { fault: 'empty' }],
  ['blanks', ' \r\n ', { fault: 'empty' }],
  ['one column', 'Brugernavn\na@example.invalid', { fault: 'noHead' }],
  ['a quotation mark left open', 'Navn;Enhed\na;b\n"c;d\ne;f', { fault: 'unreadable', line: 3 }],
  ['an Excel file', 'PK\u0003\u0004\u0014', { fault: 'excel' }],
  ['an old Excel file', '\u00d0\u00cf\u0011\u00e0', { fault: 'excel' }],
  ['more than 20 MB', 'x'.repeat(20_000_001), { fault: 'tooLarge' }],
])('a file with %s is told as that', (_, text, fault) => {
  expect(readTable(text)).toEqual(fault);
});

test('20 MB are read to the last line', () => {
  const line = 'nul01@example.invalid;00001;Nord;01.02.2025;"Prøvetitel; nat"\n';
  const count = Math.floor(19_900_000 / line.length);
  const { rows } = readTable(`Brugernavn;Nr;Enhed;Fra;Stilling\n${line.repeat(count)}`) as Table;
  expect(rows).toHaveLength(count);
  expect(rows.at(-1)?.cells[4]).toBe('Prøvetitel; nat');
});
