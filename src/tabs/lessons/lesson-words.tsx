import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';

export type Lesson = ViewData<'lessons'>['lessons'][number];

const useStyles = makeStyles({ words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

/** What can happen, and what to do instead. */
export function LessonWords({ lesson: { happens, instead } }: { lesson: Lesson }) {
  const styles = useStyles();
  const words = useSpeech().text.lessons;
  return (
    <>
      <p className={layout.quiet}>{words.happens}</p>
      <p className={styles.words}>{happens}</p>
      <p className={layout.quiet}>{words.instead}</p>
      <p className={styles.words}>
        <strong>{instead}</strong>
      </p>
    </>
  );
}
