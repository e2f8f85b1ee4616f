import type { FormEvent } from 'react';
import { useState } from 'react';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import { longestBecause } from '../../features/editing/learning/learnt.ts';
import { hasWords } from '../../features/questions/question.ts';
import { CloseForm } from '../parts/close-form.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { RadioField, SelectField } from '../parts/form/choice-fields.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';
import type { Dealing } from './doubt-place.ts';

interface SettleFormProps {
  label: string;
  versions: readonly string[];
  busy: boolean;
  fault: Error | null;
  onSave: (dealing: Dealing) => void;
  onClose: () => void;
}

/** What came of a doubt: a version that answers it, or why nothing is changed. */
export function SettleForm({ label, versions, busy, fault, onSave, onClose }: SettleFormProps) {
  const words = useText('learning');
  const [outcome, setOutcome] = useState<Dealing['outcome']>('noChange');
  const [version, setVersion] = useState(versions[0] ?? '');
  const [because, setBecause] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = !hasWords(because);

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (outcome === 'newVersion') onSave({ outcome, inVersion: version });
    else if (!isMissing && !holdsCpr(because)) onSave({ outcome, because: because.trim() });
  }

  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form} aria-label={label}>
      <RadioField
        label={words.form.how}
        value={outcome}
        choices={[
          ['noChange', words.form.noChange],
          ['newVersion', words.form.newVersion],
        ]}
        onChange={setOutcome}
      />
      {outcome === 'newVersion' ? (
        <SelectField
          label={words.form.version}
          value={version}
          choices={versions.map((one) => [one, one])}
          onChange={setVersion}
        />
      ) : (
        <FreeTextField
          label={words.form.because}
          hint={words.form.becauseHelp}
          value={because}
          maxLength={longestBecause}
          required
          refusesCpr
          fault={tried && isMissing && words.form.needed}
          onChange={setBecause}
        />
      )}
      {fault && !busy && <RefusalNotice fault={fault} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? words.saving : words.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
    </form>
  );
}
