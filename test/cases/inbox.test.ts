import { expect, test } from 'vitest';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { inbox } from '../../src/features/cases/shown-case.ts';
import { anIncident } from './incidents.ts';

const now = '2026-12-01T08:00:00Z';
let id = 0;
const stored = (number: string, own: Partial<Incident>) => {
  id += 1;
  const record = anIncident({ key: `incident:${number}`, number, ...own });
  return { record, mark: { list: 'Incidents', id: String(id), version: 2 } };
};

test('S108: the least time left first, late ones before all, then no clock, then stopped, then closed; a red flag where the time is the same', () => {
  const cases = [
    stored('closed', { status: 'closed', redFlags: ['internet'] }),
    stored('near miss', { category: 'nearMiss', reportedAt: '2026-12-01T07:00:00Z' }),
    stored('soon', { discoveredAt: '2026-11-29T08:00:00Z' }),
    stored('late', { discoveredAt: '2026-11-27T08:00:00Z' }),
    stored('notified, with a flag', {
      status: 'followUp',
      redFlags: ['childWelfare'],
      notifiedAt: '2026-11-20T08:00:00Z',
      reportedAt: '2026-11-19T08:00:00Z',
    }),
    stored('no flag', { reportedAt: '2026-12-01T08:30:00Z' }),
    stored('flag', { redFlags: ['protectedAddress'] }),
    stored('closed and late', {
      status: 'closed',
      discoveredAt: '2026-11-20T08:00:00Z',
      reportedAt: '2026-11-20T08:00:00Z',
    }),
  ];
  expect(inbox(cases, { isOpened: () => false, now }).map(({ number }) => number)).toEqual([
    'late',
    'soon',
    'flag',
    'no flag',
    'near miss',
    'notified, with a flag',
    'closed',
    'closed and late',
  ]);
});

test('a line is another one when a row beside the case has changed', () => {
  const [line] = inbox([stored('quiet', {})], { isOpened: () => false, now });
  const [told] = inbox([stored('quiet', {})], {
    isOpened: () => false,
    now,
    beside: () => ({ changes: 3, unanswered: 0, nobodyDecides: false }),
  });
  expect((told?.version ?? 0) - (line?.version ?? 0)).toBe(3);
});

test('S108: of those that are over so many as are asked for, the one changed last first; what was imported is as old as it was', () => {
  const over = (number: string, at: string, own: Partial<Incident> = {}) =>
    stored(number, { status: 'closed', reportedAt: '2026-10-01T08:00:00Z', at, ...own });
  const cases = [
    over('march', '2026-03-01T08:00:00Z'),
    over('yesterday', '2026-11-30T08:00:00Z'),
    over('old', '2026-12-01T07:00:00Z', { imported: '17', reportedAt: '2024-02-03T08:00:00Z' }),
    over('june', '2026-06-01T08:00:00Z', { status: 'merged' }),
    stored('open', {}),
  ];
  const numbers = (over?: number) => {
    const asked = { isOpened: () => false, now, ...(over !== undefined && { over }) };
    return inbox(cases, asked).map(({ number }) => number);
  };
  expect(numbers()).toEqual(['open', 'yesterday', 'june', 'march', 'old']);
  expect(numbers(2)).toEqual(['open', 'yesterday', 'june']);
  expect(numbers(0)).toEqual(['open']);
});
