import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { faultsOfMeasure } from '../../src/features/training/measure.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { crowd, upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { plannedCourse } from './examples.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type Importing = ActionInput<'importAttendance'>;
const bringIn = (who: Who, lines: Importing['lines'], own: Partial<Importing> = {}) =>
  here.as(who).action('importAttendance', { check: false, courses: [], lines, ...own });

describe('S41, S55, S78: a file of the learning system', () => {
  const input = { check: true, courses: [], lines: [] } as const;
  strangersAreRefused(() => here, 'importAttendance', 'eva', { ...input, courses: [], lines: [] });

  test('S55: comes in some at a time, twice over writes nothing, and is taken back together', async () => {
    const { key, title } = await plannedCourse(here, 'Fra fil');
    const lines = crowd.map((who, index) => ({
      ...{ line: index + 2, person: upnOf(who), course: title, on: '03-11-2026' },
    }));
    const wrong = [
      { line: 90, person: 'nogen@andetsteds.dk', course: title, on: '03-11-2026' },
      { line: 91, person: upnOf('inge'), course: title, on: '03-11-2026' },
    ];
    const check = (await bringIn('eva', [...lines, ...wrong], { check: true })).answer;
    expect(check).toMatchObject({ stored: 30, people: 30, known: 0, left: 30 });
    expect(check.faults).toEqual(
      [
        { line: 90, fault: 'unknownPerson', written: 'nogen@andetsteds.dk' },
        { line: 91, fault: 'council' },
      ].map((one) => expect.objectContaining(one)),
    );
    expect((await rowsOf(here, 'attendance')).filter(({ course }) => course === key)).toEqual([]);
    const first = (await bringIn('eva', lines, { atMost: 20 })).answer;
    expect([first.stored, first.left]).toEqual([20, 10]);
    const second = (await bringIn('eva', lines, { atMost: 20 })).answer;
    expect([second.stored, second.left, second.batch]).toEqual([10, 0, first.batch]);
    const again = (await bringIn('eva', lines)).answer;
    expect([again.stored, again.known]).toEqual([0, 30]);
    const rows = async () => (await rowsOf(here, 'attendance')).filter(({ course }) => course === key);
    expect((await rows()).map(({ how, batch }) => [how, batch])).toEqual(crowd.map(() => ['file', first.batch]));
    expect((await here.as('dina').action('undoAttendance', { batch: first.batch })).answer.undone).toBe(30);
    expect((await rows()).every(({ withdrawnAt }) => withdrawnAt !== undefined)).toBe(true);
  });

  test('a manager has no file; those who plan have', async () => {
    expect((await bringIn('mette', [])).refusal?.code).toBe('notAllowed');
    expect((await bringIn('ivan', [])).status).toBe(200);
  });
});

type Measure = ActionInput<'saveMeasure'>;
const said = { unit: 'center-liv', what: 'Skab med lås til papir i alle vagtrum', dueOn: '2026-12-20' } as const;
const save = (who: Who, own: Partial<Measure> = {}) =>
  here.as(who).action('saveMeasure', { ...said, measure: crypto.randomUUID(), done: false, seen: 0, ...own });

describe('S80: measures of a centre', () => {
  strangersAreRefused(() => here, 'saveMeasure', 'karen', {
    ...said,
    ...{ measure: '3f2a9c00-0000-4000-8000-000000000000', done: false, seen: 0 },
  });

  test('S80: the head of the centre decides them; nobody else, and for no other unit', async () => {
    expect((await save('dina')).refusal?.code).toBe('notAllowed');
    expect((await save('mette')).refusal?.code).toBe('notAllowed');
    expect((await save('karen', { unit: 'kommunen' })).refusal?.code).toBe('notAllowed');
    expect((await save('karen', { dueOn: '2026-11-30' })).refusal?.details?.faults).toEqual(['inThePast']);
    expect((await save('karen', { done: true })).refusal?.details?.faults).toEqual(['noEvidence']);
  });

  test('S80: one waits on Start, is done with what shows it, and is to be done again when that is taken back', async () => {
    const measure = crypto.randomUUID();
    await save('karen', { measure });
    const waits = async () => (await thingsOf(here.as('karen'), 'training')).filter((one) => one.what === 'measures');
    await until(async () => (await waits()).length === 1);
    expect(await waits()).toMatchObject([{ count: 1, dueOn: '2026-12-20', place: '/training' }]);
    const done = await save('karen', { measure, done: true, note: 'Billeder ligger på sag 26/1042', seen: 1 });
    await until(async () => (await waits()).length === 0);
    const shown = (await here.as('dina').view('training', {})).answer.measures;
    expect(shown).toMatchObject([{ unitName: 'Center for Liv', doneOn: '2026-12-01', mayChange: false }]);
    await save('karen', { measure, seen: done.answer.version });
    await until(async () => (await waits()).length === 1);
    expect((await rowsOf(here, 'measure'))[0]?.doneOn).toBeUndefined();
  });

  test('of two who change one at once, one is told', async () => {
    const measure = crypto.randomUUID();
    await save('karen', { measure });
    const replies = await Promise.all([
      save('karen', { measure, what: 'Det ene', seen: 1 }),
      save('karen', { measure, what: 'Det andet', seen: 1 }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('too far ahead is no plan', () => {
    expect(faultsOfMeasure({ dueOn: '2029-01-01' }, undefined, '2026-12-01')).toEqual(['tooFar']);
  });
});
