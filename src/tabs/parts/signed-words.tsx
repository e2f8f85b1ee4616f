import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { useDay } from '../use-day.ts';
import { layout } from './page.tsx';

const useStyles = makeStyles({
  words: {
    margin: 0,
    padding: '12px 16px',
    borderInlineStartWidth: '6px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
    '& p': { margin: 0 },
    '& p + p, & figcaption': { marginTop: '8px' },
  },
});

/** Direktionen's three sentences with its names and the day they were signed (S73). They are said in Danish. */
export function SignedWords({ words }: { words: NonNullable<ViewData<'page'>['words']> }) {
  const day = useDay();
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <figure className={styles.words} aria-label={text.handbook.boardWords}>
      <blockquote lang="da" style={{ margin: 0 }}>
        {words.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      <figcaption className={layout.quiet}>{text.handbook.signedBy(words.names, day(words.signedOn))}</figcaption>
    </figure>
  );
}
