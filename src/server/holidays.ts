import HolidayCalendar from 'date-holidays';
import type { Holidays } from '../core/clock.ts';
import type { Day } from '../core/dates.ts';
import { yearOf } from '../core/dates.ts';

/** Public holidays, and the days on which municipal offices keep closed by agreement. */
const alsoClosed = ['06-05', '12-24', '12-31'] as const;
const names: Readonly<Record<(typeof alsoClosed)[number], string>> = {
  '06-05': 'Grundlovsdag',
  '12-24': 'Juleaftensdag',
  '12-31': 'Nytårsaftensdag',
};

/** Denmark's holidays (date-holidays, ISC, data CC BY 3.0), and Grundlovsdag, 24 and 31 December. */
export function danishHolidays(): Holidays {
  const calendar = new HolidayCalendar('DK', { languages: ['da'] });
  const years = new Map<number, ReadonlyMap<Day, string>>();
  const daysOf = (year: number) => {
    const known = years.get(year);
    if (known) return known;
    const open = calendar.getHolidays(year).filter(({ type }) => type === 'public');
    const days = new Map([
      ...open.map(({ date, name }): [Day, string] => [date.slice(0, 10), name]),
      ...alsoClosed.map((day): [Day, string] => [`${year}-${day}`, names[day]]),
    ]);
    years.set(year, days);
    return days;
  };
  return { nameOf: (day) => daysOf(yearOf(day)).get(day) };
}
