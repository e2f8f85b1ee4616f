import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type StoragePlaceInput = ActionInput<'saveStoragePlace'>;
const paper: StoragePlaceInput = {
  unit: 'nord',
  kind: 'paper',
  place: 'Skabet ved vagtplanen',
  notIn: 'Bilen',
  seen: 0,
};
strangersAreRefused(() => here, 'saveStoragePlace', 'mette', paper);

const save = (who: Who, own: Partial<StoragePlaceInput> = {}) =>
  here.as(who).action('saveStoragePlace', { ...paper, ...own });
const shown = async (who: Who, unit = 'nord') =>
  (await here.as(who).view('storage', {})).answer.units
    .find((one) => one.unit === unit)
    ?.rows.find(({ kind }) => kind === 'paper');

test.each([[{}], [{ ...paper, place: ' ' }], [{ ...paper, place: 'x'.repeat(201) }], [{ ...paper, kind: 'guld' }]])(
  '%j is refused',
  async (body) => {
    const reply = await here.as('mette').send('POST', '/api/jobs/saveStoragePlace', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  },
);

test('only whoever leads the unit says where it keeps things', async () => {
  for (const who of ['lone', 'dina'] as const) expect((await save(who)).refusal?.code).toBe('notAllowed');
  expect((await save('mette', { unit: 'center-liv' })).refusal?.code).toBe('notAllowed');
  expect(await rowsOf(here, 'storagePlace')).toEqual([]);
});

test('S52: it stands for everybody in the unit at once, with CPR numbers covered', async () => {
  expect(await shown('lone')).toEqual({ kind: 'paper', version: 0 });
  await save('mette', { notIn: 'Bilen 311236-4321' });
  await until(async () => (await shown('lone'))?.place !== undefined);
  expect(await shown('lone')).toMatchObject({ place: paper.place, version: 1 });
  expect(readable(await rowsOf(here, 'storagePlace'))).not.toContain('4321');
});

test('the same again writes nothing; another with what was seen replaces it; one who saw an older one is told', async () => {
  expect((await save('mette', { notIn: 'Bilen 311236-4321', seen: 0 })).answer.version).toBe(1);
  expect((await save('mette', { place: 'Skuffen', seen: 0 })).refusal?.code).toBe('changedMeanwhile');
  expect((await save('mette', { place: 'Skuffen', seen: 1 })).answer).toMatchObject({ place: 'Skuffen', version: 2 });
});

test('two who lead say different things at once: one is told, and nothing is lost', async () => {
  const replies = await Promise.all([
    save('mette', { kind: 'drafts', place: 'OneDrive' }),
    save('karen', { kind: 'drafts', place: 'Drevet' }),
  ]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('S49: what the centre says counts where the unit has said nothing', async () => {
  await save('karen', { unit: 'center-liv', kind: 'contracts', place: 'Sagssystemet' });
  await until(async () =>
    JSON.stringify((await here.as('lone').view('storage', {})).answer).includes('"fromName":"Center for Liv"'),
  );
});
