import { describe, expect, test } from 'vitest';
import { type FileFault, readSystemLines } from '../../../src/features/systems/incoming/read-file.ts';
import { suggestedSystemColumns } from '../../../src/features/systems/incoming/suggested-columns.ts';
import { isSystemHead, type SystemColumn } from '../../../src/features/systems/incoming/system-columns.ts';
import { readTable, type Table } from '../../../src/features/workplace/imports/read-table.ts';

function tableOf(text: string): Table {
  const table = readTable(text, isSystemHead);
  if ('fault' in table) throw new Error(table.fault);
  return table;
}

/** What a file says, by the columns that are suggested for it. */
function read(text: string): ReturnType<typeof readSystemLines> {
  const table = tableOf(text);
  const chosen = Object.entries(suggestedSystemColumns(table).columns) as [SystemColumn, number][];
  return readSystemLines(
    chosen.map(([column, at]) => ({ column, head: table.heads[at] ?? '' })),
    table.rows.map(({ line, cells }) => ({ line, cells: chosen.map(([, at]) => cells[at] ?? '') })),
  );
}

const os2compliance = `Navn;Leverandør;Tredjelandsoverførsel;Type;Systemejer;Opdateret;Antal beh.;Risikovurdering;Status;Systemansvarlig;Kritikalitet;Kontraktophør;Er der indgået databehandleraftale;Beskrivelse
Prøvesystem Nul;Opdigtet ApS;false;It-system;Ingen Findes;03/02-2026;2;Gul;Klar;"Prøve Person, Ingen Findes";Kritisk;31-12-2027;Ja;Opdigtet
Prøvesystem Ét;;false;Modul;;04/02-2026;0;;Ikke startet;;Ikke kritisk;;Ikke relevant;`;

const kitos = `IT System;IT-System (UUID);Lokal kaldenavn;Livscyklus;Systemejer;Systemejer (email);Leverandør;DataType;Forretningskritisk IT-system;Databehandleraftale er indgået;IT systemet driftes;Noter
Prøvesystem Nul;00000000-0000-4000-8000-0000000000aa;Nul;Under udfasning;Ingen Findes;ingen@example.invalid;Opdigtet ApS;"Almindelige, Følsomme";Ja;Nej;Eksternt;
Prøvesystem Ét;00000000-0000-4000-8000-0000000000ab;;I drift;;;;Ingen personoplysninger;Ved ikke;Ja;Hybrid;Opdigtet`;

test('S50: who else decides over the data comes with a file, in several lines', () => {
  const { systems, faults } = read('Navn;Andre myndigheder\nFMK;"Sundhedsdatastyrelsen\nRegionen"');
  expect(faults).toEqual([]);
  expect(systems[0]?.incoming.facts).toEqual({ authorities: 'Sundhedsdatastyrelsen\nRegionen' });
});

