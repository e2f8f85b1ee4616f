import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { asEnd, reasonWords } from './reason-words.ts';

const useStyles = makeStyles({
  why: { '& p, & ul': { margin: 0 }, '& ul': { paddingInlineStart: '20px' } },
});

/** Why the rule is on the reader's list, every reason, for the reader's own screen; or who has taken it off, and why (S82, S87). */
export function WhyRead({ rule }: { rule: ViewData<'rule'> }) {
  const styles = useStyles();
  const speech = useSpeech();
  const title = useId();
  const words = speech.text.reading.why;
  const { removed } = rule;
  if (removed) {
    return (
      <Notice kind="info" title={words.removed}>
        <p>{words.removedBy(removed.byName, asEnd(removed.because))}</p>
        <p>{words.removedNext}</p>
      </Notice>
    );
  }
  const [first, ...more] = rule.reasons.map((reason) => reasonWords(reason, speech));
  if (!first) return null;
  return (
    <div className={styles.why} data-screen-only>
      {more.length === 0 ? (
        <p>
          <strong>{words.title}: </strong>
          {first}
        </p>
      ) : (
        <>
          <p id={title}>
            <strong>{words.title}:</strong>
          </p>
          <ul aria-labelledby={title}>
            {[first, ...more].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
