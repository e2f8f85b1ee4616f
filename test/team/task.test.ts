import { describe, expect, test } from 'vitest';
import { type Owing, tasksOf, threeThings } from '../../src/features/team/tasks/task.ts';
import type { Task } from '../../src/features/team/tasks/task-shapes.ts';

const today = '2026-12-01';
const nothing: Owing = { starting: [], editions: [], behind: 0 };
const edition = (dueOn: string, name = '2026.3') => ({ document: 'handbook' as const, edition: name, dueOn });
const kinds = (owing: Partial<Owing>) => tasksOf({ ...nothing, ...owing }, today).map(({ kind }) => kind);

const cases: readonly [what: string, owing: Partial<Owing>, waits: Task['kind'][]][] = [
  ['nobody and nothing: no task', {}, []],
  [
    'whoever starts tomorrow comes before an edition due in a week',
    {
      starting: ['2026-12-02'],
      editions: [edition('2026-12-08')],
    },
    ['makeReady', 'conveyVersion'],
  ],
  [
    'an edition that is late comes before whoever starts in two weeks',
    {
      starting: ['2026-12-15'],
      editions: [edition('2026-11-20')],
    },
    ['conveyVersion', 'makeReady'],
  ],
  [
    'what others can do for themselves is last',
    { behind: 4, editions: [edition('2026-11-30')] },
    ['conveyVersion', 'remindTeam'],
  ],
  ['whoever starts in two months is no task yet', { starting: ['2027-01-30'] }, []],
  ['a review planned half a year ahead is no task yet', { review: { held: 0, year: 2027, by: '2027-06-30' } }, []],
  [
    'a review the year needs by its end is one (S86)',
    { review: { held: 1, year: 2026, by: '2026-12-31' } },
    ['holdReview'],
  ],
];

describe('S21, S81, S84: what waits for a manager, the most urgent first', () => {
  test.each(cases)('%s', (_what, owing, waits) => {
    expect(kinds(owing)).toEqual(waits);
  });

  test('those who start are one task with the first day, and only those who start soon are counted', () => {
    const [task] = tasksOf({ ...nothing, starting: ['2026-12-14', '2026-12-07', '2027-01-20'] }, today);
    expect(task).toEqual({ kind: 'makeReady', count: 2, dueOn: '2026-12-07', place: '/clearance' });
  });

  test('every task leads somewhere', () => {
    const all = tasksOf(
      {
        starting: ['2026-12-02'],
        editions: [edition('2026-12-08')],
        review: { held: 1, year: 2026, by: '2026-12-31' },
        behind: 1,
      },
      today,
    );
    expect(all.map(({ place }) => place)).toEqual(['/team', '/clearance', '/tasks/convey', '/reviews']);
  });
});

test('never more than three at once, and the rest is kept', () => {
  const editions = ['01', '02', '03', '04', '05'].map((day) => edition(`2026-12-${day}`, `2026.${day}`));
  const { first, rest } = threeThings(tasksOf({ ...nothing, editions }, today));
  expect(first.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2026-12-02', '2026-12-03']);
  expect(rest).toHaveLength(2);
  expect(threeThings([])).toEqual({ first: [], rest: [] });
});
