import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { lessonSourceKey, newLesson } from '../../domain/breaches/lesson.ts';
import type { Lesson, LessonSource } from '../../features/cases/lessons-records.ts';
import type { Incident } from '../../features/incidents/records.ts';

interface SampleLesson {
  daysAgo: number;
  title: string;
  happens: string;
  instead: string;
  rule: string;
  /** The case it comes from; without one it is a pattern. */
  from?: string;
}

const table: readonly SampleLesson[] = [
  {
    daysAgo: 116,
    title: 'Når systemet er nede, bliver papiret følsomt',
    happens: 'Nødlister på papir ligger fremme, når systemet er nede, og ingen ved, hvem der har dem bagefter.',
    instead: 'Aftal på forhånd, hvem der printer, hvor listen ligger, og hvem der makulerer den.',
    rule: 'r08',
    from: 'systemDown',
  },
  {
    daysAgo: 62,
    title: 'Mailen foreslår den forkerte',
    happens: 'Mailprogrammet foreslår et navn, der ligner. Så får en fremmed brevet.',
    instead: 'Læs hele adressen højt for dig selv, før du sender.',
    rule: 'r06',
  },
];

/** What the sample's DBR has shared, and which case it came from. @param caseOf a case by its name */
export function sampleLessons(
  today: Day,
  dpo: string,
  caseOf: (name: string) => Incident | undefined,
): readonly { lesson: Lesson; sources: readonly LessonSource[] }[] {
  return table.map(({ daysAgo, from, ...said }, index) => {
    const at = `${addDays(today, -daysAgo)}T10:00:00Z`;
    const nonce = `00000000-0000-4000-8000-9${String(index).padStart(11, '0')}`;
    const lesson = newLesson({ nonce, ...said }, dpo, at);
    const incident = from === undefined ? undefined : caseOf(from);
    if (!incident) return { lesson, sources: [] };
    const key = lessonSourceKey(lesson.key, incident.key);
    const source = { key, actor: dpo, at, number: incident.number ?? '', lesson: lesson.key, incident: incident.key };
    return { lesson, sources: [source] };
  });
}
