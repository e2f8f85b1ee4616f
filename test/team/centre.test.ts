import { describe, expect, test } from 'vitest';
import type { Band } from '../../src/core/small-groups/band.ts';
import type { StatusRow } from '../../src/features/reading/status/status-shapes.ts';
import { centreTasks } from '../../src/features/team/centre/centre-task.ts';
import { ledBelow } from '../../src/features/team/centre/led-below.ts';
import type { ManagerDuties } from '../../src/features/team/centre/manager-duties.ts';
import { conveyedOf, lateNewcomers, mostLeftFirst } from '../../src/features/team/centre/manager-duties.ts';
import { trainingGaps, worstGap } from '../../src/features/team/centre/training-gap.ts';
import { staffOn } from '../../src/features/workplace/queries/staff-on.ts';
import { aJob, aUnit } from '../records.ts';
import { type Given, portsOf, givenToday as today } from '../workplace/given-workplace.ts';

const people = ['lone', 'ali', 'sanne', 'bodil', 'jens', 'anders'].map((id) => ({ id }));
const units = [
  aUnit({ unit: 'velfaerd', manager: 'anders' }),
  aUnit({ unit: 'centre', kind: 'centre', parent: 'velfaerd', manager: 'jens' }),
  aUnit({ unit: 'nord', parent: 'centre', manager: 'sanne' }),
  aUnit({ unit: 'syd', parent: 'centre', manager: 'bodil' }),
];
const job = (person: string, unit: string) => aJob({ person, number: person, unit });
const jobs = [job('lone', 'nord'), job('ali', 'syd'), job('sanne', 'nord'), job('bodil', 'syd'), job('jens', 'centre')];

describe('S79: who is led by whoever leads managers', () => {
  const below: readonly [what: string, given: Given, head: string, managers: string[]][] = [
    ['a centre head has the managers of the centre', { people, units, jobs }, 'jens', ['sanne', 'bodil']],
    ['a director has the centre head too', { people, units, jobs }, 'anders', ['jens', 'sanne', 'bodil']],
    ['a manager has none', { people, units, jobs }, 'sanne', []],
    [
      'not one who leads nobody',
      { people, units, jobs: jobs.filter(({ person }) => person !== 'ali') },
      'jens',
      ['sanne'],
    ],
    [
      'not one whose account is closed',
      { people: people.map((one) => ({ ...one, enabled: one.id !== 'bodil' })), units, jobs },
      'jens',
      ['sanne'],
    ],
    [
      'whoever HR names in a unit, beside who leads it',
      { people, units, jobs: [...jobs, aJob({ person: 'lone', number: '2', unit: 'centre', manager: 'bodil' })] },
      'jens',
      ['bodil', 'sanne'],
    ],
    [
      'a circle in the tree ends, and whoever is above in it is not below',
      { people, units: units.map((one) => (one.unit === 'velfaerd' ? { ...one, parent: 'nord' } : one)), jobs },
      'jens',
      ['bodil'],
    ],
  ];
  test.each(below)('%s', (_what, given, head, managers) => {
    const found = ledBelow(staffOn(portsOf(given), today), head).map(({ manager }) => manager);
    expect(found.toSorted()).toEqual(managers.toSorted());
  });
});

const edition = (dueOn: string, toldOn?: string) => ({
  ...{ document: 'handbook' as const, edition: '2026.3', dueOn },
  ...(toldOn && { toldOn }),
});

test.each([
  ['nothing to tell', [], 'nothing'],
  ['all told', [edition('2026-11-01', '2026-10-20')], 'told'],
  ['something left, and time for it', [edition('2026-12-10')], 'open'],
  ['left too long', [edition('2026-12-10', '2026-11-20'), edition('2026-11-01')], 'late'],
] as const)('S21: a manager with %s', (_what, editions, conveyed) => {
  expect(conveyedOf(editions, today)).toBe(conveyed);
});

test('S79: the managers with most left stand first, and those alike keep the order of the tree', () => {
  const manager = (name: string, held: number, own: Partial<ManagerDuties> = {}) => ({
    ...{ name, reviews: { held, outOfReach: false }, editions: [], newcomers: 0 as const },
    ...own,
  });
  const found = mostLeftFirst(
    [
      manager('both held', 2),
      manager('one held', 1),
      manager('one held too', 1),
      manager('something new', 1, { editions: [edition('2026-12-10')] }),
      manager('none held', 0),
      manager('newcomers', 2, { newcomers: 'few' }),
      manager('late twice', 2, { reviews: { held: 0, outOfReach: true }, editions: [edition('2026-11-01')] }),
    ],
    today,
  );
  expect(found.map(({ name }) => name)).toEqual([
    ...['late twice', 'newcomers', 'none held', 'something new', 'one held', 'one held too', 'both held'],
  ]);
});

