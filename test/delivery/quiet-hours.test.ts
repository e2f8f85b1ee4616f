import { expect, test } from 'vitest';
import { weekOf } from '../../src/core/dates.ts';
import { standardHours, wishesOf } from '../../src/features/delivery/preference.ts';
import { isOpenAt, isOpenInWeek, isWithinHours } from '../../src/features/notifications/quiet-hours.ts';
import { at, calendar, isHoliday, wishes } from '../notifications/notification-facts.ts';

const night = wishes({ days: ['mon', 'fri'], fromHour: 22, toHour: 6 });

test.each([
  ['a working day at the first minute', '2026-12-01T07:00', true],
  ['a minute before', '2026-12-01T06:59', false],
  ['the last minute', '2026-12-01T16:59', true],
  ['a minute after', '2026-12-01T17:00', false],
  ['Saturday', '2026-12-05T10:00', false],
  ['Sunday', '2026-12-06T10:00', false],
  ['Maundy Thursday', '2026-04-02T10:00', false],
  ['Good Friday', '2026-04-03T10:00', false],
  ['Easter Monday', '2026-04-06T10:00', false],
  ['Ascension Day', '2026-05-14T10:00', false],
  ['Whit Monday', '2026-05-25T10:00', false],
  ['Grundlovsdag', '2026-06-05T10:00', false],
  ['Christmas Eve', '2026-12-24T10:00', false],
  ['Christmas Day', '2026-12-25T10:00', false],
  ['New Year’s Eve', '2026-12-31T10:00', false],
  ['the day between', '2026-12-30T10:00', true],
  ['what was the great prayer day until 2023', '2026-05-01T10:00', true],
  ['the day the clocks go forward, a Sunday', '2026-03-29T10:00', false],
  ['the Monday after', '2026-03-30T07:00', true],
  ['the Monday after the clocks went back', '2026-10-26T07:00', true],
  ['an hour before that, which is eight by the summer clock', '2026-10-26T06:59', false],
])(
  'quiet hours: nobody who has chosen nothing is written to outside a working day from 7 to 17: %s',
  (_, local, open) => {
    expect(isOpenAt(wishes(), at(local), isHoliday)).toBe(open);
  },
);

test.each([
  ['Monday evening', '2026-12-07T22:30', true],
  ['the morning after', '2026-12-08T05:59', true],
  ['when the shift is over', '2026-12-08T06:00', false],
  ['Tuesday evening, which is not chosen', '2026-12-08T22:30', false],
  ['the morning before the chosen day', '2026-12-07T05:00', false],
  ['Saturday morning, which belongs to Friday', '2026-12-12T03:00', true],
  ['the night into Christmas Day, a Friday', '2026-12-25T03:00', false],
  ['the evening of Christmas Day', '2026-12-25T23:00', false],
  ['the night after it', '2026-12-26T03:00', false],
])('a night from 22 to 6 belongs to the day it begins on: %s', (_, local, open) => {
  expect(isOpenAt(night, at(local), isHoliday)).toBe(open);
});

test.each([
  ['on the evening before Maundy Thursday', '2026-04-01T23:00', true],
  ['when it has become Maundy Thursday', '2026-04-02T03:00', false],
  ['on the morning after Boxing Day, in the night that began on it', '2026-12-27T03:00', false],
])(
  'a night is quiet when the day it begins on is a holiday, and from midnight when the next one is: %s',
  (_, local, open) => {
    const nights = wishes({ days: ['wed', 'sat'], fromHour: 22, toHour: 6 });
    expect(isOpenAt(nights, at(local), isHoliday)).toBe(open);
  },
);

test('the hour that comes twice in autumn is open both times, and the one that is left out in spring harms nobody', () => {
  const everyNight = wishes({ days: ['sat', 'sun'], fromHour: 1, toHour: 4 });
  const autumn = ['2026-10-24T23:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T03:30:00Z'];
  expect(autumn.map((moment) => isOpenAt(everyNight, moment, isHoliday))).toEqual([true, true, true, false]);
  const spring = ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '2026-03-29T02:30:00Z'];
  expect(spring.map((moment) => isOpenAt(everyNight, moment, isHoliday))).toEqual([true, true, false]);
});

test('whoever has chosen holidays is written to on them', () => {
  const always = wishes({ days: ['thu'], holidays: true });
  expect(isOpenAt(always, at('2026-12-24T10:00'), isHoliday)).toBe(true);
  expect(isOpenAt(wishes({ days: ['thu'] }), at('2026-12-24T10:00'), isHoliday)).toBe(false);
});

test('what is urgent goes by the hours alone, on any day', () => {
  expect(isWithinHours(wishes(), at('2026-12-06T10:00'))).toBe(true);
  expect(isWithinHours(wishes(), at('2026-12-06T06:00'))).toBe(false);
});

test('the picture of the week says the same as the rule', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    for (let weekday = 0; weekday < 7; weekday += 1) {
      // A week without holidays, from Monday 7 September.
      const moment = at(`2026-09-${String(7 + weekday).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00`);
      expect(isOpenInWeek(night, weekday, hour)).toBe(isOpenAt(night, moment, isHoliday));
    }
  }
});

test('the calendar has Denmark’s holidays and the three days offices keep closed, and no other', () => {
  const of = (year: number) =>
    Array.from({ length: 366 }, (_, ahead) => Temporal.PlainDate.from(`${year}-01-01`).add({ days: ahead }).toString())
      .filter((day) => day.startsWith(String(year)))
      .flatMap((day) => (calendar.nameOf(day) ? [`${day.slice(5)} ${calendar.nameOf(day)}`] : []));
  expect(of(2026)).toEqual([
    '01-01 Nytårsdag',
    '04-02 Skærtorsdag',
    '04-03 Langfredag',
    '04-05 Påskedag',
    '04-06 Anden påskedag',
    '05-14 Kristi Himmelfartsdag',
    '05-24 Pinsedag',
    '05-25 Anden Pinsedag',
    '06-05 Grundlovsdag',
    '12-24 Juleaftensdag',
    '12-25 Juledag',
    '12-26 Anden Juledag',
    '12-31 Nytårsaftensdag',
  ]);
});

test.each([
  ['2026-12-27', '2026-w52'],
  ['2026-12-28', '2026-w53'],
  ['2027-01-03', '2026-w53'],
  ['2027-01-04', '2027-w01'],
  ['2025-12-29', '2026-w01'],
  ['2024-12-30', '2025-w01'],
])('the week of %s is %s, whichever year its Monday is in', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test.each([
  ['hours nobody can keep', { fromHour: 99, toHour: -3 }],
  ['half an hour', { fromHour: 7.5, toHour: 9 }],
  ['no time at all', { fromHour: 8, toHour: 8 }],
  ['no day', { days: [] }],
])('what somebody wrote into the list by hand counts only when it makes sense: %s', (_, own) => {
  const standard = standardHours({ tellFromHour: 8, tellToHour: 16 });
  const row = { key: 'k', actor: 'a', at: 'now', person: 'p', days: ['sun'] as const, fromHour: 9, toHour: 12 };
  expect(wishesOf({ ...row, ...own }, standard)).toMatchObject({ ...standard, chosen: false });
  expect(wishesOf(row, standard)).toMatchObject({ days: ['sun'], fromHour: 9, toHour: 12, chosen: true });
});

test.each([
  [17, 7],
  [9, 9],
])(
  'the municipality’s own hours never make a night: from %i to %i gives way to 7 to 17',
  (tellFromHour, tellToHour) => {
    expect(standardHours({ tellFromHour, tellToHour })).toMatchObject({ fromHour: 7, toHour: 17 });
  },
);
