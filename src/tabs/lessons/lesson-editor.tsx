import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { LessonCard } from './lesson-card.tsx';
import { LessonForm } from './lesson-form.tsx';
import type { Lesson } from './lesson-words.tsx';

/** The lessons as the DBR meets them: with the cases they came from, what was taken away, and the form for one more. */
export default function LessonEditor({ lessons }: { lessons: readonly Lesson[] }) {
  const words = useSpeech().text.lessons;
  const { isOpen: writing, open, close, notice } = useOpened();
  const view = useView('lessonDesk', {});
  return (
    <QueryBoundary view={view} lines={6}>
      {(editing) => {
        const numberOf = (key: string) => editing.sources.find(({ lesson }) => lesson === key)?.number;
        return (
          <>
            {notice}
            {writing ? (
              <LessonForm editing={editing} onClose={(published) => close(published ? words.published : '')} />
            ) : (
              <div>
                <Action appearance="primary" onClick={() => open()}>
                  {words.write}
                </Action>
              </div>
            )}
            <ul className={layout.list}>
              {lessons.map((lesson) => (
                <li key={lesson.key}>
                  <LessonCard lesson={lesson} shown editing={{ number: numberOf(lesson.key) }} />
                </li>
              ))}
              {editing.hidden.map((lesson) => (
                <li key={lesson.key}>
                  <LessonCard lesson={lesson} shown={false} editing={{ number: numberOf(lesson.key) }} />
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </QueryBoundary>
  );
}
