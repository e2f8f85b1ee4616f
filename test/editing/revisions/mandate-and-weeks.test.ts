import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/dates.ts';
import { nextEvaluation } from '../../../src/features/editing/revisions/evaluation.ts';
import { journeyOf } from '../../../src/features/editing/revisions/journey.ts';
import { mandateUse } from '../../../src/features/editing/revisions/mandates/mandate-use.ts';
import { standingMandateFaults } from '../../../src/features/editing/revisions/mandates/standing-mandate.ts';
import { readStarts } from '../../../src/features/editing/revisions/memo/contents.ts';
import { startWeeks } from '../../../src/features/editing/revisions/memo/spread.ts';
import { nextStep } from '../../../src/features/editing/revisions/next-doer.ts';
import { publishingFaults } from '../../../src/features/editing/revisions/publishing.ts';
import type { Revision } from '../../../src/features/editing/revisions/records.ts';
import { revisionNotifications } from '../../../src/features/editing/revisions/revision-notification.ts';
import { revisionReminders } from '../../../src/features/editing/revisions/scheduled/revisions.ts';
import { missingFor } from '../../../src/features/editing/revisions/what-is-missing.ts';
import { anAppointment, countsAsOne } from '../../records.ts';
import { aRevision, by, now, today } from './revision-records.ts';

const used = aRevision({
  state: 'published',
  mandate: 'standing:x',
  changeType: 'correction',
  decidedOn: '2026-11-20',
});
const warning: Revision = { ...used, changeType: 'urgentWarning' };

test.each<[string, Revision, string, object | undefined]>([
  ['an edition of a meeting is no use', { ...used, mandate: undefined }, today, undefined],
  ['a correction waits for the next meeting', used, today, { state: 'listed' }],
  ['a correction Direktionen has heard of', { ...used, presentedOn: today }, today, { state: 'told' }],
  ['a warning has thirty days', warning, '2026-11-20', { state: 'listed', until: '2026-12-19', daysLeft: 29 }],
  ['on its thirtieth it still stands', warning, '2026-12-19', { state: 'listed', until: '2026-12-19', daysLeft: 0 }],
  ['then it is red', warning, '2026-12-20', { state: 'overdue', until: '2026-12-19', daysLeft: -1 }],
  ['a confirmed one stands', { ...warning, presentedOn: today, confirmed: true }, '2027-05-01', { state: 'told' }],
  ['one Direktionen refused is red', { ...warning, presentedOn: today, confirmed: false }, today, { state: 'refused' }],
  ['one that is withdrawn is none', { ...warning, state: 'withdrawn' }, today, undefined],
])('S16: %s', (_, revision, on, use) => {
  expect(mandateUse(revision, on)).toEqual(use);
});

test.each<[string, Partial<Revision>, string, readonly string[]]>([
  ['while its thirty days last', {}, '2026-12-19', []],
  ['not when they are over', {}, '2026-12-20', ['mandateOver']],
  ['not once Direktionen has said no', { presentedOn: today, confirmed: false }, today, ['mandateOver']],
  ['once Direktionen has confirmed it', { presentedOn: today, confirmed: true }, '2027-02-01', []],
  ['to its end when it was begun in time', { begunAt: '2026-12-01T09:00:00Z' }, '2026-12-20', []],
])('INV5, S16: a warning under a mandate is let out %s', (_, own, on, faults) => {
  const books = { rules: new Map(), pages: [], decisions: [] };
  const decided: Revision = { ...warning, state: 'decided', ...own };
  expect(publishingFaults(decided, [], books, on).filter((fault) => fault === 'mandateOver')).toEqual(faults);
  const left = missingFor(decided, [], books, by('eva', 'editor'), countsAsOne, on);
  expect(left.filter((one) => one === 'mandateOver')).toEqual(faults);
});

test('a mandate is given at a meeting that has been, and not backwards', () => {
  const dates = { decidedOn: '2026-11-01', from: '2026-11-02', to: '2026-12-31' };
  expect(standingMandateFaults(dates, today)).toEqual([]);
  expect(standingMandateFaults({ ...dates, decidedOn: '2027-01-01' }, today)).toEqual([
    'inTheFuture',
    'beforeDecision',
  ]);
  expect(standingMandateFaults({ ...dates, to: '2026-11-01' }, today)).toEqual(['datesReversed']);
});

test('S70: the evaluation is on the chosen day, else four years after the last, and warned of ninety days before', () => {
  const last = aRevision({ document: 'policy', changeType: 'periodicEvaluation', decidedOn: '2023-02-01' });
  const on = (revisions: Parameters<typeof nextEvaluation>[0], chosen: string, monthsBetween = 48) =>
    nextEvaluation(revisions, { chosen, monthsBetween }, today);
  expect(on([], '')).toBeUndefined();
  expect(on([last], '')).toEqual({ on: '2027-02-01', chosen: false, state: 'soon' });
  expect(on([last], '', 24)).toEqual({ on: '2025-02-01', chosen: false, state: 'late' });
  expect(on([last], '2028-01-01')).toEqual({ on: '2028-01-01', chosen: true, state: 'later' });
  expect(on([], '2026-11-30')).toMatchObject({ state: 'late' });
  expect(on([], addDays(today, 90))).toMatchObject({ state: 'soon' });
  expect(on([], addDays(today, 91))).toMatchObject({ state: 'later' });
  const met = { ...last, decidedOn: '2026-11-15' };
  expect(on([met], '2026-11-30')).toEqual({ on: '2030-11-15', chosen: false, state: 'later' });
  // Its decision still stands on the row of one that was withdrawn; Byrådet’s evaluation is to come all the same.
  expect(on([{ ...met, state: 'withdrawn' }], '2026-11-30')).toMatchObject({ state: 'late' });
});

