import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionRecord } from '../../../contract/contract.ts';
import type { Moment } from '../../../core/dates.ts';
import { clockWords, dayAt } from '../../date-words.ts';
import { useSpeech } from '../../language.tsx';
import { TextLink } from '../../parts/link-button.tsx';
import { RefusalNotice } from '../../parts/notice.tsx';
import { layout } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { useDay, useToday } from '../../use-day.ts';
import { NextCard } from '../next-card.tsx';
import { UndoButton } from '../undo-button.tsx';
import type { ConfirmWords } from './confirm-words.ts';

const useStyles = makeStyles({
  line: { justifyContent: 'space-between', minHeight: '44px' },
  steps: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  arrives: {
    animationName: { from: { transform: 'translateY(24px)', opacity: 0 }, to: { transform: 'none', opacity: 1 } },
    animationDuration: '240ms',
    animationTimingFunction: 'ease-out',
  },
});

interface ConfirmedBarProps {
  receipt: ActionRecord<'confirmReading'>;
  words: ConfirmWords;
  isTrial: boolean;
  /** The server's time when it was confirmed on this page just now. */
  since?: Moment | undefined;
  undoing: boolean;
  fault?: Error | undefined;
  onUndo: () => void;
  /** The part that had the focus has gone. */
  onFocusLost: () => void;
}

/** The receipt: when, which version, *Fortryd* while it can be, and what comes next. */
export function ConfirmedBar({
  receipt,
  words,
  isTrial,
  since,
  undoing,
  fault,
  onUndo,
  onFocusLost,
}: ConfirmedBarProps) {
  const today = useToday();
  const onDay = useDay();
  const styles = useStyles();
  const { language } = useSpeech();
  const [over, setOver] = useState(false);
  const day = dayAt(receipt.confirmedAt);
  const done =
    since || day === today
      ? words.done(clockWords(receipt.confirmedAt, language), receipt.version)
      : words.doneOn(onDay(day), receipt.version);
  return (
    <>
      {fault && <RefusalNotice fault={fault} />}
      <div className={mergeClasses(layout.row, styles.line, since && styles.arrives)}>
        <span role="status">
          <StatusWord kind="done">{done}</StatusWord>
        </span>
        <span className={styles.steps}>
          {since && receipt.undoUntil && !over && (
            <UndoButton
              from={since}
              until={receipt.undoUntil}
              undoing={undoing}
              onUndo={onUndo}
              onGone={(hadFocus) => {
                setOver(true);
                if (hadFocus) onFocusLost();
              }}
            />
          )}
          <TextLink to={`/receipts/${encodeURIComponent(receipt.key)}`}>{words.seeReceipt}</TextLink>
        </span>
      </div>
      {since && (isTrial ? <TextLink to="/">{words.toStart}</TextLink> : <NextCard justRead={receipt.rule} />)}
    </>
  );
}
