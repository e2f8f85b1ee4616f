import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import type { AppointedRole } from '../../core/role.ts';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ListField, TickField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { PersonField } from '../parts/form/person-field.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { appointmentWords } from './person-picker.tsx';
import { useAppointing } from './use-appointing.ts';

const useStyles = makeStyles({
  // A long role name must not push the field out of a narrow screen.
  role: { '& > *': { gridTemplateColumns: 'minmax(0, 1fr)' }, '& select': { width: '100%', minWidth: 0 } },
});

interface AppointmentFormProps {
  people: readonly Colleague[];
  /** With what to say of it when it was saved. */
  onClose: (saved?: string) => void;
}

interface Appointing {
  role: AppointedRole;
  isEmergency?: boolean;
  person: Colleague;
  from?: Day;
  to?: Day;
}

/** A new holder of a role; one that takes two is only proposed. */
export function AppointmentForm({ people, onClose }: AppointmentFormProps) {
  const today = useToday();
  const styles = useStyles();
  const words = useText('maintenance').workplace.appointments;
  const roles = useText('roles');
  const [role, setRole] = useState<AppointedRole>();
  const { send, busy, fault, button, guarded } = useAppointing(role);
  const called = appointmentWords(words);
  const names = Object.entries(words.role) as [AppointedRole, string][];
  return (
    <EntryForm<Appointing>
      label={words.addTitle}
      card
      focused
      words={{ fault: roles.fault }}
      names={words}
      says={[button, button]}
      begin={{ role: undefined, isEmergency: false, person: undefined, from: today, to: '' }}
      sending={{ isPending: busy, error: fault }}
      onSend={({ isEmergency, person: { id: person, name }, from = today, to }) =>
        send(isEmergency ? 'emergency' : 'appoint', name, { person, from, ...(to && { to }) }, onClose)
      }
      onClose={() => onClose()}
    >
      {({ at, said: { isEmergency, from } }) => {
        const isNow = role === 'dpoDeputy' && isEmergency;
        return (
          <>
            <h2 className={layout.subheading}>{words.addTitle}</h2>
            <div className={styles.role}>
              <ListField {...at('role', words.roleLabel)} choices={names} onChoose={setRole} required />
            </div>
            {guarded && <p className={layout.quiet}>{roles.takesTwo}</p>}
            {role === 'dpoDeputy' && <TickField {...at('isEmergency', roles.emergency)} />}
            <PersonField {...at('person', called.who, called.whoHelp)} people={people} words={called} required />
            {!isNow && <DayField {...at('from')} required={words.fromMissing} />}
            <DayField {...at('to')} min={isNow ? today : from} />
          </>
        );
      }}
    </EntryForm>
  );
}
