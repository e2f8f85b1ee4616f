import type { Stored } from '../../core/stored.ts';
import { publishLesson } from '../../features/cases/lessons/actions/publish-lesson.ts';
import { setLessonShown } from '../../features/cases/lessons/actions/set-lesson-shown.ts';
import { shownLesson } from '../../features/cases/lessons/lesson.ts';
import type { Lesson } from '../../features/cases/lessons/records.ts';
import type { ActionTable } from '../action-table.ts';

export const lessonTable: Pick<ActionTable, 'publishLesson' | 'setLessonShown'> = {
  publishLesson: async (ports, actor, input) => shown(await publishLesson(ports, actor, input)),
  setLessonShown: async (ports, actor, input) => shown(await setLessonShown(ports, actor, input)),
};

function shown({ record, mark }: Stored<Lesson>) {
  return { record: shownLesson(record), marks: [mark] };
}
