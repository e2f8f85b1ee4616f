import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { Mark } from '../../features/handbook/word-change.ts';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({
  // Marked by a line first: whoever cannot tell the colours apart, or sees none, still sees which is which (WCAG 1.4.1).
  added: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
  removed: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: 'line-through',
    textDecorationThickness: '1px',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words with their marks, also for whoever listens (S88). */
export function MarkedWords({ marks }: { marks: readonly Mark[] }) {
  const words = useSpeech().text.reading.change.mark;
  return marks.map(({ kind, text }, index) => {
    // The place in the sentence is what tells two marks with the same words apart.
    const key = `${index} ${text}`;
    return kind === 'same' ? (
      <span key={key}>{text}</span>
    ) : (
      <Fragment key={key}>
        {/* A line under the blank beside a word looks like a word that is missing; without one two words look like one. */}
        {(/^\s/.test(text) || isBesideOther(marks, index)) && ' '}
        <MarkedText kind={kind} said={words[kind]}>
          {text.trim()}
        </MarkedText>
        {/\s$/.test(text) && ' '}
      </Fragment>
    );
  });
}

/** Does what came stand right after what went, with no blank between them? */
function isBesideOther(marks: readonly Mark[], index: number): boolean {
  const before = marks[index - 1];
  return before !== undefined && before.kind !== 'same' && !/\s$/.test(before.text);
}

interface MarkedTextProps {
  kind: 'added' | 'removed';
  /** Read out before the text; nothing where a visible word says it already. */
  said?: string;
  children: ReactNode;
}

/** A piece of text that came or went. */
export function MarkedText({ kind, said, children }: MarkedTextProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element className={mergeClasses(styles[kind])}>
      {said && <span className={unseen}>{said}: </span>}
      {children}
    </Element>
  );
}

/** The class of words that are only for whoever listens. */
function useUnseen(): string {
  return useStyles().unseen;
}
