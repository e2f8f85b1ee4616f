import { addDays, addMonths, type Day, latest } from '../../core/dates.ts';
import { httpsLink } from '../../core/https-link.ts';
import { fitInLine } from '../../core/joined-words.ts';
import type { Role } from '../../core/role.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { Attendance, Course } from './records.ts';
import {
  type CourseAudience,
  courseIntervals,
  type GivenCourse,
  givenCourses,
  monthsToBegin,
  mostMonthsAhead,
  soonDays,
} from './stored-words.ts';

/** Somebody who works here, as far as courses go by it. */
export interface Learner {
  person: string;
  roles: readonly Role[];
  /** Units of the jobs they hold now, each with those above it. */
  units: ReadonlySet<string>;
  hasJob: boolean;
  /** Since when they work here; unknown for who has an office and no job. */
  since?: Day | undefined;
  /** The parts they have in systems: `nexus-3f2a9c:owner`. */
  parts: ReadonlySet<string>;
}

const givenPrefix = 'course:';

/** `course:management`: one of the two that are there from the start, or one of the municipality's own. */
export function courseKey(id: string): string {
  return `${givenPrefix}${id}`.toLowerCase();
}

/** Which of the given ones a key is of. */
export function givenOf(key: string): GivenCourse | undefined {
  return givenCourses.find((one) => courseKey(one) === key);
}

const partsOf: Partial<Record<CourseAudience, readonly string[]>> = {
  owners: ['owner', 'dataOwner'],
  administrators: ['administrator'],
};

const rolesOf: Partial<Record<CourseAudience, readonly Role[]>> = {
  managers: ['lineManager', 'centreHead'],
  management: ['accountableExecutive', 'divisionDirector', 'municipalDirector'],
  owners: ['systemOwner', 'dataOwner'],
  administrators: ['systemAdministrator'],
  privileged: ['privileged'],
  council: ['councillor'],
};

/** Is the course for somebody (S41, S55)? A unit named takes in everybody under it; a course about a system, its own people. */
export function isFor(
  { audience, units = [], system }: Pick<Course, 'audience' | 'units' | 'system'>,
  learner: Learner,
): boolean {
  if (units.length > 0 && !units.some((unit) => learner.units.has(unit))) return false;
  return audience.some((group) => {
    if (group === 'everybody') return learner.hasJob;
    const parts = partsOf[group] ?? [];
    if (system !== undefined && parts.length > 0) return parts.some((part) => learner.parts.has(`${system}:${part}`));
    const hasPart = [...learner.parts].some((held) => parts.some((part) => held.endsWith(`:${part}`)));
    return hasPart || learner.roles.some((role) => rolesOf[group]?.includes(role));
  });
}

/** `soon`: it is still good, and runs out. `missing`: it has not been taken, and there is time. */
export const courseStates = ['done', 'soon', 'missing', 'late'] as const;
export type CourseState = (typeof courseStates)[number];

export interface Progress {
  state: CourseState;
  /** The day they took it last. */
  takenOn?: Day | undefined;
  /** The day it is to be taken at the latest. */
  dueOn?: Day | undefined;
}

/**
 * How somebody stands with a course that is for them.
 * @param since the first day of their oldest job
 * @param taken the days they took it, in any order
 */
export function progressOf(
  { startOn, months }: Pick<Course, 'startOn' | 'months'>,
  since: Day | undefined,
  taken: readonly Day[],
  today: Day,
): Progress {
  const takenOn = latest(taken);
  const begins = addMonths(latest([startOn, since ?? startOn]) ?? startOn, monthsToBegin);
  if (takenOn === undefined) return { state: begins < today ? 'late' : 'missing', dueOn: begins };
  if (months === undefined) return { state: 'done', takenOn };
  // What was taken long before the course began here gives as much time as never.
  const dueOn = latest([addMonths(takenOn, months), begins]) ?? begins;
  if (dueOn < today) return { state: 'late', takenOn, dueOn };
  return { state: dueOn <= addDays(today, soonDays) ? 'soon' : 'done', takenOn, dueOn };
}

/** Does what somebody took still count? */
export function isGood(state: CourseState): boolean {
  return state === 'done' || state === 'soon';
}

/** Is anybody asked to take it on a day? */
export function isAsked({ startOn, endedOn }: Pick<Course, 'startOn' | 'endedOn'>, today: Day): boolean {
  return startOn <= today && endedOn === undefined;
}

/** May those who are there today say so themselves, with the code on the wall? */
export function isSessionOpen(
  { sessionOn, sessionCode, endedOn }: Pick<Course, 'sessionOn' | 'sessionCode' | 'endedOn'>,
  today: Day,
): boolean {
  return sessionOn === today && sessionCode !== undefined && endedOn === undefined;
}

/** Does it still stand? */
export function stands({ withdrawnAt }: Pick<Attendance, 'withdrawnAt'>): boolean {
  return withdrawnAt === undefined;
}

export const courseFaults = [
  ...([
    'audience',
    'interval',
    'inThePast',
    'tooFar',
    'nextInThePast',
    'link',
    'unit',
    'tooManyUnits',
    'system',
  ] as const),
] as const;
export type CourseFault = (typeof courseFaults)[number];

/**
 * What is in the way of a course as it is planned.
 * @param before as it stands: a day that has passed is kept, and no new one taken
 * @param known whether units and the system are there
 */
export function faultsOfCourse(
  { audience, months, startOn, nextOn, link, units }: Course,
  before: Course | undefined,
  known: { units: boolean; system: boolean },
  today: Day,
): readonly CourseFault[] {
  const isNew = (day: Day | undefined, was: Day | undefined) => day !== undefined && day !== was;
  return whichHold<CourseFault>([
    [audience.length === 0, 'audience'],
    [months !== undefined && !(courseIntervals as readonly number[]).includes(months), 'interval'],
    [isNew(startOn, before?.startOn) && startOn < today, 'inThePast'],
    [startOn > addMonths(today, mostMonthsAhead), 'tooFar'],
    [isNew(nextOn, before?.nextOn) && (nextOn ?? today) < today, 'nextInThePast'],
    [link !== undefined && httpsLink(link) === undefined, 'link'],
    [!known.units, 'unit'],
    [!fitInLine(units), 'tooManyUnits'],
    [!known.system, 'system'],
  ]);
}
