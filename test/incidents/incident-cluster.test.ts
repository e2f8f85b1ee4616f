import { expect, test } from 'vitest';
import { clustersOf } from '../../src/features/cases/incident/incident-cluster.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { anIncident } from '../cases/incidents.ts';

const at = (minute: number) =>
  `${new Date(Date.parse('2026-12-01T08:00:00Z') + minute * 60_000).toISOString().slice(0, 19)}Z`;

const one = (number: number, minute: number, own: Partial<Incident> = {}) => ({
  record: anIncident({ key: `incident:${number}`, category: 'malicious', reportedAt: at(minute), ...own }),
  mark: { list: 'Incidents', id: String(number), version: 2 },
});
const many = (count: number, own: Partial<Incident> = {}, from = 0) =>
  Array.from({ length: count }, (_, index) => one(from + index, index, own));
const everybodyElse = (key: string) => key;
const counts = (cases: readonly ReturnType<typeof one>[], reporterOf = everybodyElse) =>
  clustersOf(cases, reporterOf).map(({ count, open }) => [count, open]);

test('many people who report one kind within a short time are one cluster, with its spread', () => {
  const cases = [...many(4, { centreName: 'Skole' }), ...many(3, { centreName: 'Liv', redFlags: ['takeover'] }, 10)];
  expect(clustersOf(cases, everybodyElse)).toEqual([
    {
      category: 'malicious',
      count: 7,
      open: 7,
      flagged: 3,
      people: 7,
      centres: 2,
      first: at(0),
      last: at(3),
      members: expect.arrayContaining(['incident:0', 'incident:12']),
    },
  ]);
});

test.each<[string, Parameters<typeof counts>]>([
  ['four people', [many(4)]],
  ['one person who reports ten times', [many(10), () => 'lone']],
  ['ten of different kinds', [[...many(4), ...many(4, { category: 'lostDevice' }, 20)]]],
  ['ten with an hour between them', [Array.from({ length: 10 }, (_, index) => one(index, index * 60))]],
  ['ten of which one is still open', [[...many(9, { status: 'closed' }), one(50, 9)]]],
])('%s are no cluster', (_, [cases, reporterOf]) => {
  expect(counts(cases, reporterOf)).toEqual([]);
});

test('it goes on while people report, and counts those that are closed without showing them', () => {
  const long = Array.from({ length: 12 }, (_, index) => one(index, index * 25));
  expect(counts(long)).toEqual([[12, 12]]);
  expect(counts([...many(6, { status: 'merged' }), ...many(5, {}, 30)])).toEqual([[11, 5]]);
});

test('a drill is a cluster of its own', () => {
  expect(counts([...many(5), ...many(6, { isDrill: true }, 40)]).toSorted()).toEqual([
    [5, 5],
    [6, 6],
  ]);
});
