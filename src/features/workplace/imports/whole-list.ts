import { addDays, type Day, dayOf, type Moment } from '../../../core/dates.ts';
import { isCurrent } from '../employment.ts';
import type { Employment } from '../records.ts';
import type { ReadLine } from './contradictions.ts';

/** The head of an empty column in our own words: the list is the whole municipality. So it stays with a list that waits. */
export const wholeListHead = 'Hele kommunen';

export function isWholeList(heads: readonly string[]): boolean {
  return heads.some((head) => head.trim() === wholeListHead);
}

/**
 * Which jobs of today a list does not name. Only those of a type it has: a list of councillors says nothing of
 * employees. A line with a fault names its job all the same; where it does not tell the person, every job of that number,
 * and where it does not tell the number, every job of that person. A job that begins today may be in the next list.
 * @param mainOf the account that counts, of people with two
 */
export function unnamedBy(
  read: readonly ReadLine[],
  mainOf: (account: string) => string,
  today: Day,
): (job: Employment) => boolean {
  const kinds = new Set(read.map(({ employment }) => employment?.kind));
  const keys = new Set(read.map(({ key }) => key));
  const numbers = new Set(read.map(({ person, number }) => (person ? undefined : number?.toLowerCase())));
  const people = new Set(read.map(({ person, number }) => (number ? undefined : person)));
  return (job) =>
    kinds.has(job.kind) &&
    job.from < today &&
    isCurrent(job, today) &&
    !keys.has(job.key) &&
    !numbers.has(job.number.toLowerCase()) &&
    !people.has(mainOf(job.person));
}

/** The job as over: its last day was yesterday, as a list with an end date would say it today. */
export function overBefore(job: Employment, actor: string, now: Moment): Employment {
  return { ...job, actor, at: now, to: addDays(dayOf(now), -1) };
}
