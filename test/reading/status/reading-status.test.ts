import { expect, test } from 'vitest';
import { personTypes } from '../../../src/core/stored-words.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import type { Pack } from '../../../src/features/handbook/tailoring-records.ts';
import { confirm } from '../../../src/features/reading/confirmation.ts';
import { readingPlan } from '../../../src/features/reading/reading-plan.ts';
import type { ReadingStatus } from '../../../src/features/reading/records.ts';
import { requiredReading } from '../../../src/features/reading/required-reading.ts';
import { coverageIn, coverageWords } from '../../../src/features/reading/status/coverage.ts';
import { ReadingCount } from '../../../src/features/reading/status/reading-count.ts';
import { goneStatus } from '../../../src/features/reading/status/reading-status.ts';
import { statusTable } from '../../../src/features/reading/status/reading-status-page.ts';
import { placementOf, rolesOf, withoutSeat } from '../../../src/features/workplace/placement.ts';
import type { Employment, Unit } from '../../../src/features/workplace/records.ts';
import { aJob, aPack, aUnit, aVersion } from '../../records.ts';

const today = '2026-11-24';
const at = '2026-11-24T03:02:00Z';

const units = [
  aUnit({ unit: 'kommunen', name: 'Eksempel Kommune', kind: 'top' }),
  aUnit({ unit: 'center', name: 'Center for Liv', kind: 'centre', parent: 'kommunen' }),
  aUnit({ unit: 'nord', name: 'Nord', parent: 'center' }),
  aUnit({ unit: 'syd', name: 'Syd', parent: 'center' }),
  aUnit({ unit: 'sekretariat', name: 'Sekretariat', parent: 'kommunen' }),
  aUnit({ unit: 'byraadet', name: 'Byrådet', parent: 'kommunen' }),
];

const everybody = ['employees', 'council', 'partners'] as const;
const versions = [
  aVersion({ rule: 'r01', core: true, audience: everybody }),
  aVersion({ rule: 'r06', audience: ['employees'], inForceFrom: '2026-11-20' }),
  aVersion({ rule: 'r33', audience: ['council'] }),
];

interface Somebody {
  jobs: readonly Employment[];
  has?: readonly string[];
}

function counted(
  people: readonly Somebody[],
  tree: readonly Unit[] = units,
  packs: readonly Pack[] = [],
): ReadonlyMap<string, ReadingStatus> {
  const count = new ReadingCount(tree, today);
  const plan = readingPlan(rulesOf(versions), packs, [], tree);
  for (const { jobs, has = [] } of people) {
    const person = { id: jobs[0]?.person ?? '', name: 'Nogen' };
    const placement = placementOf(person.id, jobs, rolesOf(jobs, [], { units: [], jobs: [] }, today), today);
    const read = versions
      .filter(({ rule }) => has.includes(rule))
      .map((version) =>
        confirm(version, person, { round: '-', how: 'tab', language: 'da', now: '2026-11-21T10:00:00Z', salt: 's' }),
      );
    const atWork = withoutSeat(placement, today);
    count.add(placement, requiredReading(plan, atWork, read, { daysForNewEmployee: 14 }, today));
  }
  return new Map(count.rows(personTypes, at).map((row) => [row.key, row]));
}

const job = (person: string, own: Partial<Employment> = {}) =>
  aJob({ person, number: own.unit ?? 'nord', unit: 'nord', unitName: 'Nord', ...own });

test('a reader is ready, under way before the deadline, behind after it, or on leave', () => {
  const leave = { pausedFrom: '2026-11-01', pausedTo: '2026-12-31' };
  const row = counted([
    { jobs: [job('a')], has: ['r01', 'r06'] },
    { jobs: [job('b')], has: ['r01'] },
    { jobs: [job('c')], has: ['r06'] },
    { jobs: [job('d', leave)] },
  ]).get('unit:nord');

  expect(row).toMatchObject({ people: 4, ready: 1, underWay: 1, behind: 1, paused: 1, centre: 'center', at });
  expect(row?.coverage).toBe('R01 2/3');
});

test('G7: somebody with jobs in two units counts in both of them and once in their type', () => {
  const rows = counted([{ jobs: [job('a'), job('a', { unit: 'syd', unitName: 'Syd' })], has: ['r01', 'r06'] }]);
  expect(rows.get('unit:nord')?.ready).toBe(1);
  expect(rows.get('unit:syd')?.ready).toBe(1);
  expect(rows.get('type:employee')?.people).toBe(1);
});

test('leave from one of two jobs is no pause', () => {
  const leave = { unit: 'syd', pausedFrom: '2026-11-01' };
  expect(counted([{ jobs: [job('a'), job('a', leave)] }]).get('unit:syd')).toMatchObject({ paused: 0, behind: 1 });
});

test('S18: every unit has a row, also one with nobody, and so has every person type', () => {
  const rows = counted([{ jobs: [job('p', { kind: 'partner' })], has: ['r01'] }]);
  expect(rows.get('unit:syd')).toMatchObject({ people: 0, ready: 0 });
  expect(rows.get('unit:syd')).not.toHaveProperty('coverage');
  expect(rows.get('type:partner')).toMatchObject({ people: 1, ready: 1, name: 'Samarbejdspartner' });
  expect(rows.get('type:volunteer')).toMatchObject({ people: 0 });
});

