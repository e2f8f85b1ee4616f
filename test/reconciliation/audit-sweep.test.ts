import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { AuditEntry } from '../../src/features/audit/records.ts';
import { Lesson } from '../../src/features/cases/lessons/records.ts';
import { sweepAudit } from '../../src/features/reconciliation/scheduled/audit-sweep.ts';
import { Setting } from '../../src/features/workplace/records.ts';
import { lists } from '../../src/lists.ts';
import { outsideApp, sites } from '../../src/standin/identity.ts';
import { accessAs } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await here.clock.move('2026-12-02T12:00');
  await sweep();
});
afterAll(() => here.close());

function services() {
  const { inside } = here.servers[0] ?? {};
  if (!inside) throw new Error('the server runs elsewhere');
  return inside.context.ports;
}
const sweep = () => sweepAudit(services(), '2026-12-02T12:00:00Z');
const entriesOf = (target: string) =>
  services()
    .records.all(AuditEntry, { target })
    .map(({ record: { action, actor, at, version } }) => [action, actor, at, version]);

const at = (minute: number) => `2026-12-02T10:${String(minute).padStart(2, '0')}:00Z`;
const lesson = (number: number, actor: string, minute: number, published = true): Lesson => ({
  ...{ key: `lesson:${number}`, actor, at: at(minute), title: 'Se efter', happens: 'Galt', instead: 'Ret' },
  ...{ published, publishedOn: '2026-12-02' },
});
const setting = (name: string, actor: string, minute: number, value: string): Setting => ({
  ...{ key: name.toLowerCase(), actor, at: at(minute), setting: name, value },
});

// A row written with an action and no entry is what a server leaves that is stopped between the two.

test('INV16: every action that wrote a row since is found, and its row need not tell which', async () => {
  const { records } = services();
  const first = await records.create(Lesson, lesson(1, 'dina', 0), 'publishLesson');
  const second = await records.update(Lesson, first, lesson(1, 'bo', 5, false), 'setLessonShown');
  await records.update(Lesson, second, lesson(1, 'dina', 9, true), 'setLessonShown');
  expect(await sweep()).toBe(3);
  expect(entriesOf('lesson:1')).toEqual(
    expect.arrayContaining([
      ['publishLesson', 'dina', at(0), 1],
      ['setLessonShown', 'bo', at(5), 2],
      ['setLessonShown', 'dina', at(9), 3],
    ]),
  );
  expect(await sweep()).toBe(0);
});

test('INV16: an older server beside leaves the column, and what it wrote is not put down to the action before', async () => {
  const { records } = services();
  const first = await records.create(Lesson, lesson(2, 'dina', 0), 'publishLesson');
  await records.update(Lesson, first, lesson(2, 'bo', 5, false));
  expect(await sweep()).toBe(1);
  expect(entriesOf('lesson:2')).toEqual([['publishLesson', 'dina', at(0), 1]]);
});

test('INV16: what an older server wrote last is guessed by its row, as long as there may be one', async () => {
  const { records } = services();
  const first = await records.create(Setting, setting('cardsPerWeek', 'eva', 0, '3'), 'saveSetting');
  await records.update(Setting, first, setting('cardsPerWeek', 'lone', 5, '4'));
  await records.create(Setting, setting('reminderDays', 'eva', 7, '5'));
  expect(await sweep()).toBe(3);
  expect(entriesOf('cardsperweek')).toEqual(
    expect.arrayContaining([
      ['saveSetting', 'eva', at(0), 1],
      ['saveSetting', 'lone', at(5), 2],
    ]),
  );
  expect(entriesOf('reminderdays')).toEqual([['saveSetting', 'eva', at(7), 1]]);
  expect(await sweep()).toBe(0);
});

test('INV16: a newer server over a row of an older one says what it did itself', async () => {
  const { records } = services();
  const first = await records.create(Lesson, lesson(3, 'dina', 0));
  await records.update(Lesson, first, lesson(3, 'bo', 5, false), 'setLessonShown');
  expect(await sweep()).toBe(1);
  expect(entriesOf('lesson:3')).toEqual([['setLessonShown', 'bo', at(5), 2]]);
});

const byHand = async (id: string, fields: Record<string, string>) => {
  const graph = await accessAs(here.standin, outsideApp);
  await graph.patch(`/sites/${sites[0]?.id}/lists/Lessons/items/${id}/fields`, fields);
};

test('INV16: what somebody says by hand is put down to nobody, and what the app did before it is', async () => {
  const { records, outside } = services();
  const { mark } = await records.create(Lesson, lesson(4, 'dina', 0), 'publishLesson');
  await byHand(mark.id, { Actor: 'lone', At: at(5), LastAction: `setLessonShown ${at(5)}` });
  await records.fetch(Lesson, 'lesson:4');
  await until(() => outside.met({ ...mark, version: 2 }));
  expect(await sweep()).toBe(1);
  expect(entriesOf('lesson:4')).toEqual([['publishLesson', 'dina', at(0), 1]]);
  expect(await sweep()).toBe(0);
});

test('INV16: what somebody typed into the column is said by nobody after the app has written the row again', async () => {
  const { records } = services();
  const made = await records.create(Lesson, lesson(5, 'dina', 0), 'publishLesson');
  expect(await sweep()).toBe(1);
  await byHand(made.mark.id, { LastAction: `setLessonShown ${at(0)}` });
  const forged = await records.fetch(Lesson, 'lesson:5');
  if (!forged) throw new Error('the row is gone');
  // As the DBR puts a row right, or a case is sealed: the same person and moment, and no action.
  const right = { ...lesson(5, 'dina', 0), title: 'Se efter nu' };
  expect((await records.update(Lesson, forged, right)).mark.version).toBe(3);
  expect(await sweep()).toBe(0);
  expect(entriesOf('lesson:5')).toEqual([['publishLesson', 'dina', at(0), 1]]);
});

test('a list that is not in holds no other up, and the run is not over', async () => {
  const { records, acted } = services();
  await records.create(Setting, setting('silentDays', 'eva', 8, '5'), 'saveSetting');
  const without: typeof acted = {
    ...acted,
    changed: (record, from, to) => {
      if (record.kind === Object.keys(lists)[0]) throw new Refusal('notReady');
      return acted.changed(record, from, to);
    },
  };
  await expect(sweepAudit({ ...services(), acted: without }, '2026-12-02T12:00:00Z')).rejects.toMatchObject({
    code: 'notReady',
  });
  expect(entriesOf('silentdays')).toEqual([['saveSetting', 'eva', at(8), 1]]);
});