describe('S94: a file of another program', () => {
  test('the Excel of OS2compliance is read by its heads, and how far a description is there is no state of a system', () => {
    const { systems, faults } = read(os2compliance);
    expect(faults).toEqual([]);
    expect(systems.map(({ incoming }) => incoming)).toEqual([
      {
        name: 'Prøvesystem Nul',
        facts: {
          ...{ supplier: 'Opdigtet ApS', kind: 'system', criticality: 'critical', supportTo: '2027-12-31' },
          ...{ processing: 'processor', purpose: 'Opdigtet' },
        },
        people: [
          { part: 'owner', named: 'Ingen Findes' },
          { part: 'administrator', named: 'Prøve Person' },
          { part: 'administrator', named: 'Ingen Findes' },
        ],
        documents: [],
      },
      {
        name: 'Prøvesystem Ét',
        facts: { kind: 'system', criticality: 'ordinary', processing: 'none' },
        people: [],
        documents: [],
      },
    ]);
  });

  test('the Excel of KITOS is read by its heads; an address says who is meant before a name', () => {
    const { systems, faults } = read(kitos);
    expect(faults).toEqual([]);
    expect(systems[0]?.incoming).toMatchObject({
      ...{ sourceId: '00000000-0000-4000-8000-0000000000aa', name: 'Prøvesystem Nul' },
      facts: { state: 'phasingOut', sensitivity: 'sensitive', criticality: 'critical', storage: 'Eksternt' },
      people: [{ part: 'owner', named: 'ingen@example.invalid' }],
    });
    expect(systems[1]?.incoming.facts).toEqual({
      ...{ state: 'inUse', sensitivity: 'none', processing: 'processor', storage: 'Hybrid', purpose: 'Opdigtet' },
    });
  });

  test('heads in line three are found, and lines are counted as in the file', () => {
    const { faults } = read(
      'Systemer i kommunen;;\nUdtrukket 30-11-2026;;\nNavn;Leverandør;Kontraktophør\nA;B;31-02-2026',
    );
    expect(faults).toEqual([{ line: 4, fault: 'day', column: 'supportTo', written: '31-02-2026' }]);
  });

  test('INV15: a column with CPR numbers is dropped whatever it is called', () => {
    const table = tableOf('Navn;Systemejer;Ansvarlig\nNexus;Karen;010190-1234\nPrisme;Ole;020280-1235');
    const { columns, dropped } = suggestedSystemColumns(table);
    expect(dropped).toEqual([{ at: 2, head: 'Ansvarlig', why: 'cpr' }]);
    expect(Object.values(columns)).not.toContain(2);
  });
});

describe('a right line comes in, and a wrong one is told with line and column', () => {
  const columns = (
    ['name', 'owner', 'supplierCvr', 'supportTo', 'recordLink', 'criticality', 'supportRef'] as const
  ).map((column) => ({ column, head: column }));
  test.each<[string, readonly string[], readonly Pick<FileFault, 'fault' | 'column'>[]]>([
    ['no name', ['', 'Karen'], [{ fault: 'noName', column: 'name' }]],
    [
      'a formula',
      ['=1+1'],
      [
        { fault: 'formula', column: 'name' },
        { fault: 'noName', column: 'name' },
      ],
    ],
    ['a formula that begins with a plus', ['A', '+SUM(A1)'], [{ fault: 'formula', column: 'owner' }]],
    ['a CVR number of seven digits', ['A', '', '1234567'], [{ fault: 'cvr', column: 'supplierCvr' }]],
    ['31 February', ['A', '', '', '31-02-2027'], [{ fault: 'day', column: 'supportTo' }]],
    ['a link that is none', ['A', '', '', '', 'javascript:alert(1)'], [{ fault: 'link', column: 'recordLink' }]],
    ['a word nobody knows', ['A', '', '', '', '', 'Tja'], [{ fault: 'word', column: 'criticality' }]],
    ['too long', ['A', '', '', '', '', '', 'x'.repeat(201)], [{ fault: 'tooLong', column: 'supportRef' }]],
    ['a CPR number for a person', ['A', '010190-1234'], [{ fault: 'cpr', column: 'owner' }]],
    [
      'everything at once',
      ['A', '', '12', '40-13-2027'],
      [
        { fault: 'cvr', column: 'supplierCvr' },
        { fault: 'day', column: 'supportTo' },
      ],
    ],
  ])('%s', (_, cells, wanted) => {
    const { systems, faults } = readSystemLines(columns, [
      { line: 2, cells },
      { line: 3, cells: ['Nexus', '-', 'DK 26 91 17 45', '9999-12-31', '', 'Ved ikke'] },
    ]);
    expect(faults.map(({ fault, column }) => ({ fault, column }))).toEqual(wanted);
    expect(systems).toEqual([
      { line: 3, incoming: { name: 'Nexus', facts: { supplierCvr: '26911745' }, people: [], documents: [] } },
    ]);
  });

  test('INV15: a fault never repeats a CPR number', () => {
    const { faults } = readSystemLines(columns, [{ line: 2, cells: ['A', '', '010190-1234'] }]);
    expect(JSON.stringify(faults)).not.toContain('010190');
  });
});
