import { textHash } from '../../core/content-hash.ts';
import { addMonths, type Day, dayOf, daysBetween, type Moment } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import { stands } from './course.ts';
import type { Attendance, Course } from './records.ts';
import { mostAtOnce, mostMonthsBack, undoDays } from './stored-words.ts';

/** Somebody took a course on a day, before it is stored. */
export interface Attended {
  course: Pick<Course, 'key' | 'title'>;
  person: string;
  name: string;
  on: Day;
}

/** `attendance:course:management:<person>:2026-11-03`: once a person, course and day, however often it is recorded. */
export function attendanceKey({ course, person, on }: Pick<Attended, 'course' | 'person' | 'on'>): string {
  return `attendance:${course.key}:${person}:${on}`.toLowerCase();
}

/** What is recorded together by one person is one batch; the same again is the same. */
export function batchOf(by: string, attended: readonly Attended[]): string {
  return textHash([by, ...attended.map(attendanceKey)].join(' ')).slice(0, 24);
}

/** Those who check in themselves on one day are one batch, which who plans the course takes back. */
export function selfBatchOf(course: Pick<Course, 'key'>, on: Day): string {
  return textHash(`self ${course.key} ${on}`).slice(0, 24);
}

export function attendanceOf(
  attended: Attended,
  said: Pick<Attendance, 'how' | 'batch'>,
  by: { id: string; name: string },
  now: Moment,
): Attendance {
  const { course, person, name, on } = attended;
  return {
    ...{ key: attendanceKey(attended), actor: by.id, at: now, on, name, title: course.title, ...said },
    ...{ byName: by.name, course: course.key, person, by: by.id },
  };
}

/** The row as it is wanted: what stands is kept, what was taken back stands again. */
export function attendedAgain(before: Attendance | undefined, wanted: Attendance): Attendance {
  return before && stands(before) ? before : wanted;
}

/** Taken back; what has been recorded anew since is another batch's. */
export function withdrawnFrom(before: Attendance, batch: string, by: string, now: Moment): Attendance {
  return before.batch === batch && stands(before) ? { ...before, actor: by, at: now, withdrawnAt: now } : before;
}

export const sessionFaults = ['inTheFuture', 'tooLongAgo', 'nobody', 'tooMany', 'wrongCode'] as const;
export type SessionFault = (typeof sessionFaults)[number];

/** What is in the way of recording who was there. */
export function faultsOfSession(on: Day, people: readonly string[], today: Day): readonly SessionFault[] {
  return whichHold<SessionFault>([
    [on > today, 'inTheFuture'],
    [on < addMonths(today, -mostMonthsBack), 'tooLongAgo'],
    [people.length === 0, 'nobody'],
    [people.length > mostAtOnce, 'tooMany'],
  ]);
}

/** Who recorded it takes it back, or who answers for all of it. */
export function mayUndo(
  { by, at }: Pick<Attendance, 'by' | 'at'>,
  person: string,
  isPlanner: boolean,
  today: Day,
): boolean {
  return (by === person || isPlanner) && daysBetween(dayOf(at), today) <= undoDays;
}

/** The last day somebody took a course, for many at once. */
export class TakenIndex {
  readonly #last = new Map<string, Day>();

  constructor(
    rows: Iterable<Pick<Attendance, 'course' | 'person' | 'on' | 'withdrawnAt'>>,
    mainOf: (id: string) => string,
  ) {
    for (const row of rows) {
      if (!stands(row)) continue;
      const key = `${row.course} ${mainOf(row.person)}`;
      const known = this.#last.get(key);
      if (known === undefined || known < row.on) this.#last.set(key, row.on);
    }
  }

  /** In a list, as a course asks for it; empty for never. */
  of(course: string, person: string): readonly Day[] {
    const on = this.#last.get(`${course} ${person}`);
    return on === undefined ? [] : [on];
  }
}
