import type { FormEvent } from 'react';
import { useState } from 'react';
import { longestEvidence } from '../../features/wheel/item.ts';
import { focusFirst } from '../parts/focus-first.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

interface EvidenceFormProps {
  deed: 'done' | 'notDone';
  busy: boolean;
  onSave: (evidence: string) => void;
}

/** What shows that it was done, or why it was not. */
export function EvidenceForm({ deed, busy, onSave }: EvidenceFormProps) {
  const words = useText('wheel');
  const [written, setWritten] = useState('');
  const [tried, setTried] = useState(false);
  const isEmpty = written.trim() === '';

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!isEmpty && !busy) onSave(written.trim());
  }

  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form}>
      <FreeTextField
        label={deed === 'done' ? words.evidence : words.because}
        hint={words.evidenceHelp}
        value={written}
        maxLength={longestEvidence}
        needed={tried && words.needed}
        onChange={setWritten}
      />
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? words.busy : words.save}
        </Action>
      </div>
    </form>
  );
}
