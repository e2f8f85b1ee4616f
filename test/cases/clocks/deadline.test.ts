import { describe, expect, test } from 'vitest';
import type { Discovered } from '../../../src/features/cases/clocks/deadline.ts';
import { clockOf, deadlineFrom, deadlinesOf, discoveredMoment } from '../../../src/features/cases/clocks/deadline.ts';
import { anIncident } from '../incidents.ts';

const reportedAt = '2026-12-01T13:05:00Z';

describe('S108: the clock begins with the earliest moment that fits what was said', () => {
  test.each<[string, Discovered, string]>([
    ['now', { when: 'now' }, '2026-12-01T13:05:00Z'],
    ['today, without an hour', { when: 'today' }, '2026-11-30T23:00:00Z'],
    ['today at 15.40, which has not been yet', { when: 'today', clock: '15:40' }, '2026-12-01T13:05:00Z'],
    ['today at 8.10', { when: 'today', clock: '08:10' }, '2026-12-01T07:10:00Z'],
    ['yesterday', { when: 'yesterday' }, '2026-11-29T23:00:00Z'],
    ['yesterday at 15.40', { when: 'yesterday', clock: '15:40' }, '2026-11-30T14:40:00Z'],
    ['on a day', { when: 'earlier', day: '2026-11-20' }, '2026-11-19T23:00:00Z'],
    ['earlier, and nobody knows when', { when: 'earlier' }, '2026-11-28T23:00:00Z'],
    ['on a day to come', { when: 'earlier', day: '2026-12-24' }, '2026-12-01T13:05:00Z'],
  ])('%s', (_, said, moment) => {
    expect(discoveredMoment(said, reportedAt)).toBe(moment);
  });

  test('by the clock in Denmark: shortly after midnight UTC is the same night here', () => {
    expect(discoveredMoment({ when: 'today' }, '2026-06-30T22:30:00Z')).toBe('2026-06-30T22:00:00Z');
    expect(discoveredMoment({ when: 'today' }, '2026-06-30T21:30:00Z')).toBe('2026-06-29T22:00:00Z');
  });
});

describe('S108: the deadline is 72 calendar hours later', () => {
  test.each([
    ['over a weekend and Christmas', '2026-12-23T12:00:00Z', '2026-12-26T12:00:00Z'],
    ['over the night in March that loses an hour', '2026-03-28T12:00:00Z', '2026-03-31T12:00:00Z'],
    ['over the night in October that has one twice', '2026-10-24T12:00:00Z', '2026-10-27T12:00:00Z'],
  ])('%s', (_, since, at) => {
    expect(deadlineFrom(since)).toBe(at);
  });

  test('INV11: what the DBR sets stands beside what was reported, and the stricter comes first', () => {
    const incident = anIncident({ discoveredAt: '2026-12-01T08:00:00Z', awareAt: '2026-12-02T08:00:00Z' });
    expect(deadlinesOf(incident).map(({ from }) => from)).toEqual(['discovered', 'aware']);
    const earlier = anIncident({ discoveredAt: '2026-12-01T08:00:00Z', awareAt: '2026-11-30T08:00:00Z' });
    expect(deadlinesOf(earlier)[0]).toEqual({
      from: 'aware',
      since: '2026-11-30T08:00:00Z',
      at: '2026-12-03T08:00:00Z',
    });
  });

  test.each(['nearMiss', 'threat'] as const)('%s has none: nothing has reached anybody', (category) => {
    expect(deadlinesOf(anIncident({ category }))).toEqual([]);
    expect(clockOf(anIncident({ category }), reportedAt)).toEqual({ state: 'none' });
  });
});

describe('the clock', () => {
  const running = anIncident({ discoveredAt: '2026-12-01T08:00:00Z' });

  test('runs from the report on, and says how long there is', () => {
    expect(clockOf(running, '2026-12-02T08:00:00Z')).toEqual({ state: 'running', secondsLeft: 48 * 3600 });
    expect(clockOf(running, '2026-12-04T08:00:00Z')).toEqual({ state: 'running', secondsLeft: 0 });
    expect(clockOf(running, '2026-12-04T08:00:01Z')).toEqual({ state: 'late', secondsLeft: -1 });
  });

  test('stops when the notification is recorded, or when it is decided that none is needed', () => {
    const now = '2026-12-09T08:00:00Z';
    expect(clockOf({ ...running, notifiedAt: '2026-12-03T08:00:00Z' }, now).state).toBe('stopped');
    expect(clockOf({ ...running, art33: 'no', decidedAt: '2026-12-03T08:00:00Z' }, now).state).toBe('stopped');
    expect(clockOf({ ...running, art33: 'notRelevant', decidedAt: '2026-12-03T08:00:00Z' }, now).state).toBe('stopped');
  });

  test('does not stop for an opinion: until it is decided or notified it runs', () => {
    expect(clockOf({ ...running, art33: 'no' }, '2026-12-02T08:00:00Z').state).toBe('running');
    expect(clockOf({ ...running, art33: 'yes', decidedAt: '2026-12-02T07:00:00Z' }, '2026-12-09T08:00:00Z').state).toBe(
      'late',
    );
  });
});
