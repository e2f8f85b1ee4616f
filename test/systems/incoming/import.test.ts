import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import type { SystemColumn } from '../../../src/features/systems/incoming/system-columns.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { fileOf } from '../examples.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

describe('bringing in a file', () =>
  strangersAreRefused(() => here, 'importSystems', 'ivan', fileOf('Fremmed', crypto.randomUUID())));

type Input = ActionInput<'importSystems'>;

/** A file of these columns, its first line below the heads being line 2. */
const file = (
  columns: readonly SystemColumn[],
  rows: readonly (readonly string[])[],
  {
    nonce = crypto.randomUUID(),
    check = false,
    answers = [],
  }: Partial<Pick<Input, 'nonce' | 'check' | 'answers'>> = {},
): Input => ({
  ...{ nonce, check, answers },
  columns: columns.map((column) => ({ column, head: column })),
  lines: rows.map((cells, at) => ({ line: at + 2, cells: [...cells] })),
});
const bringIn = async (...given: Parameters<typeof file>) =>
  (await here.as('ivan').action('importSystems', file(...given))).answer;
const stored = async (name: string) => (await rowsOf(here, 'system')).find((row) => row.name === name);
const systemOf = async (name: string) => {
  const { key = '' } = (await stored(name)) ?? {};
  return (await here.as('ivan').view('system', { system: key })).answer;
};
const nameOf = async (who: Who) => {
  const { name } = (await here.as(who).view('me', {})).answer;
  return { id: await here.as(who).id(), name };
};

test('S28, S95, INV1: a file is shown before it is brought in; an owner without the position is proposed', async () => {
  const [karen, mette] = [await nameOf('karen'), await nameOf('mette')];
  const rows = [
    ['Omsorgen', karen.name, 'KMD', 'Ja'],
    ['Lønnen', mette.name, '', 'Nej'],
    ['Ukendt ejer', 'Ingen Findes', '', ''],
  ];
  const columns = ['name', 'owner', 'supplier', 'criticality'] as const;
  const looked = await bringIn(columns, rows, { check: true });
  expect(looked.counts).toEqual({ new: 3, changed: 0, same: 0, asked: 0, proposed: 1 });
  expect(looked.lines.map(({ line, people }) => [line, people.map(({ finding }) => finding)])).toEqual([
    [3, ['proposed']],
    [4, ['unknown']],
  ]);
  expect(await stored('Omsorgen')).toBeUndefined();

  expect((await bringIn(columns, rows)).kept).toEqual({ added: 3, changed: 0, meanwhile: [], refused: [], left: 0 });
  expect(await stored('Omsorgen')).toMatchObject({
    ...{ owner: karen.id, ownerName: karen.name, supplier: 'KMD', criticality: 'critical', source: 'file' },
  });
  const proposed = await stored('Lønnen');
  expect(proposed).toMatchObject({ proposedOwner: mette.id, proposedOwnerName: mette.name });
  expect(proposed?.owner).toBeUndefined();
});

test('the same file again writes nothing, and what was written here since is not written over', async () => {
  const columns = ['name', 'purpose', 'storage'] as const;
  await bringIn(columns, [['Arkivet', 'Arkiv', 'Danmark']]);
  const before = await stored('Arkivet');
  const again = await bringIn(columns, [['Arkivet', 'Arkiv', 'Danmark']]);
  expect(again.counts).toMatchObject({ same: 1, changed: 0 });
  expect(await stored('Arkivet')).toEqual(before);

  const { key = '', name = '' } = before ?? {};
  const { version: seen } = (await here.as('ivan').view('system', { system: key })).answer;
  const said = {
    name,
    kind: 'system',
    state: 'inUse',
    processing: 'unclear',
    purpose: 'Vores',
    storage: 'Danmark',
  } as const;
  await here.as('ivan').carryOut('describeSystem', { ...said, key, seen });
  const changed = [['Arkivet', 'Deres', 'Sverige']];
  const asked = await bringIn(columns, changed);
  expect(asked.counts).toMatchObject({ changed: 1, asked: 1 });
  expect(await stored('Arkivet')).toMatchObject({ purpose: 'Vores', storage: 'Sverige' });
  await bringIn(columns, changed, { answers: [{ line: 2, keeps: ['purpose'] }] });
  expect((await bringIn(columns, changed)).counts).toMatchObject({ same: 1, asked: 0 });
});

test('a system under another name is asked about, and is one system once it is answered', async () => {
  await bringIn(['name'], [['Acadre']]);
  const asked = await bringIn(['name', 'supplier'], [['Formpipe Acadre', 'Formpipe']]);
  expect(asked.lines[0]).toMatchObject({ status: 'maybeSame', alike: [{ name: 'Acadre' }] });
  expect(await stored('Formpipe Acadre')).toBeUndefined();
  const is = (await stored('Acadre'))?.key ?? '';
  await bringIn(['name', 'supplier'], [['Formpipe Acadre', 'Formpipe']], { answers: [{ line: 2, is }] });
  expect(await stored('Acadre')).toMatchObject({ key: is, supplier: 'Formpipe' });
  expect(await stored('Formpipe Acadre')).toBeUndefined();
});

