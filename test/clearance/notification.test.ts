import { expect, test } from 'vitest';
import {
  clearanceNotification,
  firstDayTold,
  isTimeToTell,
  toldOn,
} from '../../src/features/clearance/notification.ts';

const holidays = ['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01'];
const isHoliday = (day: string) => holidays.includes(day);

test.each([
  ['a Thursday', '2026-12-03', '2026-12-01'],
  ['a Monday', '2026-11-30', '2026-11-26'],
  ['a Tuesday', '2026-12-01', '2026-11-27'],
  ['the Monday after Christmas', '2026-12-28', '2026-12-22'],
  ['the first working day of the year', '2027-01-04', '2026-12-30'],
])('who starts on %s is told of two working days before', (_, startsOn, day) => {
  expect(toldOn(startsOn, isHoliday)).toBe(day);
});

test('it is told from that day to the first day, and never afterwards', () => {
  const isTime = (today: string) => isTimeToTell('2026-11-30', today, isHoliday);
  expect(['2026-11-25', '2026-11-26', '2026-11-30', '2026-12-01'].map(isTime)).toEqual([false, true, true, false]);
});

test('a manager is told once for a first day, without who and what', () => {
  const notification = clearanceNotification('sanne', '2026-11-30', 2, '2026-11-26T08:00:00Z');
  expect(notification).toMatchObject({ key: 'tell:sanne:clearance-2026-11-30', count: 2, state: 'planned' });
  expect(firstDayTold(notification)).toBe('2026-11-30');
  expect(firstDayTold({ ...notification, what: 'question' })).toBeUndefined();
});
