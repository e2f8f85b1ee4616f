import { expect, test } from 'vitest';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { breachesBySystem, coveredBreaches, coveredCount } from '../../src/features/cases/system-breaches.ts';
import { anIncident } from './incidents.ts';

const names: Readonly<Record<string, string>> = { nexus: 'KMD Nexus', aula: 'Aula' };
const named = (reportedAt: string, systemKeys: string, own: Partial<Incident> = {}) =>
  anIncident({ reportedAt: `${reportedAt}T08:00:00Z`, systemKeys, ...own });
const of = (cases: readonly Incident[]) => breachesBySystem(cases, 2026, (key) => names[key]);

test('S76, S120: a case counts for each system it names, by the year it was reported in', () => {
  const cases = [named('2026-03-01', 'nexus\naula'), named('2026-04-01', 'nexus'), named('2025-06-01', 'nexus')];
  expect(of([...cases, named('2024-06-01', 'nexus')])).toEqual([
    { key: 'nexus', name: 'KMD Nexus', now: 2, before: 1 },
    { key: 'aula', name: 'Aula', now: 1, before: 0 },
  ]);
});

test.each<[string, Partial<Incident>]>([
  ['an exercise', { isDrill: true }],
  ['one opened in error', { status: 'openedInError' }],
  ['one told by the case it was put together with', { mergedInto: 'incident:2' }],
])('%s counts for none', (_what, own) => {
  expect(of([named('2026-03-01', 'nexus', own)])).toEqual([]);
});

test('the year is the one in Denmark', () => {
  const midnight = anIncident({ reportedAt: '2025-12-31T23:30:00Z', systemKeys: 'nexus' });
  expect(of([midnight])).toMatchObject([{ now: 1, before: 0 }]);
});

test('a system that has gone from the register is counted by the words of the case', () => {
  expect(of([named('2026-03-01', 'gone', { systems: ['Faxen'] })])).toEqual([{ name: 'Faxen', now: 1, before: 0 }]);
});

test.each([
  [0, '<5'],
  [1, '<5'],
  [4, '<5'],
  [5, '5–9'],
  [9, '5–9'],
  [10, '10–19'],
  [19, '10–19'],
  [20, '20+'],
  [400, '20+'],
])('S111: %d is told as %s', (count, told) => {
  expect(coveredCount(count)).toBe(told);
});

test('S111: of few cases nothing is told, and neither the order nor a word gives a number away', () => {
  const every = [
    { key: 'b', name: 'Båd', now: 9, before: 0 },
    { key: 'a', name: 'Aula', now: 5, before: 4 },
    { key: 'c', name: 'Cafe', now: 4, before: 4 },
    { key: 'd', name: 'Dag', now: 0, before: 20 },
    { name: 'Faxen', now: 30, before: 30 },
  ];
  expect(coveredBreaches(every).map(({ name }) => name)).toEqual(['Aula', 'Båd', 'Dag']);
});
