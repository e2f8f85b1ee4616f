import { expect, test } from 'vitest';
import { controlReminders } from '../../../src/features/systems/controls/reminders.ts';

const now = '2026-12-01T07:00:00Z';
const told = (...days: readonly string[]) =>
  controlReminders(
    days.map((dueOn) => ({ person: 'signe', dueOn })),
    now,
  ).map(({ key, count }) => [key, count]);

test.each([
  ['in two weeks', '2026-12-15', 1],
  ['in eight days', '2026-12-09', 1],
  ['in more than two weeks', '2026-12-16', 0],
  ['in a week, told the week before', '2026-12-08', 0],
  ['today', '2026-12-01', 0],
  ['yesterday', '2026-11-30', 1],
  ['a week ago', '2026-11-24', 1],
  ['longer ago', '2026-11-23', 0],
])('S36, S47, S93: who does a control is told of one that is due %s', (_, dueOn, count) => {
  expect(told(dueOn)).toHaveLength(count);
});

test('S113: what comes in a week is told in one, to each their own', () => {
  expect(told('2026-12-10', '2026-12-11', '2026-11-30')).toEqual([['tell:signe:controls-2026-w49', 3]]);
  const two = controlReminders(
    [
      { person: 'signe', dueOn: '2026-12-10' },
      { person: 'karen', dueOn: '2026-12-10' },
    ],
    now,
  );
  expect(two.map(({ person, count }) => [person, count])).toEqual([
    ['signe', 1],
    ['karen', 1],
  ]);
});
