import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import { holdsName } from '../disclosures/manager-text.ts';
import type { Lesson } from './records.ts';

/** What the DBR writes. */
type LessonSaid = Pick<Lesson, 'title' | 'happens' | 'instead' | 'rule' | 'kind' | 'centreName'> & { nonce: string };

export type LessonFault = 'caseNumber' | 'personName' | 'contact' | 'smallCentre' | 'cpr';

/** `lesson:<nonce of the form>`: made by the form, so that nothing in it leads to a case. */
const lessonKey = (nonce: string) => `lesson:${nonce}`.toLowerCase();
export const lessonSourceKey = (lesson: string, incident: string) =>
  `${lesson}:${incident.replace(/^incident:/, '')}`.toLowerCase();

/** A lesson draws on a unit only from so many people and incidents (design section 7). */
const fewestPeople = 10;
const fewestIncidents = 3;

/** Is a centre large enough, in people and in incidents, for a lesson to name it? */
export function mayNameCentre({ people, incidents }: { people: number; incidents: number }): boolean {
  return people >= fewestPeople && incidents >= fewestIncidents;
}

const caseNumber = /\b20\d\d-\d{4,9}\b/;
const emailOrPhone = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.|(?<!\d)[2-9]\d(?: ?\d\d){3}(?!\d)/u;

/**
 * What must not go out to everybody: CPR numbers, the number of a case, an e-mail address or a telephone number, somebody's
 * whole name, any part of the reporter's, and a centre that is too small.
 * @param names everybody in the directory
 * @param reporter whoever reported the case it comes from
 */
export function lessonFaults(
  { title, happens, instead, centreName }: LessonSaid,
  names: readonly string[],
  reporter: string | undefined,
  isLargeEnough: (centre: string) => boolean,
): readonly LessonFault[] {
  const text = `${title}\n${happens}\n${instead}`;
  const namesSomebody = names.some((name) => name.includes(' ') && text.includes(name));
  return [
    ...(holdsCpr(text) ? (['cpr'] as const) : []),
    ...(caseNumber.test(text) ? (['caseNumber'] as const) : []),
    ...(emailOrPhone.test(text) ? (['contact'] as const) : []),
    ...(namesSomebody || (reporter !== undefined && holdsName(text, reporter)) ? (['personName'] as const) : []),
    ...(centreName !== undefined && !isLargeEnough(centreName) ? (['smallCentre'] as const) : []),
  ];
}

export function newLesson({ nonce, ...said }: LessonSaid, by: string, now: string): Lesson {
  return { key: lessonKey(nonce), actor: by, at: now, ...said, published: true, publishedOn: dayOf(now) };
}
