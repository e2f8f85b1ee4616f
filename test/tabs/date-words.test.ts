import { expect, test } from 'vitest';
import { clockWords, dayAt, daysFrom, dayWords, distanceWords, hourAt } from '../../src/tabs/date-words.ts';

test('a day is written as Danes write it, with the year only when it is another', () => {
  expect(dayWords('2026-11-24', 'da', '2026-12-01')).toBe('24. november');
  expect(dayWords('2027-03-01', 'da', '2026-12-01')).toBe('1. marts 2027');
  expect(dayWords('2026-11-24', 'en', '2026-12-01')).toBe('24 November');
});

test('the clock is the municipality’s, with a full stop in Danish', () => {
  expect(clockWords('2026-11-24T13:05:00Z', 'da')).toBe('14.05');
  expect(clockWords('2026-07-01T13:05:00Z', 'da')).toBe('15.05');
  expect(clockWords('2026-11-24T13:05:00Z', 'en')).toBe('14:05');
});

test('late in the evening UTC it is already the next day in Denmark', () => {
  expect(dayAt('2026-11-24T23:30:00Z')).toBe('2026-11-25');
  expect(hourAt('2026-11-24T23:30:00Z')).toBe(0);
  expect(dayAt('2026-06-30T22:00:00Z')).toBe('2026-07-01');
});

test('a deadline says how far away it is, over the change to winter time too', () => {
  expect(distanceWords('2026-11-24', 'da', '2026-11-24')).toBe('i dag');
  expect(distanceWords('2026-11-25', 'da', '2026-11-24')).toBe('i morgen');
  expect(distanceWords('2026-11-29', 'da', '2026-11-24')).toBe('om 5 dage');
  expect(distanceWords('2026-11-20', 'da', '2026-11-24')).toBe('for 4 dage siden');
  expect(distanceWords('2026-11-29', 'en', '2026-11-24')).toBe('in 5 days');
  expect(distanceWords('2026-07-15', 'da', '2026-11-25')).toBe('for 4 måneder siden');
  expect(distanceWords('2027-01-23', 'da', '2026-11-25')).toBe('om 59 dage');
  expect(daysFrom('2026-10-24', '2026-10-26')).toBe(2);
});
