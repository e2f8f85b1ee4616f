import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { readCsvFile } from '../../../src/tabs/workplace/imports/read-csv-file.ts';
import { rowsOf } from '../../rows.ts';
import { readDirectory } from '../../workplace/second-accounts.ts';
import { upnOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
let before: readonly string[];
beforeAll(async () => {
  here = await world();
  before = await stored();
});
afterAll(() => here.close());

const stored = async () => (await rowsOf(here, 'employment')).map(({ key }) => key).sort();
const heads = hrColumns.join(';');
const line = (
  number: string | number,
  own: { user?: string; title?: string; area?: string; from?: string; to?: string } = {},
) =>
  `${number};${own.user ?? upnOf('nils')};;Medarbejder;${own.title ?? 'Konsulent'};${own.area ?? 'Administration'};nord;${upnOf('mette')};${own.from ?? '01-08-2026'};${own.to ?? ''};;`;
const bring = (csv: string, check = false) => here.as('eva').action('importEmployments', { csv, check });
const asRead = async (bytes: Uint8Array<ArrayBuffer>) => (await readCsvFile(new Blob([bytes]))).text;

test('one bad line among 3,000 is told with its number; by itself it saves nothing', async () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => line(10_000 + index));
  lines[1_776] = line(11_776, { from: '31-02-2026' });
  const { answer } = await bring([heads, ...lines].join('\n'), true);
  expect(answer).toMatchObject({
    faults: [{ line: 1_778, column: 'Fra', fault: 'badDay', value: '31-02-2026' }],
    added: 2_999,
    left: 2_999,
    saved: false,
  });
  expect((await bring([heads, lines[1_776]].join('\n'))).answer).toMatchObject({ saved: false, added: 0 });
  expect(await stored()).toEqual(before);
});

test('a file in which every line is bad tells every fault of every line at once', async () => {
  const lines = Array.from({ length: 400 }, (_, index) =>
    line(index, { user: 'ukendt@eksempel.example', from: 'snart' }),
  );
  const { answer } = await bring([heads, ...lines].join('\n'));
  expect(answer.faults).toHaveLength(800);
  expect(new Set(answer.faults.map((fault) => fault.line)).size).toBe(400);
  expect(await stored()).toEqual(before);
});

test.each<[string, string, string]>([
  ['tabs between the cells', `${heads}\n${line(1)}`.replaceAll(';', '\t'), 'missingColumn'],
  ['commas between the cells', `${heads}\n${line(1)}`.replaceAll(';', ','), 'missingColumn'],
  ['nothing in it', '', 'missingColumn'],
  ['another system’s heads', `Navn;CPR\n${line(1)}`, 'missingColumn'],
  ['a picture in it', '\u0089PNG\r\n\u001a\u0000\u0000IHDR"', 'missingColumn'],
  ['a formula in it', `${heads}\n${line(1, { title: '=cmd|/c calc!A0' })}`, 'formula'],
  ['a cell too many', `${heads}\n${line(1)};`, 'wrongFieldCount'],
  ['the Danish letters broken by a wrong reading', `${heads}\n${line(1)}`.replaceAll('æ', '\ufffd'), 'missingColumn'],
])('a file with %s saves nothing and says why', async (_, csv, fault) => {
  const { answer } = await bring(csv);
  expect(answer.saved).toBe(false);
  expect(answer.faults.map((found) => found.fault)).toContain(fault);
  expect(await stored()).toEqual(before);
});

test.each([
  ['Unix', '\n'],
  ['Windows', '\r\n'],
])(
  'a fault names the line its row begins on, below rows of several lines and empty ones, as %s ends lines',
  async (_, end) => {
    const broken = (number: number) => line(number, { title: `"Konsulent${end}i to${end}linjer"`, area: 'Rummet' });
    const csv = [heads, broken(1), '', ';;;;;;;;;;;', broken(2), line(3, { from: 'snart' }), ''].join(end);
    const { answer } = await bring(csv);
    expect(answer.faults.map((found) => `${found.line} ${found.fault}`)).toEqual([
      '2 unknownArea',
      '7 unknownArea',
      '10 badDay',
    ]);
  },
);

test('empty rows that a spreadsheet saves as semicolons are no fault', async () => {
  const { answer } = await bring([heads, line(50_001), ';;;;;;;;;;;', ' ;;;;;;;;;;;', ';;'].join('\r\n'), true);
  expect(answer).toMatchObject({ faults: [], added: 1 });
});

test('just under 6 MB is read through in one go; what is more is refused before anything is looked at', async () => {
  const each = line(20_000, { title: 'Konsulent '.repeat(6) });
  const count = Math.floor(5_999_000 / (each.length + 1)) - 1;
  const lines = Array.from({ length: count }, (_, index) => line(20_000 + index, { title: 'Konsulent '.repeat(6) }));
  const csv = [heads, ...lines].join('\n');
  expect((await bring(csv, true)).answer).toMatchObject({ faults: [], added: count, saved: false });
  expect((await bring(csv.padEnd(6_000_001))).refusal?.code).toBe('badInput');
  expect((await bring('x'.repeat(9_000_000))).refusal?.code).toBe('tooLarge');
  expect(await stored()).toEqual(before);
});

test.each([
  ['UTF-8 with a mark in front', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
  ['Latin-1', (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))],
] as const)('a file in %s is read with its Danish letters', async (how, encode) => {
  const number = how === 'Latin-1' ? 31 : 32;
  const csv = await asRead(
    encode([heads, line(number, { title: 'Pædagog på åen', area: 'Ældre og sundhed' })].join('\r\n')),
  );
  expect((await bring(csv)).answer).toMatchObject({ faults: [], added: 1, saved: true });
  const row = (await rowsOf(here, 'employment')).find((job) => job.number === String(number));
  expect(row).toMatchObject({ function: 'Pædagog på åen', area: 'elderCare' });
});

