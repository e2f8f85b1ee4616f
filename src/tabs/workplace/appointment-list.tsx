import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import type { AppointedRole } from '../../core/role.ts';
import { DayField } from '../parts/form/day-field.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { EmptyState } from '../parts/view.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { useAppointing } from './use-appointing.ts';

interface AppointmentListProps {
  appointments: readonly AppointmentLine[];
  mayAppoint: boolean;
  onSaved: (said: string) => void;
}

/** Role by role: who holds it now; those before and after behind one press. */
export function AppointmentList({ appointments, ...rest }: AppointmentListProps) {
  const words = useText('maintenance').workplace.appointments;
  const names: Readonly<Record<AppointedRole, string>> = words.role;
  const roles = (Object.keys(names) as readonly AppointedRole[]).filter((role) =>
    appointments.some((appointment) => appointment.role === role),
  );
  if (roles.length === 0) return <EmptyState picture="seat" title={words.none} />;
  return roles.map((role) => {
    const lines = appointments.filter((appointment) => appointment.role === role);
    const current = lines.filter((line) => line.current);
    const others = lines.filter((line) => !line.current);
    return (
      <Section key={role} title={names[role]} card small>
        {current.length === 0 && <p className={layout.quiet}>{words.nobody}</p>}
        <ul className={layout.list}>
          {current.map((line) => (
            <AppointmentRow key={line.key} line={line} roleName={names[role]} {...rest} />
          ))}
        </ul>
        {others.length > 0 && (
          <Folded title={words.earlier}>
            <ul className={layout.list}>
              {others.map((line) => (
                <AppointmentRow key={line.key} line={line} roleName={names[role]} {...rest} />
              ))}
            </ul>
          </Folded>
        )}
      </Section>
    );
  });
}

interface AppointmentRowProps {
  line: AppointmentLine;
  roleName: string;
  mayAppoint: boolean;
  onSaved: (said: string) => void;
}

/** One holder with the period, and a way to end it. */
function AppointmentRow({ line, roleName, mayAppoint, onSaved }: AppointmentRowProps) {
  const today = useToday();
  const day = useDay();
  const [ending, setEnding] = useState(false);
  const words = useText('maintenance').workplace.appointments;
  return (
    <li>
      <Person
        name={line.name}
        action={
          mayAppoint &&
          (line.to === undefined || line.to > today) &&
          !ending && (
            <Action aria-label={words.endNamed(line.name, roleName)} onClick={() => setEnding(true)}>
              {words.end}
            </Action>
          )
        }
      >
        <span className={layout.row}>
          <span>{words.since(day(line.from))}</span>
          {line.to && <span>{words.until(day(line.to))}</span>}
        </span>
      </Person>
      {ending && (
        <EndForm
          line={line}
          onClose={(saved) => {
            setEnding(false);
            focusContent();
            if (saved) onSaved(saved);
          }}
        />
      )}
    </li>
  );
}

interface EndFormProps {
  line: AppointmentLine;
  /** With what to say of it when it was saved. */
  onClose: (saved?: string) => void;
}

/** Gives an appointment its last day; of a role that takes two it is only proposed. The row itself stays. */
function EndForm({ line, onClose }: EndFormProps) {
  const today = useToday();
  const isToCome = line.from > today;
  const roles = useText('roles');
  const appointing = useAppointing(line.role);
  const words = useText('maintenance').workplace.appointments;
  return (
    <EntryForm<{ to: Day }>
      focused
      says={[appointing.button, appointing.button]}
      words={{ fault: roles.fault }}
      begin={{ to: isToCome ? line.from : today }}
      sending={{ isPending: appointing.busy, error: appointing.fault }}
      onSend={({ to }) => appointing.send('end', line.name, { person: line.person, from: line.from, to }, onClose)}
      onClose={() => onClose()}
    >
      {({ at }) => (
        <>
          <DayField {...at('to', words.endTitle(line.name))} required={words.fromMissing} min={line.from} />
          {appointing.guarded && <p>{roles.takesTwo}</p>}
        </>
      )}
    </EntryForm>
  );
}

type AppointmentLine = ViewData<'appointments'>['appointments'][number];
