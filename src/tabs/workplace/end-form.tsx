import { Field, Input } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Day } from '../../domain/dates.ts';
import { useJob } from '../ask.tsx';
import { useSpeech } from '../language.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import type { AppointmentLine } from './appointment-list.tsx';

interface EndFormProps {
  line: AppointmentLine;
  today: Day;
  onClose: (saved: boolean) => void;
}

/** Gives an appointment its last day; the row itself stays. */
export function EndForm({ line, today, onClose }: EndFormProps) {
  const layout = useLayout();
  const { text } = useSpeech();
  const [to, setTo] = useState(today < line.from ? line.from : today);
  const appoint = useJob('appoint');
  const words = text.workplace.appointments;
  const fault = to === '' ? words.fromMissing : to < line.from ? words.toBeforeFrom : undefined;

  function send(event: FormEvent): void {
    event.preventDefault();
    if (fault || appoint.isPending) return;
    const { role, person, from } = line;
    appoint.mutate({ role, person, from, to }, { onSuccess: () => onClose(true) });
  }

  return (
    <form onSubmit={send} className={layout.form}>
      <Field label={words.endTitle(line.name)} {...(fault ? { validationMessage: fault } : {})}>
        <Input type="date" size="large" value={to} onChange={(_, { value }) => setTo(value)} autoFocus />
      </Field>
      {appoint.error && <RefusalNotice fault={appoint.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={appoint.isPending}>
          {appoint.isPending ? text.shell.saving : text.shell.save}
        </Action>
        <CloseForm onClose={() => onClose(false)} />
      </div>
    </form>
  );
}
