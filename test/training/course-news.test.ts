import { describe, expect, test } from 'vitest';
import { TakenIndex } from '../../src/features/training/attendance.ts';
import { newsSince } from '../../src/features/training/course-news.ts';
import type { Course, TrainingStatus } from '../../src/features/training/records.ts';
import { TrainingCount } from '../../src/features/training/training-count.ts';

const today = '2026-12-10';
const course: Course = {
  ...{ key: 'course:x', actor: 'a', at: '2026-05-20T08:00:00Z', byName: 'A', title: 'Kursus', kind: 'own' },
  ...{ audience: ['everybody'], months: 12, startOn: '2026-06-01' },
};

describe('S41, S55: since when a course is news to somebody', () => {
  test.each<
    [string, Partial<Course>, Parameters<typeof newsSince>[0]['state'], string, string | undefined, string | undefined]
  >([
    ['it is theirs to take', { startOn: '2026-12-08' }, 'missing', '2020-01-01', undefined, '2026-12-08'],
    ['they have begun here', {}, 'missing', '2026-12-09', undefined, '2026-12-09'],
    [
      'planned by day for the same day',
      { startOn: '2026-12-09', at: '2026-12-09T09:00:00Z' },
      'missing',
      '2020-01-01',
      undefined,
      '2026-12-10',
    ],
    [
      'planned just now: the next night tells',
      { startOn: today, at: '2026-12-10T03:00:00Z' },
      'missing',
      '2020-01-01',
      undefined,
      undefined,
    ],
    ['it runs out in sixty days', {}, 'soon', '2020-01-01', '2027-02-06', '2026-12-08'],
    ['it is late since the day after', {}, 'late', '2020-01-01', '2026-12-08', '2026-12-09'],
    ['it is held in fourteen days', { nextOn: '2026-12-24' }, 'missing', '2020-01-01', undefined, today],
    [
      'a session set nearer than that',
      { nextOn: '2026-12-12', at: '2026-12-08T09:00:00Z' },
      'soon',
      '2020-01-01',
      '2027-01-20',
      '2026-12-09',
    ],
    [
      'a word put right since is no news of it',
      { nextOn: '2026-12-12', saidOn: '2026-11-01', at: '2026-12-08T09:00:00Z' },
      'soon',
      '2020-01-01',
      '2027-01-20',
      '2026-11-28',
    ],
    [
      'a word put right on the day it begins is none either',
      { startOn: '2026-12-09', saidOn: '2026-11-01', at: '2026-12-09T09:00:00Z' },
      'missing',
      '2020-01-01',
      undefined,
      '2026-12-09',
    ],
    ['it has been held', { nextOn: '2026-12-09' }, 'missing', '2020-01-01', undefined, '2026-06-01'],
    ['what is taken is none', { nextOn: '2026-12-12' }, 'done', '2020-01-01', '2027-11-01', undefined],
  ])('%s', (_, own, state, since, dueOn, wanted) => {
    expect(newsSince({ course: { ...course, ...own }, state, dueOn }, since, today)).toBe(wanted);
  });
});

describe('S78: what the night writes', () => {
  const someone = {
    person: 'p',
    roles: [],
    units: new Set<string>(),
    hasJob: true,
    since: '2020-01-01',
    parts: new Set<string>(),
  };
  const counted = (before: readonly TrainingStatus[], people: number, on = today, name = 'Liv') => {
    const count = new TrainingCount([course], new TakenIndex([], (id) => id), on);
    for (let each = 0; each < people; each += 1) count.add({ ...someone, person: `p${each}` }, 'liv');
    return count.rows(before, () => name, `${on}T05:00:00Z`);
  };

  test('what is the same is written once, and what has changed again', () => {
    const first = counted([], 7);
    expect(first).toMatchObject([{ unit: 'liv', people: 7, countedOn: today }]);
    expect(counted(first, 7, '2026-12-11')).toEqual([]);
    expect(counted(first, 8, '2026-12-11')).toMatchObject([{ people: 8, countedOn: '2026-12-11' }]);
    expect(counted(first, 7, '2026-12-11', 'Liv og job')).toMatchObject([{ name: 'Liv og job' }]);
    const gone = counted(first, 0, '2026-12-11');
    expect(gone).toMatchObject([{ unit: 'liv', people: 0 }]);
    expect(counted(gone, 0, '2026-12-12')).toEqual([]);
  });
});
