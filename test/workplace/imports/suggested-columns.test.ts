import { expect, test } from 'vitest';
import { positionIn, type Sources } from '../../../src/features/workplace/imports/file-columns.ts';
import { keptChoices, withKeptChoices } from '../../../src/features/workplace/imports/kept-sources.ts';
import { neverRead } from '../../../src/features/workplace/imports/never-read.ts';
import { readTable, type Table } from '../../../src/features/workplace/imports/read-table.ts';
import { faultsOfSources, suggestedColumns } from '../../../src/features/workplace/imports/suggested-columns.ts';

/** Our columns with the head each comes from. */
function understood(text: string) {
  const table = readTable(text) as Table;
  const { sources, dropped } = suggestedColumns(table.heads, table.rows);
  const found = Object.entries(sources).map(([column, source]) => {
    const at = positionIn(source);
    return [column, at === undefined ? source : `${table.heads[at]}`] as const;
  });
  return {
    found: Object.fromEntries(found.filter(([, source]) => source !== '')),
    dropped: dropped.map(({ head, why }) => `${head}: ${why}`),
    sources,
    faults: faultsOfSources(sources, dropped),
  };
}

// bridges.md 3.3
const salaryReport = `Rapport: Ansatte pr. 01.01.2026;;;;;;
CPR-nummer;Navn (for-/efternavn);Tjenestenummer;Ansættelsesdato;Stamafdeling;Stilling;Ansættelsesstatus;Ansættelsesstatus
="000000-0000";Ingen Findes;="00001";01.02.2025;NUL1;Prøvetitel;Ansat m. løn;1
="000000-0000";Prøve Person;="00002";01.03.2025;NUL2;Prøvetitel;Fratrådt;8`;

test('SD Løn: heads in the second line, CPR dropped, the status taken from the codes, and nobody to sign in', () => {
  const { found, dropped, sources, faults } = understood(salaryReport);
  expect(found).toEqual({
    Ansættelsesnr: 'Tjenestenummer',
    Navn: 'Navn (for-/efternavn)',
    Enhed: 'Stamafdeling',
    Fra: 'Ansættelsesdato',
    Status: 'Ansættelsesstatus',
    Type: '=Medarbejder',
    Funktion: 'Stilling',
  });
  expect(sources.Status).toBe('#7');
  expect(dropped).toEqual(['CPR-nummer: cpr']);
  expect(faults).toEqual([
    { fault: 'columnNeeded', column: 'Brugernavn' },
    { fault: 'columnNeeded', column: 'Arbejdsområde' },
  ]);
});

test('OS2mo: e-mail before sign-in name where only it has an address, first and last name apart', () => {
  const { found, dropped } = understood(
    'CPR-Nummer;Fornavn;Efternavn;Person UUID;Brugernavn;Org-enhed;Org-enhed UUID;E-mail;Telefon;Stillingsbetegnelse;Ansættelse gyldig fra;Ansættelse gyldig til\n' +
      '000000-0000;Ingen;Findes;00000000-0000-4000-8000-000000000001;nul01;Ingen Afdeling;00000000-0000-4000-8000-0000000000d1;ingen@example.invalid;00000000;Prøvetitel;01-02-2025;',
  );
  expect(found).toMatchObject({
    ...{ Brugernavn: 'E-mail', Fornavn: 'Fornavn', Efternavn: 'Efternavn', Enhed: 'Org-enhed' },
    ...{ Ansættelsesnr: '@', Fra: 'Ansættelse gyldig fra', Til: 'Ansættelse gyldig til' },
    Funktion: 'Stillingsbetegnelse',
  });
  expect(found).not.toHaveProperty('Navn');
  expect(dropped).toEqual(['CPR-Nummer: cpr']);
});

