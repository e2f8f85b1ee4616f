import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { lessonSourceKey, newLesson } from '../../features/cases/lessons/lesson.ts';
import type { Lesson, LessonSource } from '../../features/cases/lessons/records.ts';
import { sampleTable } from '../sample-table.ts';

const table = sampleTable(new URL('./lessons.tsv', import.meta.url), [
  'daysAgo',
  'title',
  'happens',
  'instead',
  'rule',
  'kind',
  'from',
]);

/** What the sample's DBR has shared, and which case it came from. @param caseOf a case by its name */
export function sampleLessons(
  today: Day,
  dpo: string,
  caseOf: (name: string) => Incident | undefined,
): readonly { lesson: Lesson; sources: readonly LessonSource[] }[] {
  return table.map((row, index) => {
    const at = `${addDays(today, -row.number('daysAgo'))}T10:00:00Z`;
    const from = row.maybe('from');
    const nonce = `00000000-0000-4000-8000-9${String(index).padStart(11, '0')}`;
    const lesson = newLesson(
      {
        nonce,
        title: row.text('title'),
        happens: row.text('happens'),
        instead: row.text('instead'),
        rule: row.text('rule'),
        kind: row.maybe('kind') as Lesson['kind'],
      },
      dpo,
      at,
    );
    const incident = from === undefined ? undefined : caseOf(from);
    if (!incident) return { lesson, sources: [] };
    const key = lessonSourceKey(lesson.key, incident.key);
    const source = { key, actor: dpo, at, number: incident.number ?? '', lesson: lesson.key, incident: incident.key };
    return { lesson, sources: [source] };
  });
}
