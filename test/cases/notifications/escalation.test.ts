import { describe, expect, test } from 'vitest';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { dueSteps, isToldToday, lastForEach } from '../../../src/features/cases/notifications/escalation.ts';
import { toldOnStep } from '../../../src/features/cases/notifications/queries/told-on-step.ts';
import type { CaseNotification } from '../../../src/features/cases/notifications/records.ts';
import { anAppointment } from '../../records.ts';
import { givenWorkplace, portsOf } from '../../workplace/given-workplace.ts';
import { anIncident } from '../incidents.ts';

const at = (hours: number) =>
  new Date(Date.parse('2026-12-01T08:00:00Z') + hours * 3_600_000).toISOString().slice(0, 19);
const usual = { open: 2, assess: 24, decide: 48 };
const due = (own: Partial<Incident>, hours: number, isOpened = true, given = usual) =>
  dueSteps(anIncident(own), isOpened, given, `${at(hours)}Z`).map(({ occasion }) => occasion);
test('G4: the hours before the next one up is told are the municipality’s own, and those of the law are not', () => {
  const given = { open: 6, assess: 12, decide: 20 };
  expect(due({}, 5, false, given)).toEqual([]);
  expect(due({}, 6, false, given)).toEqual(['unopened-2h']);
  expect(due({}, 12, true, given)).toEqual(['unassessed-24h']);
  expect(due(assessed, 20, true, given)).toEqual(['undecided-48h']);
  expect(due({ ...assessed, decidedAt: '2026-12-02T08:00:00Z' }, 59, true, given)).toEqual([]);
});

const assessed = { assessedAt: '2026-12-01T10:00:00Z', art33: 'yes', art34: 'no' } as const;

test.each<[string, Partial<Incident>, number, boolean, string[]]>([
  ['a fresh report', {}, 1, false, []],
  ['two hours, and nobody has opened it', {}, 2, false, ['unopened-2h']],
  ['opened in time', {}, 3, true, []],
  ['taken over by somebody who opened it elsewhere', { status: 'underReview' }, 3, false, []],
  ['a day without an assessment', {}, 24, true, ['unassessed-24h']],
  ['assessed and not decided after two days', assessed, 48, true, ['undecided-48h']],
  [
    'notifiable and not notified after 60 hours',
    { ...assessed, decidedAt: '2026-12-02T08:00:00Z' },
    60,
    true,
    ['unnotified-60h'],
  ],
  ['and after 68', { ...assessed, decidedAt: '2026-12-02T08:00:00Z' }, 68, true, ['unnotified-60h', 'unnotified-68h']],
  ['notified', { ...assessed, notifiedAt: '2026-12-02T08:00:00Z' }, 70, true, []],
  [
    'decided that it need not be notified',
    { ...assessed, art33: 'no', decidedAt: '2026-12-02T08:00:00Z' },
    70,
    true,
    [],
  ],
  ['a near miss nobody has opened', { category: 'nearMiss' }, 70, false, ['unopened-2h']],
  ['closed', { status: 'closed' }, 70, false, []],
  ['opened in error', { status: 'openedInError' }, 70, false, []],
])('S108: %s', (_, own, hours, isOpened, occasions) => {
  expect(due(own, hours, isOpened)).toEqual(occasions);
});

test('S108: the clock the DBR has set earlier is the one that climbs', () => {
  expect(due({ awareAt: '2026-11-30T08:00:00Z' }, 0)).toEqual(['unassessed-24h']);
});

test('nobody the case is about is told of it on any step', () => {
  const officers = [
    anAppointment({ role: 'dpo', person: 'ayse', name: 'Ayse' }),
    anAppointment({ role: 'dpoDeputy', person: 'dorte', name: 'Dorte' }),
    anAppointment({ role: 'accountableExecutive', person: 'aksel', name: 'Aksel' }),
  ];
  const given = { people: ['ayse', 'dorte', 'aksel'].map((id) => ({ id })), officers };
  const around = { records: portsOf(given).records, workplace: givenWorkplace(given) };
  const who = (concerns: Incident['concerns']) =>
    toldOnStep(['dpo', 'dpoDeputy', 'executive'], anIncident({ concerns }), around).map(({ person }) => person);
  expect(who([])).toEqual(['ayse', 'dorte', 'aksel']);
  expect(who(['director'])).toEqual(['ayse', 'dorte']);
  expect(who(['dpo'])).toEqual(['dorte', 'aksel']);
});

test('of steps that come due together each person hears the last one only', () => {
  const step = (person: string, occasion: string) => ({ person, occasion });
  expect(lastForEach([step('ayse', '24h'), step('mette', '24h'), step('ayse', '60h'), step('ayse', '68h')])).toEqual([
    step('ayse', '68h'),
    step('mette', '24h'),
  ]);
});

describe('one line per person, case and day', () => {
  const row = (own: Partial<CaseNotification>): CaseNotification => ({
    ...{ key: 'tell:ayse:1:unassessed-24h', actor: 'system', at: '2026-12-02T08:00:00Z', number: '2026-0001' },
    ...{ toName: 'Ayse', as: 'dpo', occasion: 'unassessed-24h', state: 'sent', incident: 'incident:1', person: 'ayse' },
    ...own,
  });
  const next = { key: 'tell:ayse:1:nis2-finalReport-24h', person: 'ayse' };

  test.each<[string, Partial<CaseNotification>, string, boolean]>([
    ['told this morning', {}, '2026-12-02T20:00:00Z', true],
    ['told yesterday', {}, '2026-12-03T08:00:00Z', false],
    ['told before midnight in Denmark', { at: '2026-12-02T22:30:00Z' }, '2026-12-02T23:30:00Z', false],
    ['planned and not sent yet', { state: 'planned' }, '2026-12-02T20:00:00Z', true],
    ['taken back', { state: 'retracted' }, '2026-12-02T20:00:00Z', false],
    ['it did not arrive', { state: 'failed' }, '2026-12-02T20:00:00Z', false],
    ['the first alert', { occasion: 'reported' }, '2026-12-02T20:00:00Z', false],
    ['somebody else was told', { person: 'dorte' }, '2026-12-02T20:00:00Z', false],
    ['it is that very notice', { key: next.key }, '2026-12-02T20:00:00Z', false],
  ])('%s: held is %s', (_, own, now, isHeld) => {
    expect(isToldToday(next, [row(own)], now)).toBe(isHeld);
  });

  test('S108: the last twelve hours of a clock wait for no other day, and what is left of a promise neither', () => {
    const last = (own: Partial<Incident>, hours: number) =>
      dueSteps(anIncident(own), true, usual, `${at(hours)}Z`).map(({ occasion, isLast = false }) => [occasion, isLast]);
    expect(last({}, 69)).toEqual([
      ['unassessed-24h', false],
      ['unnotified-60h', true],
      ['unnotified-68h', true],
    ]);
    const promise = { ...assessed, promised: 'Årsagen', notifiedAt: `${at(5)}Z`, promisedBy: `${at(50)}Z` };
    expect(last(promise, 49)).toEqual([[`promise-soon-${at(50)}Z`, false]]);
    expect(last(promise, 51)).toEqual([[`promise-late-${at(50)}Z`, true]]);
  });
});
