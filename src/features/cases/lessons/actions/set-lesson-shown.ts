import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { Incident } from '../../incident/records.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { officers } from '../../roles.ts';
import { Lesson, LessonSource } from '../records.ts';
import { lesson, shownLesson } from '../shown-lesson.ts';

/**
 * The DBR takes a lesson away, or shows it again. Doing it twice changes nothing.
 * @throws Refusal `unknownLesson`, also for one from a case about whoever asks; `changedMeanwhile`
 */
export const setLessonShown = action({
  summary: 'The DBR takes a lesson away, or shows it again',
  roles: officers,
  input: z.strictObject({ key: z.string().max(200), shown: z.boolean() }),
  output: lesson,
  run: async (context, { key, shown }) => {
    const { records, clock, actor } = context;
    const sources = records.all(LessonSource, { lesson: key }).map(({ record }) => record.incident);
    const cases = sources.flatMap((incident) => records.find(Incident, incident) ?? []);
    const mayMeet = cases.every(({ record }) => handles(context, actor, record));
    const to = (before: Lesson): Lesson => {
      if (!mayMeet) throw new Refusal('unknownLesson');
      const { published } = before;
      return published === shown ? before : { ...before, published: shown, actor: actor.person.id, at: clock.now() };
    };
    return shownLesson((await change(context, Lesson, key, { unknown: 'unknownLesson', to })).record);
  },
});
