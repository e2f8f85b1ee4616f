import { type Day, type Moment, zone } from '../../core/dates.ts';
import type { Discovered } from '../../features/cases/clocks/deadline.ts';
import { dayAt, daysFrom } from '../date-words.ts';

/** *Før det* without a day: so many days ago at the latest. */
const latestUnsaid = 2;
/** Longer ago than any case is kept; a year somebody is still typing is before it. */
const yearsBack = 10;

/** What the buttons of *Hvornår opdagede du det?* say about a moment; midnight is a day without an hour. */
export function discoveredSaid(discoveredAt: Moment, reportedAt: Moment): Discovered {
  if (discoveredAt === reportedAt) return { when: 'now' };
  const day = dayAt(discoveredAt);
  const at = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(discoveredAt),
  );
  const clock = at === '00:00' ? {} : { clock: at };
  const ago = daysFrom(day, dayAt(reportedAt));
  if (ago <= 0) return { when: 'today', ...clock };
  // What `discoveredMoment` reckons with when no day was said is nobody's answer.
  if (ago === latestUnsaid && !clock.clock) return { when: 'earlier' };
  return ago === 1 ? { when: 'yesterday', ...clock } : { when: 'earlier', day, ...clock };
}

/** May the day be what somebody means, or are they still typing it? */
export function isLikelyDay(day: string, reportedOn: Day): boolean {
  const oldest = `${Number(reportedOn.slice(0, 4)) - yearsBack}-01-01`;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= oldest && day <= reportedOn;
}