test.each([
  ['little', (bytes: Buffer) => bytes],
  ['big', (bytes: Buffer) => bytes.swap16()],
])(
  '*Unicode text* is read with its Danish letters, whichever byte of them is written first: the %s end',
  async (_, order) => {
    const text = `${heads}\n${line(33, { title: 'Pædagog på åen' })}`;
    const read = await readCsvFile(new Blob([new Uint8Array(order(Buffer.from(`\ufeff${text}`, 'utf16le')))]));
    expect(read).toEqual({ text, encoding: 'UTF-16' });
  },
);

test('somebody is found by their e-mail address where it is not their sign-in name, and stays the same person', async () => {
  const id = await here.as('e4').id();
  const mail = 'ansat.fire@eksempelkommune.example';
  expect((await here.standin.graph('PATCH', `/users/${id}`, { mail })).status).toBe(204);
  await readDirectory(here);
  const file = (user: string) => [heads, line(78, { user })].join('\n');
  expect((await bring(file(mail))).answer).toMatchObject({ faults: [], added: 1 });
  expect((await bring(file(upnOf('e4')))).answer).toMatchObject({ faults: [], added: 0, changed: 0, unchanged: 1 });
});

test('a job whose number is the sign-in name stays the same job when the name changes', async () => {
  const id = await here.as('e5').id();
  const file = (user: string) => [heads, line(user, { user })].join('\n');
  expect((await bring(file(upnOf('e5')))).answer).toMatchObject({ added: 1 });
  const renamed = { userPrincipalName: upnOf('e905'), mail: upnOf('e905') };
  expect((await here.standin.graph('PATCH', `/users/${id}`, renamed)).status).toBe(204);
  await readDirectory(here);
  expect((await bring(file(upnOf('e905')))).answer).toMatchObject({ faults: [], added: 0, changed: 0, unchanged: 1 });
});

test('managers who lead each other in a ring come in, and *Uden ansvarlig* tells of the ring', async () => {
  const led = (number: number, user: Who, manager: Who) =>
    line(number, { user: upnOf(user) }).replace(upnOf('mette'), upnOf(manager));
  const { answer } = await bring([heads, led(81, 'e6', 'e7'), led(82, 'e7', 'e6')].join('\n'));
  expect(answer).toMatchObject({ faults: [], added: 2 });
  const { gaps } = (await here.as('eva').view('accountability', {})).answer;
  expect(gaps.map(({ kind }) => kind)).toContain('managersInCircle');
});

test('initials without a domain are those of the editor’s own domain', async () => {
  const [initials = ''] = upnOf('nils').split('@');
  const { answer } = await bring([heads, line(79, { user: initials.toUpperCase() })].join('\n'), true);
  expect(answer).toMatchObject({ faults: [], added: 1 });
});

test('a new name and sign-in name: HR’s file by either finds the same person and changes nothing but the name', async () => {
  const id = await here.as('e3').id();
  const file = (user: string, title: string) => [heads, line(77, { user, title })].join('\n');
  expect((await bring(file(upnOf('e3'), 'Lærer'))).answer).toMatchObject({ added: 1 });
  const renamed = { displayName: 'Ansat Nygift', userPrincipalName: upnOf('e903') };
  expect((await here.standin.graph('PATCH', `/users/${id}`, renamed)).status).toBe(204);
  await readDirectory(here);

  expect((await bring(file(upnOf('e903'), 'Lærer'))).answer).toMatchObject({ added: 0, changed: 1 });
  // The old name is an e-mail address that still reaches them.
  expect((await bring(file(upnOf('e3'), 'Lærer'))).answer).toMatchObject({ faults: [], changed: 0, unchanged: 1 });
  const rows = (await rowsOf(here, 'employment')).filter(({ number }) => number === '77');
  expect(rows.map(({ person, name }) => [person, name])).toEqual([[id, 'Ansat Nygift']]);
  const me = await here.as('e903').view('me', {});
  expect([await here.as('e903').id(), me.answer.name]).toEqual([id, 'Ansat Nygift']);
});

test('somebody who left and comes back has both jobs on record, is asked again, and keeps what was read', async () => {
  const file = (...lines: string[]) => [heads, ...lines].join('\n');
  const nils = here.as('nils');
  await bring(file(line(41, { from: '01-08-2025', to: '30-06-2026' })));
  await nils.action('confirmReading', { rule: 'r01', version: '1.0', language: 'da' });
  const left = line(31, { title: 'Pædagog på åen', area: 'Ældre og sundhed', to: '30-11-2026' });
  const gone = line(32, { title: 'Pædagog på åen', area: 'Ældre og sundhed', to: '30-11-2026' });
  await bring(file(left, gone));
  await until(async () => (await nils.view('start', {})).answer.unplaced);
  expect((await bring(file(line(42, { from: '01-12-2026' })))).answer).toMatchObject({ added: 1 });

  const start = (await nils.view('start', {})).answer;
  expect(start.unplaced).toBe(false);
  expect(start.owed.map(({ rule }) => rule)).toContain('r02');
  expect(start.owed.map(({ rule }) => rule)).not.toContain('r01');
  const jobs = (await rowsOf(here, 'employment')).filter(({ name }) => name === 'Nils Nyborg');
  expect(jobs.map(({ number }) => number).sort()).toEqual(['31', '32', '41', '42']);
});
