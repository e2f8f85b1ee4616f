import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import { Form, useForm } from '../parts/form/form.tsx';
import { ValueField } from '../parts/form/value-field.tsx';
import { useText } from '../use-text.ts';
import type { AppointmentLine } from './appointment-line.ts';
import { useAppointing } from './use-appointing.ts';

interface EndFormProps {
  line: AppointmentLine;
  today: Day;
  /** With what to say of it when it was saved. */
  onClose: (saved?: string) => void;
}

/** Gives an appointment its last day; of a role that takes two it is only proposed. The row itself stays. */
export function EndForm({ line, today, onClose }: EndFormProps) {
  const maintenance = useText('maintenance');
  const [to, setTo] = useState(today < line.from ? line.from : today);
  const roles = useText('roles');
  const appointing = useAppointing(line.role);
  const words = maintenance.workplace.appointments;
  const fault = to === '' ? words.fromMissing : to < line.from ? words.toBeforeFrom : undefined;

  const form = useForm({ isPending: appointing.busy, error: appointing.fault }, () => {
    if (!fault) appointing.send('end', line.name, { person: line.person, from: line.from, to }, onClose);
  });

  return (
    <Form
      {...form}
      save={appointing.button}
      saving={appointing.button}
      sentences={roles.fault}
      onClose={() => onClose()}
    >
      <ValueField label={words.endTitle(line.name)} type="date" fault={fault} value={to} autoFocus onChange={setTo} />
      {appointing.guarded && <p>{roles.takesTwo}</p>}
    </Form>
  );
}
