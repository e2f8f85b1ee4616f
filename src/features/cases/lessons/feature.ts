import { feature } from '../../../kernel/feature.ts';
import { publishLesson } from './actions/publish-lesson.ts';
import { setLessonShown } from './actions/set-lesson-shown.ts';
import { Lesson, LessonSource } from './records.ts';
import { lessonDesk } from './views/lesson-desk.ts';
import { lessons as view } from './views/lessons.ts';

/** *Det lærte vi*: what everybody may learn from what has happened, with no case and no name in it. */
export const lessons = feature({
  module: 'lessons',
  records: { lesson: Lesson, lessonSource: LessonSource },
  actions: { publishLesson, setLessonShown },
  views: { lessons: view, lessonDesk },
});
