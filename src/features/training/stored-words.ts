/** Whom a course may be for; one who is several of them takes it once (S41, S55). */
export const courseAudiences = [
  'everybody',
  'managers',
  'management',
  'owners',
  'administrators',
  'privileged',
  'council',
] as const;
export type CourseAudience = (typeof courseAudiences)[number];

/** What every municipality has to plan: management's own course (NIS 2 Act § 7) and AI literacy (AI Act art. 4). */
export const givenCourses = ['management', 'aiLiteracy'] as const;
export type GivenCourse = (typeof givenCourses)[number];

/** Months from one time to the next; without any it is taken once. */
export const courseIntervals = [6, 12, 24, 36] as const;

/** So long somebody has for the first time, from the day the course begins or they do: a first year begins calm. */
export const monthsToBegin = 3;
/** So long before it runs out somebody is asked to take it again. */
export const soonDays = 60;
/** So long before a course is held those who lack it are told. */
export const sessionDays = 14;
/** The last day a course may begin, in months from today. */
export const mostMonthsAhead = 24;
/** So far back attendance may be recorded: further back no course is still good. */
export const mostMonthsBack = 36;
/** So long after it was recorded attendance may be taken back. */
export const undoDays = 30;

/** Longest a code may be as somebody types it. */
export const longestCode = 12;
export const longestTitle = 120;
export const longestAbout = 600;
/** Longest what is said of a measure or of what shows it may be. */
export const longestMeasure = 600;
export const longestPlace = 120;
/** A line of a list holds no more. */
export const longestLink = 255;
export const mostUnits = 50;
/** The nightly work that counts, as its runs are named. */
export const statusName = 'training-status';
/** So many at one time; more come from a file. */
export const mostAtOnce = 500;
