import { expect, test } from 'vitest';
import {
  maintenanceInOrder,
  maintenanceOn,
  type TaskStatus,
} from '../../../src/features/editing/maintenance/maintenance.ts';
import {
  occasionNotifications,
  occasionTold,
} from '../../../src/features/editing/maintenance/maintenance-notification.ts';
import {
  afterStep,
  isDone,
  type MaintenanceStep,
  occasionTaskKey,
  reviewTaskKey,
  unclearTask,
} from '../../../src/features/editing/maintenance/maintenance-task.ts';
import { nextReviewOf, reviewAgainOn } from '../../../src/features/editing/maintenance/next-review.ts';
import { occasionNoted, subjectsOf } from '../../../src/features/editing/maintenance/occasion.ts';
import {
  type MaintenanceFault,
  maintenanceFaults,
  occasionFaults,
} from '../../../src/features/editing/maintenance/occasion-faults.ts';
import type { UpkeepTask } from '../../../src/features/editing/maintenance/records.ts';
import type { Page, RuleVersion } from '../../../src/features/handbook/records.ts';
import { Rule, rulesOf } from '../../../src/features/handbook/rule.ts';
import { anAppointment, aVersion, lone, mikkel } from '../../records.ts';
import { anOccasion, aTask } from '../said-records.ts';

const today = '2026-12-01';
const now = `${today}T09:00:00Z`;
const later = '2027-06-01';
const versions = (...own: Partial<RuleVersion>[]) => rulesOf(own.map((one) => aVersion({ nextReview: later, ...one })));
const two = versions({ rule: 'r01', title: 'Tavshedspligt' }, { rule: 'r06' });
const page: Page = {
  ...{ key: 'leader:1.0', actor: 'x', at: '2026-01-01T08:00:00Z', page: 'leader', kind: 'role', version: '1.0' },
  ...{ title: 'Leder', textDa: 'a', textHashDa: 'b', inForceFrom: '2026-01-01', decision: 'handbook:1' },
};
const facts = (own: Partial<Parameters<typeof maintenanceOn>[0]> = {}) => ({
  ...{ rules: two, pages: [page], occasions: [], rows: [], ...own },
});
const brief = (tasks: readonly TaskStatus[]) => tasks.map(({ subject, state, due }) => [subject, state, due]);

test('S2, S118: an occasion is one row, and a task for each rule and page in it is worked out', () => {
  const occasion = anOccasion({ subjects: 'leader r01 r06 r99' });
  const tasks = maintenanceOn(facts({ occasions: [occasion] }), today);
  expect(tasks.map(({ subject, isRule, title, about }) => [subject, isRule, title, about])).toEqual([
    ['leader', false, 'Leder', 'Lov om eksempler'],
    ['r01', true, 'Tavshedspligt', 'Lov om eksempler'],
    ['r06', true, 'Send sikkert', 'Lov om eksempler'],
  ]);
  expect(maintenanceOn(facts({ occasions: [{ ...occasion, withdrawnAt: now }] }), today)).toEqual([]);
});

test.each<[string, string, string]>([
  ['from the day it holds', '2027-01-01', '2027-01-01'],
  ['in a month when it holds already', '2026-11-01', '2026-12-31'],
  ['in a month when it holds from today', today, '2026-12-31'],
])('an occasion is due %s', (_what, from, due) => {
  const said = { nonce: 'X', cause: 'lawChange', title: 'Lov', from, subjects: ['r06', 'r01', 'r06'] } as const;
  const noted = occasionNoted(said, mikkel, now);
  expect([noted.due, noted.key, subjectsOf(noted)]).toEqual([due, 'occasion:x', ['r01', 'r06']]);
});

test.each<[string, Partial<RuleVersion>, string]>([
  ['in sixty days', { nextReview: '2027-01-30' }, 'open'],
  ['in sixty-one days', { nextReview: '2027-01-31' }, 'none'],
  ['today', { nextReview: today }, 'open'],
  ['yesterday', { nextReview: '2026-11-30' }, 'late'],
])('S117: a rule whose next review is %s', (_what, own, state) => {
  expect(maintenanceOn(facts({ rules: versions(own) }), today).map((task) => task.state)).toEqual(
    state === 'none' ? [] : [state],
  );
});

