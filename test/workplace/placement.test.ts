import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personalDataTable } from '../../src/core/personal-data.ts';
import type { Role } from '../../src/core/role.ts';
import { allRoles } from '../../src/core/role.ts';
import { roleSince } from '../../src/features/workplace/audience.ts';
import { placementOf, rolesOf } from '../../src/features/workplace/placement.ts';
import type { Employment, Unit } from '../../src/features/workplace/records.ts';
import type { Action } from '../../src/roles.ts';
import { may, roleTable } from '../../src/roles.ts';
import { aJob, anAppointment, aUnit, lone, mikkel } from '../records.ts';

const today = '2026-11-24';
const hers = aJob({ person: mikkel.id, manager: lone.id });
const ownManager = aJob({ manager: lone.id });
const isJob = (row: Unit | Employment): row is Employment => 'person' in row;
const isUnit = (row: Unit | Employment): row is Unit => !isJob(row);

test.each([
  ['an employee is an employee', [aJob()], [], [], ['employee']],
  ['a student is treated as a temp', [aJob({ kind: 'student' })], [], [], ['temp']],
  ['a councillor is only that', [aJob({ kind: 'councillor' })], [], [], ['councillor']],
  ['two jobs of one kind are one role', [aJob(), aJob({ number: '2' })], [], [], ['employee']],
  ['a councillor may be an employee too', [aJob(), aJob({ kind: 'councillor' })], [], [], ['employee', 'councillor']],
  ['who leads a unit is a manager', [aJob()], [], [aUnit()], ['employee', 'lineManager']],
  ['who leads a centre is both', [aJob()], [], [aUnit({ kind: 'centre' })], ['employee', 'centreHead', 'lineManager']],
  ['whom a job of today names is a manager', [aJob()], [], [hers], ['employee', 'lineManager']],
  ['whom only a job that is over names is none', [aJob()], [], [{ ...hers, to: '2026-11-23' }], ['employee']],
  ['whom only a councillor’s row names is none', [aJob()], [], [{ ...hers, kind: 'councillor' }], ['employee']],
  ['whom only the own job names is none', [ownManager], [], [ownManager], ['employee']],
  ['an appointment gives its role', [aJob()], [anAppointment({ role: 'dpo' })], [], ['employee', 'dpo']],
  ['an ended appointment gives none', [aJob()], [anAppointment({ role: 'dpo', to: '2026-11-23' })], [], ['employee']],
  ['a coming appointment gives none', [aJob()], [anAppointment({ role: 'dpo', from: '2026-11-25' })], [], ['employee']],
  ['an ended job gives none', [aJob({ to: '2026-11-23' })], [], [], []],
  ['the last day still counts', [aJob({ to: today })], [], [], ['employee']],
  ['a job that begins tomorrow gives none', [aJob({ from: '2026-11-25' })], [], [], []],
  ['someone without anything has no role', [], [], [], []],
] as const)('S68: %s', (_, jobs, appointments, led, roles) => {
  const rows: readonly (Unit | Employment)[] = led;
  const leading = { units: rows.filter(isUnit), jobs: rows.filter(isJob) };
  expect(rolesOf(jobs, appointments, leading, today)).toEqual(roles);
});

test('G7: a placement joins all jobs held today, since the first of them', () => {
  const jobs = [
    aJob({ number: '2', area: 'school', from: '2026-08-01' }),
    aJob({ from: '2015-03-01' }),
    aJob({ number: '3', area: 'technical', to: '2026-01-31' }),
  ];
  expect(placementOf(lone.id, jobs, ['employee', 'lineManager', 'centreHead'], today)).toMatchObject({
    types: ['employee'],
    groups: ['employees', 'managers'],
    areas: ['school', 'elderCare'],
    since: '2015-03-01',
    paused: false,
  });
});

test('S8: somebody without a job is in no group of their own, and not on leave', () => {
  expect(placementOf(lone.id, [], [], today)).toMatchObject({ types: [], groups: [], since: undefined, paused: false });
});

test.each([
  ['from the first day', { pausedFrom: today }, true],
  ['with no end known', { pausedFrom: '2026-01-01' }, true],
  ['on the last day', { pausedFrom: '2026-01-01', pausedTo: today }, true],
  ['not the day after', { pausedFrom: '2026-01-01', pausedTo: '2026-11-23' }, false],
  ['not before', { pausedFrom: '2026-11-25' }, false],
])('Somebody is on leave %s', (_, pause, answer) => {
  expect(placementOf(lone.id, [aJob(pause)], [], today).paused).toBe(answer);
});

test('S25: since when somebody is in a group is the first day of the appointments held today', () => {
  const held = [
    anAppointment({ role: 'systemOwner', from: '2026-03-01' }),
    anAppointment({ role: 'dataOwner', from: '2025-05-01' }),
    anAppointment({ role: 'privileged', from: '2024-01-01', to: '2025-01-01' }),
  ];
  const placement = placementOf(lone.id, [aJob()], ['systemOwner', 'dataOwner'], today, held);
  expect(roleSince(placement, 'owners')).toBe('2025-05-01');
  expect(roleSince(placement, 'privileged')).toBeUndefined();
  expect(roleSince(placementOf(lone.id, [aJob()], ['lineManager'], today), 'managers')).toBeUndefined();
});

test('On leave from one job of two is at work', () => {
  expect(placementOf(lone.id, [aJob({ pausedFrom: today }), aJob({ number: '2' })], [], today).paused).toBe(false);
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
  expect(personalDataTable.own).not.toContain('lineManager');
  expect(personalDataTable.reading).toContain('lineManager');
});
