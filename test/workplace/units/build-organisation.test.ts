import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Employment } from '../../../src/features/workplace/records.ts';
import { insideOf } from '../../examples/example.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { until, type World, world } from '../../world.ts';
import { building, faultsOf, type WantedInput } from './building.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { save, made, shown, tree } = building(() => here);

strangersAreRefused(() => here, 'saveUnit', 'eva', {
  ...{ nonce: crypto.randomUUID(), name: 'Fremmed', kind: 'unit', parent: 'kommunen', seen: 0 },
});

describe('a new unit', () => {
  test('S37: is made by an editor alone', async () => {
    for (const who of ['lone', 'mette', 'dina', 'aksel', 'rene'] as const)
      expect((await save({}, who)).refusal?.code).toBe('notAllowed');
  });

  test('INV16: the same press, on two servers at once and later, makes one; the code is of its name and its press', async () => {
    const nonce = 'abcdef11-1111-4111-8111-111111111111';
    const wanted = { name: 'Aftenvagten', nonce };
    const both = await Promise.all([save(wanted), save(wanted, 'eva', 1)]);
    for (const { answer } of [...both, await save(wanted, 'eva', 1)])
      expect(answer).toEqual({ unit: 'aftenvagten-abcdef', name: 'Aftenvagten', seen: 1 });
    expect((await rowsOf(here, 'unit')).filter(({ name }) => name === 'Aftenvagten')).toHaveLength(1);
    const entries = async () => (await rowsOf(here, 'auditEntry')).filter(({ target }) => target.endsWith('-abcdef'));
    await until(async () => (await entries()).length === 1);
    expect((await entries()).map(({ action }) => action)).toEqual(['saveUnit']);
  });

  test.each<[string, Partial<WantedInput>, string]>([
    ['another municipality', { kind: 'top', parent: undefined }, 'topExists'],
    ['under nothing', { parent: undefined }, 'parentMissing'],
    ['under what is not there', { parent: 'intet' }, 'parentGone'],
    ['with a name that is taken there', { name: 'hjemmeplejen nord' }, 'nameTaken'],
  ])('%s is refused with what is in the way', async (_, wanted, fault) => {
    const reply = await save(wanted);
    expect([reply.status, reply.refusal?.code, faultsOf(reply)]).toEqual([422, 'unitInvalid', { faults: [fault] }]);
  });

  test('nobody with a closed account leads it, nor anybody nobody knows', async () => {
    for (const manager of [await here.as('olga').id(), crypto.randomUUID()])
      expect((await save({ manager })).refusal?.code).toBe('unknownPerson');
  });

  test('S37: an editor does not make herself a manager', async () => {
    expect((await save({ manager: await here.as('eva').id() })).refusal?.code).toBe('ownRole');
  });

  test('S74: whoever watches does not head a centre', async () => {
    const dina = await here.as('dina').id();
    const wanted = { name: 'Nyt center', kind: 'centre', parent: 'kommunen', manager: dina } as const;
    expect((await save(wanted)).refusal?.code).toBe('rolesConflict');
    const own = await made({ name: 'DBR', parent: 'kommunen', manager: dina });
    const changed = { ...wanted, unit: own.unit, name: 'DBR', seen: own.seen };
    expect((await save(changed)).refusal?.code).toBe('rolesConflict');
  });

  test('INV15: a CPR number in a name is covered', async () => {
    expect((await made({ name: 'Hold 311236-4321' })).name).not.toContain('4321');
  });
});