test('Entra: commas, English heads, and a manager by name is nobody who can be looked up', () => {
  const head = 'userPrincipalName,displayName,department,jobTitle,manager,employeeId,employeeHireDate,accountEnabled';
  const { found } = understood(
    `${head}\nnul01@example.invalid,Ingen Findes,Nord,Prøvetitel,Prøve Person,00001,2025-02-01,True`,
  );
  expect(found).toMatchObject({
    ...{ Brugernavn: 'userPrincipalName', Navn: 'displayName', Enhed: 'department', Funktion: 'jobTitle' },
    ...{ Ansættelsesnr: 'employeeId', Fra: 'employeeHireDate', Status: 'accountEnabled' },
  });
  expect(found).not.toHaveProperty('Leder');
});

test('our own heads are understood, all of them', () => {
  const heads = 'Ansættelsesnr;Brugernavn;Navn;Type;Funktion;Arbejdsområde;Enhed;Leder;Fra;Til;Pause fra;Pause til';
  const { found, faults } = understood(`${heads}\n1;a@b.invalid;;Vikar;x;Administration;N;c@d.invalid;01-01-2026;;;`);
  expect(found).toEqual(Object.fromEntries(heads.split(';').map((head) => [head, head])));
  expect(faults).toEqual([]);
});

test.each([
  ['ANSÆTTELSES_DATO', 'Fra'],
  ['Ansaettelsesdato', 'Fra'],
  ['Tjeneste-nr.', 'Ansættelsesnr'],
  ['Fratrædelsesdato', 'Til'],
  ['E-mail', 'Brugernavn'],
  ['Afdelingsnavn', 'Enhed'],
] as const)('%s is %s', (head, column) => {
  expect(understood(`${head};Andet\nx;y`).found[column]).toBe(head);
});

test.each([
  ['Leder e-mail', 'Leder'],
  ['Lederens e-mail', 'Leder'],
  ['Leder UPN', 'Leder'],
  ['Leder (brugernavn eller e-mail)', 'Leder'],
  ['Brugernavn eller e-mail', 'Brugernavn'],
] as const)('%s, with an address in it, is %s', (head, column) => {
  expect(understood(`${head};Andet\nc@d.invalid;y`).found[column]).toBe(head);
});

test.each([
  ['Personnummer', [], 'cpr'],
  ['Fødselsdato', [], 'birthday'],
  ['Sygedage', [], 'sickness'],
  ['Fraværsårsag', [], 'sickness'],
  ['Løntrin', [], 'salary'],
  ['Fagforening', [], 'union'],
  ['Overenskomst', [], 'union'],
  ['Nr.', ['311236-4321', '3112364004'], 'cpr'],
  ['Felt 1', ['000000-0000', ''], 'cpr'],
  ['Felt 2', ['32.456,78', '28.100,00'], 'salary'],
  ['Felt 3', ['FOA', 'HK', ''], 'union'],
  ['Felt 4', ['Syg', 'Barsel', 'Syg'], 'sickness'],
  ['Felt 5', ['01-02-1961', '03-04-1985', '05-06-1990'], 'birthday'],
  ['Lønnummer', ['00001'], undefined],
  ['Startdato', ['01-02-2011', '01-08-1981'], undefined],
  ['Stilling', ['Sygeplejerske', 'Sygehjælper'], undefined],
  ['Telefon', ['12345678'], undefined],
  ['Bemærkning', ['', ''], undefined],
] as const)('a column %s with %j: %s', (head, values, why) => {
  expect(neverRead(head, values)).toBe(why);
});

const sources = understood('Brugernavn;Enhed;Startdato\na@b.invalid;N;01-01-2026').sources;
const suggested = { sources, dropped: [] };

test('one of the file’s columns cannot be two of ours', () => {
  const twice: Sources = { ...sources, Arbejdsområde: '=Administration', Til: sources.Fra };
  expect(faultsOfSources(twice, [])).toEqual([{ fault: 'columnTwice', column: 'Til', other: 'Fra' }]);
});

