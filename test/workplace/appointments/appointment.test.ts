import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appointedRoles } from '../../../src/core/role.ts';
import {
  appointmentKey,
  excludedBy,
  holds,
  inTheWay,
} from '../../../src/features/workplace/appointments/appointment.ts';
import type { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { anAppointment, lone, mikkel } from '../../records.ts';

const dpo = anAppointment({ role: 'dpo', from: '2026-01-01', to: '2026-06-30' });

test.each([
  ['starts the day after the first ends', { from: '2026-07-01' }, false],
  ['starts the day the first ends', { from: '2026-06-30' }, true],
  ['ends the day before the first starts', { from: '2025-01-01', to: '2025-12-31' }, false],
  ['ends the day the first starts', { from: '2025-01-01', to: '2026-01-01' }, true],
  ['is never to end and starts before', { from: '2025-01-01' }, true],
  ['lies inside', { from: '2026-02-01', to: '2026-02-28' }, true],
])('S74: a second data protection officer who %s is in the way: %s', (_, period, answer) => {
  const wanted = anAppointment({ role: 'dpo', person: mikkel.id, ...period });
  expect(inTheWay([dpo], wanted).length > 0).toBe(answer);
});

test('S62: there is one accountable director at a time as well', () => {
  const held = anAppointment({ role: 'accountableExecutive' });
  expect(inTheWay([held], anAppointment({ role: 'accountableExecutive', person: mikkel.id }))).toEqual([held]);
});

test('S74: one that ended before it began is in nobody’s way', () => {
  const never = anAppointment({ role: 'dpo', from: '2026-01-01', to: '2025-12-31' });
  for (const period of [{ from: '2025-01-01' }, { from: '2026-01-01' }, { from: '2025-12-31', to: '2026-01-01' }]) {
    expect(inTheWay([never], anAppointment({ role: 'dpo', person: mikkel.id, ...period }))).toEqual([]);
  }
});

test('GDPR art. 38(6), S37, S74: the DBR’s side is neither editor nor director, and the other way round', () => {
  expect(excludedBy('dpo')).toEqual(['editor', 'accountableExecutive', 'divisionDirector', 'municipalDirector']);
  expect(excludedBy('dpoDeputy')).toEqual(excludedBy('dpo'));
  for (const role of appointedRoles) {
    for (const other of excludedBy(role)) expect(excludedBy(other)).toContain(role);
  }
  expect(excludedBy('auditor')).toEqual([]);
});

test('Several may hold the other roles, and another role is never in the way', () => {
  const editor = anAppointment({ role: 'editor' });
  expect(inTheWay([editor], anAppointment({ role: 'editor', person: mikkel.id }))).toEqual([]);
  expect(inTheWay([dpo], anAppointment({ role: 'dpoDeputy', person: mikkel.id, from: '2026-02-01' }))).toEqual([]);
});

test('Giving the holder an end is not in its own way', () => {
  expect(inTheWay([dpo], { ...dpo, to: '2026-03-31' })).toEqual([]);
});

test('A role is held from its first day to its last', () => {
  const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'];
  expect(days.map((day) => holds(dpo, day))).toEqual([false, true, true, false]);
});

test('The key is the same for the same role, person and day, in lower case', () => {
  expect(appointmentKey('dpoDeputy', lone.id.toUpperCase(), '2026-01-01')).toBe(`dpodeputy:${lone.id}:2026-01-01`);
});

const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const period = fc
  .tuple(day, day, fc.boolean())
  .map(([a, b, open]) => (open || b < a ? { from: a } : { from: a, to: b }));

test('S74: whatever is asked for in whatever order, no day ever has two data protection officers', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 12 }), day, (asked, today) => {
      const kept: Appointment[] = [];
      for (const [index, own] of asked.entries()) {
        const wanted = anAppointment({ role: 'dpo', person: `person-${index}`, ...own });
        if (inTheWay(kept, wanted).length === 0) kept.push(wanted);
      }
      expect(kept.filter((appointment) => holds(appointment, today)).length).toBeLessThanOrEqual(1);
    }),
  );
});