test('S117, INV6: a rule found right is looked over later, which its row says; a newer version has its own day', () => {
  const rule = new Rule([aVersion({ nextReview: '2026-12-31' })]);
  expect(nextReviewOf(rule, [])).toBe('2026-12-31');
  expect(nextReviewOf(rule, [aTask()])).toBe('2028-11-20');
  expect(
    nextReviewOf(rule, [aTask(), aTask({ key: 'b', settledAt: '2026-11-25T09:00:00Z', nextReview: '2028-12-01' })]),
  ).toBe('2028-12-01');
  expect(nextReviewOf(rule, [aTask({ state: 'open' }), aTask({ state: 'putOff' })])).toBe('2026-12-31');
  const newer = new Rule([
    ...rule.versions,
    aVersion({ version: '2.0', at: '2026-11-28T08:00:00Z', nextReview: later }),
  ]);
  expect(nextReviewOf(newer, [aTask()])).toBe(later);
  expect(reviewAgainOn(rule, today)).toBe('2028-12-01');
  expect(reviewAgainOn(new Rule([aVersion({ recurs: 'halfYearly' })]), today)).toBe('2027-12-01');
});

const near = versions({ nextReview: '2026-12-31' });
const row = (step: MaintenanceStep): UpkeepTask => {
  const [task] = maintenanceOn(facts({ rules: near }), today);
  if (!task) throw new RangeError('no task');
  return afterStep(task, step, '2028-12-01', mikkel, now);
};

test('done, put off and opened again: each is undone by the next, and what is put off comes back on its day', () => {
  const on = (rows: readonly UpkeepTask[], day: string) => brief(maintenanceOn(facts({ rules: near, rows }), day));
  const done = row({ outcome: 'nothingToChange', because: 'Passer' });
  expect(on([done], today)).toEqual([['r06', 'done', '2026-12-31']]);
  expect(done).toMatchObject({ nextReview: '2028-12-01', byName: mikkel.name });
  const off = row({ outcome: 'putOff', until: '2027-02-01', because: 'Ny lov er på vej' });
  expect(on([off], '2027-01-31')).toEqual([['r06', 'putOff', '2027-02-01']]);
  expect(on([off], '2027-02-01')).toEqual([['r06', 'open', '2027-02-01']]);
  expect(on([off], '2027-02-02')).toEqual([['r06', 'late', '2027-02-01']]);
  expect(on([row({ outcome: 'reopen' })], today)).toEqual([['r06', 'open', '2026-12-31']]);
});

test('the same again writes nothing', () => {
  const steps: readonly MaintenanceStep[] = [
    { outcome: 'nothingToChange', because: 'Passer' },
    { outcome: 'putOff', until: '2027-02-01', because: 'Passer' },
    { outcome: 'reopen' },
  ];
  for (const one of steps)
    expect(steps.map((other) => isDone(row(one), other))).toEqual(steps.map((other) => one === other));
});

test('a version released after a task was opened closes it by itself, also one that is not in force yet', () => {
  const coming = { version: '2.0', at: '2026-11-28T08:00:00Z', inForceFrom: '2027-02-01' };
  const rules = versions({ rule: 'r01' }, { rule: 'r06' }, { rule: 'r06', ...coming });
  const tasks = maintenanceOn(facts({ rules, occasions: [anOccasion()] }), today);
  expect(tasks.map(({ subject, state, closedBy }) => [subject, state, closedBy])).toEqual([
    ['r01', 'open', undefined],
    ['r06', 'closed', '2.0'],
  ]);
  const before = anOccasion({ openedAt: '2026-11-29T08:00:00Z', subjects: 'r06' });
  expect(maintenanceOn(facts({ rules, occasions: [before] }), today)).toMatchObject([{ state: 'open' }]);
  const taken = unclearTask({ rule: 'r06', version: '1.0', title: 'x' }, later, mikkel, '2026-11-20T08:00:00Z');
  expect(maintenanceOn(facts({ rules, rows: [taken] }), today)).toMatchObject([{ cause: 'unclear', state: 'closed' }]);
  expect(maintenanceOn(facts({ rows: [taken] }), today)).toMatchObject([
    { cause: 'unclear', state: 'open', due: later },
  ]);
});

test('S2, S118: a correction answers no new law, but may be what a doubted wording needed', () => {
  const at = '2026-11-28T08:00:00Z';
  const rules = versions({ rule: 'r06' }, { rule: 'r06', version: '1.0.1', material: false, at });
  const pages = [page, { ...page, key: 'leader:1.0.1', version: '1.0.1', at }];
  const law = anOccasion({ subjects: 'leader r06' });
  expect(maintenanceOn(facts({ rules, pages, occasions: [law] }), today).map(({ state }) => state)).toEqual([
    'open',
    'open',
  ]);
  const next = { ...page, key: 'leader:1.1', version: '1.1', at };
  expect(maintenanceOn(facts({ rules, pages: [...pages, next], occasions: [law] }), today)).toMatchObject([
    { subject: 'leader', state: 'closed', closedBy: '1.1' },
    { subject: 'r06', state: 'open' },
  ]);
  const taken = unclearTask({ rule: 'r06', version: '1.0', title: 'x' }, later, mikkel, '2026-11-20T08:00:00Z');
  expect(maintenanceOn(facts({ rules, rows: [taken] }), today)).toMatchObject([{ state: 'closed', closedBy: '1.0.1' }]);
});

