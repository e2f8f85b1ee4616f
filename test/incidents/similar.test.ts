import { expect, test } from 'vitest';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { similarCases } from '../../src/features/cases/incident/similar.ts';
import { monthPattern } from '../../src/features/cases/pattern.ts';
import {
  longestSystem,
  mostRules,
  mostSystems,
  systemKeysOf,
  systemsNow,
  withTouched,
} from '../../src/features/cases/touched.ts';
import { anIncident } from '../cases/incidents.ts';

let id = 0;
const stored = (number: string, own: Partial<Incident>) => {
  id += 1;
  const record = anIncident({ key: `incident:${number}`, number, centreName: 'Center Nord', ...own });
  return { record, mark: { list: 'Incidents', id: String(id), version: 2 } };
};
const one = stored('one', { systems: ['Omsorgssystemet'], systemKeys: 'omsorg-1' });

test.each<[number: string, own: Partial<Incident>, reasons: readonly string[] | undefined]>([
  ['centre and day', {}, ['sameCentre', 'sameDay']],
  ['centre', { discoveredAt: '2026-11-20T08:00:00Z' }, ['sameCentre']],
  [
    'system',
    { centreName: 'Center Syd', systems: ['omsorgssystemet'], discoveredAt: '2026-11-20T08:00:00Z' },
    ['sameSystem'],
  ],
  [
    'system of the register under another name',
    { centreName: 'Center Syd', systems: ['Nyt navn'], systemKeys: 'omsorg-1', discoveredAt: '2026-11-20T08:00:00Z' },
    ['sameSystem'],
  ],
  ['the day alone', { centreName: 'Center Syd' }, undefined],
  ['another kind', { category: 'paper' }, undefined],
  ['more than a year ago', { reportedAt: '2025-11-30T08:00:00Z' }, undefined],
  ['a year ago', { reportedAt: '2025-12-01T08:00:00Z', discoveredAt: '2025-12-01T08:00:00Z' }, ['sameCentre']],
  ['opened in error', { status: 'openedInError' }, undefined],
  ['an exercise', { isDrill: true }, undefined],
])('a case like it: %s', (number, own, reasons) => {
  expect(similarCases(one, [one, stored(number, own)])[0]?.reasons).toEqual(reasons);
});

test('the likeliest to be the same event stands first', () => {
  const others = [stored('earlier', { discoveredAt: '2026-11-20T08:00:00Z' }), stored('same day', {})];
  expect(similarCases(one, others).map(({ number }) => number)).toEqual(['same day', 'earlier']);
});

test('rules stand once and in order; a system has no semicolon, no CPR number and no other spelling of itself', () => {
  const touched = {
    rules: ['r14', 'r06', 'r14'],
    systems: ['Outlook', 'outlook', ' ', 'Nexus; 311236-4321'].map((name) => ({ name })),
  };
  expect(withTouched(anIncident(), touched, { id: 'dina' }, '2026-12-01T08:00:00Z')).toMatchObject({
    rules: ['r06', 'r14'],
    systems: ['outlook', 'Nexus 3112••-••••'],
  });
  const nothing = withTouched(
    anIncident({ rules: ['r06'] }),
    { rules: [], systems: [] },
    { id: 'dina' },
    '2026-12-01T08:00:00Z',
  );
  expect(nothing.rules).toBeUndefined();
});

test('S67: a system of the register is named by its key too, and is called what the register calls it now', () => {
  const systems = [{ name: 'KMD Nexus', key: 'nexus-1' }, { name: 'Fax' }];
  const noted = withTouched(anIncident(), { rules: [], systems }, { id: 'dina' }, '2026-12-01T08:00:00Z');
  expect(noted).toMatchObject({ systems: ['KMD Nexus', 'Fax'], systemKeys: 'nexus-1' });
  expect(systemKeysOf(noted)).toEqual(['nexus-1']);
  expect(systemsNow(noted.systems, [{ name: 'KMD Nexus' }])).toEqual(['KMD Nexus', 'Fax']);
  expect(systemsNow(noted.systems, [{ name: 'Nexus Omsorg' }])).toEqual(['Nexus Omsorg', 'KMD Nexus', 'Fax']);
  expect(withTouched(noted, { rules: [], systems: [] }, { id: 'dina' }, '2026-12-01T08:00:00Z').systemKeys).toBe(
    undefined,
  );
});

test('the longest that may be noted fits into one line of SharePoint', () => {
  const systems = Array.from({ length: mostSystems }, (_, n) => ({ name: `${n}`.padEnd(longestSystem, 'x') }));
  const rules = Array.from({ length: mostRules }, (_, n) => `r${100 + n}`);
  const noted = withTouched(anIncident(), { rules, systems }, { id: 'dina' }, '2026-12-01T08:00:00Z');
  for (const words of [noted.rules, noted.systems]) expect(words?.join('; ').length).toBeLessThanOrEqual(255);
  expect(noted.systems).toHaveLength(mostSystems);
});

test('a month by kind and centre, and what has happened three times in ninety days in one centre', () => {
  const cases = [
    stored('2026-0001', { reportedAt: '2026-09-10T08:00:00Z' }),
    stored('2026-0002', { reportedAt: '2026-10-10T08:00:00Z' }),
    stored('2026-0003', { reportedAt: '2026-11-10T08:00:00Z' }),
    stored('2026-0004', { reportedAt: '2026-11-10T08:00:00Z', category: 'paper', centreName: undefined }),
    stored('2026-0005', { reportedAt: '2026-11-11T08:00:00Z', status: 'merged' }),
    stored('2026-0006', { reportedAt: '2026-11-12T08:00:00Z', status: 'openedInError' }),
    stored('2026-0007', { reportedAt: '2026-11-12T08:00:00Z', isDrill: true }),
  ];
  const november = monthPattern(cases, '2026-11');
  expect(november.total).toBe(2);
  expect(november.repeated).toEqual([
    { category: 'wrongRecipient', centreName: 'Center Nord', numbers: ['2026-0001', '2026-0002', '2026-0003'] },
  ]);
  expect(monthPattern(cases, '2026-12').repeated).toEqual([]);
  expect(monthPattern(cases, '2026-08')).toMatchObject({ total: 0, cells: [], repeated: [] });
});

test('a report late in the evening of the last day belongs to the month it is in Denmark', () => {
  const cases = [stored('2026-0009', { reportedAt: '2026-11-30T23:30:00Z' })];
  expect(monthPattern(cases, '2026-12').total).toBe(1);
});
