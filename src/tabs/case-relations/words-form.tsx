import { Field, Textarea } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { maskedIn } from '../../core/cpr/masked.ts';
import { longestMessage } from '../../domain/breaches/case-message.ts';
import { useSpeech } from '../language.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
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
  const layout = useLayout();
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.relations;
  const [written, setWritten] = useState('');
  const [tried, setTried] = useState(false);
  const [nonce, setNonce] = useState(() => crypto.randomUUID());
  const cpr = maskedIn(written);
  const isEmpty = written.trim() === '';
  const message = tried && isEmpty ? words.needed : cpr.length > 0 ? text.freeText.covered(cpr.join(', ')) : '';

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
      <Field
        label={label}
        hint={words.noNames}
        {...(message !== '' && { validationMessage: message, validationState: isEmpty ? 'error' : 'warning' })}
      >
        <Textarea
          size="large"
          resize="vertical"
          value={written}
          maxLength={longestMessage}
          onChange={(_, { value }) => setWritten(value)}
        />
      </Field>
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