test('S102: councillors stand in no row, and neither does the unit only they are in', () => {
  const seat = (person: string) => job(person, { kind: 'councillor', area: 'council', unit: 'byraadet' });
  const rows = counted([{ jobs: [seat('x')] }, { jobs: [seat('y')] }]);
  expect(rows.has('unit:byraadet')).toBe(false);
  expect([...rows.keys()].filter((key) => key.includes('council'))).toEqual([]);
  expect([...rows.values()].reduce((sum, { people }) => sum + people, 0)).toBe(0);
});

test('S102: what a seat in the council alone asks of an employee is not told in the employee’s unit', () => {
  const seat = job('a', { kind: 'councillor', area: 'council', unit: 'byraadet' });
  const rows = counted([{ jobs: [job('a'), seat], has: ['r01', 'r06'] }]);
  expect(rows.get('unit:nord')).toMatchObject({ people: 1, ready: 1 });
  const pack = aPack({ types: ['councillor'], rules: ['r33'], from: '2026-01-01' });
  const both = [{ jobs: [job('a'), seat], has: ['r01', 'r06'] }];
  expect(counted(both, units, [pack]).get('unit:nord')).toMatchObject({ people: 1, ready: 1 });
  const onLeave = job('b', { pausedFrom: '2026-01-01' });
  expect(counted([{ jobs: [onLeave, { ...seat, person: 'b' }] }]).get('unit:nord')).toMatchObject({ paused: 1 });
});

test('the centre is found above, the municipality stands for what is in none, and a circle ends', () => {
  const rows = counted([]);
  expect(rows.get('unit:nord')?.centreName).toBe('Center for Liv');
  expect(rows.get('unit:center')?.centre).toBe('center');
  expect(rows.get('unit:sekretariat')?.centre).toBe('kommunen');
  const circle = [aUnit({ unit: 'a', parent: 'b' }), aUnit({ unit: 'b', parent: 'a' })];
  expect(counted([], circle).get('unit:a')).not.toHaveProperty('centre');
});

test('a unit HR names and nobody has declared has a row all the same', () => {
  const rows = counted([{ jobs: [job('a', { unit: 'ukendt', unitName: 'Ny enhed' })] }]);
  expect(rows.get('unit:ukendt')).toMatchObject({ name: 'Ny enhed', people: 1 });
});

test('a unit that is gone keeps its row with nobody in it, and says so', () => {
  const before = counted([{ jobs: [job('a')] }]).get('unit:nord');
  if (!before) throw new Error('no row');
  const gone = goneStatus(before, '2026-11-25T03:00:00Z');
  expect(gone).toMatchObject({ key: 'unit:nord', kind: 'gone', people: 0, behind: 0 });
  expect(gone).not.toHaveProperty('coverage');
  expect(statusTable([gone], ['r01']).centres).toEqual([]);
});

test('coverage is written in words one can read and count with again', () => {
  const coverage = new Map([
    ['r06', { done: 3, of: 9 }],
    ['r01', { done: 14, of: 14 }],
    ['r02', { done: 0, of: 0 }],
  ]);
  expect(coverageWords(coverage)).toBe('R01 14/14; R06 3/9');
  expect(coverageIn('R01 14/14; R06 3/9; r07 9/3; hej').get('r06')).toEqual({ done: 3, of: 9 });
  expect([...coverageIn('R01 14/14; R06 3/9; r07 9/3; hej').keys()]).toEqual(['r01', 'r06']);
  expect(coverageIn(undefined).size).toBe(0);
});

const status = (unit: string, states: readonly number[], coverage?: string): ReadingStatus => {
  const [ready = 0, underWay = 0, behind = 0, paused = 0] = states;
  const people = ready + underWay + behind + paused;
  const place = { centre: 'center', centreName: 'Center for Liv' };
  return {
    key: `unit:${unit}`,
    actor: 'system',
    at,
    kind: 'unit',
    unit,
    name: unit,
    ...place,
    ...{ people, ready, underWay, behind, paused },
    coverage,
  };
};

test('the table groups units by centre, the centre’s own people first, and says when it was counted', () => {
  const table = statusTable(
    [status('syd', [20, 0, 8], 'R01 28/28'), status('center', [30], 'R01 30/30'), status('aa', [0, 40], 'R01 0/40')],
    ['r01', 'r02'],
  );
  expect(table.countedAt).toBe(at);
  expect(table.centres[0]?.units.map(({ unit }) => unit)).toEqual(['center', 'syd', 'aa']);
  expect(table.centres[0]?.total).toMatchObject({ people: 98, ready: 50, behind: 8 });
  expect(table.centres[0]?.units[0]?.cells).toEqual([
    { rule: 'r01', band: 'all' },
    { rule: 'r02', band: 'notAsked' },
  ]);
});

test('numbers somebody has written by hand never make the sums wrong or the page fall', () => {
  const odd = { ...status('nord', [-3, 2.4, 7], 'R01 hej'), people: 900 };
  expect(statusTable([odd], ['r01']).centres[0]?.total.people).toBe(9);
});

test('a night that stopped half-way is told by its oldest row, whatever a unit that is gone says', () => {
  const earlier = { ...status('syd', [20, 0, 8]), at: '2026-11-23T03:02:00Z' };
  const gone = goneStatus(status('lukket', [9]), '2026-11-01T03:00:00Z');
  expect(statusTable([status('nord', [30]), earlier, gone], []).countedAt).toBe(earlier.at);
});

test('without a single core rule the page still tells how many are ready', () => {
  const [centre] = statusTable([status('nord', [20, 10])], []).centres;
  expect(centre?.units[0]).toMatchObject({ people: 30, ready: 20, underWay: 10, cells: [] });
});
