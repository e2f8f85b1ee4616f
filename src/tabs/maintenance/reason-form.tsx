import type { FormEvent } from 'react';
import { useState } from 'react';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import { longestReason } from '../../features/editing/maintenance/maintenance-task.ts';
import { hasWords } from '../../features/questions/question.ts';
import { CloseForm } from '../parts/close-form.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { ValueField } from '../parts/form/value-field.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { ReasonedStep } from './task-step.ts';

interface ReasonFormProps {
  deed: ReasonedStep;
  name: string;
  today: string;
  busy: boolean;
  fault: Error | null;
  onSave: (because: string, until: string) => void;
  onClose: () => void;
}

/** Why there is nothing to change, or why it waits and until when. */
export function ReasonForm({ deed, name, today, busy, fault, onSave, onClose }: ReasonFormProps) {
  const words = useText('upkeep');
  const [because, setBecause] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = !hasWords(because);
  const needsDay = deed === 'putOff' && until === '';

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!isMissing && !holdsCpr(because) && !needsDay && !busy) onSave(because.trim(), until);
  }

  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form} aria-label={words.stepOf(words.deed[deed], name)}>
      <FreeTextField
        label={words.form[deed]}
        hint={words.form.becauseHelp}
        value={because}
        maxLength={longestReason}
        required
        refusesCpr
        fault={tried && isMissing && words.form.needed}
        onChange={setBecause}
      />
      {deed === 'putOff' && (
        <ValueField
          label={words.form.until}
          type="date"
          required
          fault={tried && needsDay && words.form.needDay}
          min={today}
          value={until}
          onChange={setUntil}
        />
      )}
      <FaultNotice fault={busy ? null : fault} sentences={words.fault} />
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? words.saving : words.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
    </form>
  );
}
