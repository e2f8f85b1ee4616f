import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Passage } from './doubt-place.ts';

const useStyles = makeStyles({
  words: {
    margin: 0,
    paddingInlineStart: '12px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  lines: { margin: 0 },
});

/** A place in a rule in its own words, how many find it unclear, and what they wrote: nobody's name is known here. */
export function DoubtedPassage({
  passage,
  isFew,
  children,
}: {
  passage: Passage;
  isFew: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const words = useText('learning');
  const { text, under, whole, count, lines } = passage;
  return (
    <div className={layout.entry}>
      <blockquote className={styles.words}>{whole && under ? words.whole(under) : text}</blockquote>
      {!whole && under && <p className={layout.quiet}>{words.under(under)}</p>}
      <p>{isFew ? words.somebody : words.people(count)}</p>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same line
            <li key={index}>{words.line(line)}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