const rules = ['r01', 'r02', 'r03', 'r04', 'r05', 'r06'];
test('S18, S20: spread over weeks nobody gets more than the dosage in one, and nothing waits longer than it must', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.constantFrom(...rules), { minLength: 1 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 3 }),
      (together, perWeek) => {
        const starts = startWeeks(rules, together, perWeek, '2027-01-04');
        for (const set of together) {
          const weeks = Map.groupBy(set, (rule) => starts.get(rule));
          for (const inOne of weeks.values()) expect(inOne.length).toBeLessThanOrEqual(perWeek);
        }
        expect([...starts.keys()]).toEqual(rules);
        expect(starts.get('r01')).toBe('2027-01-04');
      },
    ),
  );
  expect([...startWeeks(['a', 'b', 'c'], [['a', 'b', 'c']], 2, '2027-01-04').values()]).toEqual([
    ...['2027-01-04', '2027-01-04', '2027-01-11'],
  ]);
  expect([...startWeeks(['a', 'b'], [['a', 'b']], 0, '2027-01-04').values()]).toEqual(['2027-01-04', '2027-01-11']);
});

test('the line says where an edition is, with Hoved-MED in it only when it belongs there', () => {
  const stands = (revision: Revision, days: readonly string[] = []) =>
    journeyOf(revision, days, today).map(({ step, state }) => `${step} ${state}`);
  expect(stands(aRevision())).toEqual([
    ...['writing now', 'reviewing ahead', 'deciding ahead', 'publishing ahead', 'inForce ahead'],
  ]);
  expect(stands(aRevision({ state: 'approved', touchesStaff: true }))).toEqual([
    ...['writing done', 'reviewing done', 'med now', 'deciding ahead', 'publishing ahead', 'inForce ahead'],
  ]);
  expect(stands(aRevision({ state: 'published' }), ['2026-12-02']).at(-1)).toBe('inForce now');
  expect(stands(aRevision({ state: 'published' }), ['2026-12-01']).at(-1)).toBe('inForce done');
});

test('exactly one thing is next, and those who can do it are told once: never the writer to approve, nor the doer', () => {
  expect(nextStep(aRevision({ state: 'approved', touchesStaff: true }))?.deed).toBe('noteMed');
  expect(nextStep(aRevision({ state: 'published' }))).toBeUndefined();
  const office = (['ida', 'oliver', 'eva'] as const).map((person) => anAppointment({ role: 'editor', person }));
  const director = anAppointment({ role: 'accountableExecutive', person: 'mette' });
  const gone = anAppointment({ role: 'editor', person: 'old', to: '2026-01-01' });
  const reviewing = aRevision({ state: 'reviewing', author: 'ida', writers: 'oliver', actor: 'ida' });
  const all = [...office, director, gone];
  expect(revisionNotifications(reviewing, all, { version: 2 }, countsAsOne, now).map(({ person }) => person)).toEqual([
    'eva',
    'mette',
  ]);
  const back = aRevision({ state: 'writing', actor: 'mette' });
  expect(
    revisionNotifications(back, all, { version: 3, back: 'ida' }, countsAsOne, now).map(({ person }) => person),
  ).toEqual(['ida']);
  const [one] = revisionNotifications(reviewing, all, { version: 2 }, countsAsOne, now);
  expect(JSON.stringify(one)).not.toContain('sms');
});

test('S16, S70: a warning near its end and an evaluation near its day are told of once each, to those who can act', () => {
  const people = [
    anAppointment({ role: 'editor', person: 'ida' }),
    anAppointment({ role: 'accountableExecutive', person: 'mette' }),
    anAppointment({ role: 'secretariat', person: 'emil' }),
  ];
  const on = (day: string, revision = warning) =>
    revisionReminders([revision], undefined, people, `${day}T09:00:00Z`).map(({ key }) => key);
  expect(on('2026-12-11')).toEqual([]);
  expect(on('2026-12-12')).toHaveLength(2);
  expect(on('2026-12-13')).toEqual(on('2026-12-12'));
  expect(on('2026-12-20')).not.toEqual(on('2026-12-12'));
  expect(on('2026-12-20', { ...warning, presentedOn: today, confirmed: true })).toEqual([]);
  expect(on('2026-12-20', used)).toEqual([]);
  const soon = { on: '2027-01-15', chosen: true, state: 'soon' } as const;
  expect(revisionReminders([], soon, people, now).map(({ person }) => person)).toEqual(['ida']);
  expect(revisionReminders([], { ...soon, state: 'later' }, people, now)).toEqual([]);
});

test('a start somebody has typed into the list that is no day is none, and closes nobody’s page', () => {
  const starts = ['draft:r06:1.0 snart', 'draft:r07:1.0 2027-02-30', 'draft:r20:1.0 2027-02-01', 'nonsense'].join('\n');
  expect([...readStarts(starts)]).toEqual([['draft:r20:1.0', '2027-02-01']]);
});
