import { expect, test } from 'vitest';
import { categories } from '../../../src/features/cases/incident/category.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { noticeKind } from '../../../src/features/cases/notifications/notice-kind.ts';
import { anIncident } from '../incidents.ts';

const told = { as: 'serviceDesk', occasion: 'reported' } as const;

test('S105: of all kinds three are named in a notice: those that tell of things and of nobody', () => {
  const named = categories.filter((category) => noticeKind(told, anIncident({ category })) !== undefined);
  expect(named.toSorted()).toEqual(['availabilityIntegrity', 'lostDevice', 'malicious']);
});

test.each<[string, Partial<Incident>, string | undefined]>([
  ['a lost device', {}, 'deviceLost'],
  ['an attack under way', { category: 'malicious', redFlags: ['takeover'] }, 'attacked'],
  ['a critical system', { category: 'availabilityIntegrity', redFlags: ['criticalDown'] }, 'systemDown'],
  ['a device with the protected address of somebody', { redFlags: ['protectedAddress'] }, undefined],
  ['a case about IT', { concerns: ['it'] }, undefined],
  ['a sealed case', { sealed: 'yes' }, undefined],
  ['an exercise', { isDrill: true }, undefined],
  ['a device and papers', { alsoCategory: 'paper' }, undefined],
  ['a device and a system', { alsoCategory: 'availabilityIntegrity' }, 'deviceLost'],
])('%s', (_, own, kind) => {
  expect(noticeKind(told, anIncident({ category: 'lostDevice', ...own }))).toBe(kind);
});

test.each([
  [{ as: 'dpo', occasion: 'reported' }, 'deviceLost'],
  [{ as: 'dpoDeputy', occasion: 'reported' }, 'deviceLost'],
  [{ as: 'executive', occasion: 'reported' }, undefined],
  [{ as: 'reporter', occasion: 'asked-1' }, undefined],
  [{ as: 'dpo', occasion: 'added-1' }, undefined],
] as const)('to %o it is %s', (to, kind) => {
  expect(noticeKind(to, anIncident({ category: 'lostDevice' }))).toBe(kind);
});
