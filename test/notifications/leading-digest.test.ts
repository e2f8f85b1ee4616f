import { describe, expect, test } from 'vitest';
import { isToEscalate, passedOn } from '../../src/features/reviews/escalation.ts';
import { reviewYearOf } from '../../src/features/reviews/review-year.ts';
import {
  centreThings,
  digestWeek,
  isLastDay,
  leadingDigest,
  missedToTell,
  teamThings,
} from '../../src/features/team/tasks/leading-digest.ts';
import type { CentreTask, Task } from '../../src/features/team/tasks/task-shapes.ts';

const today = '2026-12-07';
const review = (dueOn: string): Task => ({ kind: 'holdReview', held: 0, year: 2026, dueOn, place: '' });
const convey = (dueOn: string): Task => ({ kind: 'conveyVersion', document: 'policy', edition: '1', dueOn, place: '' });
const remind: Task = { kind: 'remindTeam', count: 3, dueOn: today, place: '' };

describe('what a manager is told of in the week’s digest', () => {
  const things: readonly [what: string, tasks: readonly Task[], late: readonly string[], count: number][] = [
    ['nothing when nothing waits', [], [], 0],
    ['a review of the plan from two weeks before', [review('2026-12-21')], [], 1],
    ['none that is planned later: half a year is a plan (S86)', [review('2026-12-22')], [], 0],
    ['a version whose deadline is a week away, or past (S21)', [convey('2026-12-14'), convey('2026-11-01')], [], 2],
    ['none with more time left', [convey('2026-12-15')], [], 0],
    [
      'late people once, however many, when they have had a week of their own',
      [remind],
      ['2026-11-30', '2026-11-01'],
      1,
    ],
    ['nobody who was reminded only this week', [remind], ['2026-12-01'], 0],
    ['nobody before names may be met (G8)', [], ['2026-11-01'], 0],
    [
      'no newcomers, who have notifications of their own',
      [{ kind: 'makeReady', count: 1, dueOn: today, place: '' }],
      [],
      0,
    ],
  ];
  test.each(things)('%s', (_what, tasks, late, count) => expect(teamThings(tasks, late, today)).toBe(count));
});

test('S79: whoever leads managers is told of what is late, not of training, and of lost years once', () => {
  const at = { dueOn: today, place: '' };
  const tasks: readonly CentreTask[] = [
    { kind: 'centreNewcomers', managers: 1, ...at },
    { kind: 'centreReviews', managers: 2, year: 2026, ...at },
    { kind: 'centreGap', rule: 'r21', unit: 'Nord', band: 'few', ...at },
  ];
  expect(centreThings(tasks, 0)).toBe(1);
  expect(centreThings(tasks, 2)).toBe(2);
});

test('one digest a week, whoever plans it', () => {
  expect(leadingDigest('A', 2, '2026-12-07T08:00:00Z').key).toBe(leadingDigest('A', 5, '2026-12-07T09:00:00Z').key);
  expect(leadingDigest('A', 2, '2026-12-14T08:00:00Z').key).not.toBe('tell:a:leading-2026-w50');
});

describe('the day of a week’s digest', () => {
  const isHoliday = (day: string) => ['2027-03-29', '2026-12-31', '2027-01-01'].includes(day);
  test.each([
    ['a Monday', '2026-12-07', '2026-12-07'],
    ['a Wednesday, when the servers slept: the same digest', '2026-12-09', '2026-12-07'],
    ['no Saturday', '2026-12-12', undefined],
    ['no Sunday', '2026-12-13', undefined],
    ['no holiday', '2027-03-29', undefined],
    ['the day after Easter Monday', '2027-03-30', '2027-03-29'],
  ])('%s', (_what, day, week) => expect(digestWeek(day, isHoliday)).toBe(week));

  test('S86: a year is over on its last day, whatever the weekday', () => {
    expect(['2026-12-31', '2028-12-31', '2026-12-30'].map(isLastDay)).toEqual([true, true, false]);
  });
});

describe('S86: whoever leads is told once of a year that was passed on', () => {
  const on = '2026-12-31';
  const sent = (at: string, state: 'sent' | 'planned' | 'dropped' = 'sent') => [
    { ...leadingDigest('a', 1, `${at}T08:00:00Z`), state },
  ];
  test.each([
    ['at once', [], on, 1],
    ['after the holidays, when what was planned was dropped', sent(on, 'dropped'), '2027-01-04', 1],
    ['after the holidays, when the week’s digest had been sent before', sent('2026-12-28'), '2027-01-04', 1],
    ['not again, when it was sent', sent(on), '2027-01-04', 0],
    ['no longer, two weeks on', [], '2027-01-14', 0],
  ])('%s', (_what, told, today, count) => expect(missedToTell([on], told, today)).toBe(count));
});

describe('S86: a year that cannot reach two is passed on once', () => {
  const who = { manager: 'm', managerName: 'M', units: 'Nord' };
  const row = (days: readonly string[], on: string, year = 2026) =>
    reviewYearOf(who, days, year, on, `${on}T08:00:00Z`);
  test.each([
    ['not while two can be held', row([], '2026-12-30'), '2026-12-30', false],
    ['on the last day when none has been', row([], '2026-12-31'), '2026-12-31', true],
    [
      'not on 1 January, and not for one that may still be recorded',
      row(['2026-03-01'], '2027-01-01'),
      '2027-01-30',
      false,
    ],
    ['when December can no longer be recorded', row(['2026-03-01'], '2027-01-31'), '2027-01-31', true],
    ['never for a year that has its two', row(['2026-03-01', '2026-09-01'], '2027-02-01'), '2027-02-01', false],
    ['not a quarter later', row([], '2027-03-01'), '2027-04-01', false],
    ['not for somebody who leads nobody', { ...row([], '2027-02-01'), leadsNobody: true }, '2027-02-01', false],
    ['not again', passedOn(row([], '2027-02-01'), 'Jens', '2027-02-01'), '2027-02-02', false],
  ] as const)('%s', (_what, one, today, isTime) => expect(isToEscalate(one, today)).toBe(isTime));
});
