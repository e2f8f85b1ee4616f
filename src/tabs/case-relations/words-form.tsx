import { type FormEvent, useState } from 'react';
import { longestMessage } from '../../features/cases/relations/case-message.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action, CloseForm } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface WordsFormProps {
  label: string;
  sendLabel: string;
  busy: boolean;
  fault: Error | null;
  /** The words, and a nonce that is the same until they have arrived, so that a second press is the same message. */
  onSend: (text: string, nonce: string) => Promise<unknown>;
  onCancel?: () => void;
}

/** One message in one's own words. What has been written stays when the server says no. */
export function WordsForm({ label, sendLabel, busy, fault, onSend, onCancel }: WordsFormProps) {
  const words = useText('cases').relations;
  const [written, setWritten] = useState('');
  const [tried, setTried] = useState(false);
  const [nonce, setNonce] = useState(() => crypto.randomUUID());
  const isEmpty = written.trim() === '';

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (isEmpty || busy) return;
    await onSend(written.trim(), nonce);
    setWritten('');
    setTried(false);
    setNonce(crypto.randomUUID());
  }

  return (
    // The action's own fault is shown below; here it only keeps the words where they are.
    <form onSubmit={(event) => void send(event).catch(() => undefined)} className={layout.form} aria-label={label}>
      <FreeTextField
        label={label}
        hint={words.noNames}
        value={written}
        maxLength={longestMessage}
        needed={tried && words.needed}
        onChange={setWritten}
      />
      {fault && !busy && <RefusalNotice fault={fault} />}
      <div className={layout.row}>
        <Action type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? words.sending : sendLabel}
        </Action>
        {onCancel && <CloseForm onClose={onCancel} />}
      </div>
    </form>
  );
}
