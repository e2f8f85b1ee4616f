import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action, Role } from '../../src/domain/people.ts';
import { allRoles, dayOnly, may, personalDataTable, placementOf, rolesOf, roleTable } from '../../src/domain/people.ts';
import { aJob, anAppointment, aUnit } from './records.ts';

const today = '2026-11-24';

test.each([
  ['an employee is an employee', [aJob()], [], [], ['employee']],
  ['a student is treated as a temp', [aJob({ kind: 'student' })], [], [], ['temp']],
  ['a councillor is only that', [aJob({ kind: 'councillor' })], [], [], ['councillor']],
  ['two jobs of one kind are one role', [aJob(), aJob({ number: '2' })], [], [], ['employee']],
  ['a councillor may be an employee too', [aJob(), aJob({ kind: 'councillor' })], [], [], ['employee', 'councillor']],
  ['who leads a unit is a manager', [aJob()], [], [aUnit()], ['employee', 'lineManager']],
  ['who leads a centre is both', [aJob()], [], [aUnit({ kind: 'centre' })], ['employee', 'centreHead', 'lineManager']],
  ['an appointment gives its role', [aJob()], [anAppointment({ role: 'dpo' })], [], ['employee', 'dpo']],
  ['an ended appointment gives none', [aJob()], [anAppointment({ role: 'dpo', to: '2026-11-23' })], [], ['employee']],
  ['a coming appointment gives none', [aJob()], [anAppointment({ role: 'dpo', from: '2026-11-25' })], [], ['employee']],
  ['an ended job gives none', [aJob({ to: '2026-11-23' })], [], [], []],
  ['the last day still counts', [aJob({ to: today })], [], [], ['employee']],
  ['a job that begins tomorrow gives none', [aJob({ from: '2026-11-25' })], [], [], []],
  ['someone without anything has no role', [], [], [], []],
] as const)('S68: %s', (_, jobs, appointments, led, roles) => {
  expect(rolesOf(jobs, appointments, led, today)).toEqual(roles);
});

test('G7: a placement joins all jobs held today, since the first of them', () => {
  const jobs = [
    aJob({ number: '2', area: 'school', from: '2026-08-01' }),
    aJob({ from: '2015-03-01' }),
    aJob({ number: '3', area: 'technical', to: '2026-01-31' }),
  ];
  expect(placementOf(jobs, ['employee', 'lineManager', 'centreHead'], today)).toMatchObject({
    types: ['employee'],
    groups: ['employees', 'managers'],
    areas: ['school', 'elderCare'],
    since: '2015-03-01',
    paused: false,
  });
});

test('S8: somebody without a job is in no group of their own, and not on leave', () => {
  expect(placementOf([], [], today)).toMatchObject({ types: [], groups: [], since: undefined, paused: false });
});

test.each([
  ['from the first day', { pausedFrom: today }, true],
  ['with no end known', { pausedFrom: '2026-01-01' }, true],
  ['on the last day', { pausedFrom: '2026-01-01', pausedTo: today }, true],
  ['not the day after', { pausedFrom: '2026-01-01', pausedTo: '2026-11-23' }, false],
  ['not before', { pausedFrom: '2026-11-25' }, false],
])('Somebody is on leave %s', (_, pause, answer) => {
  expect(placementOf([aJob(pause)], [], today).paused).toBe(answer);
});

test('On leave from one job of two is at work', () => {
  expect(placementOf([aJob({ pausedFrom: today }), aJob({ number: '2' })], [], today).paused).toBe(false);
});

const actions = Object.keys(roleTable) as Action[];

test('Nobody without a role may do anything', () => {
  expect(actions.filter((action) => may([], action))).toEqual([]);
});

test('One more role never takes a permission away', () => {
  const roles = fc.subarray<Role>([...allRoles]);
  fc.assert(
    fc.property(roles, fc.constantFrom(...allRoles), fc.constantFrom(...actions), (held, more, action) => {
      if (may(held, action)) expect(may([...held, more], action)).toBe(true);
    }),
  );
});

test.each([
  ['an employee does not choose for the municipality', 'employee', 'saveSetting', false],
  ['an editor does', 'editor', 'saveSetting', true],
  ['the data protection officer sees the settings', 'dpo', 'settings', true],
  ['S74: but does not make them', 'dpo', 'saveSetting', false],
  ['S74: and appoints nobody', 'dpo', 'appoint', false],
  ['a foreign edit is the data protection officer’s to settle', 'editor', 'settleForeignEdit', false],
  ['an auditor only looks', 'auditor', 'importEmployments', false],
  ['S26: everybody confirms for themselves', 'partner', 'confirmReading', true],
] as const)('%s', (_, role, action, answer) => {
  expect(may([role], action)).toBe(answer);
});

test('S87, G8: a manager never meets how or when somebody read, only that they did', () => {
  expect(personalDataTable.evidence).not.toContain('lineManager');
  expect(personalDataTable.trace).not.toContain('lineManager');
  expect(personalDataTable.reading).toContain('lineManager');
  expect(dayOnly('2026-11-24T13:05:00Z')).toBe('2026-11-24');
});
