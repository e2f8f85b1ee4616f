import type { Moment } from '../../../core/dates.ts';
import { zone } from '../../../core/dates.ts';

/** A number, and when it is the one to ring. */
export interface DutyTime {
  /** 1 is Monday. */
  days: readonly number[];
  /** Hours by the clock in Denmark; where the last is not later than the first, it is the next morning's. */
  from: number;
  to: number;
  phone: string;
}

const names: readonly (readonly string[])[] = [
  ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'],
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
];
const week = [1, 2, 3, 4, 5, 6, 7];
const part =
  /^(?:(?<first>[a-zø]{3})(?:-(?<last>[a-zø]{3}))?)? *(?:(?<from>\d{1,2})-(?<to>\d{1,2}))? *: *(?<phone>\+?\d[\d ]{3,18})$/i;

/**
 * The duty phone as it is written: one number that always holds, or several with days and hours,
 * `man-fre 16-8: 70 00 00 03; lør-søn: 70 00 00 04`.
 * @returns none where nothing is written, and nothing where a part cannot be read
 */
export function dutyRota(written: string): readonly DutyTime[] | undefined {
  const text = written.trim();
  if (text === '') return [];
  if (!/[:;]/.test(text)) return [{ days: week, from: 0, to: 24, phone: text }];
  const times = text
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => timeOf(one.trim()));
  return times.every((time) => time !== undefined) ? times : undefined;
}

/** The numbers to ring at a moment, in the order they are written. */
export function onDutyAt(rota: readonly DutyTime[], now: Moment): readonly string[] {
  const { dayOfWeek, hour } = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const before = dayOfWeek === 1 ? 7 : dayOfWeek - 1;
  return rota
    .filter(({ days, from, to }) =>
      from < to
        ? days.includes(dayOfWeek) && hour >= from && hour < to
        : (days.includes(dayOfWeek) && hour >= from) || (days.includes(before) && hour < to),
    )
    .map(({ phone }) => phone);
}

/** Does it hold at all hours of all days? */
export function isAlways({ days, from, to }: DutyTime): boolean {
  return days.length === week.length && from === 0 && to === 24;
}

function timeOf(written: string): DutyTime | undefined {
  const { first, last, from = '0', to = '24', phone = '' } = part.exec(written)?.groups ?? {};
  const days = first === undefined ? week : daysOf(first, last ?? first);
  const [begin, end] = [Number(from), Number(to)];
  if (phone === '' || !days || begin > 23 || end > 24) return undefined;
  return { days, from: begin, to: end, phone: phone.trim() };
}

/** From one day to another, over the end of the week too. */
function daysOf(first: string, last: string): readonly number[] | undefined {
  const [begin, end] = [first, last].map((day) => dayOf(day.toLowerCase()));
  if (!begin || !end) return undefined;
  const length = ((end - begin + week.length) % week.length) + 1;
  return Array.from({ length }, (_, index) => ((begin - 1 + index) % week.length) + 1);
}

function dayOf(name: string): number | undefined {
  const found = names.map((own) => own.indexOf(name)).find((index) => index >= 0);
  return found === undefined ? undefined : found + 1;
}
