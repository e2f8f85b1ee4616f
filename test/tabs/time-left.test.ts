import { describe, expect, test } from 'vitest';
import { clockOf } from '../../src/features/cases/clocks/deadline.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { timeLeft } from '../../src/tabs/cases/time-left.ts';
import { agoWords, whenWords } from '../../src/tabs/cases/when-words.ts';
import { tab as da } from '../../src/text/da/tab/tab.ts';
import { tab as en } from '../../src/text/en/tab/tab.ts';
import { anIncident } from '../cases/incidents.ts';

const minute = 60;
const hour = 3600;
const day = 24 * hour;

describe('S108: the 72-hour clock in words for the eye, for whoever listens, and as one number in the ring', () => {
  test.each<[secondsLeft: number, seen: string, spoken: string, ring: string]>([
    [72 * hour, '72 t tilbage', '72 timer tilbage', '72 t'],
    [31 * hour + 12 * minute + 59, '31 t 12 min tilbage', '31 timer og 12 minutter tilbage', '31 t'],
    [hour + minute, '1 t 1 min tilbage', '1 time og 1 minut tilbage', '1 t'],
    [hour, '1 t tilbage', '1 time tilbage', '1 t'],
    [hour - 1, '59 min tilbage', '59 minutter tilbage', '59 min'],
    [59, 'Under 1 min tilbage', 'Under et minut tilbage', '0 min'],
    [0, 'Under 1 min tilbage', 'Under et minut tilbage', '0 min'],
  ])('%i seconds before the deadline', (secondsLeft, seen, spoken, ring) => {
    expect(timeLeft({ clock: 'running', secondsLeft }, da)).toEqual({ seen, spoken, ring });
  });

  test.each<[secondsLate: number, seen: string, spoken: string, ring: string]>([
    [1, 'Fristen er netop overskredet', 'Fristen er netop overskredet', '!'],
    [minute, 'Frist overskredet for 1 min siden', 'Frist overskredet for 1 minut siden', '+1 min'],
    [2 * hour, 'Frist overskredet for 2 t siden', 'Frist overskredet for 2 timer siden', '+2 t'],
    [
      26 * hour + 5 * minute,
      'Frist overskredet for 26 t 5 min siden',
      'Frist overskredet for 26 timer og 5 minutter siden',
      '+26 t',
    ],
    [8 * day + hour, 'Frist overskredet for 8 døgn siden', 'Frist overskredet for 8 døgn siden', '+99 t'],
  ])('%i seconds after it', (secondsLate, seen, spoken, ring) => {
    expect(timeLeft({ clock: 'late', secondsLeft: -secondsLate }, da)).toEqual({ seen, spoken, ring });
  });

  test('without a clock, and when it has stopped', () => {
    expect(timeLeft({ clock: 'none' }, da).seen).toBe('Intet ur');
    expect(timeLeft({ clock: 'stopped' }, da).seen).toBe('Uret er stoppet');
  });

  test('in English, with one and with several', () => {
    expect(timeLeft({ clock: 'running', secondsLeft: 31 * hour + 12 * minute }, en).spoken).toBe(
      '31 hours and 12 minutes left',
    );
    expect(timeLeft({ clock: 'running', secondsLeft: hour + minute }, en).spoken).toBe('1 hour and 1 minute left');
    expect(timeLeft({ clock: 'late', secondsLeft: -2 * hour }, en).seen).toBe('Deadline passed 2 h ago');
  });
});

describe('S108: the night that has an hour twice or not at all changes nothing', () => {
  const at = (own: Partial<Incident>, now: string) => {
    const { state, secondsLeft } = clockOf(anIncident(own), now);
    return timeLeft({ clock: state, ...(secondsLeft !== undefined && { secondsLeft }) }, da).seen;
  };

  test.each([
    ['October, 30 minutes before', '2026-10-24T10:00:00Z', '2026-10-27T09:30:00Z', '30 min tilbage'],
    ['October, in the hour that comes twice', '2026-10-24T10:00:00Z', '2026-10-25T01:30:00Z', '56 t 30 min tilbage'],
    ['March, 30 minutes after', '2026-03-28T12:00:00Z', '2026-03-31T12:30:00Z', 'Frist overskredet for 30 min siden'],
  ])('%s', (_, discoveredAt, now, words) => {
    expect(at({ discoveredAt }, now)).toBe(words);
  });

  test('the deadline by the clock in Denmark is an hour earlier on it than the discovery was', () => {
    expect(whenWords('2026-10-24T10:00:00Z', 'da', '2026-10-27', da)).toBe('lørdag 24. oktober kl. 12.00');
    expect(whenWords('2026-10-27T10:00:00Z', 'da', '2026-10-27', da)).toBe('i dag kl. 11.00');
  });
});

test.each([
  ['2026-12-01T06:59:30Z', 'for et øjeblik siden'],
  ['2026-12-01T06:15:00Z', 'for 45 minutter siden'],
  ['2026-12-01T06:00:00Z', 'for 1 time siden'],
  ['2026-11-30T14:20:00Z', 'for 16 timer siden'],
  ['2026-11-29T06:00:00Z', 'for 2 dage siden'],
])('a case reported at %s is old: %s', (reportedAt, words) => {
  expect(agoWords(reportedAt, '2026-12-01T07:00:00Z', 'da', da)).toBe(words);
});
