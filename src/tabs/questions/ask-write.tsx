import type { FormEvent } from 'react';
import { useState } from 'react';
import { hasWords, isTooLong } from '../../features/questions/question.ts';
import { Unreachable } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useOnline } from '../parts/offline-notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { AskWhom } from './ask-whom.tsx';
import type { Whom } from './whom.ts';
import { WrittenText } from './written-text.tsx';

/** What the reader has written so far; without a choice the manager gets it, where there is one. */
export interface Draft {
  text: string;
  to?: 'manager' | 'dpo';
}

interface AskWriteProps {
  whom: Whom;
  draft: Draft;
  sending: boolean;
  fault?: Error | undefined;
  onChange: (draft: Draft) => void;
  onSend: (wanted: { text: string; to: 'manager' | 'dpo' }) => void;
  onCancel: () => void;
}

/** To whom, and what. A failed sending leaves both as they are. */
export function AskWrite({ whom, draft, sending, fault, onChange, onSend, onCancel }: AskWriteProps) {
  const { text } = useSpeech();
  const online = useOnline();
  const words = text.questions.ask;
  const [tried, setTried] = useState(false);
  const wish = draft.to ?? 'manager';
  const to = whom[wish] === undefined ? (whom.manager === undefined ? 'dpo' : 'manager') : wish;
  const missing = !hasWords(draft.text);
  const unsent = fault instanceof Unreachable && fault.offline;

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!missing && !isTooLong(draft.text) && !sending) onSend({ text: draft.text.trim(), to });
  }

  return (
    <form onSubmit={send} className={layout.form}>
      <AskWhom whom={whom} to={to} onChoose={(chosen) => onChange({ ...draft, to: chosen })} />
      <WrittenText
        label={words.text}
        hint={words.textHelp}
        value={draft.text}
        fault={tried && missing ? words.empty : undefined}
        onChange={(value) => onChange({ ...draft, text: value })}
      />
      {unsent && !sending && <Notice kind="warning" title={online ? words.backOnline : words.offline} role="alert" />}
      {fault && !unsent && !sending && <RefusalNotice fault={fault} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={sending}>
          {sending ? words.sending : words.send}
        </Action>
        <CloseForm onClose={onCancel} />
      </div>
    </form>
  );
}
