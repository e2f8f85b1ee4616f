import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Employment, Unit } from '../../../workplace/records.ts';
import { centreSizes } from '../../incident/centre-size.ts';
import { numberOf } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { officers } from '../../roles.ts';
import { mayNameCentre } from '../lesson.ts';
import { Lesson, LessonSource } from '../records.ts';
import { lesson, newestFirst, shownLesson } from '../shown-lesson.ts';

/** What the DBR writes lessons from. A case about the reader is not among them. */
export const lessonDesk = view({
  summary: 'What the DBR writes lessons from: rules, centres that are large enough, and what was taken away',
  roles: officers,
  query: z.strictObject({}),
  output: z.strictObject({
    rules: z.array(z.strictObject({ rule: z.string(), title: z.string() })),
    centres: z.array(z.string()),
    hidden: z.array(lesson),
    sources: z.array(z.strictObject(shape(LessonSource, 'lesson', 'number'))),
    cases: z.array(z.strictObject({ key: z.string(), number: z.string() })),
    loading: z.boolean(),
  }),
  read: (reader, actor) => {
    const { today } = reader;
    const mine = reader.records.all(Incident).filter(({ record }) => handles(reader, actor, record));
    const mayMeet = new Set(mine.map(({ record }) => record.key));
    const sizes = centreSizes(reader.all(Unit), reader.all(Employment), reader.all(Incident), today);
    const hidden = reader.all(Lesson).filter((one) => !one.published);
    return {
      rules: [...reader.handbook().rules.values()].flatMap((rule) => {
        const title = rule.inForce(today)?.title;
        return title === undefined ? [] : [{ rule: rule.id, title }];
      }),
      centres: [...sizes].filter(([, size]) => mayNameCentre(size)).map(([centre]) => centre),
      hidden: hidden.toSorted(newestFirst).map(shownLesson),
      sources: reader
        .all(LessonSource)
        .filter(({ incident }) => mayMeet.has(incident))
        .map(({ lesson, number }) => ({ lesson, number })),
      cases: mine
        .map((stored) => ({ key: stored.record.key, number: numberOf(stored) }))
        .sort((a, b) => b.number.localeCompare(a.number)),
      loading: !reader.loaded(Incident) || !reader.loaded(LessonSource),
    };
  },
});
