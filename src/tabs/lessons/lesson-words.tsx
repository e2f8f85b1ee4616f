import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';

export type Lesson = ViewData<'lessons'>['lessons'][number];

/** What can happen, and what to do instead. */
export function LessonWords({ lesson: { happens, instead } }: { lesson: Lesson }) {
  const words = useSpeech().text.lessons;
  return (
    <>
      <p className={layout.quiet}>{words.happens}</p>
      <p className={layout.asWritten}>{happens}</p>
      <p className={layout.quiet}>{words.instead}</p>
      <p className={layout.asWritten}>
        <strong>{instead}</strong>
      </p>
    </>
  );
}
