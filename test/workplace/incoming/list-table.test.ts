import { expect, test } from 'vitest';
import { readFaults, writtenFaults } from '../../../src/features/workplace/incoming/fault-lines.ts';
import { senderOf } from '../../../src/features/workplace/incoming/sender.ts';
import { listTable } from '../../../src/server/files/list-table.ts';
import { readList } from '../../../src/server/files/read-list.ts';
import { textCell, textRows, workbook } from './workbook.ts';

const cells = async (bytes: Uint8Array, isJson = false) => {
  const table = await listTable(bytes, isJson);
  return 'fault' in table ? table : [table.heads, ...table.rows.map((row) => row.cells)];
};
const heads = 'CPR;Tjenestenummer;Brugernavn;Stilling;Afdeling;Ansættelsesdato;Arbejdsområde';
const csv = 'Brugernavn;Stilling\nåse@a.dk;Vært\n';
const table = [
  ['Brugernavn', 'Stilling'],
  ['åse@a.dk', 'Vært'],
];

test.each([
  ['UTF-8', Buffer.from(csv)],
  ['UTF-8 with a mark in front', Buffer.from(`\ufeff${csv}`)],
  ['Windows-1252', Buffer.from(csv, 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['commas', Buffer.from(csv.replaceAll(';', ','))],
  ['a title and a date above the heads', Buffer.from(`Udtræk fra løn;\n24-11-2026;\n${csv}`)],
  ['line ends of Windows', Buffer.from(csv.replaceAll('\n', '\r\n'))],
])('a list in %s is the same table', async (_, bytes) => {
  expect(await cells(bytes)).toEqual(table);
});

test('a list is found behind a front page, and what is merged downwards holds for every row it covers', async () => {
  const rows = [
    ['Ansatte pr. 1. december', '', ''],
    ['Enhed', 'Brugernavn', 'Navn'],
    ['Hjemmepleje Nord', 'ase@a.dk', 'Åse'],
    ['', 'bo@a.dk', 'Bo'],
    ['', '', ''],
    ['Park', 'cai@a.dk', 'Cai'],
    ['', 'dea@a.dk', ''],
  ];
  const merged = ['A1:C1', 'A3:A5', 'C6:C7'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const front = textRows([['Lønkontoret', 'December'], ['Se næste ark']]);
  const more = { Personer: `<sheetData>${textRows(rows)}</sheetData><mergeCells count="3">${merged}</mergeCells>` };
  expect(await cells(workbook(front, more))).toEqual([
    ['Enhed', 'Brugernavn', 'Navn'],
    ['Hjemmepleje Nord', 'ase@a.dk', 'Åse'],
    ['Hjemmepleje Nord', 'bo@a.dk', 'Bo'],
    ['Park', 'cai@a.dk', 'Cai'],
    ['', 'dea@a.dk', 'Cai'],
  ]);
});

test('a formula in a workbook is what it came to', async () => {
  const bytes = workbook(
    `<row r="1">${textCell('A1', 'Brugernavn')}${textCell('B1', 'Tjenestenummer')}</row>` +
      `<row r="2"><c r="A2" t="str"><f>"ase@"&amp;"a.dk"</f><v>ase@a.dk</v></c><c r="B2"><f>7000+1</f><v>7001</v></c></row>`,
  );
  expect(await cells(bytes)).toEqual([
    ['Brugernavn', 'Tjenestenummer'],
    ['ase@a.dk', '7001'],
  ]);
});

test.each([
  [
    'an array',
    [
      { Brugernavn: 'a@a.dk', Nr: 7 },
      { Brugernavn: 'b@a.dk', Aktiv: true },
    ],
  ],
  [
    'rows',
    {
      rows: [
        { Brugernavn: 'a@a.dk', Nr: 7 },
        { Brugernavn: 'b@a.dk', Nr: null, Aktiv: true },
      ],
    },
  ],
])('JSON as %s: what a row lacks is empty', async (_, body) => {
  expect(await cells(Buffer.from(JSON.stringify(body)), true)).toEqual([
    ['Brugernavn', 'Nr', 'Aktiv'],
    ['a@a.dk', '7', ''],
    ['b@a.dk', '', 'true'],
  ]);
});

test.each([
  ['nothing', '', false, { fault: 'empty' }],
  ['one column', 'Brugernavn\na@a.dk\n', false, { fault: 'noHead' }],
  ['an open quotation mark', 'Brugernavn;Nr\na;"b\n', false, { fault: 'unreadable', line: 2 }],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), false, { fault: 'excel' }],
  ['half a workbook', workbook('<row r="1"></row>').slice(0, 300), false, { fault: 'excel' }],
  ['half an object', '{"rows":[', true, { fault: 'unreadable' }],
  ['another object', '{"people":[]}', true, { fault: 'unreadable' }],
  ['no rows', '[]', true, { fault: 'empty' }],
  ['an object in a row', '[{"a":1,"b":2},{"a":{},"b":1}]', true, { fault: 'unreadable', line: 2 }],
])('%s is no list', async (_, written, isJson, details) => {
  const bytes = typeof written === 'string' ? Buffer.from(written) : written;
  const read = readList({ bytes, isJson, kept: '' });
  await expect(read).rejects.toMatchObject({ code: 'listUnreadable', details });
});

test('faults are kept without who they are about, and what is not ours is none', () => {
  const kept = writtenFaults([
    { line: 7, fault: 'unknownPerson', column: 'Brugernavn', value: 'ny@a.dk' },
    { line: 9, fault: 'unknownUnit', column: 'Enhed', value: 'Nord' },
    { line: 8, fault: 'unknownPerson', column: 'Brugernavn', value: 'anden@a.dk' },
  ]);
  expect(kept).not.toContain('@');
  expect(readFaults(kept)).toEqual([
    { fault: 'unknownPerson', column: 'Brugernavn', count: 2, lines: '7–8' },
    { fault: 'unknownUnit', column: 'Enhed', value: 'Nord', count: 1, lines: '9' },
  ]);
  expect(writtenFaults([])).toBeUndefined();
  for (const foreign of [undefined, 'noget', '[', '{}', '[1,2]']) expect(readFaults(foreign)).toEqual([]);
});

test('a system without a domain reads names as most of the municipality’s people are called', () => {
  const person = (upn: string, own = {}) => ({ id: upn, name: upn, upn, enabled: true, ...own });
  const people = [person('a@k.dk'), person('b@K.dk'), person('c@skole.dk'), person('d@x.dk', { guest: true })];
  expect(senderOf('payroll', people).person.upn).toBe('@k.dk');
  expect(senderOf('payroll', []).person.upn).toBe('@');
});

test('a long list is read in a thread of its own, and comes to the same', async () => {
  const few = `${heads}\n010190-1234;1;a@a.dk;Vært;Nord;01-01-2020;Administration\n`;
  const many = few + few.split('\n')[1]?.concat('\n').repeat(1_000);
  const [short, long] = await Promise.all(
    [few, many].map((written) => readList({ bytes: Buffer.from(written), isJson: false, kept: '' })),
  );
  expect(long?.dropped).toEqual(short?.dropped);
  expect(long?.ours.lines).toHaveLength(1_001);
  expect(long?.ours.csv.split('\n')[1_001]).toBe(short?.ours.csv.split('\n')[1]);
  const half = Buffer.from(`${many}"`);
  await expect(readList({ bytes: half, isJson: false, kept: '' })).rejects.toMatchObject({
    code: 'listUnreadable',
    details: { fault: 'unreadable' },
  });
});
