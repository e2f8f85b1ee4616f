import { describe, expect, test } from 'vitest';
import { TakenIndex } from '../../src/features/training/attendance.ts';
import { faultsOfCourse, isFor, type Learner, progressOf } from '../../src/features/training/course.ts';
import type { Course, TrainingStatus } from '../../src/features/training/records.ts';
import { shownCounts, TrainingCount } from '../../src/features/training/training-count.ts';

const today = '2026-12-01';
const someone: Learner = {
  ...{ person: 'p', roles: ['employee'], units: new Set(['nord', 'center-liv', 'kommunen']), hasJob: true },
  ...{ since: '2020-01-01', parts: new Set() },
};
const course: Course = {
  ...{ key: 'course:x', actor: 'a', at: '2026-12-01T08:00:00Z', byName: 'A', title: 'Kursus', kind: 'own' },
  ...{ audience: ['everybody'], months: 12, startOn: '2026-06-01' },
};

describe('S41, S55: whom a course is for', () => {
  test.each<[string, Partial<Course>, Partial<Learner>, boolean]>([
    ['everybody with a job', {}, {}, true],
    ['nobody without one', {}, { hasJob: false }, false],
    ['a unit takes in what is under it', { units: ['center-liv'] }, {}, true],
    ['another unit does not', { units: ['center-by'] }, {}, false],
    ['managers', { audience: ['managers'] }, { roles: ['lineManager'] }, true],
    ['managers only', { audience: ['managers'] }, {}, false],
    [
      'NIS 2 § 7: management, also without a job',
      { audience: ['management'] },
      { roles: ['divisionDirector'], hasJob: false },
      true,
    ],
    ['owners of any system', { audience: ['owners'] }, { parts: new Set(['nexus:owner']) }, true],
    [
      'a course about a system: its own people',
      { audience: ['administrators'], system: 'nexus' },
      { parts: new Set(['nexus:administrator']) },
      true,
    ],
    [
      'not those of another system',
      { audience: ['administrators'], system: 'nexus' },
      { parts: new Set(['aula:administrator']), roles: ['systemAdministrator'] },
      false,
    ],
    ['for nobody, where nobody is named', { audience: [] }, {}, false],
  ])('%s', (_, of, who, wanted) => {
    expect(isFor({ ...course, ...of }, { ...someone, ...who })).toBe(wanted);
  });
});

describe('how somebody stands', () => {
  test.each<[string, Partial<Course>, string | undefined, string[], string, string | undefined]>([
    ['a first year begins calm', { startOn: '2026-12-01' }, '2020-01-01', [], 'missing', '2027-03-01'],
    ['the last day is no day too late', { startOn: '2026-09-01' }, '2020-01-01', [], 'missing', '2026-12-01'],
    ['the day after is', { startOn: '2026-08-31' }, '2020-01-01', [], 'late', '2026-11-30'],
    ['who is new has three months of their own', { startOn: '2025-01-01' }, '2026-11-01', [], 'missing', '2027-02-01'],
    ['taken is taken', {}, undefined, ['2026-10-01'], 'done', '2027-10-01'],
    ['the last time counts', {}, undefined, ['2024-01-01', '2026-10-01', '2025-01-01'], 'done', '2027-10-01'],
    ['it runs out soon', {}, undefined, ['2026-01-15'], 'soon', '2027-01-15'],
    ['it has run out', { startOn: '2025-01-01' }, undefined, ['2025-11-30'], 'late', '2026-11-30'],
    ['taken long before it began here', { startOn: '2026-11-01' }, undefined, ['2020-01-01'], 'done', '2027-02-01'],
    ['once is for ever', { months: undefined }, undefined, ['2019-01-01'], 'done', undefined],
  ])('%s', (_, of, since, taken, state, dueOn) => {
    const found = progressOf({ ...course, ...of }, since, taken, today);
    expect([found.state, found.dueOn]).toEqual([state, dueOn]);
  });
});

test.each<[string, Partial<Course>, Course | undefined, string[]]>([
  ['nothing in the way', { startOn: today }, undefined, []],
  ['an interval of 0', { months: 0, startOn: today }, undefined, ['interval']],
  ['nobody it is for', { audience: [], startOn: today }, undefined, ['audience']],
  ['a day that has passed', { startOn: '2026-11-30' }, undefined, ['inThePast']],
  ['that it began then is kept', {}, course, []],
  ['too far ahead', { startOn: '2029-01-01' }, undefined, ['tooFar']],
  [
    'more units than a line has room for',
    { units: Array(60).fill('c0001'), startOn: today },
    undefined,
    ['tooManyUnits'],
  ],
  ['no address', { link: 'javascript:alert(1)', startOn: today }, undefined, ['link']],
  ['held on a day that has passed', { nextOn: '2026-11-01', startOn: today }, undefined, ['nextInThePast']],
])('S78: a course as it is planned: %s', (_, of, before, faults) => {
  expect(faultsOfCourse({ ...course, ...of }, before, { units: true, system: true }, today)).toEqual(faults);
});

describe('the counts', () => {
  const rowsOf = (done: number, people: number, unit?: string): TrainingStatus => ({
    ...{ key: `s:${unit}`, actor: 'system', at: '', title: 'Kursus', course: 'course:x', countedOn: today },
    ...{ people, done, late: 0, unit },
  });

  test('count everybody once, and leave out whom the course is not for', () => {
    const taken = new TakenIndex([{ course: 'course:x', person: 'second', on: '2026-10-01' }], (id) =>
      id === 'second' ? 'p' : id,
    );
    const count = new TrainingCount([course], taken, today);
    count.add(someone, 'c1');
    count.add({ ...someone, person: 'q' }, 'c1');
    count.add({ ...someone, hasJob: false }, 'c1');
    const [row, ...others] = count.rows([], () => 'Center', '2026-12-01T05:00:00Z');
    expect([row?.people, row?.done, row?.late, others]).toEqual([2, 1, 1, []]);
  });

  test('a centre with nobody left in it says nobody', () => {
    const rows = new TrainingCount([], new TakenIndex([], (id) => id), today).rows(
      [rowsOf(2, 9, 'c1')],
      () => 'C',
      'now',
    );
    expect(rows.map(({ people, done }) => [people, done])).toEqual([[0, 0]]);
  });

  test('S78: fewer than five are told in no word, nor by the sum', () => {
    const { total, centres } = shownCounts([rowsOf(20, 20, 'c1'), rowsOf(4, 4, 'c2')], false);
    expect(centres.map(({ band }) => band)).toEqual(['all', 'hidden']);
    expect([total.band, total.counts]).toEqual(['hidden', undefined]);
  });

  test('those who may open the list meet the numbers', () => {
    expect(shownCounts([rowsOf(3, 4, 'c2')], true).total.counts).toEqual({ people: 4, done: 3, late: 0 });
  });
});
