import { Suspense } from 'react';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { later } from '../parts/later.ts';
import { Loading } from '../parts/loading.tsx';
import { List } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { LessonCard } from './lesson-card.tsx';

// Nobody else needs the form.
const LessonEditor = later(() => import('./lesson-editor.tsx'));

/** *Det lærte vi*: what can happen and what to do instead, for everybody. */
export default function LessonsPage() {
  const words = useSpeech().text.lessons;
  const mayWrite = useMay('lessonDesk');
  const view = useView('lessons', {});
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={6}>
      {({ lessons, figures }) => (
        <>
          {lessons.length === 0 && <EmptyState picture="calm" title={words.none} next={words.noneNext} />}
          {mayWrite ? (
            <Suspense fallback={<Loading lines={6} />}>
              <LessonEditor lessons={lessons} figures={figures} />
            </Suspense>
          ) : (
            <List of={lessons} by="key">
              {(lesson) => (
                <LessonCard lesson={lesson} shown figures={figures.find((one) => one.lesson === lesson.key)} />
              )}
            </List>
          )}
        </>
      )}
    </ViewPage>
  );
}
