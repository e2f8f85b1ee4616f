import { Suspense } from 'react';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { later } from '../parts/later.ts';
import { Loading } from '../parts/loading.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { LessonCard } from './lesson-card.tsx';

// Nobody else needs the form.
const LessonEditor = later(() => import('./lesson-editor.tsx'));

/** *Det lærte vi*: what can happen and what to do instead, for everybody. */
export default function LessonsPage() {
  const words = useSpeech().text.lessons;
  const mayWrite = useView('me', {}).data?.data.actions.includes('lessonDesk') ?? false;
  const view = useView('lessons', {});
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <QueryBoundary view={view} lines={6}>
        {({ lessons }) => (
          <>
            {lessons.length === 0 && (
              <EmptyState picture="calm" title={words.none}>
                <p>{words.noneNext}</p>
              </EmptyState>
            )}
            {mayWrite ? (
              <Suspense fallback={<Loading lines={6} />}>
                <LessonEditor lessons={lessons} />
              </Suspense>
            ) : (
              <ul className={layout.list}>
                {lessons.map((lesson) => (
                  <li key={lesson.key}>
                    <LessonCard lesson={lesson} shown />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
