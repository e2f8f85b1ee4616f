import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CommentErrorRegular } from '@fluentui/react-icons/svg/comment-error';
import { useEffect, useRef, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { RulePart } from '../../features/editing/feedback/passage.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { FeedbackMore } from './feedback-more.tsx';

const useStyles = makeStyles({
  // Quiet: whoever reads on does not meet it, whoever looks for it finds it in the same place under every part.
  quiet: {
    alignSelf: 'flex-start',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  // Stays in the page while it is empty: whoever listens is told only by a place that was there before.
  said: { outlineStyle: 'none', ':empty': { marginBottom: '-8px' } },
});

/** *Det her er uklart* under a part of a rule: one press says it; where exactly and why may be added, and it is taken back. */
export function FeedbackHere({ rule, part }: { rule: ReadRule; part: RulePart }) {
  const styles = useStyles();
  const words = useSpeech().text.unclear;
  const unclear = useFeedback(rule, part);
  const [marked, setMarked] = useState<string>();
  const [undone, setUndone] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const name = part.title || words.lead;

  // The button that was pressed is gone: the focus goes where the answer stands.
  useEffect(() => {
    if (marked !== undefined || undone) said.current?.focus({ preventScroll: true });
  }, [marked, undone]);

  function press(): void {
    setUndone(false);
    unclear.mark(part.whole.passage, '', () => setMarked(part.whole.passage));
  }

  function takeBack(): void {
    const all = new Set([...unclear.mine, ...(marked === undefined ? [] : [marked])]);
    for (const passage of all) {
      unclear.withdraw(passage, () => {
        setMarked(undefined);
        setUndone(true);
      });
    }
  }

  const isSaid = marked !== undefined || (unclear.mine.length > 0 && !undone);
  return (
    <div className={layout.stack} data-screen-only>
      <div ref={said} tabIndex={-1} role="status" className={styles.said}>
        {marked !== undefined && <p className={layout.quiet}>{words.marked}</p>}
        {marked === undefined && isSaid && <p className={layout.quiet}>{words.mine}</p>}
        {undone && !isSaid && <p className={layout.quiet}>{words.undone}</p>}
      </div>
      {unclear.fault && <RefusalNotice fault={unclear.fault} />}
      {marked !== undefined && (
        <FeedbackMore
          part={part}
          marked={marked}
          busy={unclear.marking}
          onSave={(passage, why, then) => {
            // The narrower place is kept before the wider one is let go: whatever fails, the doubt stays said.
            unclear.mark(passage, why, () => {
              if (passage !== marked) unclear.withdraw(marked, () => undefined);
              setMarked(passage);
              then();
            });
          }}
        />
      )}
      {isSaid ? (
        <Action
          appearance="subtle"
          className={mergeClasses(layout.flush, styles.quiet)}
          icon={<ArrowUndoRegular />}
          aria-label={words.undoOf(name)}
          disabledFocusable={unclear.undoing}
          onClick={takeBack}
        >
          {unclear.undoing ? words.undoing : words.undo}
        </Action>
      ) : (
        <Action
          appearance="subtle"
          className={mergeClasses(layout.flush, styles.quiet)}
          icon={<CommentErrorRegular />}
          aria-label={words.markOf(name)}
          disabledFocusable={unclear.marking}
          onClick={press}
        >
          {unclear.marking ? words.marking : words.mark}
        </Action>
      )}
    </div>
  );
}

/** The rule that is being read. */
type ReadRule = Pick<ViewData<'rule'>, 'rule' | 'version'>;

/** What the reader has marked in a part of the rule, and the two ways to change it. */
function useFeedback({ rule, version }: ReadRule, part: RulePart) {
  const action = useAction('markUnclear');
  const undo = useAction('withdrawUnclear');
  const passages = [part.whole, ...part.paragraphs].map(({ passage }) => passage);
  const marks = useView('unclear', { rule, version }).data?.data.marks ?? [];
  const busy = action.isPending || undo.isPending;
  return {
    mine: marks.filter(({ passage }) => passages.includes(passage)).map(({ passage }) => passage),
    marking: action.isPending,
    undoing: undo.isPending,
    fault: busy ? null : (action.error ?? undo.error),
    mark: (passage: string, why: string, then: () => void) => {
      undo.reset();
      if (!busy) action.mutate({ rule, version, passage, ...(why && { why }) }, { onSuccess: then });
    },
    withdraw: (passage: string, then: () => void) => {
      action.reset();
      if (!undo.isPending) undo.mutate({ rule, version, passage }, { onSuccess: then });
    },
  };
}
