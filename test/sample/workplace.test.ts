import { expect, test } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { insideRoles } from '../../src/core/role.ts';
import { firstNotice } from '../../src/features/setup/first-step.ts';
import { holds, isGuarded } from '../../src/features/workplace/appointments/appointment.ts';
import { isCurrent, isPaused } from '../../src/features/workplace/employment.ts';
import { personalViewsOn, staffNoticeFault, staffNoticeSettings } from '../../src/features/workplace/personal-views.ts';
import { readSetting } from '../../src/features/workplace/setting.ts';
import { samplePeople, sampleUpn } from '../../src/sample/workplace/people.ts';
import { sampleUnits } from '../../src/sample/workplace/units.ts';
import { samplePerson, sampleWorkplace } from '../../src/sample/workplace/workplace.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import { jobsOf, rolesOn, today, workplace } from './filled-workplace.ts';

test('S8, S68: somebody holds every role and is of every type', () => {
  expect(new Set(samplePeople.flatMap(({ handle }) => rolesOn(handle)))).toEqual(new Set(insideRoles));
  expect(new Set(workplace.employments.map(({ kind }) => kind))).toEqual(
    new Set(['employee', 'temp', 'student', 'volunteer', 'councillor', 'partner']),
  );
});

test('S37: whom the stand-in’s setup names is somebody of the sample, without a role that takes two', () => {
  const named = standinEnvironment('http://127.0.0.1:3979').RETTESNOR_SETUP_CONFIRMER;
  const person = samplePeople.find(({ handle }) => sampleUpn(handle) === named);
  expect(person?.roles.filter(isGuarded)).toEqual([]);
});

test('S91, S95: systems of the sample belong to heads of centres and directors, its data to somebody with staff', () => {
  for (const { handle, roles } of samplePeople) {
    if (roles.includes('systemOwner')) expect(rolesOn(handle), handle).toContain('centreHead');
    if (roles.includes('dataOwner')) expect(rolesOn(handle), handle).toContain('lineManager');
  }
});

test('Names, short names and sign-in names are each one person’s', () => {
  for (const told of [({ name }: { name: string }) => name, ({ handle }: { handle: string }) => sampleUpn(handle)]) {
    expect(new Set(samplePeople.map((person) => told(person))).size).toBe(samplePeople.length);
  }
  expect(samplePeople.every(({ handle }) => /^[a-z]+$/.test(handle))).toBe(true);
});

test('Keys are each one row’s, in lower case', () => {
  const lists: readonly (readonly { key: string }[])[] = Object.values(workplace);
  for (const rows of lists) {
    const keys = rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key !== key.toLowerCase())).toEqual([]);
  }
});

test('Every unit hangs under another up to the one top, and its leader works there', () => {
  const tops = sampleUnits.filter(({ parent }) => parent === undefined);
  expect(tops.map(({ kind }) => kind)).toEqual(['top']);
  for (const [place, { parent, leader, unit }] of sampleUnits.entries()) {
    if (parent)
      expect(
        sampleUnits.slice(0, place).map((above) => above.unit),
        unit,
      ).toContain(parent);
    if (leader)
      expect(
        samplePerson(leader).jobs.map((job) => job.unit),
        leader,
      ).toContain(unit);
  }
});

test('Nobody is their own manager, and following the managers always ends at the top', () => {
  const managerOf = (handle: string) => jobsOf(handle)[0]?.manager;
  for (const { handle } of samplePeople) {
    const line = [handle];
    for (let above = managerOf(handle); above; above = managerOf(above)) {
      expect(line).not.toContain(above);
      line.push(above);
    }
    const isApart = jobsOf(handle).every(({ kind, unit }) => kind !== 'employee' || unit === 'databeskyttelse');
    if (!isApart) expect(line.at(-1), handle).toBe('karen');
  }
});

test('S62, S74: there is one data protection officer with a deputy, and one accountable director', () => {
  const holders = (role: string) => workplace.appointments.filter((held) => held.role === role && holds(held, today));
  expect(holders('dpo').map(({ person }) => person)).toEqual(['ayse']);
  expect(holders('dpoDeputy').map(({ person }) => person)).toEqual(['nikolaj']);
  expect(holders('accountableExecutive').map(({ person }) => person)).toEqual(['mette']);
});

test('S91, S95: system owners are centre heads, and data owners lead people', () => {
  for (const { role, person } of workplace.appointments) {
    if (role === 'systemOwner') expect(rolesOn(person), person).toContain('centreHead');
    if (role === 'dataOwner') expect(rolesOn(person), person).toContain('lineManager');
  }
});

test.each([
  ['Mikkel has two jobs', () => jobsOf('mikkel').filter((job) => isCurrent(job, today)).length === 2],
  ['Kirsten is on leave', () => jobsOf('kirsten').every((job) => isPaused(job, today))],
  [
    'Hans left within the last two months',
    () => rolesOn('hans').length === 0 && rolesOn('hans', addDays(today, -60)).length > 0,
  ],
  [
    'Line starts next Monday and not before',
    () => jobsOf('line')[0]?.from === '2026-11-30' && rolesOn('line').length === 0,
  ],
  ['Unni has no employment', () => jobsOf('unni').length === 0],
])('G7: %s', (_, isSo) => {
  expect(isSo()).toBe(true);
});

test.each(['2026-11-23', '2026-11-27', '2026-11-29'])(
  'Made on %s, the one who starts on Monday has not started',
  (day) => {
    const [job] = sampleWorkplace(day, (handle) => handle).employments.filter(({ person }) => person === 'line');
    expect(job?.from).toBe('2026-11-30');
  },
);

test('G8: Eksempel Kommune has heard its staff before managers met names, and has no step left of it', () => {
  const { settings } = workplace;
  expect(firstNotice.filter((name) => readSetting(name, settings) === '')).toEqual([]);
  const faults = staffNoticeSettings.map((name) => staffNoticeFault(name, settings, today));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  expect(personalViewsOn(settings, today).may).toBe(true);
});
