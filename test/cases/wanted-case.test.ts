import { expect, test } from 'vitest';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { mayBeWanted, type WantedCases } from '../../src/features/cases/wanted-case.ts';
import { anIncident } from './incidents.ts';

const stored = (number: string, own: Partial<Incident>) => ({
  record: anIncident({ key: `incident:${number}`, number, category: 'paper', ...own }),
  mark: { list: 'Incidents', id: number, version: 1 },
});
const cases = [
  stored('2026-0003', { centreName: 'Ældre' }),
  stored('2026-0002', { centreName: 'Børn', category: 'lostDevice', alsoCategory: 'paper' }),
  stored('2025-0009', { category: 'nearMiss', status: 'closed' }),
];

test.each<[string, WantedCases, readonly string[]]>([
  ['nothing in particular', {}, ['2026-0003', '2026-0002', '2025-0009']],
  ['a kind, also the second one', { category: 'paper' }, ['2026-0003', '2026-0002']],
  ['a centre', { centre: 'Børn' }, ['2026-0002']],
  ['the year of the number', { year: '2025' }, ['2025-0009']],
  ['whom it waits for: open ones alone', { waitsFor: 'director' }, ['2026-0003', '2026-0002']],
  ['what is over', { over: 'yes' }, ['2025-0009']],
  ['what is over and waits for somebody', { over: 'yes', waitsFor: 'dpo' }, []],
  ['all together', { category: 'paper', centre: 'Børn', year: '2026', waitsFor: 'dpo' }, ['2026-0002']],
])('S108: cases are found by %s', (_, wanted, found) => {
  expect(cases.filter((one) => mayBeWanted(one, wanted)).map(({ record }) => record.number)).toEqual(found);
});
