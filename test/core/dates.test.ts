import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  latest,
  momentAt,
  secondsBetween,
  wholeSeconds,
  within,
  writtenDay,
} from '../../src/core/dates.ts';

test.each([
  ['an ordinary winter evening is still the same day', '2026-11-24T22:59:59Z', '2026-11-24'],
  ['an hour before midnight UTC it is already tomorrow in winter', '2026-11-24T23:00:00Z', '2026-11-25'],
  ['two hours before midnight UTC it is already tomorrow in summer', '2026-07-01T22:00:00Z', '2026-07-02'],
  ['the night the clock goes forward begins in winter time', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['the night the clock goes forward ends in summer time', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['a second before that it is the same day', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['the night the clock goes back begins in summer time', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['the night the clock goes back ends in winter time', '2026-10-25T23:00:00Z', '2026-10-26'],
  ['a second before that it is the same day', '2026-10-25T22:59:59Z', '2026-10-25'],
])('In Denmark %s', (_, moment, day) => {
  expect(dayOf(moment)).toBe(day);
});

test('The hour that comes twice is two hours, and the one that is skipped is none', () => {
  expect(secondsBetween('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(25 * 3600);
  expect(secondsBetween('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(23 * 3600);
});

test('A moment loses its milliseconds downwards, as SharePoint drops them', () => {
  expect(wholeSeconds('2026-11-24T13:05:00.999Z')).toBe('2026-11-24T13:05:00Z');
  expect(wholeSeconds('2026-11-24T14:05:00+01:00')).toBe('2026-11-24T13:05:00Z');
});

test.each([
  ['a leap day is followed by March', addDays('2028-02-28', 2), '2028-03-01'],
  ['days go backwards over a year', addDays('2026-01-01', -1), '2025-12-31'],
  ['a month after the last of January is the last of February', addMonths('2026-01-31', 1), '2026-02-28'],
  ['the latest of some days is the latest', latest(['2026-02-01', '2026-11-01', '2025-12-31']), '2026-11-01'],
  ['there is no latest of none', latest([]), undefined],
])('In the calendar %s', (_, got, wanted) => {
  expect(got).toBe(wanted);
});

test.each([
  ['its first day', '2026-01-01', '2026-01-31', true],
  ['its last day', '2026-01-31', '2026-01-31', true],
  ['the day after', '2026-02-01', '2026-01-31', false],
  ['the day before', '2025-12-31', '2026-01-31', false],
  ['any later day when it has no end', '2099-01-01', undefined, true],
])('A period from 1 January holds %s: %s, to %s, %s', (_, day, to, held) => {
  expect(within(day, '2026-01-01', to)).toBe(held);
});

test.each([
  ['24-11-2026', '2026-11-24'],
  ['24.11.2026', '2026-11-24'],
  ['1/8/2026', '2026-08-01'],
  ['2026-11-24', '2026-11-24'],
  ['29-02-2028', '2028-02-29'],
  ['29-02-2026', undefined],
  ['11-24-2026', undefined],
  ['24-11.2026', undefined],
  ['24-11-26', undefined],
  ['2026-13-01', undefined],
  ['i morgen', undefined],
  ['', undefined],
])('The written day "%s" is read as %s', (written, day) => {
  expect(writtenDay(written)).toBe(day);
});

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('Adding days and counting them are the same thing, over every leap day and clock change', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('Noon UTC, as days are stored, is the same day in Denmark all year', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayOf(`${day}T12:00:00Z`)).toBe(day);
    }),
  );
});

test('Every day reads back from how Danes write it', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('-', '.', '/'), (day, mark) => {
      expect(writtenDay(day.split('-').reverse().join(mark))).toBe(day);
    }),
  );
});

test.each([
  ['in winter', '2026-11-24', '15:40', '2026-11-24T14:40:00Z'],
  ['in summer', '2026-07-01', '03:00', '2026-07-01T01:00:00Z'],
  ['in the hour that is repeated, the first time', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
  ['in the hour that is left out, an hour later', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
])('A clock in Denmark %s is that moment', (_, day, clock, moment) => {
  expect(momentAt(day, clock)).toBe(moment);
});
