import { nameKey } from '../../../core/code-of-name.ts';
import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { addMonths, type Day, writtenDay } from '../../../core/dates.ts';
import type { Attended } from '../attendance.ts';
import type { Course } from '../records.ts';
import { mostMonthsBack } from '../stored-words.ts';
import { leftOut } from './limits.ts';

/** Why a line is not stored. */
export const learningFaults = [
  ...(['cpr', 'missingValue', 'unknownPerson', 'severalPeople', 'council'] as const),
  ...(['unknownCourse', 'badDay', 'inTheFuture', 'tooLongAgo'] as const),
] as const;
export type LearningFault = (typeof learningFaults)[number];

/** A line as the tab sends it: the chosen columns and no other. */
export interface WrittenLine {
  line: number;
  person: string;
  course: string;
  on: string;
  status?: string | undefined;
}

/** What a line says, or what is in its way. */
export interface ReadLine {
  line: number;
  attended?: Attended | undefined;
  fault?: LearningFault | undefined;
  /** Who it is that nobody knows; never what reads as a CPR number. */
  written?: string | undefined;
  /** Somebody who has not finished it, or a course that is none of ours. */
  skipped?: true | undefined;
}

/** A course the file names, and which of ours it is. */
export interface NamedCourse {
  written: string;
  lines: number;
  /** Key of ours, or that it is left out; absent where somebody is to answer. */
  course?: string | undefined;
}

interface Surroundings {
  today: Day;
  /** Those that may be recorded. */
  courses: readonly Pick<Course, 'key' | 'title'>[];
  /** What somebody has answered for a course of the file. */
  answers: ReadonlyMap<string, string>;
  /** By sign-in name or employee number; how it is not one person that may be written about. */
  personOf(written: string): { id: string; name: string } | LearningFault;
}

const unfinished =
  /^(ikke|nej|no\b|not|tilmeldt|venter|i gang|igangv|p[åa]begyndt|udeblev|afmeldt|afbrudt|dumpet|annull|enrol|in progress|registered|failed|incomplete|withdrawn|0$|false)/i;

/** Which of ours each course of a file is: as it was answered, or by its name. */
export function coursesIn(lines: readonly WrittenLine[], { courses, answers }: Surroundings): readonly NamedCourse[] {
  const byName = new Map(courses.map(({ key, title }) => [nameKey(title), key]));
  const said = Map.groupBy(
    lines.filter(({ course }) => course !== '' && !holdsCpr(course)),
    ({ course }) => nameKey(course),
  );
  return [...said].flatMap(([name, [first, ...others]]) => {
    if (!first) return [];
    const answered = answers.get(name);
    const course = answered === leftOut || courses.some(({ key }) => key === answered) ? answered : byName.get(name);
    return [{ written: first.course, lines: 1 + others.length, course }];
  });
}

/** Reads a file line by line, each by itself: one that cannot be stored holds up none of the others. */
export function readLearningLines(lines: readonly WrittenLine[], around: Surroundings): readonly ReadLine[] {
  const named = new Map(coursesIn(lines, around).map(({ written, course }) => [nameKey(written), course]));
  return lines.map(({ line, ...said }) => ({ line, ...readLine(said, named, around) }));
}

function readLine(
  { person, course: title, on: written, status = '' }: Omit<WrittenLine, 'line'>,
  named: ReadonlyMap<string, string | undefined>,
  { today, courses, personOf }: Surroundings,
): Omit<ReadLine, 'line'> {
  if ([person, title, status].some(holdsCpr)) return { fault: 'cpr' };
  if (unfinished.test(status) || (written === '' && status === '')) return { skipped: true };
  const known = named.get(nameKey(title));
  if (known === leftOut) return { skipped: true };
  if ([person, title, written].includes('')) return { fault: 'missingValue' };
  const course = courses.find(({ key }) => key === known);
  if (!course) return { fault: 'unknownCourse' };
  const found = personOf(person);
  if (typeof found === 'string') return { fault: found, written: person };
  const on = writtenDay(written.split(/[ T]/, 1)[0] ?? '');
  if (!on) return { fault: 'badDay' };
  if (on > today) return { fault: 'inTheFuture' };
  if (on < addMonths(today, -mostMonthsBack)) return { fault: 'tooLongAgo' };
  return { attended: { course, person: found.id, name: found.name, on } };
}
