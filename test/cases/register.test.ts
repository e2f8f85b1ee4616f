import { afterAll, beforeAll, expect, test } from 'vitest';
import { importedKey } from '../../src/features/cases/register/imported-case.ts';
import { guessedColumns, readRegister } from '../../src/features/cases/register/register-file.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const heads = 'Sagsnr.;Dato;Beskrivelse;Status;Type;Forvaltning;Anmeldt;Årsag;Journalnr.';
const file = (...lines: readonly string[]) => [heads, ...lines].join('\n');
const old = '17;03-02-2024;Brev til 311236-4321 sendt forkert;Lukket;Papir;Center for Liv;05-02-2024;Tastefejl;24/55';
const bringIn = (csv: string, check = false) => here.as('dina').action('importRegister', { csv, check });
const caseOf = async (number: string, reported: string) =>
  (await rowsOf(here, 'incident')).find(({ key }) => key === importedKey({ number, reported }));

strangersAreRefused(() => here, 'importRegister', 'dina', { csv: file(old), check: true });

test.each<[string, readonly string[], object]>([
  ['by their heads', ['Sagsnr.', 'Dato', 'Beskrivelse'], { number: 0, reported: 1, facts: 2 }],
  ['in any order', ['Hvad skete der', 'Status', 'Meldt', 'Nr'], { facts: 0, status: 1, reported: 2, number: 3 }],
  ['not at all', ['Abe', 'Kat'], {}],
])('columns are found %s', (_, names, found) => {
  expect(guessedColumns(names)).toEqual(found);
});

test.each<[string, readonly string[], string]>([
  ['no number', ['', '03-02-2024', 'x'], 'noNumber'],
  ['no day', ['1', 'i går', 'x'], 'noDay'],
  ['a day to come', ['1', '03-02-2027', 'x'], 'inTheFuture'],
  ['nothing said', ['1', '03-02-2024', ' '], 'noFacts'],
  ['a CPR number for a number', ['311236-4321', '03-02-2024', 'x'], 'cpr'],
])('a line with %s is told and not read', (_, cells, fault) => {
  const columns = { number: 0, reported: 1, facts: 2 };
  expect(readRegister([{ line: 2, cells }], columns, '2026-12-01')).toEqual([{ line: 2, fault }]);
});

test('art. 33(5), INV15: a closed case comes in closed, marked, covered, without a clock, and nobody is told', async () => {
  const { answer } = await bringIn(file(old));
  expect(answer).toMatchObject({
    stored: 1,
    saved: true,
    lines: [{ line: 2, number: '17', isClosed: true, masked: 1 }],
  });
  const stored = await caseOf('17', '2024-02-03');
  expect(stored).toMatchObject({
    ...{ imported: '17', status: 'closed', category: 'paper', month: '2024-02', art33: 'yes', journalNumber: '24/55' },
    ...{ outcome: 'breachNotified', notifiedAt: '2024-02-04T23:00:00Z' },
  });
  expect(stored?.deadlineAt).toBeUndefined();
  const { answer: whole } = await here.as('dina').view('case', { number: stored?.number ?? '' });
  expect(whole).toMatchObject({ imported: '17', deadlines: [], line: { clock: 'none' } });
  expect(whole.statement.facts).toBe('Brev til 3112••-•••• sendt forkert');
  expect((await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === stored?.key)).toEqual([]);
  const { schedule } = here.servers[0]?.inside?.context ?? {};
  await schedule?.tick();
  expect((await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === stored?.key)).toEqual([]);
});

test('the same file again stores nothing, and a check stores nothing at all', async () => {
  const csv = file('18;04-02-2024;En mappe;Lukket;;;;;', '19;05-02-2024;En pc;Lukket;;;;;');
  expect((await bringIn(csv, true)).answer).toMatchObject({ stored: 2, saved: false });
  expect(await caseOf('18', '2024-02-04')).toBeUndefined();
  await bringIn(csv);
  const { answer } = await bringIn(csv);
  expect(answer).toMatchObject({ stored: 0, saved: true, lines: [{ known: true }, { known: true }] });
});

test('a column that is chosen counts, and a field that is needed and has none stops it', async () => {
  const csv = 'A;B;C\n20;06-02-2024;En usb-nøgle';
  expect((await bringIn(csv)).answer).toMatchObject({
    missing: ['number', 'reported', 'facts'],
    lines: [],
    saved: false,
  });
  const columns = { number: 0, reported: 1, facts: 2 };
  const { answer } = await here.as('dina').action('importRegister', { csv, columns, check: false });
  expect(answer).toMatchObject({ missing: [], stored: 1, saved: true });
});

test('a title above the heads is none, and days are read as other programs write them', async () => {
  const csv = ['Register over sikkerhedsbrud;;', ';;', 'Nr.;Dato;Beskrivelse', '31;45325;Brev', '32;03-02-25;Mappe'];
  const { answer } = await bringIn(csv.join('\n'));
  expect(answer).toMatchObject({ heads: ['Nr.', 'Dato', 'Beskrivelse'], missing: [], stored: 2 });
  expect(await caseOf('31', '2024-02-03')).toMatchObject({ imported: '31' });
  expect(await caseOf('32', '2025-02-03')).toMatchObject({ imported: '32' });
});

test('what was open is under review, and its clock runs', async () => {
  await bringIn(file('21;30-11-2026;Et brev;Åben;;;;;'));
  expect(await caseOf('21', '2026-11-30')).toMatchObject({
    ...{ status: 'underReview', imported: '21' },
    missing: ['risk', 'art33', 'art34', 'cause', 'contained', 'rulesReview', 'management', 'prevention', 'journal'],
  });
  const { cases } = (await here.as('dina').view('cases', {})).answer;
  expect(cases.find(({ key }) => key === importedKey({ number: '21', reported: '2026-11-30' }))?.clock).toBe('running');
});

test('S108: an open case from the old register rings for nobody on the day it is brought in, and by its own clock on the next', async () => {
  // Its seventy-two hours are nearly over by what the file says.
  await bringIn(file('22;28-11-2026;Et brev;Åben;;;;;'));
  const stored = await caseOf('22', '2026-11-28');
  const told = async () => (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === stored?.key);
  const tick = async () => here.servers[0]?.inside?.context.schedule.tick();
  await tick();
  await here.clock.move('2026-12-01T23:30');
  await tick();
  expect(await told()).toEqual([]);

  await here.clock.move('2026-12-02T08:30');
  await expect
    .poll(async () => {
      await tick();
      return (await told()).map(({ as }) => as).toSorted();
    })
    .toContain('dpo');
});
