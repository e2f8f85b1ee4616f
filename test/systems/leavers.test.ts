import { afterAll, beforeAll, expect, test } from 'vitest';
import { thingsOf } from '../waiting/things-of.ts';
import { readDirectory } from '../workplace/second-accounts.ts';
import { until, type World, world } from '../world.ts';
import { saidOf } from './examples.ts';

let here: World;
let nexus: string;
let housing: string;

beforeAll(async () => {
  here = await world();
  const ivan = here.as('ivan');
  const added = (await ivan.action('addSystem', { ...saidOf('Nexus'), nonce: crypto.randomUUID() })).answer;
  nexus = added.key;
  const person = await here.as('karen').id();
  await ivan.carryOut('appointToSystem', { part: 'owner', system: nexus, person, seen: added.version });
  await ivan.carryOut('appointToSystem', { part: 'dataOwner', system: nexus, person: await here.as('mette').id() });
  housing = (await ivan.action('addSystem', { ...saidOf('Boligdata'), nonce: crypto.randomUUID() })).answer.key;
  await ivan.carryOut('appointToSystem', { part: 'dataOwner', system: housing, person });
});
afterAll(() => here.close());

const gaps = async (of = nexus) =>
  (await here.as('dina').view('accountability', {})).answer.gaps
    .filter(({ subject }) => subject === of)
    .map(({ kind }) => kind);

test('S97: what is lacking waits for the owner after what has a day, and for nobody else', async () => {
  await until(async () => (await thingsOf(here.as('karen'), 'systems')).length === 1);
  expect(await thingsOf(here.as('karen'), 'systems')).toMatchObject([
    { what: 'mine', count: 3, dueOn: '2026-12-31', place: '/my-systems' },
  ]);
  expect(await thingsOf(here.as('mette'), 'systems')).toEqual([]);
});

test('S28: systems are looked at, and one without an owner is told', async () => {
  const before = (await here.as('dina').view('accountability', {})).answer;
  expect(before.looked.systems).toBe(2);
  expect(await gaps()).toEqual([]);
  await here.as('ivan').action('addSystem', { ...saidOf('Ejerløs'), nonce: crypto.randomUUID() });
  await until(async () => {
    const { gaps } = (await here.as('dina').view('accountability', {})).answer;
    return gaps.some(({ kind, name }) => kind === 'systemWithoutOwner' && name === 'Ejerløs');
  });
});

test('S94: an owner who loses the position leaves a hand-over to those who keep the register, and stays until then', async () => {
  const unit = { unit: 'center-liv', name: 'Center for Liv', kind: 'centre', parent: 'kommunen', seen: 1 } as const;
  const manager = await here.as('ditte').id();
  await here.as('eva').carryOut('saveUnit', { ...unit, manager, nonce: crypto.randomUUID() });
  await until(async () => (await gaps()).includes('systemToHandOver'));
  await until(async () => (await thingsOf(here.as('dina'), 'systems')).length === 1);
  expect(await thingsOf(here.as('dina'), 'systems')).toMatchObject([{ what: 'handOver', count: 1, place: '/systems' }]);
  const shown = (await here.as('ivan').view('system', { system: nexus })).answer;
  expect(shown).toMatchObject({ ownerName: 'Karen Krogh', lacks: expect.arrayContaining(['ownerPosition']) });

  const next = { part: 'owner', system: nexus, person: manager, seen: shown.version } as const;
  expect((await here.as('ivan').action('appointToSystem', next)).status).toBe(200);
  await until(async () => (await thingsOf(here.as('dina'), 'systems')).length === 0);
});

test('S91: a data owner who leads nobody any more is told of until another has the part', async () => {
  await until(async () => (await gaps(housing)).includes('systemPartGone'));
  const part = { part: 'dataOwner', system: housing } as const;
  await here.as('ivan').carryOut('endSystemPart', { ...part, person: await here.as('karen').id() });
  await here.as('ivan').carryOut('appointToSystem', { ...part, person: await here.as('mette').id() });
  await until(async () => !(await gaps(housing)).includes('systemPartGone'));
});

test('S28, S98: who has the budget, or keeps a document, and has left is told of', async () => {
  const added = await here.as('ivan').action('addSystem', { ...saidOf('Kantinen'), nonce: crypto.randomUUID() });
  const { key: system, version: seen } = added.answer;
  const person = await here.as('lone').id();
  const ready = { state: 'ready', nextReview: '2026-12-10', keeper: person, seen: 0 } as const;
  await here.as('ivan').carryOut('saveSystemDocument', { system: nexus, kind: 'instructions', ...ready });
  await here.as('ivan').carryOut('appointToSystem', { part: 'budgetHolder', system, person, seen });
  expect([await gaps(), await gaps(system)]).toEqual([[], ['systemWithoutOwner']]);
  await here.standin.graph('PATCH', `/users/${person}`, { accountEnabled: false });
  await readDirectory(here);
  await until(async () => (await gaps(system)).includes('systemPartGone'));
  expect(await gaps()).toEqual(['systemPartGone']);
  // The document is the owner's until somebody else keeps it.
  const { open } = (await here.as('ditte').view('mySystems', {})).answer;
  expect(open[0]).toMatchObject({ what: 'instructions', dueOn: '2026-12-10' });
  const keeper = await here.as('mette').id();
  await here.as('ivan').carryOut('saveSystemDocument', {
    ...{ system: nexus, kind: 'instructions' },
    ...{ ...ready, keeper, seen: 1 },
  });
  await until(async () => (await gaps()).length === 0);
});

test('S28, S94: a data owner whose account is closed is told of until the part has ended', async () => {
  const person = await here.as('mette').id();
  await here.standin.graph('PATCH', `/users/${person}`, { accountEnabled: false });
  await readDirectory(here);
  await until(async () => (await gaps()).includes('systemPartGone'));
  // The owner is there, and it is no system to hand over.
  expect(await gaps()).toEqual(['systemPartGone']);
  expect(await thingsOf(here.as('dina'), 'systems')).toEqual([]);
  await here.as('ivan').carryOut('endSystemPart', { part: 'dataOwner', system: nexus, person });
  const kept = { kind: 'instructions', state: 'ready', nextReview: '2026-12-10' } as const;
  await here.as('ivan').carryOut('saveSystemDocument', { system: nexus, ...kept, seen: 2 });
  await until(async () => (await gaps()).length === 0);
});