test('what was chosen otherwise is kept by the file’s own heads and holds wherever they stand', () => {
  const heads = ['Brugernavn', 'Enhed', 'Startdato', 'Ansat; første=dag'];
  const chosen: Sources = {
    ...sources,
    Fra: '#3',
    Type: '=Vikar',
    Ansættelsesnr: '',
    Arbejdsområde: '=Administration',
  };
  const kept = keptChoices(heads, sources, chosen, false);
  expect(kept).toBe('Ansættelsesnr=; Fra=Ansat  første dag; Type==Vikar; Arbejdsområde==Administration');
  expect(withKeptChoices(kept, heads, suggested)).toEqual(chosen);
  const moved = ['Ansat; første=dag', 'Brugernavn', 'Enhed', 'Startdato'];
  expect(withKeptChoices(kept, moved, suggested).Fra).toBe('#0');
  expect(withKeptChoices(kept, ['Brugernavn', 'Enhed', 'Startdato'], suggested).Fra).toBe(sources.Fra);
});

test.each([
  ['what was a note in the last file and is sickness in this one', 'Funktion=Bemærkning', 'Bemærkning', 'Syg'],
  ['sickness, typed into the setting', 'Funktion=Sygefravær', 'Sygefravær', 'nej'],
  ['salary, typed into the setting', 'Ansættelsesnr=Løntrin', 'Løntrin', '31'],
  ['a CPR number', 'Ansættelsesnr=Nr.', 'Nr.', '000000-0000'],
])('no kept choice reads %s', (_, kept, head, value) => {
  const table = readTable(`Brugernavn;Enhed;Startdato;${head}\na@b.invalid;N;01-01-2026;${value}`) as Table;
  const suggestion = suggestedColumns(table.heads, table.rows);
  expect(suggestion.dropped.map(({ at }) => at)).toEqual([3]);
  expect(withKeptChoices(kept, table.heads, suggestion)).toEqual(suggestion.sources);
});

test('of two columns with one head, a kept choice means the one that may be read', () => {
  const table = readTable('Brugernavn;Nummer;Nummer\na@b.invalid;000000-0000;00001') as Table;
  const suggestion = suggestedColumns(table.heads, table.rows);
  expect(withKeptChoices('Ansættelsesnr=Nummer', table.heads, suggestion).Ansættelsesnr).toBe('#2');
});

test('a column that is never read is refused as a choice, however it came to be one', () => {
  const { dropped } = suggestedColumns(['Brugernavn', 'Løntrin'], []);
  expect(faultsOfSources({ ...sources, Arbejdsområde: '=Byråd', Funktion: '#1', Enhed: '=N' }, dropped)).toEqual([
    { fault: 'columnNeverRead', column: 'Funktion' },
  ]);
});

test('whatever somebody wrote into the setting by hand, a file is still read', () => {
  expect(withKeptChoices('x; Fra; Konge=Startdato; =;==; Fra=Månen', ['Startdato'], suggested)).toEqual(sources);
  expect(keptChoices(['Brugernavn'], sources, sources, false)).toBe('');
});

test.each([
  ['Nej\nJa', { Status: 'Fratrådt' }, 'Til'],
  ['\n31-12-2026', { Til: 'Fratrådt' }, 'Status'],
  ['\n46387', { Til: 'Fratrådt' }, 'Status'],
])('*Fratrådt* with %j is a day or a yes, as it is written, and a name may be one column', (written, wanted, other) => {
  const lines = written.split('\n').map((left) => `"Findes, Ingen";a@b.invalid;Nord;01-02-2025;${left}`);
  const { found } = understood(['Efternavn, Fornavn;E-mail;Afdeling;Ansat fra;Fratrådt', ...lines].join('\n'));
  expect(found).toMatchObject({ Navn: 'Efternavn, Fornavn', Fra: 'Ansat fra', ...wanted });
  expect(found).not.toHaveProperty(other);
});
