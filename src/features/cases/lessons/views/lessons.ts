import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { BreachReport } from '../../reports/records.ts';
import { kindRows } from '../../reports/report-figures.ts';
import { figuresAround } from '../lesson-figures.ts';
import { Lesson } from '../records.ts';
import { lesson, newestFirst, shownLesson } from '../shown-lesson.ts';

const told = z.array(z.strictObject({ quarter: z.string(), count: z.string() }));

/** What everybody may learn, newest first; those the report on breaches is for see the counts of its kind beside it. */
export const lessons = view({
  summary: 'What everybody may learn from what has happened',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    lessons: z.array(lesson),
    /** Of the lessons whose kind the DBR has said; empty for those the report is not for. */
    figures: z.array(z.strictObject({ lesson: z.string(), kind: z.enum(kindRows), before: told, after: told })),
  }),
  read: (reader, { roles }) => {
    const published = reader.all(Lesson).filter((one) => one.published);
    const reports = reader.may(roles, 'breachReports') ? reader.all(BreachReport) : [];
    const figures = published.flatMap(({ key, kind, publishedOn }) => {
      if (kind === undefined || reports.length === 0) return [];
      return [{ lesson: key, kind, ...figuresAround({ kind, publishedOn }, reports) }];
    });
    return { lessons: published.toSorted(newestFirst).map(shownLesson), figures };
  },
});
