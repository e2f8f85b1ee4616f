import { expect, test } from 'vitest';
import { shownAppointments } from '../../src/features/workplace/appointments/shown-appointment.ts';
import { settingNames } from '../../src/features/workplace/setting.ts';
import { shownSetting, shownSettings } from '../../src/features/workplace/shown-setting.ts';
import { allowedActions } from '../../src/roles.ts';
import { anAppointment, mikkel } from '../records.ts';

const today = '2026-11-24';
const chosen = {
  record: { key: 'cardsperweek', actor: 'a', at: '2026-11-01T08:00:00Z', setting: 'cardsPerWeek', value: '4' },
  mark: { list: 'Settings', id: '1', version: 3 },
};

test('G4: every setting is shown, chosen or not, with what may be written', () => {
  const shown = shownSettings([chosen], () => true);
  expect(shown.map(({ setting }) => setting)).toEqual(settingNames);
  expect(shown.find(({ setting }) => setting === 'cardsPerWeek')).toEqual({
    setting: 'cardsPerWeek',
    value: '4',
    fallback: '2',
    type: 'number',
    min: 0,
    max: 10,
    seen: 3,
    changedAt: '2026-11-01T08:00:00Z',
  });
  expect(shownSetting('plannerEnabled', undefined)).toEqual({
    setting: 'plannerEnabled',
    value: 'false',
    fallback: 'false',
    type: 'flag',
    seen: 0,
  });
});

test.each([
  ['personalViewsFrom', '31-02-2026', ''],
  ['nextPeriodicEvaluation', '24-11-2026', ''],
  ['hrLink', 'http://hr.example', ''],
  ['nis2Applies', 'Ja', 'unclear'],
  ['cardsPerWeek', '9'.repeat(300_000), '2'],
] as const)('%s with what somebody typed into the list is shown as it counts: not chosen', (setting, value, counts) => {
  const typed = { ...chosen, record: { ...chosen.record, key: setting.toLowerCase(), setting, value } };
  const shown = shownSetting(setting, typed);
  expect(shown).toMatchObject({ value: counts, seen: 3 });
  expect(shown.changedAt).toBeUndefined();
});

test('S68: those that hold a role today come first', () => {
  const former = anAppointment({ role: 'auditor', to: '2026-01-31' });
  const holder = anAppointment({ role: 'editor', person: mikkel.id });
  expect(shownAppointments([former, holder], today).map(({ role, current }) => [role, current])).toEqual([
    ['editor', true],
    ['auditor', false],
  ]);
});

test('S74: one that was taken back before it began is not shown as held', () => {
  const undone = anAppointment({ role: 'auditor', from: '2026-11-24', to: '2026-11-23' });
  expect(shownAppointments([undone, anAppointment({ role: 'auditor', to: '2026-11-24' })], today)).toHaveLength(1);
});

test('an employee’s actions hold no editor’s job', () => {
  expect(allowedActions(['employee'])).not.toContain('saveSetting');
  expect(allowedActions(['editor'])).toContain('saveSetting');
});