test('keys are the same every time, and never two alike', () => {
  expect(occasionTaskKey({ key: 'occasion:abc' }, 'r06')).toBe('upkeep:abc:r06');
  expect(reviewTaskKey('R06', '2026-12-31')).toBe('upkeep:review:r06:2026-12-31');
});

test('what is late comes first, then what is due first, then what waits; of what is done the latest', () => {
  const task = (subject: string, state: TaskStatus['state'], due: string, settledAt?: string): TaskStatus => ({
    ...{ key: subject, cause: 'nextReview', subject, title: subject, due, ownDue: due, openedAt: now, isRule: true },
    ...{ state, settledAt },
  });
  const tasks = [
    task('r07', 'closed', '2026-01-01', '2026-11-02T08:00:00Z'),
    task('r06', 'done', '2026-01-02', '2026-11-03T08:00:00Z'),
    task('r05', 'putOff', '2027-01-01'),
    task('r04', 'open', '2026-12-31'),
    task('r03', 'open', '2026-12-30'),
    task('r02', 'late', '2026-11-02'),
    task('r01', 'late', '2026-11-03'),
  ];
  expect(maintenanceInOrder(tasks).map(({ subject }) => subject)).toEqual([
    'r02',
    'r01',
    'r03',
    'r04',
    'r05',
    'r06',
    'r07',
  ]);
});

const said = { nonce: 'x', cause: 'lawChange', title: 'Lov', from: today, subjects: ['r06'] } as const;
test.each<[object, readonly MaintenanceFault[]]>([
  [{}, []],
  [{ subjects: ['leader'] }, []],
  [{ subjects: [] }, ['nothingPicked']],
  [{ subjects: ['r06', 'r99'] }, ['unknownSubject']],
  [{ from: '2226-12-01' }, ['farAway']],
  [{ from: '1026-12-01' }, ['farAway']],
])('an occasion with %j: %j', (own, faults) => {
  expect(occasionFaults({ ...said, ...own }, facts(), today)).toEqual(faults);
});

const putOff = (until: string): MaintenanceStep => ({ outcome: 'putOff', until, because: 'x' });
test.each<[TaskStatus['state'], MaintenanceStep, readonly MaintenanceFault[]]>([
  ['late', { outcome: 'nothingToChange', because: 'x' }, []],
  ['closed', { outcome: 'nothingToChange', because: 'x' }, ['newVersion']],
  ['closed', { outcome: 'reopen' }, ['newVersion']],
  ['open', { outcome: 'reopen' }, ['notDone']],
  ['done', { outcome: 'reopen' }, []],
  ['putOff', { outcome: 'reopen' }, []],
  ['open', putOff('2026-12-02'), []],
  ['open', putOff('2027-12-01'), []],
  ['open', putOff(today), ['inThePast']],
  ['open', putOff('2027-12-02'), ['tooLong']],
])('a task that is %s, and %j: %j', (state, step, faults) => {
  const [task] = maintenanceOn(facts({ rules: near }), today);
  if (!task) throw new RangeError('no task');
  expect(maintenanceFaults({ ...task, state }, step, today)).toEqual(faults);
});

test('editors are told once of an occasion, in a number; not whoever noted it, nor of what is old or taken back', () => {
  const editors = [
    anAppointment({ role: 'editor' }),
    anAppointment({ role: 'editor', from: '2026-01-01' }),
    anAppointment({ role: 'editor', person: mikkel.id }),
    anAppointment({ role: 'editor', person: 'gone', to: '2026-01-01' }),
    anAppointment({ role: 'dpo', person: 'dpo' }),
  ];
  const told = occasionNotifications(anOccasion(), editors, now);
  expect(told).toMatchObject([{ person: lone.id, count: 2, what: 'upkeep', state: 'planned' }]);
  expect(JSON.stringify(told)).not.toContain('eksempler');
  expect(told.map(occasionTold)).toEqual(['occasion:law']);
  expect(occasionTold({ what: 'partner', key: `tell:${lone.id}:upkeep-law` })).toBeUndefined();
  expect(occasionNotifications(anOccasion({ withdrawnAt: now }), editors, now)).toEqual([]);
  expect(occasionNotifications(anOccasion({ openedAt: '2026-11-16T09:00:00Z' }), editors, now)).toEqual([]);
});
