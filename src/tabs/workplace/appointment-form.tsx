import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { AppointedRole } from '../../core/role.ts';
import { Tick, ValueField } from '../parts/form/fields.tsx';
import { Action, CloseForm } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { appointmentWords, type Choosable, PersonPicker } from './person-picker.tsx';
import { useAppointing } from './use-appointing.ts';

const useStyles = makeStyles({
  // A long role name must not push the field out of a narrow screen.
  form: { '& > *': { gridTemplateColumns: 'minmax(0, 1fr)' }, '& select': { width: '100%', minWidth: 0 } },
});

interface AppointmentFormProps {
  people: readonly Choosable[];
  /** With what to say of it when it was saved. */
  onClose: (saved?: string) => void;
}

/** A new holder of a role; one that takes two is only proposed. */
export function AppointmentForm({ people, onClose }: AppointmentFormProps) {
  const today = useToday();
  const styles = useStyles();
  const words = useText('maintenance').workplace.appointments;
  const names: Readonly<Record<AppointedRole, string>> = words.role;
  const [role, setRole] = useState<AppointedRole>('dpo');
  const [person, setPerson] = useState<Choosable>();
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const [isEmergency, setEmergency] = useState(false);
  const roles = useText('roles');
  const appointing = useAppointing(role);
  const emergency = role === 'dpoDeputy' && isEmergency;
  const wrongEnd = to !== '' && to < from;

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!person || from === '' || wrongEnd) return;
    const asked = { person: person.id, from, ...(to === '' ? {} : { to }) };
    appointing.send(emergency ? 'emergency' : 'appoint', person.name, asked, onClose);
  }

  return (
    <form onSubmit={send} className={mergeClasses(layout.card, styles.form)} aria-label={words.addTitle}>
      <h2 className={layout.subheading}>{words.addTitle}</h2>
      <Field label={words.roleLabel}>
        <Select size="large" value={role} onChange={(_, { value }) => setRole(value as AppointedRole)} autoFocus>
          {Object.entries(names).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {appointing.guarded && <p className={layout.quiet}>{roles.takesTwo}</p>}
      {role === 'dpoDeputy' && <Tick label={roles.emergency} value={isEmergency} onChange={setEmergency} />}
      <PersonPicker people={people} missing={tried && !person} called={appointmentWords(words)} onChoose={setPerson} />
      {!emergency && (
        <ValueField
          label={words.from}
          fault={tried && from === '' && words.fromMissing}
          value={from}
          onChange={setFrom}
        />
      )}
      <ValueField
        label={words.to}
        hint={words.toHelp}
        fault={wrongEnd && words.toBeforeFrom}
        value={to}
        onChange={setTo}
      />
      <FaultNotice fault={appointing.fault} sentences={roles.fault} />
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={appointing.busy}>
          {appointing.button}
        </Action>
        <CloseForm onClose={() => onClose()} />
      </div>
    </form>
  );
}
