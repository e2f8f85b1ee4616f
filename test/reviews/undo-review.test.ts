import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesFrom } from '../names-from.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await namesFrom(here, '2026-12-01');
  await until(async () => (await reviews()).people !== undefined);
});
afterAll(() => here.close());

const number = '2026-1';
const reviews = async () => (await here.as('mette').view('reviews')).answer;
const presence = async () => (await rowsOf(here, 'presence')).filter(({ withdrawnAt }) => withdrawnAt === undefined);
const hold = async (name: string, seen: number, on: string) =>
  (
    await here.as('mette').action('holdReview', {
      ...{ number: name, seen, on, attended: { by: 'names', people: [await here.as('lone').id()] } },
      minutes: { agreed: 'Vi ringer', doubts: '', next: '' },
    })
  ).answer;
const prepare = async (name: string) =>
  (
    await here
      .as('mette')
      .action('saveAgenda', { number: name, seen: 0, points: [{ kind: 'privateData', minutes: 2 }] })
  ).answer;
const undo = (seen: number, name = number) => here.as('mette').action('undoReview', { number: name, seen });

strangersAreRefused(() => here, 'undoReview', 'mette', { number, seen: 1 });

test.each([[{ number }], [{ number, seen: 0 }], [{ number: '1', seen: 1 }]])('%j is refused', async (body) => {
  expect((await here.as('mette').send('POST', '/api/jobs/undoReview', body)).refusal?.code).toBe('badInput');
});

test('what is not there, and what is somebody else’s, cannot be taken back', async () => {
  expect((await undo(1)).refusal?.code).toBe('unknownReview');
  expect((await here.as('lone').action('undoReview', { number, seen: 1 })).refusal?.code).toBe('notAllowed');
});

test('an agenda that has not been held has nothing to take back', async () => {
  const { seen } = await prepare(number);
  expect((await undo(seen)).refusal?.code).toBe('reviewStands');
});

test('taken back: the year is 0 of 2 again, the rows say so, and what was written stays; a repeat is the same', async () => {
  const { seen } = await hold(number, (await reviews()).agenda.seen, '2026-12-01');
  await until(async () => (await presence()).length > 40);
  const first = await undo(seen);
  expect(first.answer.year.held).toBe(0);
  expect((await undo(seen)).answer.seen).toBe(first.answer.seen);
  await until(async () => (await presence()).length === 0);
  await until(async () => (await rowsOf(here, 'reviewYear')).every(({ state }) => state === 'none'));
  const [row] = await rowsOf(here, 'review');
  expect(row).toMatchObject({ state: 'prepared', deed: 'undone', agreed: 'Vi ringer' });
  expect((await reviews()).agenda).toMatchObject({ number, seen: first.answer.seen });
});

test('somebody who has seen an older version is told', async () => {
  const { seen } = await hold(number, (await reviews()).agenda.seen, '2026-12-01');
  expect((await undo(seen - 1)).refusal?.code).toBe('changedMeanwhile');
});

test('a record stands when a later one builds on it, and after thirty days', async () => {
  await here.clock.move('2026-12-20T08:00');
  const { seen } = await prepare('2026-2');
  await hold('2026-2', seen, '2026-12-20');
  await until(async () => (await reviews()).records.length === 2);
  const [later, earlier] = (await reviews()).records;
  expect([later?.mayUndo, earlier?.mayUndo]).toEqual([true, false]);
  expect((await undo(earlier?.seen ?? 0)).refusal?.code).toBe('reviewStands');
  await here.clock.move('2027-01-20T08:00');
  expect((await undo(later?.seen ?? 0, '2026-2')).refusal?.code).toBe('reviewStands');
});
