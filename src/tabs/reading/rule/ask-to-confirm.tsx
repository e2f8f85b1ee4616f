import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Unreachable } from '../../faults.ts';
import { Action } from '../../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../../parts/notice.tsx';
import { useOnline } from '../../parts/offline-notice.tsx';
import { layout } from '../../parts/page.tsx';
import type { ConfirmWords } from './confirm-words.ts';
import { ruleName } from './rule-name.ts';

const useStyles = makeStyles({
  // Empty it takes no room, so that the bar is one row.
  said: { ':empty': { marginBottom: '-8px' } },
  row: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  button: { flexGrow: 1, maxWidth: '420px', minHeight: '48px' },
  meaning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface AskToConfirmProps {
  words: ConfirmWords;
  /** Where it stands what pressing says. */
  meaning: string;
  sending: boolean;
  /** The reader has just taken the confirmation back. */
  withdrawn: boolean;
  fault?: Error | undefined;
  onConfirm: () => void;
  /** The other way out: a question instead. */
  inDoubt: ReactNode;
}

/** The one button, and the other way out, in one row. */
export function AskToConfirm({ words, meaning, sending, withdrawn, fault, onConfirm, inDoubt }: AskToConfirmProps) {
  const styles = useStyles();
  const online = useOnline();
  const unsent = fault instanceof Unreachable && fault.offline;
  return (
    <>
      <div role="status" className={styles.said}>
        {withdrawn && !sending && <p className={layout.quiet}>{words.undone}</p>}
      </div>
      {unsent && !sending && <Notice kind="warning" title={online ? words.backOnline : words.offline} role="alert" />}
      {fault && !unsent && !sending && <RefusalNotice fault={fault} />}
      <div className={styles.row}>
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

interface ConfirmMeaningProps {
  id: string;
  rule: { rule: string; version: string; title: string };
  words: ConfirmWords;
}

/** What pressing the button says, in the reader's mouth. */
export function ConfirmMeaning({ id, rule, words }: ConfirmMeaningProps) {
  return (
    <p id={id} className={useStyles().meaning} data-screen-only>
      {words.meaning(ruleName(rule), rule.version)}
    </p>
  );
}
