import { expect, test } from 'vitest';
import { isDay, shownDay, typedClock, typedDay } from '../../src/tabs/parts/form/typed-day.ts';

const today = '2026-11-29';

test.each([
  ['31.12.2026', '2026-12-31'],
  ['1.2.2027', '2027-02-01'],
  ['01-02-27', '2027-02-01'],
  ['1/2 2027', '2027-02-01'],
  ['1,2,2027', '2027-02-01'],
  ['5.12', '2026-12-05'],
  ['5.12.', '2026-12-05'],
  ['31122026', '2026-12-31'],
  [' 2026-12-31 ', '2026-12-31'],
  ['2026-12-31T14:05', '2026-12-31'],
  ['29.2.2028', '2028-02-29'],
])('%s is %s', (written, day) => expect(typedDay(written, today)).toBe(day));

test.each(['', 'i morgen', '32.1.2026', '29.2.2027', '1.13.2026', '2026', '31.12.20261', '0.1.2026'])(
  '%s is no day',
  (written) => expect(typedDay(written, today)).toBeUndefined(),
);

test('a day is shown as people write it, and read back', () => {
  expect(shownDay('2026-12-01')).toBe('1.12.2026');
  expect(typedDay(shownDay('2026-12-01'), today)).toBe('2026-12-01');
  expect(isDay('2026-12-01')).toBe(true);
  expect(isDay('1.12.2026')).toBe(false);
});

test.each([
  ['14.05', '14:05'],
  ['14:05', '14:05'],
  ['1405', '14:05'],
  ['905', '09:05'],
  ['9', '09:00'],
  ['24.00', undefined],
  ['12.60', undefined],
  ['middag', undefined],
])('%s by the clock is %s', (written, clock) => expect(typedClock(written)).toBe(clock));