test('a right line comes in beside a wrong one', async () => {
  const answer = await bringIn(
    ['name', 'supportTo'],
    [
      ['Rigtig', '31-12-2027'],
      ['Forkert', '31-02-2027'],
    ],
  );
  expect(answer.faults).toEqual([{ line: 3, fault: 'day', column: 'supportTo', written: '31-02-2027' }]);
  expect(await stored('Rigtig')).toMatchObject({ supportTo: '2027-12-31' });
  expect(await stored('Forkert')).toBeUndefined();
});

test('S97, S100: who administers it and where its documents lie come with it', async () => {
  const ditte = await nameOf('ditte');
  const link = 'https://dok.example/dba';
  await bringIn(['name', 'administrator', 'dataAgreement'], [['Med papirer', ditte.name, link]]);
  const { key: system = '' } = (await stored('Med papirer')) ?? {};
  const shown = (await here.as('ivan').view('system', { system })).answer;
  expect(shown.parts).toMatchObject([{ part: 'administrator', person: ditte.id }]);
  expect(shown.documents.find(({ kind }) => kind === 'dataAgreement')).toMatchObject({ link, state: 'underWay' });
});

test('S28, S94: a long file comes in some systems at a time, and what cannot be kept or undone takes no place among them', async () => {
  const columns = ['name', 'sourceId'] as const;
  await bringIn(columns, [['Optaget', 'a-1']]);
  const nonce = crypto.randomUUID();
  const names = ['Første', 'Anden', 'Tredje', 'Fjerde', 'Femte'].map((name) => `${name} i rækken`);
  const rows = ['Optaget', ...names].map((name, at) => [name, `b-${at}`]);
  const send = async (atMost: number) => {
    const sent = { ...file(columns, rows, { nonce, answers: [{ line: 2, is: 'new' }] }), atMost };
    const { refusal, answer } = await here.as('ivan').action('importSystems', sent);
    expect(refusal).toBeUndefined();
    return answer.kept;
  };
  const refused = [{ name: 'Optaget', faults: ['nameTaken'] }];
  expect(await send(2)).toMatchObject({ added: 2, changed: 0, left: 3, refused });
  expect(await send(2)).toMatchObject({ added: 2, changed: 0, left: 1, refused });
  expect(await send(2)).toMatchObject({ added: 1, changed: 0, left: 0, refused });
  expect(await send(2)).toMatchObject({ added: 0, changed: 0, left: 0, refused });
  const { key, version: seen } = await systemOf('Anden i rækken');
  const said = { name: 'Anden i rækken', kind: 'system', state: 'planned', processing: 'unclear' } as const;
  await here.as('ivan').carryOut('describeSystem', { ...said, key, seen });
  const undo = async () => (await here.as('ivan').action('undoSystemImport', { batch: nonce, atMost: 2 })).answer;
  const first = await undo();
  const second = await undo();
  expect([first.undone, second.undone]).toEqual([2, 2]);
  expect(first.more).toBeGreaterThan(0);
  expect(await undo()).toEqual({ undone: 0, left: 1, more: 0 });
});

test('an import is undone: what it changed is as before, what it added is retired, what was written since stays', async () => {
  await bringIn(['name', 'purpose'], [['Ældre', 'Før']]);
  const nonce = crypto.randomUUID();
  const rows = [
    ['Ældre', 'Efter'],
    ['Nyere', 'Ny'],
    ['Rettet', 'Ny'],
  ];
  await bringIn(['name', 'purpose'], rows, { nonce });
  const { key, version: seen } = await systemOf('Rettet');
  const said = {
    name: 'Rettet',
    kind: 'system',
    state: 'inUse',
    processing: 'unclear',
    purpose: 'Rettet siden',
  } as const;
  await here.as('ivan').carryOut('describeSystem', { ...said, key, seen });
  const { answer } = await here.as('ivan').action('undoSystemImport', { batch: nonce });
  expect(answer).toEqual({ undone: 2, left: 1, more: 0 });
  expect(await stored('Ældre')).toMatchObject({ purpose: 'Før', state: 'inUse' });
  expect(await stored('Nyere')).toMatchObject({ state: 'retired' });
  expect(await stored('Rettet')).toMatchObject({ purpose: 'Rettet siden', state: 'inUse' });
  expect((await bringIn(['name', 'purpose'], [['Nyere', 'Ny']])).counts.new).toBe(1);
});

test('INV16: a server that has not heard of the undoing does not say that something was written since', async () => {
  const two = await world({ servers: 2 });
  try {
    const nonce = crypto.randomUUID();
    await two.as('ivan').carryOut('importSystems', file(['name'], [['Fortrudt']], { nonce }));
    const sees = async (server: number) =>
      (await two.as('ivan', { server }).view('systems', {})).answer.systems.some(({ name }) => name === 'Fortrudt');
    await until(async () => (await sees(0)) && (await sees(1)));
    two.standin.faults.add({ route: 'GET .*/items/delta', latencyMs: 60_000 });
    const undo = async (server: number) =>
      (await two.as('ivan', { server }).action('undoSystemImport', { batch: nonce })).answer;
    expect(await undo(0)).toEqual({ undone: 1, left: 0, more: 0 });
    expect(await undo(1)).toEqual({ undone: 0, left: 0, more: 0 });
  } finally {
    two.standin.faults.clear();
    await two.close();
  }
});
