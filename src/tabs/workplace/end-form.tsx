import { Field, Input } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Day } from '../../domain/dates.ts';
import { isGuarded } from '../../domain/workplace/appointment.ts';
import { useJob } from '../ask.tsx';
import { useKeeping } from '../keeping-language.ts';
import { useSpeech } from '../language.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import type { AppointmentLine } from './appointment-list.tsx';
import { useRolesText } from './roles-language.ts';

interface EndFormProps {
  line: AppointmentLine;
  today: Day;
  /** With what to say of it when it was saved. */
  onClose: (saved?: string) => void;
}

/** Gives an appointment its last day; of a role that takes two it is only proposed. The row itself stays. */
export function EndForm({ line, today, onClose }: EndFormProps) {
  const layout = useLayout();
  const { text } = useSpeech();
  const keeping = useKeeping();
  const [to, setTo] = useState(today < line.from ? line.from : today);
  const [nonce] = useState(() => crypto.randomUUID());
  const roles = useRolesText();
  const appoint = useJob('appoint');
  const propose = useJob('proposeAppointment');
  const guarded = isGuarded(line.role);
  const busy = appoint.isPending || propose.isPending;
  const words = keeping.workplace.appointments;
  const fault = to === '' ? words.fromMissing : to < line.from ? words.toBeforeFrom : undefined;

  function send(event: FormEvent): void {
    event.preventDefault();
    if (fault || busy) return;
    const { role, name, ...of } = line;
    const asked = { person: of.person, from: of.from, to };
    if (isGuarded(role)) {
      propose.mutate({ nonce, what: 'end', role, ...asked }, { onSuccess: () => onClose(roles.proposed(name)) });
    } else {
      appoint.mutate({ role, ...asked }, { onSuccess: () => onClose(words.saved(name)) });
    }
  }

  return (
    <form onSubmit={send} className={layout.form}>
      <Field label={words.endTitle(line.name)} {...(fault ? { validationMessage: fault } : {})}>
        <Input type="date" size="large" value={to} onChange={(_, { value }) => setTo(value)} autoFocus />
      </Field>
      {guarded && <p>{roles.takesTwo}</p>}
      <FaultNotice fault={busy ? null : guarded ? propose.error : appoint.error} sentences={roles.fault} />
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={busy}>
          {guarded ? (busy ? roles.proposing : roles.propose) : busy ? text.shell.saving : text.shell.save}
        </Action>
        <CloseForm onClose={() => onClose()} />
      </div>
    </form>
  );
}