const noHoliday = () => false;
const waits = (person: string, startsOn: string) => ({ person, startsOn });
test.each([
  ['nobody waits', [], 0],
  ['the first day is more than two working days away', [waits('a', '2026-12-01')], 0],
  ['it is two working days away', [waits('a', '2026-11-27')], 'few'],
  ['it was last week', [waits('a', '2026-11-18')], 'few'],
  ['it was so long ago that the reading itself is late', [waits('a', '2026-09-01')], 0],
  ['one person stands at two gates', [waits('a', '2026-11-26'), waits('a', '2026-11-25')], 'few'],
  ['five are late', ['a', 'b', 'c', 'd', 'e'].map((one) => waits(one, '2026-11-25')), 5],
] as const)('S81: %s', (_what, waiting, late) => {
  expect(lateNewcomers(waiting, today, noHoliday)).toBe(late);
});

const row = (unit: string, cells: Record<string, Band>, behind: StatusRow['behind'] = 0): StatusRow => ({
  ...{ unit, name: unit, people: 20, ready: 10, underWay: 5, behind, paused: 0, band: 'half' },
  cells: Object.entries(cells).map(([rule, band]) => ({ rule, band })),
});

describe('S41: where most is missing', () => {
  const rows = [
    row('nord', { r21: 'few', r22: 'all', r23: 'hidden' }),
    row('syd', { r21: 'most', r22: 'all', r23: 'notAsked' }),
  ];
  test('the least read stands first, in the unit where it is worst; what all have read and what is hidden is no gap', () => {
    const gaps = trainingGaps(rows);
    expect(gaps.map(({ rule, units: where }) => [rule, where.map(({ unit }) => unit)])).toEqual([
      ['r21', ['nord', 'syd']],
    ]);
    expect(worstGap(gaps)).toMatchObject({ rule: 'r21', unit: 'nord', band: 'few' });
  });
  test('a rule that half or more have read needs nobody’s attention on top', () => {
    expect(worstGap(trainingGaps([row('nord', { r21: 'half' })]))).toBeUndefined();
    expect(worstGap([])).toBeUndefined();
  });
});

const duties = (own: Partial<ManagerDuties> = {}): ManagerDuties => ({
  ...{ manager: 'sanne', name: 'Sanne', units: ['nord'], newcomers: 0 },
  ...{ reviews: { held: 1, outOfReach: false }, editions: [] },
  ...own,
});

describe('S79: what needs whoever leads a centre', () => {
  test('nothing, when the managers are on track: one review held is a plan and no finding (S86)', () => {
    const calm = {
      managers: [duties(), duties({ reviews: { held: 0, outOfReach: false } })],
      units: [row('nord', {})],
      totals: [],
    };
    expect(centreTasks(calm, today)).toEqual([]);
  });

  test('people before papers, managers in counts, and never a name', () => {
    const late = duties({ newcomers: 'few', editions: [edition('2026-11-01')] });
    const lost = duties({ manager: 'bodil', name: 'Bodil', reviews: { held: 0, outOfReach: true }, lostYear: 2026 });
    const gap = { rule: 'r21', unit: 'nord', name: 'Nord', band: 'few' as const };
    const units = [row('nord', {}, 7), row('syd', {}, 'few')];
    const tasks = centreTasks(
      { managers: [late, lost, duties({ editions: [edition('2026-11-01')] })], units, totals: [], gap },
      today,
    );
    expect(tasks.map(({ kind }) => kind)).toEqual([
      ...['centreNewcomers', 'centreReviews', 'centreConvey', 'centreBehind', 'centreGap'],
    ]);
    expect(tasks[2]).toMatchObject({ managers: 2, edition: '2026.3', dueOn: '2026-11-01' });
    expect(tasks[3]).toMatchObject({ unit: 'nord', behind: 7 });
    expect(JSON.stringify(tasks)).not.toMatch(/Sanne|Bodil/);
  });

  test('a number that is hidden is hidden here too, and under five is nothing to be told of', () => {
    expect(centreTasks({ managers: [], units: [row('nord', {}, 'hidden')], totals: [] }, today)).toMatchObject([
      { kind: 'centreBehind', behind: 'hidden' },
    ]);
    const few = [row('nord', {}, 'few')];
    expect(centreTasks({ managers: [], units: few, totals: few }, today)).toEqual([]);
    expect(centreTasks({ managers: [], units: few, totals: [row('centre', {}, 6)] }, today)).toMatchObject([
      { unit: 'centre', behind: 6 },
    ]);
  });
});
