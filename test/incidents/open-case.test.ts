import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { asksWhyLate } from '../../src/features/cases/incident/entered-late.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const told = (own: Partial<ActionInput<'openCase'>> = {}): ActionInput<'openCase'> => ({
  nonce: crypto.randomUUID(),
  source: 'supplier',
  toldBy: 'KMD A/S',
  toldAt: '2026-11-30T13:00:00Z',
  words: 'Vores driftsmiljø har været åbent for andre kunder',
  units: [],
  ...own,
});
const incidentOf = async ({ nonce }: { nonce: string }) =>
  (await rowsOf(here, 'incident')).find(({ key }) => key === `incident:${nonce}`);

strangersAreRefused(() => here, 'openCase', 'dina', told());

test('art. 33(2): what a supplier tells is a case from the moment the municipality was told', async () => {
  const said = told({ document: 'https://kommune.sharepoint.com/sites/sag/brev.pdf' });
  const { answer } = await here.as('dina').action('openCase', said);
  expect(answer.number).toMatch(/^2026-\d{4}$/);
  expect(await incidentOf(said)).toMatchObject({
    source: 'supplier',
    status: 'received',
    discoveredAt: said.toldAt,
    deadlineAt: '2026-12-03T13:00:00Z',
    answered: ['discovered'],
  });
  const { answer: whole } = await here.as('dina').view('case', { number: answer.number ?? '' });
  expect(whole).toMatchObject({
    source: 'supplier',
    statement: { facts: said.words, document: said.document },
    reporter: { onBehalfOf: 'KMD A/S', how: 'opened' },
  });
});

test('one event of a supplier is one case with several units, and names a centre only where they share it', async () => {
  const one = told({ units: ['nord'] });
  const several = told({ units: ['nord', 'kommunen'] });
  await here.as('dina').action('openCase', one);
  await here.as('dina').action('openCase', several);
  expect(await incidentOf(one)).toMatchObject({ units: ['Hjemmeplejen Nord'], centreName: 'Center for Liv' });
  const both = await incidentOf(several);
  expect(both).toMatchObject({ units: ['Hjemmeplejen Nord', 'Eksempel Kommune'] });
  expect(both?.centreName).toBeUndefined();
});

test('art. 33(1): what stood on paper while Teams was down is entered with its true time, and why only now', async () => {
  const late = 'Teams var nede fra lørdag, 311236-4321 ringede';
  const said = told({ source: 'paper', toldBy: 'Lone Lund', toldAt: '2026-11-28T21:15:00Z', late });
  const { answer } = await here.as('dina').action('openCase', said);
  expect(await incidentOf(said)).toMatchObject({
    source: 'paper',
    discoveredAt: said.toldAt,
    deadlineAt: '2026-12-01T21:15:00Z',
  });
  expect(answer.masked).toEqual(['3112••-••••']);
  const { answer: whole } = await here.as('dina').view('case', { number: answer.number ?? '' });
  expect(whole.statement.enteredLate).toBe('Teams var nede fra lørdag, 3112••-•••• ringede');
});

test('S72: the IT security manager enters a form from paper, and it is the DBR’s', async () => {
  const said = told({ source: 'paper', toldAt: '2026-11-30T21:15:00Z', words: 'En mappe er væk' });
  const { answer } = await here.as('ivan').action('openCase', said);
  expect(answer.isTheirs).toBe(true);
  const stored = await incidentOf(said);
  expect(stored).toMatchObject({ source: 'paper', category: 'other', discoveredAt: said.toldAt });
  expect(stored?.owner).toBeUndefined();
});

test.each<[string, string, boolean]>([
  ['told this morning', '2026-12-01T06:00:00Z', false],
  ['told yesterday at this hour', '2026-11-30T08:00:00Z', false],
  ['told a minute earlier', '2026-11-30T07:59:00Z', true],
])('what was %s is asked why it is entered only now: see table', (_, toldAt, is) => {
  expect(asksWhyLate(toldAt, '2026-12-01T08:00:00Z')).toBe(is);
});

test('S74: who writes down what others tell has no part in it, and judges it alone', async () => {
  const said = told();
  const { answer } = await here.as('dina').action('openCase', said);
  const { answer: whole } = await here.as('dina').view('case', { number: answer.number ?? '' });
  expect(whole.own).toBeUndefined();
});

test('INV15: a CPR number is covered in words and name, and refused in an address', async () => {
  const said = told({ source: 'citizen', toldBy: 'Bo 311236-4321', words: 'Brev om 311236-4321 lå på gaden' });
  const { answer } = await here.as('dina').action('openCase', said);
  expect(answer.masked).toEqual(['3112••-••••']);
  const wrong = await here.as('dina').action('openCase', told({ document: 'https://a.dk/3112364321' }));
  expect(wrong.refusal).toMatchObject({ code: 'badInput', details: { field: 'document' } });
  for (const kind of ['incident', 'statement', 'reporter', 'caseEntry'] as const) {
    expect(JSON.stringify(await rowsOf(here, kind)), kind).not.toMatch(/36-?4321/);
  }
});

test.each<[string, Partial<ActionInput<'openCase'>>, object]>([
  ['told tomorrow', { toldAt: '2026-12-02T08:00:00Z' }, { code: 'caseInvalid', details: { faults: ['inTheFuture'] } }],
  ['told on Friday', { toldAt: '2026-11-27T08:00:00Z' }, { code: 'caseInvalid', details: { faults: ['lateUnsaid'] } }],
  ['a unit that is none', { units: ['moon'] }, { code: 'unknownUnit' }],
  ['nothing said', { words: ' ' }, { code: 'badInput', details: { field: 'words' } }],
  ['an address that is none', { document: 'brev.pdf' }, { code: 'badInput', details: { field: 'document' } }],
])('%s is refused, and nothing is stored', async (_, wrong, refusal) => {
  const said = told(wrong);
  expect((await here.as('dina').action('openCase', said)).refusal).toMatchObject(refusal);
  expect(await incidentOf(said)).toBeUndefined();
});

test('a second press, on another server too, is the same case', async () => {
  const said = told();
  const press = (server: number) =>
    here
      .as('dina')
      .on(here.servers[server]?.url ?? '')
      .action('openCase', said);
  const both = await Promise.all([press(0), press(1)]);
  expect(new Set(both.map(({ answer }) => answer.number)).size).toBe(1);
});
