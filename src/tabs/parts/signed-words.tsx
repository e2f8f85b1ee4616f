import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
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
export function SignedWords({ words, today }: { words: NonNullable<ViewData<'page'>['words']>; today: string }) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  return (
    <figure className={styles.words} aria-label={text.handbook.boardWords}>
      <blockquote lang="da" style={{ margin: 0 }}>
        {words.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      <figcaption className={layout.quiet}>
        {text.handbook.signedBy(words.names, dayWords(words.signedOn, language, today))}
      </figcaption>
    </figure>
  );
}