describe('an edit', () => {
  test('a renamed unit keeps its code, and the jobs in it say its new name', async () => {
    const seen = (await shown('nord'))?.seen ?? 0;
    const mette = await here.as('mette').id();
    const wanted = { unit: 'nord', name: 'Hjemmeplejen Norden', manager: mette, seen };
    const { answer } = await save(wanted);
    expect(answer).toEqual({ unit: 'nord', name: 'Hjemmeplejen Norden', seen: seen + 1 });
    const jobs = (await rowsOf(here, 'employment')).filter(({ unit }) => unit === 'nord');
    expect(jobs.length).toBeGreaterThan(40);
    expect(new Set(jobs.map(({ unitName }) => unitName))).toEqual(new Set(['Hjemmeplejen Norden']));
    // The same again is the first answer, whoever has seen what.
    expect((await save(wanted)).answer).toEqual(answer);
    expect((await save({ ...wanted, name: 'Hjemmeplejen Nord' })).refusal?.code).toBe('changedMeanwhile');
    expect((await save({ ...wanted, name: 'Hjemmeplejen Nord', seen: answer.seen })).refusal).toBeUndefined();
  });

  test('a rename that stopped half-way is finished by the same press', async () => {
    const { records } = insideOf(here).ports;
    const [left] = records.all(Employment, { unit: 'nord' });
    if (!left) throw new Error('nobody works there');
    await records.update(Employment, left, { ...left.record, unitName: 'Gammelt navn' });
    const now = await shown('nord');
    const wanted = { unit: 'nord', name: 'Hjemmeplejen Nord', manager: now?.manager, seen: now?.seen ?? 0 };
    await save(wanted);
    expect((await records.fetch(Employment, left.record.key))?.record.unitName).toBe('Hjemmeplejen Nord');
  });

  test('S28: who leads the unit leads those no job names a manager for', async () => {
    const [nils, e1] = [await here.as('nils').id(), await here.as('e1').id()];
    const unit = await made({ name: 'Natholdet' });
    const { records } = insideOf(here).ports;
    const [job] = records.all(Employment, { person: e1 });
    if (!job) throw new Error('no job');
    const moved = { ...job.record, unit: unit.unit, unitName: 'Natholdet', manager: undefined };
    await records.update(Employment, job, moved);
    const asked = { does: 'save', unit: unit.unit, kind: 'unit', parent: 'center-liv', manager: nils } as const;
    const effect = (await here.as('eva').view('unitEffect', asked)).answer;
    expect(effect).toEqual({ people: 1, units: 0, leaders: [{ name: 'Nils Nyborg', people: 1 }] });
    expect((await here.as('nils').view('me', {})).answer.roles).not.toContain('lineManager');
    await save({ unit: unit.unit, name: 'Natholdet', manager: nils, seen: unit.seen });
    expect((await here.as('nils').view('me', {})).answer.roles).toContain('lineManager');
  });

  test('S18: who leads nothing any more is no longer asked what managers read', async () => {
    const { unit, seen } = (await shown('center-liv')) ?? { unit: '', seen: 0 };
    const ditte = await here.as('ditte').id();
    const wanted = { unit, name: 'Center for Liv', kind: 'centre', parent: 'kommunen' } as const;
    const gone = async () => (await rowsOf(here, 'lapse')).filter(({ rule }) => rule === 'r20');
    const karen = await here.as('karen').id();
    expect(await gone()).toEqual([]);
    const after = await save({ ...wanted, manager: ditte, seen });
    expect(after.refusal).toBeUndefined();
    await until(async () => (await gone()).length > 0);
    expect((await gone()).map(({ person, why }) => [person, why])).toEqual([[karen, 'audience']]);
    await save({ ...wanted, manager: karen, seen: after.answer.seen });
  });

  test('a unit is not put under itself, and the municipality stays', async () => {
    const centre = await shown('center-liv');
    const circle = { unit: 'center-liv', name: 'Center for Liv', kind: 'centre', parent: 'nord' } as const;
    expect(faultsOf(await save({ ...circle, seen: centre?.seen ?? 0 }))).toEqual({ faults: ['circle'] });
    const top = await shown('kommunen');
    const lower = { unit: 'kommunen', name: 'Eksempel Kommune', kind: 'centre', parent: 'center-liv' } as const;
    expect(faultsOf(await save({ ...lower, seen: top?.seen ?? 0 }))).toEqual({ faults: ['topMissing'] });
    expect((await save({ unit: 'intet', name: 'Intet', seen: 1 })).refusal?.code).toBe('unknownUnit');
  });
});

test('S68: the tree is for whoever builds or oversees it', async () => {
  expect((await tree('dina')).map(({ unit }) => unit)).toContain('nord');
  expect((await tree('rene')).find(({ unit }) => unit === 'nord')).toMatchObject({ managerName: 'Mette Madsen' });
  for (const who of ['lone', 'mette', 'aksel'] as const)
    expect((await here.as(who).view('organisation', {})).refusal?.code).toBe('notAllowed');
  expect((await here.as('dina').view('unitEffect', { does: 'close', unit: 'nord' })).refusal?.code).toBe('notAllowed');
});
