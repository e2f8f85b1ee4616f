import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Unreachable } from '../../faults.ts';
import { Action } from '../../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../../parts/notice.tsx';
import { useOnline } from '../../parts/offline-notice.tsx';
import { layout } from '../../parts/page.tsx';
import type { ConfirmWords } from './confirm-words.ts';
import { ruleName } from './rule-name.ts';

const useStyles = makeStyles({
  button: { flexGrow: 1, maxWidth: '420px', minHeight: '48px' },
  meaning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface AskToConfirmProps {
  rule: { rule: string; version: string; title: string };
  words: ConfirmWords;
  sending: boolean;
  /** The reader has just taken the confirmation back. */
  withdrawn: boolean;
  fault?: Error | undefined;
  onConfirm: () => void;
  /** The other way out: a question instead. */
  inDoubt: ReactNode;
}

/** The one button, and what pressing it says. */
export function AskToConfirm({ rule, words, sending, withdrawn, fault, onConfirm, inDoubt }: AskToConfirmProps) {
  const styles = useStyles();
  const online = useOnline();
  const meaning = useId();
  const unsent = fault instanceof Unreachable && fault.offline;
  return (
    <>
      <div role="status">{withdrawn && !sending && <p className={layout.quiet}>{words.undone}</p>}</div>
      {unsent && !sending && <Notice kind="warning" title={online ? words.backOnline : words.offline} role="alert" />}
      {fault && !unsent && !sending && <RefusalNotice fault={fault} />}
      <p id={meaning} className={styles.meaning}>
        {words.meaning(ruleName(rule), rule.version)}
      </p>
      <div className={layout.chips}>
        <Action
          appearance="primary"
          className={styles.button}
          disabledFocusable={sending}
          aria-describedby={meaning}
          onClick={onConfirm}
        >
          {sending ? words.sending : words.button}
        </Action>
        {inDoubt}
      </div>
    </>
  );
}
