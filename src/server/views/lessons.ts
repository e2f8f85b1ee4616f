import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { mayNameCentre, shownLesson } from '../../features/cases/lessons/lesson.ts';
import { Lesson, LessonSource } from '../../features/cases/lessons/records.ts';
import { handles } from '../../features/cases/notifications/excluded-from-case.ts';
import { centreSizes } from '../../features/incidents/centre-size.ts';
import { numberOf } from '../../features/incidents/incident.ts';
import { Incident } from '../../features/incidents/records.ts';
import { Employment, Unit } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

const newestFirst = (a: Lesson, b: Lesson) => b.publishedOn.localeCompare(a.publishedOn) || a.key.localeCompare(b.key);

/** What everybody may learn, newest first. */
export function lessons(source: ViewSource): ViewData<'lessons'> {
  const published = source.all(Lesson).filter((lesson) => lesson.published);
  return { lessons: published.toSorted(newestFirst).map(shownLesson) };
}

/** What the DBR writes lessons from. A case about the reader is not among them. */
export function lessonDesk(source: ViewSource, actor: Actor): ViewData<'lessonDesk'> {
  const mine = source.records.all(Incident).filter(({ record }) => handles(source, actor, record));
  const mayMeet = new Set(mine.map(({ record }) => record.key));
  const sizes = centreSizes(source.all(Unit), source.all(Employment), source.all(Incident), source.today);
  const { rules } = source.handbook();
  return {
    rules: [...rules.values()].flatMap((rule) => {
      const title = rule.inForce(source.today)?.title;
      return title === undefined ? [] : [{ rule: rule.id, title }];
    }),
    centres: [...sizes].filter(([, size]) => mayNameCentre(size)).map(([centre]) => centre),
    hidden: source
      .all(Lesson)
      .filter((lesson) => !lesson.published)
      .toSorted(newestFirst)
      .map(shownLesson),
    sources: source
      .all(LessonSource)
      .filter(({ incident }) => mayMeet.has(incident))
      .map(({ lesson, number }) => ({ lesson, number })),
    cases: mine
      .map((stored) => ({ key: stored.record.key, number: numberOf(stored) }))
      .sort((a, b) => b.number.localeCompare(a.number)),
    loading: !source.loaded(Incident) || !source.loaded(LessonSource),
  };
}
