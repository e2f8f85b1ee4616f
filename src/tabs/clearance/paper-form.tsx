import type { FormEvent } from 'react';
import { useState } from 'react';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import { longestReference } from '../../features/clearance/declaration.ts';
import { useAction } from '../api-hooks.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { ValueField } from '../parts/form/value-field.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

interface PaperFormProps {
  person: string;
  name: string;
  today: string;
  onClose: (saved: boolean) => void;
}

/** A declaration that was signed on paper: when, and where the paper is (S34). */
export function PaperForm({ person, name, today, onClose }: PaperFormProps) {
  const words = useText('clearance');
  const [signedOn, setSignedOn] = useState(today);
  const [reference, setReference] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction('recordPaperDeclaration');
  const isEmpty = reference.trim() === '';

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isEmpty || holdsCpr(reference) || signedOn === '' || action.isPending) return;
    action.mutate({ person, signedOn, reference: reference.trim() }, { onSuccess: () => onClose(true) });
  }

  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form} aria-label={words.paperOf(name)}>
      <ValueField label={words.signedOn} type="date" required max={today} value={signedOn} onChange={setSignedOn} />
      <FreeTextField
        label={words.reference}
        hint={words.referenceHelp}
        value={reference}
        maxLength={longestReference}
        oneLine
        required
        refusesCpr
        needed={tried && words.referenceMissing}
        onChange={setReference}
      />
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={action.isPending}>
          {action.isPending ? words.saving : words.save}
        </Action>
        <CloseForm onClose={() => onClose(false)} />
      </div>
    </form>
  );
}
