import { publishLesson } from '../../domain/breaches/jobs/publish-lesson.ts';
import { setLessonShown } from '../../domain/breaches/jobs/set-lesson-shown.ts';
import type { Lesson } from '../../domain/breaches/lesson.ts';
import { shownLesson } from '../../domain/breaches/lesson.ts';
import type { Stored } from '../../domain/record.ts';
import type { JobTable } from '../jobs.ts';

export const lessonTable: Pick<JobTable, 'publishLesson' | 'setLessonShown'> = {
  publishLesson: async (ports, actor, input) => shown(await publishLesson(ports, actor, input)),
  setLessonShown: async (ports, actor, input) => shown(await setLessonShown(ports, actor, input)),
};

function shown({ record, mark }: Stored<Lesson>) {
  return { record: shownLesson(record), marks: [mark] };
}
