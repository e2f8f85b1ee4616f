import type { Day } from '../../core/dates.ts';
import { addDays, yearOf } from '../../core/dates.ts';
import { sameReviewDays } from '../workplace/accountability/delegation.ts';

/** One time the agenda was gone through. Shifts meet on different days: together they are one review (S86). */
export interface Meeting {
  on: Day;
  /** How many were there, of how many who could have been. */
  count: number;
  of: number;
  /** Those who were there, and those who could have been; absent while the manager may not meet names (G8). */
  present?: readonly string[] | undefined;
  expected?: readonly string[] | undefined;
}

export type MeetingFault = 'future' | 'otherYear' | 'tooFarApart';

/**
 * What is wrong with the day of a meeting. It has been held, this year or within the last thirty days; on the same agenda
 * the first and the last are at most thirty days apart.
 * @param others the days already recorded on the same agenda
 */
export function meetingFaults(on: Day, others: readonly Day[], today: Day): readonly MeetingFault[] {
  const days = [on, ...others].toSorted();
  const [first = on, last = on] = [days[0], days.at(-1)];
  const isOld = yearOf(on) !== yearOf(today) && on < addDays(today, -sameReviewDays);
  return [
    ...(on > today ? (['future'] as const) : []),
    ...(on <= today && isOld ? (['otherYear'] as const) : []),
    ...(last > addDays(first, sameReviewDays) ? (['tooFarApart'] as const) : []),
  ];
}

/** The meetings as lines for whoever opens the list: `2026-03-12 · 9 af 11`. */
export function writtenMeetings(meetings: readonly Meeting[]): string {
  return meetings.map(({ on, count, of }) => `${on} · ${count} af ${of}`).join('\n');
}

/** Who was there and who could have been, by id: `2026-03-12 · id id · id id id`. */
export function writtenAttendance(meetings: readonly Meeting[]): string {
  return meetings
    .flatMap(({ on, present, expected }) =>
      present && expected ? [[on, present.join(' '), expected.join(' ')].join(' · ')] : [],
    )
    .join('\n');
}

/** The meetings of the two columns, the first one first; a line the product did not write is left out. */
export function readMeetings(written: string, attendance: string): readonly Meeting[] {
  const people = new Map(
    attendance.split('\n').map((line) => {
      const [on = '', present = '', expected = ''] = line.split('·').map((part) => part.trim());
      return [on, { present: idsIn(present), expected: idsIn(expected) }];
    }),
  );
  return written
    .split('\n')
    .flatMap((line): Meeting[] => {
      const [, on = '', count, of] = /^(\d{4}-\d{2}-\d{2}) · (\d{1,4}) af (\d{1,4})$/.exec(line.trim()) ?? [];
      return on === '' ? [] : [{ on, count: Number(count), of: Number(of), ...people.get(on) }];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

function idsIn(written: string): readonly string[] {
  return written.split(/\s+/).filter((id) => id !== '');
}

/** How many have been there over all the meetings, of how many. */
export function attendedOf(meetings: readonly Meeting[]): { count: number; of: number } {
  if (meetings.every(({ present }) => present !== undefined)) {
    const count = new Set(meetings.flatMap(({ present = [] }) => present)).size;
    return { count, of: count + missedBy(meetings).length };
  }
  const of = Math.max(0, ...meetings.map((meeting) => meeting.of));
  return {
    count: Math.min(
      of,
      meetings.reduce((sum, meeting) => sum + meeting.count, 0),
    ),
    of,
  };
}

/** Those who could have been at one of the meetings and were at none. */
export function missedBy(meetings: readonly Meeting[]): readonly string[] {
  const there = new Set(meetings.flatMap(({ present = [] }) => present));
  return [...new Set(meetings.flatMap(({ expected = [] }) => expected))].filter((id) => !there.has(id));
}
